/**
 * What a scan saw of consent banners, for `check --scan`.
 *
 * @module
 */
import type { SeenBanner } from '../policy/lint.ts'
import { isRecord, list } from '../policy/plain.ts'
import { Failure } from './failure.ts'
import { readBytes } from './policy-file.ts'

/**
 * @param file what `scan --json` printed
 * @throws {Failure} where it cannot be read, or is something else
 */
export async function readBanners(file: string): Promise<SeenBanner[]> {
  const result = parse((await readBytes(file)).toString().replace(/^\ufeff/, ''))
  if (!isRecord(result) || !Array.isArray(result['managers']) || !Array.isArray(result['pages'])) {
    throw new Failure(`${file} is not what scan --json prints`)
  }
  return list(result['managers']).flatMap((manager) => {
    if (!isRecord(manager)) return []
    const { id, held, loaded } = manager
    const isCounted = typeof held === 'number' && typeof loaded === 'number'
    return typeof id === 'string' && isCounted ? [{ id, held, loaded }] : []
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
