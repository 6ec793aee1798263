/**
 * What scripts hold that are JSON and load: import maps and speculation rules. Entries are cut out of
 * the text; the rest of it stays as it was written.
 *
 * @module
 */
import { cutsOf, type Part, withoutParts } from './url-list.ts'

type Refused = (url: string) => boolean

/**
 * Takes the entries whose addresses are refused out of an import map (HTML standard, section 8.1.5.2):
 * out of `imports`, of each of `scopes`, and those of refused URLs out of `integrity`; objects that
 * have none left go too. Not seen are URLs that only an import completes, behind an address with `/`
 * at its end.
 *
 * @param refused asked about each address, in order
 * @returns the very text where nothing is refused, or where it is no JSON
 */
export function filterImportMap(text: string, refused: Refused): string {
  return filterJson(text, (map) =>
    cutsOf(map.parts, (member) => {
      const entries = entriesOf(member)
      if (member.key === 'imports') return cutsOf(entries, unlessRefused(refused))
      if (member.key === 'scopes')
        return cutsOf(entries, (scope) => cutsOf(entriesOf(scope), unlessRefused(refused)))
      if (member.key !== 'integrity') return []
      return cutsOf(entries, ({ key = '' }) => (refused(key) ? undefined : []))
    }),
  )
}

/**
 * Takes the refused URLs out of speculation rules (HTML standard, section 7.6.1): out of the `urls` of
 * a rule; the rule where none is left, or where its `where` names one without `not`; the list where no
 * rule is left. A name is a string that is an absolute URL, perhaps with `*`; no other patterns are
 * read, as `{"hostname": …}`.
 *
 * @param refused asked about each URL, in order, but those of `where` the less nested first
 * @returns the very text where nothing is refused, or where it is no JSON
 */
export function filterSpeculationRules(text: string, refused: Refused): string {
  return filterJson(text, (rules) =>
    cutsOf(rules.parts, (list) =>
      cutsOf(list.parts, (rule) => {
        const cuts = rule.parts.map((member) => {
          if (member.key === 'urls') return cutsOf(member.parts, unlessRefused(refused))
          return member.key === 'where' && names(member, refused) ? undefined : []
        })
        return cuts.every((each) => each) ? cuts.flatMap((each) => each ?? []) : undefined
      }),
    ),
  )
}

function unlessRefused(refused: Refused) {
  return ({ string }: Value): Part[] | undefined =>
    string !== undefined && refused(string) ? undefined : []
}

/** Whether a condition asks for a URL that is refused. */
function names(where: Value, refused: Refused): boolean {
  const conditions = [{ value: where, isWanted: true }]
  // Grows while it is gone through: conditions may be nested deeper than functions can call.
  for (const { value, isWanted } of conditions) {
    const { string = '', parts } = value
    if (isWanted && /^(?:https?:|[\\/]{2})/i.test(string) && refused(string)) return true
    for (const part of parts)
      conditions.push({ value: part, isWanted: isWanted !== (part.key === 'not') })
  }
  return false
}

/** A value; as a part of an object, it begins with its key. */
interface Value extends Part {
  key?: string
  /** What a string says. */
  string?: string
  /** Of an object or an array. */
  parts: Value[]
}

/** The parts of an object; none of an array. */
function entriesOf({ parts }: Value): Value[] {
  return parts.filter(({ key }) => key !== undefined)
}

/** Takes out of a text what `judge` says of its value; leaves `{}` where all of it goes. */
function filterJson(text: string, judge: (value: Value) => Part[] | undefined): string {
  try {
    JSON.parse(text)
  } catch {
    return text
  }
  const cuts = judge(read(text))
  return cuts ? withoutParts(text, cuts) : '{}'
}

const token = /["{}[\]]|[^\s:,"{}[\]]+/g
const inString = /[^"\\]+|\\./y
const colon = /\s*:/y

/** Reads a text that is known to be JSON. */
function read(text: string): Value {
  const root: Value = { start: 0, end: text.length, parts: [] }
  const open = [root]
  let key: Pick<Value, 'key' | 'start'> | undefined
  token.lastIndex = 0
  for (;;) {
    const found = token.exec(text)
    if (!found) return root.parts[0] ?? root
    const [kind] = found
    if (kind === '}' || kind === ']') {
      const closed = open.pop()
      if (closed) closed.end = token.lastIndex
      continue
    }
    const value: Value = { start: found.index, end: token.lastIndex, parts: [], ...key }
    key = undefined
    if (kind === '"') {
      inString.lastIndex = value.end
      while (inString.test(text)) value.end = inString.lastIndex
      value.end++
      token.lastIndex = value.end
      value.string = JSON.parse(text.slice(found.index, value.end))
      colon.lastIndex = value.end
      if (colon.test(text)) {
        key = { key: value.string, start: value.start }
        continue
      }
    }
    open.at(-1)?.parts.push(value)
    if (kind === '{' || kind === '[') open.push(value)
  }
}
