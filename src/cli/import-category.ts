/**
 * Which category a heading, a cell, or the sentence that describes one means.
 *
 * @module
 */
import type { Block } from './import-document.ts'
import { normalise } from './import-words.ts'
import { cut } from './report-words.ts'

/** From the least to the most a visitor may object to. */
export const categoryIds = ['necessary', 'functional', 'analytics', 'marketing'] as const

export type CategoryId = (typeof categoryIds)[number]

/** `categories` of more than one: several are meant, or it cannot be told which. */
export interface Meant {
  categories: readonly CategoryId[]
  /** The heading or the cell as published; absent where a sentence tells, which is not repeated. */
  title?: string
}

/** Those of OneTrust's groups too, by their usual ids. */
const titles: Readonly<Record<CategoryId, RegExp>> = {
  necessary:
    /\b(necessary|essentials?|required|mandatory|security|technical|technically|notwendig|erforderlich|technisch|essenziell|necessaires?|essentiels?|obligatoires?|indispensables?|c0001)/,
  functional:
    /\b(functional|functionality|preferences?|personali[sz]ation|personalisierung|personnalisation|convenience|funktion|praferenz|komfort|fonctionn|c0003)/,
  analytics:
    /\b(analy[ts]|statisti|performance|measurement|leistung|messung|reichweite|mesure|audience|c0002)/,
  marketing:
    /\b(marketing|advert|target|track|remarketing|retargeting|social|werb|publicit|ciblage|soziale|reseaux sociaux|c0004|c0005)/,
}

const negated =
  /\b(non|not|nicht|pas|un)\W?(strictly |unbedingt )?(?=necess|essent|notwend|erford)\S*/g

/** Of a heading, or the cell of a column; none where it names no category. */
export function categoryOfTitle(text: string): Meant | undefined {
  const words = normalise(text).replace(negated, '')
  const categories = categoryIds.filter((id) => titles[id].test(words))
  return categories.length > 0 ? { categories, title: cut(text, longestTitle) } : undefined
}

/** The longest text that is a heading, whatever it is marked as; in characters. */
const longestTitle = 60

type Hint = readonly [CategoryId, weight: number, RegExp]

/** What the descriptions that consent managers ship, and those that lawyers write, have in common. */
const hints: readonly Hint[] = [
  ['necessary', 3, /necessary|notwendig|erforderlich|necessaires?\b|indispensable|essential/],
  ['necessary', 3, /cannot be (switched|turned) off|nicht (deaktiviert|abgeschaltet)|desactives/],
  ['necessary', 3, /basic (web ?site )?(function|operation)|grundfunktion|grundlegende funktion/],
  ['necessary', 2, /to function|zur funktion|fonctionnement d|required|request for services/],
  ['functional', 3, /enhanced function|erweiterte funktion|fonctionnalites? (amelior|avance)/],
  ['functional', 3, /remember (the )?(choices|preferences|settings)|einstellungen|preferences que/],
  ['functional', 2, /personali[sz]ation|personalisier|personnalis/],
  ['analytics', 3, /count visits|besuche|nombre de visites|visits and traffic/],
  ['analytics', 3, /traffic sources|verkehrsquellen|sources d[eu] trafic|visitors interact/],
  ['analytics', 2, /performance|understand how|analy[ts]|statisti|improve the (site|website)/],
  ['analytics', 1, /aggregat|agreg|most and least popular|anonym/],
  ['marketing', 3, /advert|werb|publicit|marketing|retargeting/],
  ['marketing', 3, /social media|soziale|reseaux sociaux/],
  ['marketing', 2, /interests|interessen|interets|shar(e|ing)|teilen|partage|profil/],
]

/** Of a text that describes a category; the first sentence, which says what for, counts twice. */
export function categoryOfText(text: string): Meant | undefined {
  const sentences = text.slice(0, 2000).split(/(?<=[.!?])\s+/)
  const scores = new Map<CategoryId, number>()
  for (const [i, sentence] of sentences.entries()) {
    const words = normalise(sentence)
    for (const [id, weight, pattern] of hints) {
      if (pattern.test(words)) scores.set(id, (scores.get(id) ?? 0) + weight * (i === 0 ? 2 : 1))
    }
  }
  const best = Math.max(0, ...scores.values())
  if (best < 4) return undefined
  const categories = categoryIds.filter((id) => (scores.get(id) ?? 0) > best - 2)
  return { categories }
}

/** So many texts above a table may say what it is about. */
const nearest = 12

/**
 * Of the texts between two tables: the heading nearest to the lower one that names a category, else
 * the nearest text that describes one, which is all that is left where a page lost its headings.
 */
export function categoryAbove(
  blocks: readonly Exclude<Block, { kind: 'table' }>[],
): Meant | undefined {
  let described: Meant | undefined
  for (const { kind, text } of blocks.slice(-nearest).toReversed()) {
    const isTitle = text.length <= longestTitle
    const named = isTitle ? categoryOfTitle(text) : undefined
    if (named) return named
    if (!isTitle) described ??= categoryOfText(text)
    // What stands above this heading is about something else.
    if (kind === 'heading' && described) return described
  }
  return described
}
