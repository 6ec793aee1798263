/**
 * The shop as it was sent, and as it arrived.
 *
 * @module
 */
import { align, type Row } from './lines.ts'
import { echo, received } from './shop.ts'

/** Answers a request, as a Worker's binding does. */
export type Answer = (request: Request) => Response | Promise<Response>

/** Rows of what was sent beside what arrived, and how much of it is gone. */
export interface Compared {
  rows: Row[]
  sent: number
  removed: number
}

export interface Comparison {
  /** The status that arrived. */
  status: number
  /** Script, frame, image and link elements of the page are counted, its lines compared. */
  page: Compared
  setCookies: Compared
  /** What the browser sent beside what the site received. */
  cookies: Compared
  headers: Compared
}

/** What a visitor's browser holds who has been here before and agreed to everything then. */
const browserCookies = [
  'sid=5f0c2b7e-demo',
  'cart=harrow-desk',
  '_ga=GA1.1.1234567890.1767225600',
  '_ga_DEMO000000=GS2.1.s1767225600$o1$g0',
  '_fbp=fb.0.1767225600000.1234567890',
]

/**
 * Asks the site itself and the gate for the shop, with the cookies of a returning visitor.
 *
 * @param page the shop's address
 * @param consent the visitor's own consent cookies, `name=value`
 */
export async function compare(
  site: Answer,
  gate: Answer,
  page: URL,
  consent: readonly string[],
): Promise<Comparison> {
  const cookies = [...browserCookies, ...consent]
  const headers = { accept: 'text/html', cookie: cookies.join('; '), [echo]: '1' }
  const [sent, arrived] = await Promise.all(
    [site, gate].map(async (answer) => view(await answer(new Request(page, { headers })))),
  )
  if (!sent || !arrived) throw new TypeError('there are two sides to compare')
  return {
    status: arrived.status,
    page: {
      rows: align(sent.lines, arrived.lines),
      sent: sent.tags,
      removed: sent.tags - arrived.tags,
    },
    setCookies: compareLines(sent.setCookies, arrived.setCookies),
    cookies: compareLines(cookies, arrived.received),
    headers: compareLines(sent.headers, arrived.headers),
  }
}

function compareLines(sent: readonly string[], arrived: readonly string[]): Compared {
  const rows = align(sent, arrived)
  const removed = rows.filter(({ before, same }) => before !== undefined && !same).length
  return { rows, sent: sent.length, removed }
}

async function view(response: Response) {
  const html = await response.text()
  return {
    status: response.status,
    lines: html.trimEnd().split('\n'),
    tags: [...html.matchAll(/<(script|iframe|img|link)\b/g)].length,
    setCookies: response.headers.getSetCookie(),
    received: (response.headers.get(received) ?? '').split('; ').filter((pair) => pair !== ''),
    headers: linesOf(response.headers),
  }
}

/** Headers that say something about caching or connecting, a line for each link. */
function linesOf(headers: Headers): string[] {
  return ['Cache-Control', 'ETag', 'Vary', 'Link'].flatMap((name) =>
    (headers.get(name)?.split(/, (?=<)/) ?? []).map((value) => `${name}: ${value}`),
  )
}
