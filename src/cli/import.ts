/**
 * `import`: from a published cookie policy to services, with what cannot be told from it.
 *
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises'
import { definePolicy, type Policy } from '../index.ts'
import { Failure } from './failure.ts'
import { readDocument } from './import-document.ts'
import { makePolicy } from './import-policy.ts'
import { readRows } from './import-rows.ts'
import { describeImport } from './import-text.ts'
import { readBytes } from './policy-file.ts'
import { readArguments, usage } from './usage.ts'

/**
 * Writes `cookies.json`, or the file of `--out`: again over what an import wrote, over nothing else.
 *
 * @throws {Failure} where a document cannot be read or holds no table of cookies
 */
export async function importPolicy(args: string[]): Promise<0> {
  const { values, positionals } = readArguments('import', {
    args,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length === 0) throw usage('import', 'a file is missing')
  const { out = 'cookies.json', json } = values
  if (json && out === '-') throw usage('import', 'only one of --json and --out - can be printed')
  if (out !== '-') await expectOurs(out)

  const read = []
  for (const file of positionals) {
    read.push(readRows(file, readDocument(file, await readBytes(file))))
  }
  const published = read.flatMap((one) => one.published)
  const skipped = read.flatMap((one) => one.skipped)
  const files = positionals.join(', ')
  if (published.length === 0) {
    throw new Failure(`${files}: no table of cookies: Markdown, HTML or CSV with a column of names`)
  }
  const result = makePolicy(published, skipped)
  // The services of an import are valid, whatever was published.
  const policy = definePolicy(result.policy)
  const text = `${JSON.stringify(policy, undefined, 2)}\n`
  if (out === '-') process.stdout.write(text)
  else await write(out, text)
  if (json) console.log(JSON.stringify(result, undefined, 2))
  const told = describeImport(result, out === '-' ? 'cookies.json' : out)
  if (json || out === '-') console.error(told)
  else console.log(told)
  return 0
}

/** What an import writes, and nothing else: who wrote more into it would lose that. */
function isImported({ consent, categories, services, ...rest }: Policy): boolean {
  const has = (one: unknown, ...keys: string[]) =>
    typeof one === 'object' && one !== null && Object.keys(one).every((key) => keys.includes(key))
  return (
    Object.keys(rest).length === 0 &&
    consent.every((entry) => has(entry, 'source')) &&
    Object.values(categories).every((one) => has(one, 'title')) &&
    Object.values(services).every(
      (one) =>
        has(one, 'name', 'vendor', 'category', 'cookies', 'tags', 'inline') &&
        typeof one === 'object' &&
        one.cookies?.every(
          (rule) => typeof rule === 'string' || has(rule, 'name', 'host', 'duration'),
        ),
    )
  )
}

/** @throws {Failure} where there is a file of that name that no import wrote */
async function expectOurs(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Failure(`cannot write ${file}: ${error.message.split(', ')[0]}`)
  })
  if (text === undefined) return
  try {
    if (isImported(definePolicy(JSON.parse(text)))) return
  } catch {
    // No policy, so nothing that an import wrote.
  }
  throw new Failure(
    `${file} is there already, and holds more than an import writes: name another with --out`,
  )
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: Error) => {
    throw new Failure(`cannot write ${file}: ${error.message.split(', ')[0]}`)
  })
}
