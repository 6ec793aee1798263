/**
 * What a page is judged by.
 *
 * @module
 */
import type { Action } from '../policy/decide.ts'
import type { Token } from './marks.ts'
import type { Placeholders } from './placeholders.ts'
import { opaque, resolveUrl } from './url.ts'

/** What was decided about a URL. */
export interface Judgement {
  action: Action
  service?: string
  category?: string
}

/** Decides about what the page holds, and hears of each decision. */
export interface TagJudge {
  /** The document's URL. */
  page: URL
  /** The encoding that the response names. */
  charset?: string | undefined
  /** How many pages this one stands in, as a text that is swept. */
  depth?: number
  /** The page is XML, which HTMLRewriter does not read. */
  isXml?: boolean
  url(url: URL, element: string): Judgement
  /**
   * @param left the text without the addresses that some visitor would be refused
   * @param answered the services of these
   */
  inline(text: string, left: string, answered: ReadonlySet<string>): Action
  /** Decides about a URL that stands in an inline script. */
  address(url: URL): Action
  /** What some visitor would be refused it by, if any would. */
  refusable(url: URL): Judgement | undefined
  /** Lets something stand for refused frames; without it they go. */
  embeds?: Embeds | undefined
  ledger: Ledger
  /** As many elements as HTMLRewriter is asked about; the rest is swept. */
  budget: number
  /** The gate's own script at the end of the page: it is not judged, but met when all else is. */
  own?: { src: string; met(element: OwnScript): void } | undefined
}

export interface Embeds {
  /** What a refused frame would have embedded, for people; nothing where no placeholder stands for it. */
  about(refused: Judgement): { name: string; category: string } | undefined
  /** @param token of the marks: what a placeholder shows is known when the templates before it have gone by */
  placeholders(judge: TagJudge, bases: Bases, token: Token): Placeholders
}

/**
 * The order of decisions: that of the page, though a script is judged when others behind it have been.
 */
export interface Ledger {
  /** Where in the page what is decided now stands. */
  at: number
  /** The last place that was given. */
  last: number
  /** Takes back the decisions about what stands behind a place. */
  forget(place: number): void
  /** Puts the decisions into the order of the page, which has been judged. */
  settle(): void
}

/** What the gate does to its own script. */
export interface OwnScript {
  setAttribute(name: string, value: string): void
}

/** What relative addresses in a page are relative to. */
export interface Bases {
  /** The page's URL, then that of its `base`. */
  url: URL
  /** Of each `base` of which nobody can tell here whether a browser takes it. */
  doubtful: URL[]
  /** The one that counts has come. */
  found: boolean
}

/** As they are now, whatever comes. */
export function copyOf(bases: Bases): Bases {
  return { ...bases, doubtful: [...bases.doubtful] }
}

/** What addresses in a `srcdoc`, or in an import map, are relative to: perhaps to nothing. */
export function inPage({ url, doubtful }: Bases): Bases {
  return { url, doubtful: [...doubtful, opaque], found: false }
}

/** Pages in pages, and sheets in sheets, lie no deeper in what anybody wrote. */
export const deepest = 3

/**
 * Asks about an address of an element, relative to every base that may be the page's: each URL once.
 *
 * @returns the judgement by which it is refused, if it is
 */
export function askAbout(
  judge: TagJudge,
  bases: Bases,
  element: string,
): (text: string) => Judgement | undefined {
  const urls = new Map<string, Judgement>()
  const own = judge.own && new URL(judge.own.src, judge.page).href
  return (text) => {
    let refused: Judgement | undefined
    for (const base of [bases.url, ...bases.doubtful]) {
      const url = resolveUrl(text, base)
      if (!url || url.href === own) continue
      const judgement = urls.get(url.href) ?? judge.url(url, element)
      urls.set(url.href, judgement)
      if (judgement.action === 'remove') refused ??= judgement
    }
    return refused
  }
}
