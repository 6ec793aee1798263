/**
 * In how many ways one address can be written, so that a browser reads the same in all of them.
 *
 * Source: URL standard, sections 3.5 and 4.4; UTS 46 (the hosts); HTML standard, sections 13.2.5.33
 * to 13.2.5.40 (attributes) and 13.5 (character references); CSS Syntax 3, section 4.3.
 *
 * @module
 */
import {
  type Address,
  cssString,
  escapeCss,
  join,
  plain,
  type Spelling,
} from './escapes-fixture.ts'

/** Letters of the domain alone, so that labels can be told apart. */
function inDomain(change: (domain: string) => string): (address: Address) => string {
  return ({ label, domain }) => `https://${label}.${change(domain)}/${label}`
}

function swap(from: string, to: string): (address: Address) => string {
  return inDomain((domain) => domain.replaceAll(from, to))
}

/** What stands before the host. */
function after(start: string): (address: Address) => string {
  return ({ label, domain }) => `${start}${label}.${domain}/${label}`
}

/** What stands between the host and the path. */
function before(rest: string): (address: Address) => string {
  return ({ label, domain }) => `https://${label}.${domain}${rest}/${label}`
}

/** An address without a name; only a request in the clear tells its path. */
function numbers(write: (last: number) => string): (address: Address) => string {
  return ({ label, ip }) => `http://${write(ip)}/${label}`
}

type Urls = Record<string, (address: Address) => string>

const urls: Urls = {
  plain,
  http: after('http://'),
  'without scheme': after('//'),
  'upper case': ({ label, domain }) => `HTTPS://${`${label}.${domain}`.toUpperCase()}/${label}`,
  'a tab in the scheme': after('ht\ttps://'),
  'line feeds and returns': ({ label, domain }) =>
    `https:/\n/${label}.${domain.replace('e', '\re')}/\t${label}`,
  'leading blanks': after(' \n\t https://'),
  'leading controls': after('\x01\x1f\v https://'),
  'trailing blanks': ({ label, domain }) => `https://${label}.${domain}/${label}\n \x1f`,
  backslashes: ({ label, domain }) => `https:\\\\${label}.${domain}\\${label}`,
  'a slash and a backslash': after('/\\'),
  'two backslashes': after('\\\\'),
  'three slashes': after('///'),
  'a tab between slashes': after('/\t/'),
  'a tab and a backslash': after('/\t\\'),
  'https: without slashes': after('https:'),
  'https: with one slash': after('https:/'),
  'https: with five slashes': after('https://///'),
  'http: without slashes': after('http:'),
  'a user': after('https://user@'),
  'a decoy for user': ({ label, domain, decoy }) =>
    `https://${decoy}:x@${label}.${domain}/${label}`,
  'an empty user': after('https://@'),
  'an empty user and password': after('https://:@'),
  'port 443': before(':443'),
  'port 00443': before(':00443'),
  'port 8443': before(':8443'),
  'an empty port': before(':'),
  'a dot at the end': before('.'),
  'percent-encoded dots': swap('.', '%2e'),
  'percent-encoded letters': swap('e', '%65'),
  'full-width dots': swap('.', '\uff0e'),
  'ideographic dots': swap('.', '\u3002'),
  'half-width ideographic dots': swap('.', '\uff61'),
  'full-width letters': swap('e', '\uff45'),
  'mathematical letters': swap('e', '\u{1d41e}'),
  'percent-encoded full-width dots': swap('.', '%ef%bc%8e'),
  'a soft hyphen': inDomain((domain) => domain.replace('.', '\xad.')),
  'a zero-width space': inDomain((domain) => domain.replace('ex', 'e\u200bx')),
  'a variation selector': inDomain((domain) => domain.replace('ex', 'e\ufe0fx')),
  'international letters': ({ label, idn }) => `https://${label}.${idn}/${label}`,
  'international letters, upper case': ({ label, idn }) =>
    `https://${label}.${idn.toUpperCase()}/${label}`,
  'international letters, decomposed': ({ label, idn }) =>
    `https://${label}.${idn.normalize('NFD')}/${label}`,
  punycode: ({ label, idn }) => `${new URL(`https://${label}.${idn}`).origin}/${label}`,
  'an IP address': numbers((last) => `127.0.0.${last}`),
  'an IP address, one number': numbers((last) => `${0x7f000000 + last}`),
  'an IP address, hexadecimal': numbers((last) => `0x7F.0x${last}`),
  'an IP address, octal': numbers((last) => `0177.0.0.0${last}`),
  'an IP address, full-width digits': numbers((last) => `\uff11\uff12\uff17.${last}`),
  'an IP address, dot at the end': numbers((last) => `127.0.0.${last}.`),
  'an IPv6 address': numbers((last) => `[::ffff:127.0.0.${last}]`),
  'no path': ({ label, domain }) => `https://${label}.${domain}`,
  'a query alone': ({ label, domain }) => `https://${label}.${domain}?q=1`,
  'a fragment alone': ({ label, domain }) => `https://${label}.${domain}#f`,
  'NUL in the host': ({ label, domain }) => `https://${label}.\0${domain}/${label}`,
}

