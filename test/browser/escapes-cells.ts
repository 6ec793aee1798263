/**
 * Carriers times spellings: what makes sense, and how a run tells one cell's requests from another's.
 *
 * @module
 */
import type { Policy } from '../../src/index.ts'
import { random } from '../conformance/shared.ts'
import { amplified, carriers, innocent, lifeless } from './escapes-carriers.ts'
import { type Address, type Carrier, plain, type Spelling, write } from './escapes-fixture.ts'
import { spellings } from './escapes-spellings.ts'

export interface Cell {
  /** Its place among all cells, whichever are taken. */
  number: number
  carrier: Carrier
  spelling: Spelling
}

/** The refused host, and the allowed one. */
export type Side = 'refused' | 'allowed'

const hosts = {
  refused: { letter: 'r', domain: 't.example', idn: 'täg.example', ip: 2 },
  allowed: { letter: 'a', domain: 'ok.example', idn: 'ökö.example', ip: 3 },
} as const

/** Everything that belongs to the refused side, and nothing else. */
export const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  // Not marketing: while that is refused, browsers fetch no attributionsrc at all.
  categories: { analytics: { title: 'Analytics' } },
  services: {
    tracker: {
      category: 'analytics',
      tags: [
        ...['*.t.example', '*.t.example:8443', '*.täg.example'],
        ...['127.0.0.2', '[::ffff:7f00:2]'],
      ],
    },
  },
  mode: 'enforce',
}

/** The address is a string of JavaScript's. */
const inScript = /\$js\b/

export const allCells: readonly Cell[] = cross(carriers)
export const lifelessCells: readonly Cell[] = cross(lifeless)
export const innocentCells: readonly Cell[] = cross(innocent)

/** Each carrier plainly spelled, and of all other cells one in so many; everything for `SAMPLE=all`. */
export function sampleCells(cells: readonly Cell[], share: number): readonly Cell[] {
  if (process.env['SAMPLE'] === 'all') return cells
  return cells.filter(
    ({ spelling, number }) =>
      spelling.name === 'plain' || random(`escapes ${number}`)() < 1 / share,
  )
}

function cross(all: readonly Carrier[]): Cell[] {
  return all
    .flatMap((carrier) => spellingsOf(carrier).map((spelling) => ({ carrier, spelling })))
    .map((cell, number) => ({ number, ...cell }))
}

/** Each notation has spellings of its own, and each spelling needs its notation. */
function spellingsOf({ markup }: Carrier): Spelling[] {
  // A list is parted by white space, and a srcset's address ends before a comma.
  const isList = /@(?:\w*srcset|ping|attributionsrc)\b/.test(markup)
  // Of an attribute that stands there twice the first counts.
  const isSecond = / ([\w:-]+)="[^>]* @\1\b/.test(markup)
  // In scripts an address counts wherever it stands (docs/limits.md).
  const isScript = inScript.test(markup)
  return [
    ...spellings.urls,
    ...(/ @/.test(markup) ? spellings.attributes : []),
    ...(/\$(?:css|part)/.test(markup) ? spellings.styles : []),
    ...(/\$(?:css|part|string)/.test(markup) ? spellings.strings : []),
    ...(isScript ? spellings.scripts : []),
    ...(markup.includes('$json') ? spellings.data : []),
  ].filter(({ url, hasDecoy, isFirst }: Spelling) => {
    if (isList && url && /\s/.test(url(addressOf('refused', 'x')))) return false
    return !(isScript && hasDecoy) && !(isSecond && isFirst)
  })
}

function addressOf(side: Side, name: string): Address {
  const { letter, ...rest } = hosts[side]
  const other = hosts[side === 'refused' ? 'allowed' : 'refused']
  return { ...rest, label: name + letter, decoy: `${name}${other.letter}.${other.domain}` }
}

/** A cell's markup on one side, told apart by the run. */
export function markupOf({ carrier, spelling, number }: Cell, side: Side, run: number): string {
  return write(carrier.markup, spelling, addressOf(side, `k${run}n${number}`))
}

/** The cell that asks for this host and path; nothing where the host is none of a side's. */
export function readRequest(
  host: string,
  path: string,
): { run: number; number: number; side: Side } | undefined {
  const bare = host.replace(/\.$/, '')
  const [side] = (['refused', 'allowed'] as const).filter((one) => {
    const { domain, idn, ip } = hosts[one]
    const names = [domain, new URL(`https://${idn}`).hostname]
    const numbers = [`127.0.0.${ip}`, `[::ffff:7f00:${ip}]`]
    return names.some((name) => bare.endsWith(`.${name}`)) || numbers.includes(bare)
  })
  const [, run, number] = /k(\d+)n(\d+)[ra]/.exec(host + path) ?? []
  return side && number ? { run: Number(run), number: Number(number), side } : undefined
}

/** A text without what differs between runs. */
export function withoutRun(text: string): string {
  return text.replace(/k\d+(?=n\d+[ra])/g, 'k')
}

/** Whether a browser with scripting, or without, may follow it at all. */
export function isSeen({ carrier: { markup } }: Cell, scripting: boolean): boolean {
  if (/(?:^|\{)<noscript><(?!!)/.test(markup)) return !scripting
  return scripting || !/<script|\$js\b|modulepreload|manifest|as="script"/.test(markup)
}

/**
 * Whether docs/limits.md says that the gate does not find this one: in a script an address is found
 * where `//` and the whole host stand there, the slashes escaped or not.
 */
export function isBeyond({ carrier, spelling }: Cell): boolean {
  const isJson = carrier.name === amplified
  if (!isJson && !inScript.test(carrier.markup)) return false
  const text = (spelling.url ?? plain)(addressOf('refused', 'x'))
  const { hostname = '' } = URL.parse(text, here) ?? {}
  const write = isJson ? spelling.json : spelling.js
  const literal = (write ?? JSON.stringify)(text).replace(/\\(?:\/|u002f|x2f)/gi, '/')
  const [, ...behind] = literal.toLowerCase().split('//')
  return !behind.some((rest) => rest.replace(/^[^/@]*@/, '').startsWith(hostname))
}

const here = 'http://127.0.0.1/'

/** Whether the address is one of the refused host, on a page that is fetched without TLS. */
export function isElsewhere({ spelling }: Cell): boolean {
  const url = URL.parse((spelling.url ?? plain)(addressOf('refused', 'x')), here)
  return url !== null && url.host !== new URL(here).host
}
