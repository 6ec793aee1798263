/**
 * `init`: a first policy, from what pages hold.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath, URL } from 'node:url'
import { Failure } from './failure.ts'
import { type Draft, draftPolicy } from './init-draft.ts'
import { policySource, wrap } from './init-source.ts'
import { tellProgress } from './progress.ts'
import { count } from './report-words.ts'
import { scanTargets } from './scan-run.ts'
import { readArguments, usage } from './usage.ts'

/**
 * Writes the policy as TypeScript, or as JSON where the file's name says so. What a person has to
 * decide goes to standard output; to standard error where the policy itself goes there.
 *
 * @throws {Failure} where the file exists, or nothing could be scanned
 */
export async function init(args: string[]): Promise<0> {
  const { values, positionals } = readArguments('init', {
    args,
    options: {
      index: { type: 'string' },
      url: { type: 'string' },
      browser: { type: 'boolean', default: false },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const { index, url, browser, json } = values
  if (positionals.length === 0) throw usage('init', 'a target is missing')
  if (json && values.out !== undefined) throw usage('init', '--json and --out exclude each other')
  const out = json ? '-' : (values.out ?? 'consent-gate.config.ts')
  // Before the work, and not only after it.
  if (out !== '-' && existsSync(out)) throw exists(out)

  const { result } = await scanTargets({
    targets: positionals,
    ...(index !== undefined && { index }),
    ...(url !== undefined && { url }),
    browser,
    onProgress: tellProgress(),
    onWarning: (warning) => console.error(`warning: ${warning}`),
  })
  if (result.pages.length === 0) throw new Failure('no target could be scanned: nothing is written')
  const draft = draftPolicy(result)
  const isJson = json || /\.json$/i.test(out)
  const text = isJson
    ? `${JSON.stringify(draft.policy, undefined, 2)}\n`
    : policySource(draft, packageFrom(out))
  const told = describeDraft(draft, out, result.pages.length)
  if (out === '-') {
    process.stdout.write(text)
    console.error(told)
  } else {
    await writeNew(out, text)
    console.log(told)
  }
  return 0
}

/** The package by its name; in a checkout, where nothing has that name, by its file. */
function packageFrom(out: string): string {
  const isCheckout = import.meta.url.endsWith('.ts')
  if (!isCheckout) return 'consent-gate'
  const index = fileURLToPath(new URL('../index.ts', import.meta.url))
  const folder = out === '-' ? '.' : dirname(out)
  const path = relative(resolve(folder), index).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}

/** @throws {Failure} where there is a file of that name already */
async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw exists(file)
    throw new Failure(`cannot write ${file}: ${error.message.split(', ')[0]}`)
  })
}

function exists(file: string): Failure {
  return new Failure(`${file} is there already, and is not overwritten: name another with --out`)
}

function describeDraft(
  { policy, questions, origin = 'https://www.example.com' }: Draft,
  out: string,
  pages: number,
): string {
  const [{ source } = { source: 'nobody' }] = policy.consent
  const file = out === '-' ? 'the policy' : out
  const services = count(Object.keys(policy.services).length, 'service')
  return [
    `${file}: a first policy, from ${count(pages, 'page')}: ${services}, consent from ${source}.`,
    'It changes nothing yet, its mode being report. A scan cannot answer these:',
    ...questions.map(({ text, lines = [] }, i) => {
      const [first = '', ...rest] = wrap(`${i + 1}. ${text}`, 96)
      const more = lines.map((line) => `     ${line}`)
      return [`\n${first}`, ...rest.map((line) => `   ${line}`), ...more].join('\n')
    }),
    '\nThen:',
    `  consent-gate check ${file === out ? out : 'FILE'}`,
    `  consent-gate dev --policy ${file === out ? out : 'FILE'} --origin ${origin}`,
    `  consent-gate scan --policy ${file === out ? out : 'FILE'} TARGET…`,
  ].join('\n')
}
