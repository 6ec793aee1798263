/**
 * What is scanned: from the targets of the command line to pages.
 *
 * @module
 */
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Failure, UsageError } from './failure.ts'
import { canonicalUrl, lookUp, nowhere, parsePageUrl, readIndex, withoutLogin } from './page-url.ts'
import { readBytes } from './policy-file.ts'
import { longestPage, type Page } from './scan-page.ts'
import type { ScanOptions } from './scan-run.ts'

/** One page, or several of one file, not read yet. */
export interface Target {
  name: string
  pages(): Promise<Page[]>
}

const savedPage = /\.html?(\.gz)?$/i

/**
 * @param fail hears of a target that is none
 * @throws {UsageError} for a `url` that is none
 * @throws {Failure} where the index cannot be read
 */
export async function findTargets(
  { targets, policy, index: indexFile, url, out, browser, onWarning = () => {} }: ScanOptions,
  fail: (target: string, error: unknown) => void,
): Promise<Target[]> {
  const index = indexFile === undefined ? undefined : await readIndex(indexFile, onWarning)
  const fallback = url === undefined ? undefined : parsePageUrl(url)
  if (url !== undefined && !fallback)
    throw new UsageError(`--url expects an address, got ${withoutLogin(url)}`)
  if (out !== undefined && targets.some((target) => resolve(target) === resolve(out))) {
    throw new UsageError(`--out ${out} is what is scanned: name another folder`)
  }
  let untold = 0
  let sharing = 0
  const found: Target[] = []
  for (const target of targets) {
    if (/^https?:[\\/]*[^\\/?#]*@/i.test(target)) {
      // Not repeated: it would stand in logs.
      throw new UsageError('a URL with a name and a password is not fetched: scan it as a HAR file')
    }
    if (/^https?:\/\//i.test(target)) {
      found.push({ name: target, pages: async () => [await loadPage(target, browser)] })
    } else if (/\.har$/i.test(target)) {
      found.push({ name: target, pages: async () => (await import('./har.ts')).readHar(target) })
    } else {
      try {
        for (const { path, file } of await findPages(target, out)) {
          const urlOf = (html: string) =>
            (index && lookUp(index, file)) ??
            (fallback && shared(path, fallback)) ??
            canonicalUrl(html) ??
            nowhereOf(path)
          found.push({ name: path, pages: async () => [await readSaved(path, file, urlOf)] })
        }
      } catch (error) {
        fail(target, error)
      }
    }
  }
  return found

  function nowhereOf(path: string): URL {
    if (untold++ === 0) {
      onWarning(`${path}: nothing tells its URL (--index, --url, a canonical link): ${nowhere}`)
    }
    return new URL(nowhere)
  }

  /** Where routes differ, it matters that several pages are taken for one. */
  function shared(path: string, page: URL): URL {
    if (sharing++ === 1 && (policy?.policy.routes ?? []).length > 0) {
      onWarning(
        `${path}: has no URL of its own, and the routes for ${page}, as others have: --index names each`,
      )
    }
    return page
  }
}

async function loadPage(address: string, browser = false): Promise<Page> {
  const url = parsePageUrl(address)
  if (!url) throw new Failure(`${address} is no URL`)
  if (browser) return (await import('./scan-browser.ts')).visitPage(address, url)
  return (await import('./fetch-page.ts')).fetchPage(address, url)
}

/**
 * The saved pages of a file or a folder, the folder's sorted by name.
 *
 * @param except a folder that is left out
 * @returns their paths, and their names below the folder
 * @throws {Failure} naming the target
 */
async function findPages(
  target: string,
  except?: string,
): Promise<{ path: string; file: string }[]> {
  const about = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`cannot read ${target}: ${error.message.split(', ')[0]}`)
  })
  if (about.isFile()) {
    if (savedPage.test(target)) return [{ path: target, file: basename(target) }]
    throw new Failure(`${target} is no page: expected .html, .htm, .html.gz or .har, or a folder`)
  }
  if (!about.isDirectory()) throw new Failure(`${target} is neither a file nor a folder`)
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  const isExcepted = (path: string) =>
    except !== undefined && resolve(path).startsWith(resolve(except) + sep)
  const paths = entries
    .filter((entry) => entry.isFile() && savedPage.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isExcepted(path))
    .sort()
  if (paths.length === 0) throw new Failure(`${target} holds no page (.html, .htm, .html.gz)`)
  return paths.map((path) => ({ path, file: relative(target, path) }))
}

/**
 * A page that was saved, for whose URL `urlOf` is asked.
 *
 * @throws {Failure} naming the file
 */
async function readSaved(path: string, file: string, urlOf: (html: string) => URL): Promise<Page> {
  const body = await unpack(path, await readBytes(path))
  return {
    name: path,
    url: urlOf(body.toString('latin1')),
    // Nobody knows its encoding; the page may tell.
    response: { headers: [['content-type', 'text/html']], body },
    file: file.replace(/\.gz$/i, ''),
    at: Date.now(),
    ...{ requests: [], cookies: [], sent: [], seesCookies: false },
  }
}

async function unpack(path: string, bytes: Buffer): Promise<Buffer> {
  const options = { maxOutputLength: longestPage }
  const body = /\.gz$/i.test(path)
    ? await promisify<Buffer, typeof options, Buffer>(gunzip)(bytes, options).catch(
        (error: Error) => {
          throw new Failure(`cannot unpack ${path}: ${error.message}`)
        },
      )
    : bytes
  if (body.length <= longestPage) return body
  throw new Failure(`${path} is longer than ${longestPage / 1_000_000} MB`)
}
