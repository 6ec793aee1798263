/**
 * Where `<meta http-equiv="refresh">` leads.
 *
 * @module
 */

/** A time, and what separates it from the rest; `;` and `,` once. */
const time = /^\s*[\d.]+(?=[\s;,])\s*[;,]?\s*/

/**
 * The URL that the attribute `content` names, not resolved (HTML standard, section 4.2.5.3, shared
 * declarative refresh steps 3 to 11); `''` stands for the page itself.
 *
 * White space is also what only Chromium takes for it, the vertical tab and that beyond ASCII. Of
 * several quotes at the end the first counts, where in Chromium the last does.
 *
 * @returns `undefined` where it names none: the page is loaded again, or the content means nothing
 */
export function refreshUrl(content: string): string | undefined {
  const [before] = time.exec(content) ?? []
  if (before === undefined || before.length === content.length) return undefined
  const url = content.slice(before.length).replace(/^url\s*=\s*/i, '')
  const [quote] = /^["']/.exec(url) ?? []
  return (quote ? url.slice(1).split(quote, 1)[0] : url)?.trim()
}
