/**
 * Character references in attribute values.
 *
 * @module
 */
import { several, single } from './references.generated.ts'

/**
 * Decodes an attribute's character references by the attribute rules (HTML standard, sections
 * 13.2.5.72 to 13.2.5.80): a name without semicolon counts only where no letter, digit or `=`
 * follows. Names of symbols are left as they stand (docs/decisions/0002).
 */
export function decodeReferences(text: string): string {
  return text.replace(reference, (whole, hex, decimal, name, semicolon, follows) => {
    if (name === undefined) return character(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
    // Of mathematics; what a host name makes of them, and nothing else looks at them.
    if (/^[a-z](?:fr|opf|scr)$/i.test(name)) return semicolon ? name[0] : whole
    if (semicolon === ';') return named().get(name) ?? whole
    return follows === '=' || !withoutSemicolon.test(name) ? whole : (named().get(name) ?? whole)
  })
}

const reference = /&(?:#[xX]([0-9a-fA-F]+);?|#([0-9]+);?|([a-zA-Z][a-zA-Z0-9]*)(;?)(?=(=?)))/g

/** The names that HTML knows without semicolon: those of Latin-1, and five in two spellings. */
const withoutSemicolon =
  /^(AMP|COPY|GT|LT|QUOT|REG|amp|gt|lt|quot|nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|copy|ordf|laquo|not|shy|reg|macr|deg|plusmn|sup[123]|acute|micro|para|middot|cedil|ordm|raquo|frac1[24]|frac34|iquest|[AEIOUaeiou](grave|acute|circ|uml)|[ANOano]tilde|[Aa]ring|(AE|ae|sz)lig|[Cc]cedil|ETH|eth|times|divide|[Oo]slash|[Yy]acute|yuml|THORN|thorn)$/

let table: Map<string, string> | undefined

/** Made when a page first needs it. */
function named(): ReadonlyMap<string, string> {
  if (table) return table
  table = new Map(Object.entries(several))
  let code = 0
  for (const word of single.split(' ')) {
    const [name = '', step = '0'] = word.split('.')
    code += Number.parseInt(step, 36)
    table.set(name, String.fromCodePoint(code))
  }
  return table
}

/** The character of a number, with the replacements of section 13.2.5.80. */
function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return isNone ? '\ufffd' : String.fromCodePoint(code)
}
