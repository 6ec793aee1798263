/**
 * The `Link` header without targets that would be fetched and are refused.
 *
 * Source: RFC 8288, section 3
 *
 * @module
 */
import { loadsLink } from './elements.ts'
import { srcsetUrls } from './srcset.ts'

/**
 * Leaves out links that are not kept; the others stay as they are written.
 *
 * @param keeps asked once for each address that a link would fetch
 * @returns the very header where all are kept, `undefined` where none is left
 */
export function filterLinkHeader(
  header: string,
  keeps: (address: string) => boolean,
): string | undefined {
  const links = splitOutside(header, ',')
  const kept = links.filter((link) => {
    const verdicts = addressesOf(link).map(keeps)
    return !verdicts.includes(false)
  })
  if (kept.length === links.length) return header
  return kept.some((link) => link.trim() !== '') ? kept.join(',').trim() : undefined
}

function addressesOf(link: string): string[] {
  const [, target = '', rest = ''] = /^[\t ,]*<([^>]*)>(.*)$/s.exec(link) ?? []
  const parameters = new Map<string, string>()
  for (const part of splitOutside(rest, ';')) {
    const [name = '', ...value] = part.split('=')
    // The first rel counts (RFC 8288 section 3.3).
    const key = name.trim().toLowerCase()
    if (!parameters.has(key)) parameters.set(key, unquote(value.join('=').trim()))
  }
  if (!loadsLink(parameters.get('rel') ?? null)) return []
  return [target, ...srcsetUrls(parameters.get('imagesrcset') ?? '')]
}

/** A quoted string's content; one that is not closed goes to the end, as browsers read it. */
function unquote(value: string): string {
  return value.startsWith('"') ? stringIn(value) : value
}

/** The content of the first quoted string in a text; empty where there is none. */
export function stringIn(text: string): string {
  const [, content = ''] = /"((?:[^"\\]|\\.)*)/s.exec(text) ?? []
  return content.replace(/\\(.)/gs, '$1')
}

/** Splits at a character that stands neither in `<…>` nor in a quoted string. */
export function splitOutside(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = []
  let start = 0
  let inside = ''
  // A target stands at the beginning of a link; elsewhere `<` is any character.
  let isFirst = true
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (inside === '"' && character === '\\') i++
    else if (inside !== '') inside = character === inside ? '' : inside
    else if (character === '<' && isFirst) inside = '>'
    else if (character === '"') inside = '"'
    else if (character === separator) {
      parts.push(text.slice(start, i))
      start = i + 1
      isFirst = true
      continue
    }
    if (character !== ' ' && character !== '\t') isFirst = false
  }
  return [...parts, text.slice(start)]
}
