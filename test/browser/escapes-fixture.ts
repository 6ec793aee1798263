/**
 * How a fixture is written: a carrier's markup, in which an address stands in some spelling.
 *
 * A carrier is markup with places: `@src` is an attribute that holds the address and nothing else;
 * `@style{…}` one that holds a text with places; in a text `$url` is the address as it is, `$css` a
 * `url()`, `$part` one with a fragment, `$string` a string of CSS, `$js` one of JavaScript, `$json`
 * one of JSON, and `$id` a name that no other fixture has.
 *
 * @module
 */

/** What a fixture's address is made of. */
export interface Address {
  /** Tells the fixture's requests from all others; may stand in a host and in a path. */
  label: string
  /** Hosts under which labels stand, one of ASCII and one that is not. */
  domain: string
  idn: string
  /** The last number of the IPv4 address. */
  ip: number
  /** A whole host that the policy treats otherwise. */
  decoy: string
}

export interface Carrier {
  name: string
  markup: string
  /** Where it stands: among others in a body, in a head or a document of its own, in a page on top. */
  place: 'body' | 'head' | 'document' | 'top'
}

export interface Spelling {
  name: string
  url?(address: Address): string
  /** Writes an attribute's text as source. */
  encode?(text: string): string
  quote?: '"' | "'" | ''
  /** Writes a start tag up to the end of the assignment (`src="…"`, in three parts). */
  tag?(name: string, attributes: readonly string[], assignment: Assignment): string
  css?(text: string): string
  string?(text: string): string
  js?(text: string): string
  json?(text: string): string
  /** The page arrives one byte at a time. */
  bytes?: boolean
  /** Puts the assignment before the tag's other attributes. */
  isFirst?: boolean
  /** Carries a second host, which is to make no difference. */
  hasDecoy?: boolean
}

export type Assignment = readonly [name: string, equals: '=', value: string]

const tagWithPlace = /<([A-Za-z-]+)((?: [\w:-]+(?:="[^"]*")?)*) @([\w:-]+)(\{?)/

/** A carrier's markup in a spelling. */
export function write(markup: string, spelling: Spelling, address: Address): string {
  const found = tagWithPlace.exec(markup)
  if (!found) return fill(markup, spelling, address)
  const [whole, name = '', others = '', slot = '', brace = ''] = found
  const from = found.index + whole.length
  const to = brace === '' ? from : endOfText(markup, from)
  const text = brace === '' ? '$url' : markup.slice(from, to)
  const quote = spelling.quote ?? '"'
  const source = (spelling.encode ?? escapeFor(quote))(write(text, spelling, address))
  const attributes = others.match(/[\w:-]+(?:="[^"]*")?/g) ?? []
  const tag =
    spelling.tag ?? ((...[start, rest, one]) => [`<${start}`, ...rest, join(one)].join(' '))
  return (
    fill(markup.slice(0, found.index), spelling, address) +
    tag(name, attributes, [slot, '=', quote + source + quote]) +
    write(markup.slice(brace === '' ? to : to + 1), spelling, address)
  )
}

export function join(assignment: Assignment): string {
  return assignment.join('')
}

/** Where the brace closes that was opened before `from`. */
function endOfText(markup: string, from: number): number {
  let depth = 1
  for (let at = from; at < markup.length; at++) {
    if (markup[at] === '{') depth++
    else if (markup[at] === '}' && --depth === 0) return at
  }
  throw new Error(`no closing brace: ${markup}`)
}

/** Puts the address where it stands in a text. */
function fill(text: string, spelling: Spelling, address: Address): string {
  const url = (spelling.url ?? plain)(address)
  return text.replace(/\$(url|css|part|string|json|js|id)/g, (_, place: string) => {
    switch (place) {
      case 'css':
        return (spelling.css ?? cssUrl)(url)
      case 'part':
        return (spelling.css ?? cssUrl)(`${url}#a`)
      case 'string':
        return (spelling.string ?? cssString)(url)
      case 'js':
        return (spelling.js ?? JSON.stringify)(url)
      case 'json':
        return (spelling.json ?? JSON.stringify)(url)
      case 'id':
        return address.label
      default:
        return url
    }
  })
}

export function plain({ label, domain }: Address): string {
  return `https://${label}.${domain}/${label}`
}

/** Escapes what would end an attribute's value, or be taken for a character reference. */
export function escapeFor(quote: string): (text: string) => string {
  const special = quote === '' ? /[\t\n\f\r "'&<=>`]/g : new RegExp(`[&${quote}]`, 'g')
  return (text) => text.replace(special, (character) => `&#${character.charCodeAt(0)};`)
}

/** A string of CSS; what may not stand in one is escaped (CSS Syntax 3, section 4.3.7). */
export function cssString(text: string): string {
  return `"${escapeCss(text, /["\\\n\r\f\0<]/g)}"`
}

function cssUrl(text: string): string {
  return `url(${cssString(text)})`
}

export function escapeCss(text: string, special: RegExp): string {
  return text.replace(special, (one) => `\\${(one.codePointAt(0) ?? 0).toString(16)} `)
}
