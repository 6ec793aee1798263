/**
 * Reads a start tag where one may begin, whatever stands before it: a parser that is in a comment, a
 * text or a value there sees none, and who asks has to know that.
 *
 * Source: HTML standard, sections 13.2.5.6 to 13.2.5.8 and 13.2.5.32 to 13.2.5.40
 *
 * @module
 */

/** An attribute, by its positions in the text. */
export interface Attribute {
  /** In lower case. */
  name: string
  /** As it is written, without quotes; none and empty are the same. */
  value: string
  /** Where the name begins. */
  from: number
  /** Behind the value, or its quote. */
  to: number
}

export interface Tag {
  /** In lower case. */
  name: string
  /** Behind the `>`. */
  end: number
  /** With those of a name that came before, which count for nothing. */
  attributes: Attribute[]
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11)

/**
 * @param at where a `<` stands that a letter follows
 * @param found hears of each attribute: where its name begins and ends, where its value begins (behind
 *   a quote) and ends, and where it ends itself
 * @returns the position behind the `>`; `-1` where the text ends before it
 */
export function endOfTag(
  text: string,
  at: number,
  found?: (from: number, nameTo: number, valueFrom: number, valueTo: number, to: number) => void,
): number {
  const { length } = text
  let i = endOfTagName(text, at)
  for (;;) {
    let code = text.charCodeAt(i)
    while (i < length && (isBlank(code) || code === 47)) code = text.charCodeAt(++i)
    if (i >= length) return -1
    if (code === 62) return i + 1
    const from = i++
    code = text.charCodeAt(i)
    while (i < length && !isBlank(code) && code !== 47 && code !== 62 && code !== 61) {
      code = text.charCodeAt(++i)
    }
    const nameTo = i
    while (i < length && isBlank(code)) code = text.charCodeAt(++i)
    if (code !== 61) {
      found?.(from, nameTo, nameTo, nameTo, nameTo)
      continue
    }
    code = text.charCodeAt(++i)
    while (i < length && isBlank(code)) code = text.charCodeAt(++i)
    if (code === 34 || code === 39) {
      const close = text.indexOf(code === 34 ? '"' : "'", i + 1)
      if (close === -1) {
        found?.(from, nameTo, i + 1, length, length)
        return -1
      }
      found?.(from, nameTo, i + 1, close, close + 1)
      i = close + 1
      continue
    }
    const valueFrom = i
    while (i < length && !isBlank(code) && code !== 62) code = text.charCodeAt(++i)
    found?.(from, nameTo, valueFrom, i, i)
  }
}

/**
 * As many characters of tags as are looked at in a text of this length. Tags that begin in each other
 * without end would take more, and nobody writes them.
 */
export const mostWork = (length: number): number => 32 * length + 262_144

/** Where the name of the tag that begins at a position ends. */
export function endOfTagName(text: string, at: number): number {
  let i = at + 1
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isBlank(code) || code === 47 || code === 62) break
  }
  return i
}

/** The start tag that begins at a position; `undefined` where the text ends before it does. */
export function readTag(text: string, at: number): Tag | undefined {
  const attributes: Attribute[] = []
  const end = endOfTag(text, at, (from, nameTo, valueFrom, valueTo, to) => {
    const name = text.slice(from, nameTo).toLowerCase()
    attributes.push({ name, value: text.slice(valueFrom, valueTo), from, to })
  })
  if (end === -1) return undefined
  return { name: text.slice(at + 1, endOfTagName(text, at)).toLowerCase(), end, attributes }
}

/** Where a tag may begin, from a position on; `-1` where none does. */
export function nextTag(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at + 1)) {
    const code = text.charCodeAt(at + 1) | 32
    if (code >= 97 && code <= 122) return at
  }
  return -1
}

/** A name as a part of a pattern. */
export const plain = (name: string): string => name.replace(/[^\w-]/g, '\\$&')

/** Where the text of an element ends; of a script, as HTML standard, section 13.2.5.20 and on, says. */
export function endOfContent(
  text: string,
  { name, end }: Pick<Tag, 'name' | 'end'>,
  isXml = false,
): number | undefined {
  const isScript = name === 'script' && !isXml
  // The dashes of a comment may be those of its end.
  const parts = new RegExp(`<(/?)${plain(name)}[\\s/>]${isScript ? '|<!(?=--)|-->' : ''}`, 'gi')
  parts.lastIndex = end
  let [inComment, inScript] = [false, false]
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    const [found, slash] = part
    if (slash === '/' && !inScript) return part.index
    if (found === '<!') inComment = true
    else if (found === '-->') inComment = inScript = false
    else inScript = slash === '' && inComment
  }
  return undefined
}