const decoys: Urls = {
  'a decoy in the query': ({ decoy, ...rest }) =>
    `${plain({ decoy, ...rest })}?u=https://${decoy}/`,
  'a decoy in the path': ({ decoy, ...rest }) => `${plain({ decoy, ...rest })}//${decoy}/`,
  'a decoy in the fragment': ({ decoy, ...rest }) => `${plain({ decoy, ...rest })}#//${decoy}/`,
  'a decoy below the domain': ({ label, domain, decoy }) =>
    `https://${label}.${decoy.replace(/^[^.]*\./, '')}.${domain}/${label}`,
}

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16)
const decimal = (character: string) => character.codePointAt(0) ?? 0

/** Writes each character that matches as a character reference. */
function refer(which: RegExp, write: (character: string) => string): (text: string) => string {
  return (text) => text.replace(which, write)
}

const names: Readonly<Record<string, string>> = {
  ':': '&colon;',
  '/': '&sol;',
  '.': '&period;',
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '=': '&equals;',
  "'": '&apos;',
  '(': '&lpar;',
  ')': '&rpar;',
  ';': '&semi;',
  ',': '&comma;',
}

const encodings: Record<string, (text: string) => string> = {
  'decimal references': refer(/./gsu, (one) => `&#${decimal(one)};`),
  'decimal references without semicolon': refer(/./gsu, (one) => `&#${decimal(one)}`),
  'decimal references with zeros': refer(/[^a-z]/gsu, (one) => `&#0000${decimal(one)};`),
  'hexadecimal references': refer(/./gsu, (one) => `&#x${hex(one)};`),
  'hexadecimal references without semicolon': refer(
    /./gsu,
    (one) => `&#X${hex(one).toUpperCase()}`,
  ),
  'named references': refer(/[^\w ]/gsu, (one) => names[one] ?? `&#${decimal(one)};`),
  'a reference for one letter': refer(/["&]|x(?=ample)/g, (one) => `&#x${hex(one)};`),
}

/** White space by its names, where URLs drop it. */
const named: Spelling[] = [
  { name: '&Tab; and &NewLine; inside', url: after('ht\ttps:/\n/') },
  { name: '&NewLine; in front', url: after('\n\t\nhttps://') },
].map((one) => ({
  ...one,
  encode: refer(/["&\t\n]/g, (character) =>
    character === '\t' ? '&Tab;' : character === '\n' ? '&NewLine;' : `&#${decimal(character)};`,
  ),
}))

const referred: readonly Spelling[] = [
  ...Object.entries(encodings).map(([name, encode]) => ({ name, encode })),
  ...named,
  {
    name: '&shy; in the host',
    url: inDomain((domain) => domain.replace('ex', 'e\xadx')),
    encode: refer(/["&\xad]/g, (one) => (one === '\xad' ? '&shy;' : `&#${decimal(one)};`)),
  },
]

/** A start tag with something before the address. */
function behind(other: string): NonNullable<Spelling['tag']> {
  return (name, attributes, assignment) =>
    [`<${name}`, other, ...attributes, join(assignment)].join(' ')
}

const tags: readonly Spelling[] = [
  { name: 'single quotes', quote: "'" },
  { name: 'no quotes', quote: '' },
  {
    name: 'upper case names',
    tag: (name, attributes, [slot, ...rest]) =>
      [`<${name.toUpperCase()}`, ...attributes, [slot.toUpperCase(), ...rest].join('')].join(' '),
  },
  {
    name: 'mixed case names',
    tag: (name, attributes, [slot, ...rest]) =>
      [`<${mix(name)}`, ...attributes.map(mixName), [mix(slot), ...rest].join('')].join(' '),
  },
  {
    name: 'slashes between attributes',
    tag: (name, attributes, assignment) => [`<${name}`, ...attributes, join(assignment)].join('/'),
  },
  {
    name: 'line ends and form feeds between attributes',
    tag: (name, attributes, assignment) =>
      [`<${name}`, ...attributes, join(assignment)].join('\r\n\f'),
  },
  {
    name: 'nothing between attributes',
    tag: (name, attributes, assignment) => `<${name} ${[...attributes, join(assignment)].join('')}`,
  },
  {
    name: 'blanks around the equals sign',
    tag: (name, attributes, assignment) =>
      [`<${name}`, ...attributes, assignment.join('\n ')].join(' '),
  },
  { name: 'behind a bracket in quotes', tag: behind('title=">"') },
  { name: 'behind markup in quotes', tag: behind('title=\'<a href="x"></script>\'') },
  { name: 'behind a quote in quotes', tag: behind("title='\"'") },
  { name: 'behind a quote without quotes', tag: behind('title=a"b') },
  { name: 'behind a quote for a name', tag: behind('"x') },
  { name: 'behind an equals sign for a name', tag: behind('=x') },
  { name: 'behind an equals sign too many', tag: behind('title==') },
  { name: 'behind a bracket for a name', tag: behind('<b') },
  { name: 'behind NUL in a name', tag: behind('a\0b') },
  { name: 'behind NUL in a value', tag: behind('title="\0"') },
  {
    name: 'NUL in the name of the element',
    tag: (name, attributes, assignment) =>
      [`<${name}\0`, ...attributes, join(assignment)].join(' '),
  },
  {
    name: 'NUL in the name of the attribute',
    tag: (name, attributes, assignment) =>
      [`<${name}`, ...attributes, `\0${join(assignment)}`].join(' '),
  },
  {
    name: 'twice',
    isFirst: true,
    tag: (name, attributes, [slot, ...rest]) => {
      const again = slot.toUpperCase() + rest.join('')
      return [`<${name}`, slot + rest.join(''), ...attributes, again].join(' ')
    },
  },
  {
    name: 'before another',
    isFirst: true,
    tag: (name, attributes, [slot, ...rest]) =>
      [`<${name}`, slot + rest.join(''), ...attributes, `${slot}="/later"`].join(' '),
  },
]

function mix(name: string): string {
  return name.replace(/.(.)?/g, (pair) => pair.charAt(0).toUpperCase() + pair.slice(1))
}

function mixName(attribute: string): string {
  return attribute.replace(/^[^=]*/, mix)
}

const styles: readonly Spelling[] = [
  { name: 'url() without quotes', css: (text) => `url(${escapeCss(text, /[\s"'()\\\0<]/g)})` },
  { name: 'url() with blanks', css: (text) => `url(\n${escapeCss(text, /[\s"'()\\\0<]/g)}\t)` },
  { name: 'URL(), single quotes', css: (text) => `URL( '${escapeCss(text, /['\\\n\r\f\0<]/g)}' )` },
  { name: 'an escape in url()', css: (text) => `u\\72l(${cssString(text)})` },
  { name: 'six digits in url()', css: (text) => `\\000075rl(${cssString(text)})` },
]

const strings: readonly Spelling[] = [
  ...withString('escaped slashes', (text) => `"${escapeCss(text, /["\\\n\r\f\0</]/g)}"`),
  ...withString('escaped letters', (text) => `'${escapeCss(text, /["'\\\n\r\f\0</tp]/g)}'`),
  ...withString('backslashes before characters', (text) =>
    cssString(text).replace(/[g-z]/g, '\\$&'),
  ),
  ...withString('a line that goes on', (text) => cssString(text).replace('//', '/\\\n/')),
]

function withString(name: string, string: (text: string) => string): Spelling[] {
  return [{ name, string, css: (text) => `url(${string(text)})` }]
}

function escapeJs(which: RegExp, write: (character: string) => string): (text: string) => string {
  return (text) => JSON.stringify(text).replace(which, write)
}

const scripts: readonly Spelling[] = [
  { name: 'a string in single quotes', js: (text) => `'${JSON.stringify(text).slice(1, -1)}'` },
  { name: 'a template', js: (text) => `\`${JSON.stringify(text).slice(1, -1)}\`` },
  { name: 'escaped slashes', js: escapeJs(/\//g, () => '\\/') },
  { name: 'slashes in hexadecimal', js: escapeJs(/\//g, () => '\\x2f') },
  { name: 'slashes in Unicode', js: escapeJs(/\//g, () => '\\u002F') },
  { name: 'slashes as code points', js: escapeJs(/\//g, () => '\\u{2f}') },
  { name: 'scheme and host apart', js: escapeJs(/\/\//g, () => '"+"//') },
  { name: 'slashes apart', js: escapeJs(/\/\//g, () => '/"+"/') },
  { name: 'the host in two', js: escapeJs(/exam/g, () => 'ex"+"am') },
  { name: 'letters in hexadecimal', js: escapeJs(/e/g, () => '\\x65') },
  { name: 'a string over two lines', js: escapeJs(/exam/g, () => 'ex\\\nam') },
  { name: 'base64', js: (text) => `atob("${Buffer.from(text).toString('base64')}")` },
]

const data: readonly Spelling[] = [
  { name: 'escaped slashes', json: escapeJs(/\//g, () => '\\/') },
  { name: 'slashes in Unicode', json: escapeJs(/\//g, () => '\\u002F') },
  { name: 'letters in Unicode', json: escapeJs(/e/g, () => '\\u0065') },
]

export const spellings = {
  /** How the address itself is written. */
  urls: [
    ...Object.entries(urls).map(([name, url]): Spelling => ({ name, url })),
    ...Object.entries(decoys).map(([name, url]): Spelling => ({ name, url, hasDecoy: true })),
    { name: 'byte by byte', bytes: true },
  ],
  /** How markup writes an attribute and its value. */
  attributes: [...referred, ...tags],
  /** How CSS writes an address; the second in strings alone too. */
  styles,
  strings,
  scripts,
  data,
} as const satisfies Record<string, readonly Spelling[]>
