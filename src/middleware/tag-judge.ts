/**
 * What one exchange decides about the tags of its page.
 *
 * @module
 */
import type { Decision } from '../policy/decide.ts'
import type { TagJudge } from '../rewrite/judge.ts'
import type { Exchange } from './exchange.ts'

/** HTMLRewriter's callbacks cost some 40 µs each; a page has a few hundred. */
const defaultBudget = 10_000

export function judgeTags(
  { page, policy, judge, refusable, decisions }: Exchange,
  about: Pick<TagJudge, 'charset' | 'isXml' | 'own' | 'embeds'>,
): TagJudge {
  const places = new WeakMap<Decision, number>()
  const placeOf = (decision: Decision) => places.get(decision) ?? 0
  const ledger = {
    at: 0,
    last: 0,
    forget(place: number) {
      const kept = decisions.filter((one) => placeOf(one) <= place)
      decisions.length = 0
      for (const one of kept) decisions.push(one)
    },
    settle: () => void decisions.sort((a, b) => placeOf(a) - placeOf(b)),
  }
  const placed = (decision: Decision) => {
    places.set(decision, ledger.at)
    return decision
  }
  return {
    page,
    ...about,
    url: (url, element) => placed(judge({ kind: 'tag', url, element })),
    inline: (text, left, answered) =>
      placed(judge({ kind: 'inline', text, left, answered })).action,
    address: (url) => placed(judge({ kind: 'inline', url })).action,
    refusable: (url) => refusable({ kind: 'inline', url }),
    ledger,
    budget: policy.policy.budget ?? defaultBudget,
  }
}
