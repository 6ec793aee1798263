/**
 * Writes the tables of docs/http.md: which test shows each rule of HTTP, each fault and each attack,
 * and how many mutants try it: `npm run generate`.
 *
 * @module
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutants } from '../test/mutants/every.ts'

const root = join(import.meta.dirname, '..')
const file = 'docs/http.md'

/** What the gate does, in a few words. */
export const rules: Readonly<Record<string, string>> = {
  H1: 'an entity tag belongs to a variant; only that of one’s own variant is asked for',
  H2: 'a date names no variant: pages have none, and are not asked for by one; writes keep their conditions',
  H3: 'a 304 is filtered as the page was',
  H4: 'what depends on consent leaves shared caches',
  H5: 'what does not keeps its caching, and nothing is made less strict',
  H6: 'a cache behind the gate, which knows nothing of consent, harms nobody',
  H7: '`no-transform` stays, and the page is filtered',
  H8: 'a body that changes says nothing of its former bytes',
  H9: 'HEAD tells what GET tells',
  H10: 'a page is asked for whole; parts of media pass',
  H11: 'the `Link` of which Early Hints are made is filtered',
  H12: 'trailers are not promised',
  H13: 'a page is filtered in whatever coding it comes, or visibly not shown',
  H14: 'pages stream, and nothing flows that nobody reads',
  H15: 'the origin learns that a visitor has left',
  H16: 'redirects are the visitor’s, without the refused cookie',
  H17: 'WebSockets and event streams work, without the refused cookie',
  H18: 'bodies of requests stream once, whatever the method',
  H19: 'what concerns one connection goes no further than without the gate',
  H20: 'host and address stay; nobody outside speaks in the gate’s name',
  H21: 'what browsers show as a page is filtered, and nothing else',
  H22: 'bytes in any encoding stay as they are outside what goes',
  H23: '`Set-Cookie` lines keep order and bytes, on every status',
  H24: 'a cookie has the name that browsers give it',
  H25: 'a nameless cookie is judged under the name by which it comes back',
  H26: 'cookies that are sent keep order and bytes; no header where none is left',
  H27: 'of a manager’s cookie that comes twice, neither grants',
  H28: 'what a visitor refuses is ended in the browser, wherever it lives, and nothing else',
  H29: 'what the gate remembers lives less than 400 days, set by HTTP',
  H30: '`Content-Security-Policy` is untouched',
  H31: 'a page denies what browsers do for advertising while that is refused',
  H32: '`Link` is judged target by target',
  H33: '`Refresh`, `Speculation-Rules`, reports and advertising’s headers lead nowhere that is refused',
  H34: '`Clear-Site-Data` of the origin passes; the gate’s is about what was fetched ahead alone',
  H35: 'what is fetched ahead agrees to nothing, remembers nothing and ends nothing',
  H36: 'the gate forbids nobody to go back: `no-store` is the origin’s alone',
  H37: 'service workers',
  H38: 'parts of pages are filtered, data is not',
  H39: 'integrity stays with what is kept',
  H40: 'what has no body is answered',
  H41: 'error pages are filtered, and keep status and reason',
  H42: 'where everything is granted, the origin’s bytes arrive',
  F1: 'each function of the gate throws, once',
  F2: 'the rewriter throws at once',
  F3: 'the rewriter throws in the middle',
  F4: 'the origin cannot be reached',
  F5: 'the origin is slow',
  F6: 'the origin breaks off, or sends what cannot be read',
  F7: 'the visitor leaves',
  F8: 'the visitor reads slowly',
  F12: 'two versions answer at once',
  F14: 'memory: many large pages, many rules',
  F15: 'headers beyond all measure',
  F16: 'clocks that differ',
  F17: 'the gate asks itself',
  F18: 'one request for one request',
  T5: 'line breaks in what becomes a header or a log line',
  T6: 'patterns that are slow to match',
  T7: 'who chooses the variant, and paths that are read in two ways',
  T10: 'a page of tags without end',
  T11: 'a page that breaks parsers',
}

/** The title of a test that begins with the number of a rule, or several. */
const titled = /(?:\btest\(|\)\()\s*['"`]([HFT]\d+(?:, [HFT]\d+)*): ((?:[^'"`\\]|\\.)*)['"`]/g

/** The titles of the tests of each rule, and where they stand. */
export function testsOf(): ReadonlyMap<string, readonly { title: string; file: string }[]> {
  const found = new Map<string, { title: string; file: string }[]>()
  for (const name of globSync('test/**/*.test.ts', { cwd: root }).sort()) {
    const text = readFileSync(join(root, name), 'utf8')
    for (const [, ids = '', title = ''] of text.matchAll(titled)) {
      for (const id of ids.split(', ')) {
        found.set(id, [...(found.get(id) ?? []), { title, file: name }])
      }
    }
  }
  return found
}

/** The rules of which docs/limits.md says why the platform does not allow them. */
export function limitsOf(): ReadonlySet<string> {
  const text = readFileSync(join(root, 'docs/limits.md'), 'utf8')
  return new Set([...text.matchAll(/\b([HFT]\d+)\b(?=[,)])/g)].map(([, id = '']) => id))
}

function table(kind: string): string {
  const tests = testsOf()
  const limits = limitsOf()
  const rows = Object.entries(rules)
    .filter(([id]) => id.startsWith(kind))
    .map(([id, what]) => {
      const shown = (tests.get(id) ?? []).map(({ title, file }) => `[${title}](../${file})`)
      if (limits.has(id)) shown.push('[limits](limits.md)')
      const count = mutants.filter(({ rule }) => rule?.split(', ').includes(id)).length
      return `| ${id} | ${what} | ${shown.join('<br>')} | ${count || ''} |`
    })
  return ['| | rule | shown by | mutants |', '|---|---|---|---|', ...rows].join('\n')
}

export function generate(): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, file), 'utf8')
  return new Map([
    [
      file,
      text.replace(
        /(<!-- (\w): written by npm run generate -->\n)[\s\S]*?(\n<!-- \/\2 -->)/g,
        (_, start, kind, end) => `${start}\n${table(kind)}\n${end}`,
      ),
    ],
  ])
}

if (import.meta.main) {
  for (const [name, text] of generate()) {
    writeFileSync(join(root, name), text)
    console.log(name)
  }
}
