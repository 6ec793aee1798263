/**
 * The names in a cell of a published cookie policy, and what each of them means.
 *
 * @module
 */
import { literalLength } from '../policy/cookie-names.ts'
import { isBlank } from './import-words.ts'

/** One published cookie. */
export interface PublishedName {
  /** As published, without markup. */
  text: string
  /** As a policy writes it, `*` for any run of characters; several where both spellings are meant. */
  names: readonly string[]
}

/** What is between names. Neither a comma nor a semicolon can be part of one (RFC 6265, 4.1.1). */
const separators = /\n|,|;|\s[/|·•]\s|\s(?:and|und|et|or|oder|ou|&)\s/i

/** @returns a name for each cookie; of what is no name, its text and no names */
export function readNames(cell: string): PublishedName[] {
  const shown = cell
    // Nobody sees these, and no cookie has them.
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    // The bounds of what is repeated, `{8,10}`, separate nothing.
    .replace(/\{(\d*),(\d*)\}/g, '{$1}')
  const bare = cell.length < 5000 ? shown.replace(bracketed, withoutRemark) : shown
  const pieces = bare
    .split(separators)
    .map((piece) => withoutRemarks(piece))
    .filter((piece) => piece !== '')
  return pieces.flatMap((piece) => {
    const words = piece.split(isExpression(piece) ? /\s+/ : /\s+|(?<=[\w*])[/|](?=\w)/)
    // A list without separators; what is not in all its words a name is a sentence.
    const isList = words.length > 1 && words.every(looksLikeName)
    return (isList ? words : [piece]).map((text) => ({ text, names: namesOf(text) }))
  })
}

/** What stands before brackets, up to the last separator, and in them. */
const bracketed = /([^,;\n()]*)\s\(([^()]*)\)/g

/** Vendors and notes stand in brackets behind a name; or the names do, behind a vendor's. */
function withoutRemark(whole: string, before: string, inside: string): string {
  const words = inside.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length > 0 && words.every(looksLikeName) && !isName(before.trim())) return inside
  // `hex (32)` is no name, but what one looks like.
  return /^\d+$/.test(inside) ? whole : before
}

/** How many there are (`[x2]`), quotation marks. */
function withoutRemarks(piece: string): string {
  const bare = piece.trim().replace(/\s+\[x\s?\d+\]$/i, '')
  let start = 0
  let end = bare.length
  while (start < end && quotes.includes(bare[start] ?? '')) start++
  while (end > start && quotes.includes(bare[end - 1] ?? '')) end--
  return bare.slice(start, end).trim()
}

const quotes = `"'“”„«»‘’\``

/** A word of no sentence. */
export function looksLikeName(word: string): boolean {
  return /[_\d*#^$%]|[a-z][A-Z]|\w[.:-]\w|^[A-Z]{2,}$/.test(word) && isName(word)
}

/** What a policy takes as a cookie's name. */
function isName(text: string): boolean {
  return /^[^\s=;,]+$/.test(text) && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)
}

function namesOf(text: string): string[] {
  if (isBlank(text) || !isName(text) || text.length > 256) return []
  const name = isExpression(text) ? readExpression(text) : readPlain(text)
  if (name === undefined) return []
  return [name, ...decoded(name)]
}

/** As Osano publishes its rules: `^name$`, `^name.*`. */
function isExpression(text: string): boolean {
  return /^\^|\$$|\.[*+]|\\[\\.dws^$*+?()[\]{}|-]|[\])][*+]/.test(text)
}

/** One piece of a regular expression: escaped, a class of characters or any of them, or itself. */
const piece = /\\(.)|(\[[^\]]*\]|\.)(?=[*+{])|([*+]\??|\{\d*,?\d*\})|([()|?[\]^$])|([^\\])/gsu

/**
 * An expression that is a literal with `.*` and the like in it; `undefined` for any other. A dot that
 * is not repeated is taken for a dot.
 */
function readExpression(text: string): string | undefined {
  const isOpen = !text.endsWith('$') || text.endsWith('\\$')
  const inner = text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '')
  let name = ''
  for (const [, escaped, any, repeated, other, literal] of inner.matchAll(piece)) {
    if (other !== undefined) return undefined
    if (escaped !== undefined) {
      if (!/[a-z\d]/i.test(escaped)) name += escaped
      else if (/[dwsDWS]/.test(escaped)) name += '*'
      else return undefined
    } else if (any !== undefined) name += '*'
    else if (literal !== undefined) name += literal
    // What is repeated and is no class: one character, once or more.
    else if (repeated !== undefined && !name.endsWith('*')) return undefined
  }
  // A literal star is not to be told from one that stands for any characters.
  if (/\\\*/.test(inner)) return undefined
  const anchored = isOpen ? `${name}*` : name
  return collapse(text.startsWith('^') || name.startsWith('*') || isOpen ? anchored : `*${name}`)
}

/**
 * A bare name is a literal, but for what publishers write where an id stood: `*`, `#`, an ellipsis,
 * `<id>`, `{id}`, `[id]` behind a separator, a run of x.
 */
function readPlain(text: string): string | undefined {
  const crossed = /x{3,}/i.test(text)
  const name = text
    .replace(/\[\[.*?\]\]|<[^<>]*>|\{[^{}]*\}|%[A-Z]{3,}%/g, '*')
    .replace(/(?<=[-_.:]|^)\[[^[\]]*\]/g, '*')
    .replace(/(…|\.\.\.)$/, '*')
    .replace(/#+/g, '*')
    .replace(/x{4,}|X{4,}|[xX]{3,}$|(?<=[-_.])[xX]{2,}$/g, '*')
    .replace(crossed ? /(?<=\*[-_.])[xX](?=$|[-_.])/g : /$^/, '*')
  return collapse(name)
}

function collapse(name: string): string | undefined {
  const one = name.replace(/\*+/g, '*')
  return /[^*]/.test(one) ? one : undefined
}

/** A percent-encoded name once decoded: some servers and browsers write it so. */
function decoded(name: string): string[] {
  if (!/%[0-9a-f]{2}/i.test(name)) return []
  try {
    const once = decodeURIComponent(name)
    const stars = (text: string) => text.split('*').length
    return once !== name && isName(once) && stars(once) === stars(name) ? [once] : []
  } catch {
    return []
  }
}

/**
 * An account's or a container's id behind a separator, with its short suffix: five digits, or eight and
 * more letters and digits, mixed; or six digits at the end of a name.
 */
const ids =
  /(?<=[-_.:])(?:\d{5,}|(?=[A-Za-z]*\d)(?=[A-Za-z\d]*[A-Z\d][A-Za-z]*\d)[A-Za-z\d]{8,})(?![A-Za-z\d])(?:[-_]\d{1,3}$)?|\d{6,}$/g

/** A literal name without the ids in it: what other accounts have there; `undefined` where it has none. */
export function generalise(name: string): string | undefined {
  if (name.includes('*')) return undefined
  const general = collapse(name.replace(ids, '*'))
  return general === undefined || general === name || literalLength(general) < 3
    ? undefined
    : general
}
