/**
 * Services that are loaded from within another one's address: Google's tag for Ads comes from the
 * address of that for Analytics, and differs by its query.
 *
 * @module
 */
import { matchPath, parseTag, type TagPattern } from '../policy/pattern.ts'
import { type KnownService, usualCategories } from '../services/known.ts'
import { rankOf } from './import-category.ts'
import { knowledge } from './known-owners.ts'

/** A known service within one that is published, under a category that fewer visitors grant. */
export interface Within {
  known: KnownService
  category: string
  /** Those of its tags that the other's would take. */
  tags: readonly string[]
}

const tags = knowledge.services.flatMap((known) =>
  (known.tags ?? []).flatMap((text) => {
    const tag = parseTag(text)
    return tag?.host === undefined ? [] : [{ known, text, tag }]
  }),
)

/** @param category of the service that has these tags */
export function servicesWithin(
  id: string,
  category: string,
  own: readonly string[],
): readonly Within[] {
  const patterns = own.map(parseTag).filter((tag) => tag !== undefined)
  const inside = tags.filter(({ known, text, tag }) => {
    const usual = usualCategories[known.kind]
    // What pages show, such as a captcha, stays with what it loads from.
    const isStricter = usual !== 'functional' && rankOf(usual) > rankOf(category)
    const isOther = known.id !== id && !own.includes(text)
    return isOther && isStricter && patterns.some((one) => holds(one, tag))
  })
  return [...Map.groupBy(inside, ({ known }) => known)].map(([known, some]) => ({
    known,
    category: usualCategories[known.kind] ?? category,
    tags: some.map(({ text }) => text),
  }))
}

/** Whether one takes all that another takes. */
function holds(outer: TagPattern, inner: TagPattern): boolean {
  const { host = '' } = inner
  const isHost = outer.below
    ? host === outer.host || host.endsWith(`.${outer.host}`)
    : host === outer.host && !inner.below
  if (!isHost || outer.query !== undefined) return false
  const path = inner.path?.pieces.join('x')
  return outer.path === undefined || (path !== undefined && matchPath(outer.path, path))
}
