/**
 * The encoding of a page: which one it is, and UTF-8 in place of one in which markup cannot be found.
 *
 * @module
 */
import { encodingOf, isUnreadable } from './bytes.ts'
import type { Source } from './deliver.ts'
import { byFirstBytes } from './first.ts'
import { latin } from './latin.ts'

/** As much of a head as is searched for an encoding, in bytes. Some browsers search all of it. */
const most = 65_536

/** A tag that no head holds: what tells the encoding stands before it. */
const behindHead =
  /<(?!(?:html|head|meta|title|link|script|style|base|noscript|object|template)[\s/>])[a-z][^\s/><]*[\s/>]/i

/**
 * A page in an encoding that is a superset of ASCII. What has to be written anew begins with a byte
 * order mark, which outranks whatever header and page say.
 *
 * @param declared the encoding that the header names
 * @param found called before the first byte goes on, with the page's encoding, if anything tells it, and
 *   its beginning
 */
export function legible(
  body: Source,
  declared: string | undefined,
  found: (encoding: string | undefined, beginning: string) => void,
): Source {
  return byFirstBytes(
    body,
    (first) => {
      const { length } = first
      if (length < 3 || declared !== undefined || length >= most) return length > 2
      const text = latin(first)
      return behindHead.test(text) || (markOf(first) ?? metaEncoding(text)) !== undefined
    },
    (first, whole) => {
      const text = latin(first)
      const encoding = markOf(first) ?? declared ?? encodingIn(text)
      const isLegible = !isUnreadable(encoding)
      found(isLegible ? encoding : 'utf-8', text)
      return isLegible ? whole : toUtf8(whole, encoding)
    },
  )
}

/** Makes a header name UTF-8 where it names another encoding. */
export function nameUtf8(headers: Headers): void {
  const type = headers.get('content-type') ?? ''
  headers.set('content-type', type.replace(/(;\s*charset\s*=)("[^"]*"|[^;,]*)/gi, '$1utf-8'))
}

/** The encoding that a byte order mark tells (Encoding standard, section 6, "BOM sniff"). */
function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined
}

/**
 * The encoding that a page tells at its beginning, which has a character for each byte.
 *
 * Source: HTML, section 13.2.3.2, "prescan a byte stream to determine its encoding", less exact: where
 * a text looks like a `<meta>` to it, what is written anew can be read in one way only.
 */
function encodingIn(text: string): string | undefined {
  const [, , label] = /^<\?xml\s[^>]*?\bencoding\s*=\s*(["'])([^"'>]*)\1/.exec(text) ?? []
  return metaEncoding(text) ?? inAscii(label)
}

/** A comment, or a label in `charset` or in `content`, whole. */
const metaCharset =
  /<!(?=--)[\s\S]*?(?:-->|$)|<meta[\s/][^<]*?\bcharset\s*=\s*["']?\s*([^\s"'>;/]+)(?=[\s"'>;/])/gi

function metaEncoding(text: string): string | undefined {
  if (text.startsWith('<\0?\0x\0')) return 'utf-16le'
  if (text.startsWith('\0<\0?\0x')) return 'utf-16be'
  for (const [, label] of text.matchAll(metaCharset)) {
    const encoding = inAscii(label)
    if (encoding !== undefined) return encoding
  }
  return undefined
}

/** What can be read as ASCII is not UTF-16, whatever it says. */
function inAscii(label: string | undefined): string | undefined {
  return encodingOf(label)?.replace(/^utf-16.*/, 'utf-8')
}

function toUtf8(source: Source, encoding = 'utf-8'): Source {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  let mark = '\ufeff'
  let isOver = false
  return {
    async read() {
      while (!isOver) {
        const bytes = await source.read()
        isOver = !bytes
        const text = mark + decoder.decode(bytes, { stream: !isOver })
        mark = ''
        if (text !== '') return encoder.encode(text)
      }
      return undefined
    },
    cancel: source.cancel,
  }
}
