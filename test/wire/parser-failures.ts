/**
 * What becomes of pages that are hard to read, as a table: docs/limits.md.
 *
 * @module
 */
import { get, type IncomingMessage } from 'node:http'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { respond } from './origin.ts'
import {
  type Case,
  cases,
  refusedElement,
  refusedHosts,
  refusedText,
} from './parser-failures-cases.ts'
import { read } from './reading.ts'
import { type Site, startSite } from './site.ts'

export interface Row {
  what: string
  /** `the whole page`, `cut`, or the status of the gate's own. */
  arrives: string
  /** `nothing`, or how often a browser would load what is refused, with scripting and without. */
  refused: string
}

/** Sends every page through the gate, to a visitor who agreed to nothing. */
export async function observe(): Promise<Row[]> {
  const site = await startSite()
  try {
    const rows: Row[] = []
    for (const one of cases) rows.push(await rowOf(one, site))
    return rows
  } finally {
    await site.stop()
  }
}

/** The rows that there are no better ones than. */
export function best(): Row[] {
  return cases.map(({ what, isLost }) => ({
    what,
    arrives: isLost ? lost : whole,
    refused: 'nothing',
  }))
}

const whole = 'the whole page'
const lost = 'a 502 of our own'

async function rowOf({ what, text, isXml, ...sent }: Case, site: Site): Promise<Row> {
  const { lines = [], status = '200 OK', body = Buffer.from(text) } = sent
  if (!refusedHosts.test(text)) throw new Error(`${what}: nothing in it is refused`)
  site.origin.answer = respond(status, lines, body)
  const { response, received, isComplete } = await fetchFrom(site.workerd.ports.gate)
  const arrived = read({ start: '', lines: headOf(response), body: received })

  const left = countLoads(arrived, isXml)
  return {
    what,
    arrives:
      response.statusCode === 502 ? lost : isComplete && isAllOf(text, arrived) ? whole : 'cut',
    refused: left === 0 ? 'nothing' : `${left} times`,
  }
}

/** Whether all of a page has arrived but for what is refused, in order. */
function isAllOf(text: string, arrived: string): boolean {
  let at = 0
  return text.split(refusedElement).every((piece) => {
    const found = arrived.indexOf(piece, at)
    at = found + piece.length
    return found !== -1
  })
}

/** How much of what is refused a browser would load or run of a page, with scripting or without. */
function countLoads(text: string, isXml = false): number {
  if (isXml) return [...text.matchAll(new RegExp(refusedHosts, 'g'))].length
  return [true, false].reduce(
    (sum, scripting) => sum + countIn(parse(text, { scriptingEnabled: scripting }), scripting),
    0,
  )
}

type Node = DefaultTreeAdapterMap['node']

/** A page may be too deep to be walked by recursion. */
function countIn(tree: Node, scripting: boolean): number {
  const left: Node[] = [tree]
  let found = 0
  for (let node = left.pop(); node; node = left.pop()) {
    if ('content' in node) left.push(node.content)
    if ('childNodes' in node) for (const child of node.childNodes) left.push(child)
    if (!('tagName' in node) || (node.tagName === 'script' && !scripting)) continue
    if (node.attrs.some(({ name, value }) => name !== 'data-x' && refusedHosts.test(value))) found++
    const type = node.attrs.find(({ name }) => name === 'type')?.value ?? 'module'
    if (node.tagName !== 'script' || !/^(module|text\/javascript|)$/i.test(type)) continue
    const script = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    if (script.includes(refusedText)) found++
  }
  return found
}

interface Fetched {
  response: IncomingMessage
  received: Buffer
  isComplete: boolean
}

/** A navigation by a client that does not mind how much comes. */
function fetchFrom(port: number): Promise<Fetched> {
  const headers = {
    host: 'www.example.com',
    accept: 'text/html,*/*;q=0.8',
    'sec-fetch-dest': 'document',
  }
  return new Promise((resolve, reject) => {
    const to = { port, host: '127.0.0.1', headers, agent: false, timeout: 30_000 }
    const request = get(to, (response) => {
      const pieces: Buffer[] = []
      const done = () =>
        resolve({ response, received: Buffer.concat(pieces), isComplete: response.complete })
      response.on('data', (piece) => pieces.push(piece))
      response.on('close', done)
      response.on('error', () => {})
    })
    request.on('timeout', () => request.destroy())
    request.on('error', reject)
  })
}

function headOf({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []))
}

const start = '<!-- parser-failures: written by npm run generate -->\n'
const end = '<!-- /parser-failures -->'

/** A document with this table between its two marks. */
export function withTable(document: string, rows: readonly Row[]): string {
  const [before, rest = ''] = document.split(start)
  const [, after] = rest.split(end)
  if (before === undefined || after === undefined) throw new Error(`no ${start}`)
  return before + start + tableOf(rows) + end + after
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, arrives, refused }) => `| ${what} | ${arrives} | ${refused} |`)
  const head = '| what the origin sends | what arrives | what is refused in it, and loads |'
  return `\n${[head, '|---|---|---|', ...lines].join('\n')}\n\n`
}
