/**
 * The placeholders of one page, and the site's own texts for them, which stand in the page too.
 *
 * @module
 */
import { decodeBytes } from './bytes.ts'
import { type Markup, xhtml } from './elements.ts'
import type { Bases, Judgement, TagJudge } from './judge.ts'
import { fromLatin, latin } from './latin.ts'
import { type Token, writeId } from './marks.ts'
import { type Embed, isVisibleFrame, marker, placeholderFor, type Template } from './placeholder.ts'
import { encodeAttribute, resolveAttribute } from './url.ts'

export interface Placeholders {
  /** What `follow` hears of. */
  readonly selector: string
  /** Hears of each template for placeholders, and of the page's language. */
  follow(element: Element): void
  /** What the attributes of a refused frame become; `undefined` where the frame goes. */
  valuesFor(frame: Markup, refused: Judgement): Map<string, string | undefined> | undefined
  /** As in `RestorationEvents`. */
  heard(number: number, text: Uint8Array): void
  fill(number: number): Uint8Array
}

/** As in `Embeds`. */
export function placeholdersOf(judge: TagJudge, bases: Bases, token: Token): Placeholders {
  const templates = new Map<string, Template>()
  const marked: { id: string; lang: string | undefined }[] = []
  const frames: { frame: Markup; embed: Embed }[] = []
  let language: string | undefined
  return {
    selector: `html[lang],template[${marker}]`,
    follow(element) {
      const lang = element.getAttribute('lang') ?? language
      if (element.tagName === 'html') language = lang
      // In SVG it is none, and what is appended there takes the marks of what ends with it.
      else if (element.namespaceURI === xhtml) {
        const number = marked.push({ id: element.getAttribute(marker) ?? '', lang }) - 1
        element.prepend(`${token}t${writeId(number)}`, { html: true })
        element.append(`${token}u`, { html: true })
      }
    },
    valuesFor(frame, refused) {
      const about = judge.embeds?.about(refused)
      const url = resolveAttribute(frame.getAttribute('src') ?? '', bases.url)
      const { service = refused.category ?? '' } = refused
      if (!about || !url || !isVisibleFrame(frame)) return undefined
      const embed = { service, ...about, url }
      // HTMLRewriter's element is gone when the text is known.
      const title = frame.getAttribute('title')
      const copy = { tagName: 'iframe', getAttribute: () => title }
      const number = frames.push({ frame: copy, embed }) - 1
      return placeholderFor(frame, embed).set('srcdoc', `${token}f${writeId(number)}`)
    },
    heard(number, text) {
      const { id = '', lang } = marked[number] ?? {}
      templates.set(id, { html: decodeBytes(latin(text), judge.charset), lang })
    },
    fill(number) {
      const one = frames[number]
      if (!one) return new Uint8Array()
      const template = templates.get(one.embed.service) ?? templates.get('')
      return fromLatin(
        encodeAttribute(placeholderFor(one.frame, one.embed, template).get('srcdoc') ?? ''),
      )
    },
  }
}
