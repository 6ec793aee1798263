/**
 * The folder that rewritten pages go to: nothing is written beside it, and no input is overwritten.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Failure } from './failure.ts'
import type { Page } from './scan-page.ts'

export interface OutFolder {
  /** @throws {Failure} naming the file, where it must not be written */
  write(page: Page, body: Uint8Array): Promise<void>
}

/**
 * @param inputs paths that are not written to
 * @throws {Failure} where the folder cannot be made
 */
export async function openOut(folder: string, inputs: readonly string[]): Promise<OutFolder> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new Failure(`cannot make the folder ${folder}: ${error.message.split(', ')[0]}`)
  })
  const root = await realpath(folder)
  const kept = new Set<string>()
  for (const input of inputs) kept.add(await realpath(input).catch(() => input))
  const written = new Map<string, string>()

  return {
    async write({ name, file }, body) {
      const path = join(root, file)
      // A link in the folder may lead elsewhere.
      const parent = existing(dirname(path))
      const isInside = path.startsWith(root + sep) && (await realpath(parent)) === parent
      if (!isInside || (await isLink(path))) throw new Failure(`${file} leads out of ${folder}`)
      if (kept.has(path)) throw new Failure(`${path} is a page itself, which is not overwritten`)
      const other = written.get(path)
      if (other !== undefined) throw new Failure(`${path} holds ${other} already, by the same name`)
      written.set(path, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, body)
    },
  }
}

/** The nearest folder above that is there. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder))
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false
}
