/**
 * Handlers on all that the gate looks at, which do nothing: what HTMLRewriter costs.
 *
 * @module
 */
import { loadingSelector } from '../src/rewrite/elements.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    return new HTMLRewriter()
      .on(loadingSelector, { element() {} })
      .on('noscript', { text() {} })
      .on('script:not([src])', { element() {}, text() {} })
      .transform(await fetch(request))
  },
}
