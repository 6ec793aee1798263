/**
 * Content codings: what workerd does not undo by itself is undone here.
 *
 * Source: RFC 9110, section 8.4
 *
 * @module
 */
import { readerFor, type Source } from './deliver.ts'
import { byFirstBytes, streamOf } from './first.ts'
import { latin } from './latin.ts'

/** What undoes them in `node:zlib`. */
const decompressors: Readonly<Record<string, string>> = {
  br: 'BrotliDecompress',
  deflate: 'Inflate',
  'deflate-raw': 'InflateRaw',
  gzip: 'Gunzip',
  zstd: 'ZstdDecompress',
}

/** What browsers undo, and nothing here, or not everywhere. */
const undone = /^(br|zstd|dc[bz])$/

/**
 * The codings to undo before a page can be read, in the order in which they were applied. None where
 * there is none, or a single one that workerd undoes and does again: it knows two, in lower case.
 *
 * @returns `undefined` where one of them cannot be undone
 */
export function codingsOf(response: Response): readonly string[] | undefined {
  const value = (response.headers.get('content-encoding') ?? '').trim()
  const known = builtIn('node:zlib') ? /^(br|deflate|gzip|zstd)$/ : /^(deflate|gzip)$/
  if (/^(br|gzip)$/.test(value) && !(isMade(response) && known.test(value))) return []
  const codings = value
    .toLowerCase()
    .split(',')
    .map((one) => one.trim().replace(/^x-gzip$/, 'gzip'))
    .filter((one) => one !== '' && one !== 'identity')
  if (codings.every((one) => known.test(one))) return codings
  // What nobody knows browsers take for none.
  return codings.length === 1 && !undone.test(codings.join()) ? [] : undefined
}

/** Whether a response was made here. Then nobody can tell whether its body is coded already. */
function isMade({ url }: Response): boolean {
  return url === ''
}

/** The body of a response without its codings. */
export function decoded(response: Response, body: ReadableStream<Uint8Array>): Source {
  const codings = codingsOf(response) ?? []
  return codings.reduceRight(
    (coded, coding) =>
      byFirstBytes(
        coded,
        ({ length }) => length > 63 || !isMade(response),
        (first, whole) => {
          if (isMade(response) && !binary.test(latin(first))) return whole
          // Some servers send deflate without the envelope of zlib, which begins so (RFC 1950).
          const isRaw = coding === 'deflate' && ((first[0] ?? 0) & 15) !== 8
          return decompress(whole, isRaw ? 'deflate-raw' : coding)
        },
      ),
    readerFor(body),
  )
}

/** What no text holds. */
const binary = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/** As much of Node as is used here: `DecompressionStream` knows less, and fails at bytes behind the end. */
interface BuiltIn {
  'node:zlib': Record<string, () => object>
  'node:stream': { Duplex: { toWeb(stream: object): ReadableWritablePair } }
}

function builtIn<Name extends keyof BuiltIn>(name: Name): BuiltIn[Name] | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: Name): BuiltIn[Name] | undefined }
  }
  return process?.getBuiltinModule?.(name)
}

function decompress(coded: Source, coding: string): Source {
  const node = builtIn('node:zlib')?.[`create${decompressors[coding]}`]?.()
  const way = node
    ? builtIn('node:stream')?.Duplex.toWeb(node)
    : new DecompressionStream(coding as 'gzip')
  return way ? readerFor(streamOf(coded).pipeThrough(way)) : coded
}
