/**
 * Puts something at the end of a page, behind all that the site sent.
 *
 * @module
 */
import { deliver } from './deliver.ts'
import type { Emit, Passage } from './restore.ts'

/**
 * A page with markup at its end. Where it is to be rewritten too, this comes first: the markup may
 * complete a tag or a script that the page's end has cut off, and then the rewriter sees what
 * browsers see.
 *
 * @param page a response with a body, in a coding that workerd reads and an encoding that is a superset
 *   of ASCII; what does not begin as markup does stays as it is
 * @param html in ASCII
 */
export function appendHtml(page: Response, html: string): Response {
  const { body } = page
  if (!body) return page
  return new Response(
    deliver(body, (emit) => passage(html, emit)),
    page,
  )
}

function passage(html: string, emit: Emit): Passage {
  let isMarkup: boolean | undefined
  return {
    push(bytes) {
      isMarkup ??= beginsMarkup(bytes)
      emit(bytes)
    },
    end() {
      if (isMarkup) emit(new TextEncoder().encode(html))
    },
  }
}

/** White space, and the byte order mark of UTF-8. */
const blank = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf])

/**
 * Not so is UTF-16 that only its byte order mark tells, what a handler has compressed itself, and what
 * says that it is a page but is none. `undefined`: nothing that tells has come yet.
 */
function beginsMarkup(bytes: Uint8Array): boolean | undefined {
  const first = bytes.find((byte) => !blank.has(byte))
  return first === undefined ? undefined : first === 0x3c
}
