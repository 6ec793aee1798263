/**
 * Validators belong to a variant: a browser that holds the page with trackers must not be told after
 * withdrawal that it is still fresh.
 *
 * Source: RFC 9110, sections 8.8.3 and 13.1; RFC 9111, section 4.3
 *
 * @module
 */
import { fingerprint, sha256 } from '../policy/fingerprint.ts'
import type { Policy } from '../policy/types.ts'
import { version } from '../version.ts'

/** Names the page that a visitor gets: 16 hexadecimal digits. */
export type VariantNamer = (refused: readonly string[]) => Promise<string>

/** As many variants as are remembered; there are as many as sets of refused ids. */
const most = 256

export function variantNamer(policy: Policy, gateVersion: string = version): VariantNamer {
  const known = new Map<string, string>()
  let policyName: string | undefined
  return async function variant(refused) {
    const key = refused.join('\n')
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    policyName ??= await fingerprint(policy)
    const name = (await sha256([gateVersion, policyName, key].join('\n'))).slice(0, 16)
    if (known.size >= most) known.clear()
    known.set(key, name)
    return name
  }
}

/** The variant's entity tag for the origin's; `undefined` where the origin's is malformed. */
export function mintTag(tag: string, variant: string): string | undefined {
  const [, weak = '', opaque] = /^(W\/)?"([^"]*)"$/.exec(tag.trim()) ?? []
  if (opaque === undefined) return undefined
  const escaped = opaque.replace(/[%;,/]/g, (character) => encodeURIComponent(character))
  return `W/"${weak}${escaped};${variant}"`
}

/**
 * What the origin is asked in place of an `If-None-Match`: the origin's own tags where they were
 * this variant's, and none of the others; `undefined` where none is left.
 */
export function translateTags(ifNoneMatch: string, variant: string): string | undefined {
  const own = `;${variant}`
  const tags = [...ifNoneMatch.matchAll(/"([^"]*)"/g)].flatMap(([, opaque = '']) => {
    if (!opaque.endsWith(own)) return []
    const [, weak = '', escaped = ''] = /^(W\/)?(.*)$/s.exec(opaque.slice(0, -own.length)) ?? []
    return `${weak}"${escaped.replace(/%(25|3B|2C|2F)/g, decodeURIComponent)}"`
  })
  return tags.length === 0 ? undefined : tags.join(', ')
}
