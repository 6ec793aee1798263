/** A fenced block of a document. */
export interface Block {
  /** The heading that it stands under. */
  heading: string
  /** What stands behind its fence. */
  info: string
  text: string
}

export function blocksOf(markdown: string): Block[] {
  let heading = ''
  const found: Block[] = []
  const parts = markdown.matchAll(/^#+ (.+)$|^ *```(.+)\n((?:.*\n)*?) *```/gm)
  for (const [, title, info = '', text = ''] of parts) {
    if (title === undefined) found.push({ heading, info, text })
    else heading = title
  }
  return found
}

/** The text of the block that a document marks with this info string. */
export function block(markdown: string, info: string): string {
  const found = blocksOf(markdown).find((one) => one.info === info)
  if (!found) throw new Error(`no block ${info}`)
  return found.text
}

/** Objects are merged, everything else is replaced (RFC 7396, without its `null`). */
export function merge(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over
  const merged = Object.entries(over).map(([key, value]) => [key, merge(under[key], value)])
  return { ...under, ...Object.fromEntries(merged) }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
