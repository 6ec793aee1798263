/**
 * What stands where a frame was refused: the frame itself, so that the page's style sheets give it the
 * same box, with a document of a few lines in place of the address.
 *
 * Source: HTML standard, section 4.8.5 (`srcdoc`, `sandbox`).
 *
 * @module
 */
import { decodeAttribute } from './url.ts'

/** What is needed of a frame. */
export interface Frame {
  getAttribute(name: string): string | null
}

/** What was refused. */
export interface Embed {
  /** The service's id. */
  service: string
  /** What people call the service. */
  name: string
  /** The title of the category that was refused. */
  category: string
  /** What the frame would have shown. */
  url: URL
}

/** The site's own text for placeholders. */
export interface Template {
  /** Markup, in which `{service}`, `{category}`, `{url}` and `{host}` stand for what was refused. */
  html: string
  /** The language that it is in. */
  lang?: string | undefined
}

/** On a frame that is a placeholder the service's id; on a template the id, or nothing for all. */
export const marker = 'data-consent-placeholder'

const usual: Template = {
  html: '<p>{service} is not shown without your consent to “{category}”.</p> <a href="{url}" target="_blank" rel="noopener noreferrer">Open {host}</a>',
  lang: 'en',
}

/** The document's window is the frame's box: from a strip of two lines to all of a screen. */
const style =
  ':root{color-scheme:light dark}body{box-sizing:border-box;display:flex;min-height:100vh;margin:0;padding:.25em;background:Canvas;background:color-mix(in srgb,CanvasText 7%,Canvas);color:CanvasText;font:clamp(.7rem,min(2vw + .45rem,12vh + .3rem),1rem)/1.3 system-ui,sans-serif;text-align:center;text-wrap:balance;overflow-wrap:anywhere}body>div{margin:auto;max-width:34em}p{margin:0 0 .35em}@media(max-height:6rem){body{padding:0 .25em;line-height:1.2}p{display:inline}}'

/**
 * Makes a placeholder of a frame. What it shows is in the frame itself, runs no script and loads
 * nothing; its link opens a new window, which is not bound by the frame's sandbox.
 *
 * @param frame an `iframe` that was refused
 * @returns what its attributes become: texts, not yet written as attribute values; `undefined` where
 *   the attribute goes
 */
export function placeholderFor(
  frame: Frame,
  embed: Embed,
  { html, lang }: Template = usual,
): Map<string, string | undefined> {
  const { service, name, category, url } = embed
  const texts: Record<string, string> = {
    service: name,
    category,
    url: url.href.replace(player, 'https://www.youtube.com/watch?v=$1'),
    host: url.host.replace('www.', ''),
  }
  const body = html.replace(/\{(service|category|url|host)\}/g, (_, key) =>
    escapeText(texts[key] ?? ''),
  )
  const language = lang === undefined ? '' : ` lang="${escapeText(lang)}"`
  const isNamed = decodeAttribute(frame.getAttribute('title') ?? '').trim() !== ''
  return new Map([
    ['src', undefined],
    // A style sheet that the page's Content-Security-Policy refuses leaves black on white.
    [
      'srcdoc',
      `<html${language}><style>${style}</style><body bgcolor=white text=black><div>${body}</div>`,
    ],
    ['sandbox', 'allow-popups allow-popups-to-escape-sandbox'],
    [marker, service],
    // The link can be reached with the keyboard.
    ['tabindex', undefined],
    ...(isNamed ? [] : [['title', name] as const]),
  ])
}

/** Alone in a window, without the page around it, YouTube's player refuses to play. */
const player = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11}).*$/

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const pixels = /(?:^|;)\s*(?:max-)?(width|height)\s*:\s*([\d.]+)\s*(?:px)?\s*(?=[;!]|$)/gi
const growing = /\bmin-(?:width|height)/i

/**
 * Whether visitors would have seen a frame that is big enough for a text, 60 by 30 pixels, as far as
 * its own attributes tell. One that is hidden from screen readers shows nothing that a text could
 * stand for.
 */
export function isVisibleFrame(frame: Frame): boolean {
  const read = (name: string) => decodeAttribute(frame.getAttribute(name) ?? '')
  const style = read('style')
  if (frame.getAttribute('hidden') !== null || read('aria-hidden') === 'true') return false
  if (hiding.test(style)) return false
  // A pixel that has to grow is how frames are made as wide as a phone.
  const sizes = `width:${read('width')};height:${read('height')};${growing.test(style) ? '' : style}`
  return [...sizes.matchAll(pixels)].every(
    ([, side = '', size]) => Number(size) >= (side.toLowerCase() === 'width' ? 60 : 30),
  )
}

/** A text as it can stand in markup and between quotes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
