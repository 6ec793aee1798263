/**
 * The folder that rewritten pages go to: nothing is written beside it, and no input is overwritten.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { Failure } from './failure.ts'
import type { Page } from './scan-page.ts'

export interface OutFolder {
  /** @throws {Failure} naming the file, where it must not be written */
  write(page: Page, body: Uint8Array): Promise<void>
}

/** What is read, by its real path, and what it is. */
export type Inputs = ReadonlyMap<string, string>

/** @param pages as the command line names them, as the others are */
export async function inputsOf(
  pages: readonly string[],
  others: readonly (string | undefined)[],
): Promise<Inputs> {
  const inputs = new Map<string, string>()
  for (const [list, what] of [
    [others, 'read by this scan'] as const,
    [pages, 'a page itself'] as const,
  ]) {
    for (const path of list) {
      if (path !== undefined) inputs.set(await realOf(path), what)
    }
  }
  return inputs
}

/** @throws {Failure} naming the file, where it is an input, which writing to it would end */
export async function expectNoInput(file: string, inputs: Inputs): Promise<void> {
  const what = inputs.get(await realOf(file))
  if (what) throw new Failure(`${file} is ${what}, which is not overwritten`)
}

/**
 * @param inputs what is not written to
 * @throws {Failure} where the folder cannot be made
 */
export async function openOut(folder: string, inputs: Inputs): Promise<OutFolder> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new Failure(`cannot make the folder ${folder}: ${error.message.split(', ')[0]}`)
  })
  const root = await realpath(folder)
  const written = new Map<string, string>()

  return {
    async write({ name, file }, body) {
      const path = join(root, file)
      // A link in the folder may lead elsewhere.
      const parent = existing(dirname(path))
      const isInside = path.startsWith(root + sep) && (await realpath(parent)) === parent
      if (!isInside || (await isLink(path))) throw new Failure(`${file} leads out of ${folder}`)
      await expectNoInput(path, inputs)
      const other = written.get(path)
      if (other !== undefined) throw new Failure(`${path} holds ${other} already, by the same name`)
      written.set(path, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, body)
    },
  }
}

/** Where a path leads, though nothing may be there yet. */
export async function realOf(path: string): Promise<string> {
  const inParent = async () => join(await realpath(dirname(resolve(path))), basename(path))
  return realpath(path)
    .catch(inParent)
    .catch(() => resolve(path))
}

/** The nearest folder above that is there. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder))
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false
}
