/**
 * `check`: everything that is wrong with a policy, and what it can hardly mean.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { escapeControls } from '../policy/error.ts'
import { fingerprint } from '../policy/fingerprint.ts'
import { type Acknowledged, type Finding, lint, type SeenBanner } from '../policy/lint.ts'
import * as sources from '../sources.ts'
import { linesOf } from './check-lines.ts'
import { readBanners } from './check-scan.ts'
import { PolicyFileError, type PolicyFileIssue } from './failure.ts'
import { knowledge } from './known-owners.ts'
import { choosePolicyFile, readBytes, readPolicy } from './policy-file.ts'
import { toSarif } from './sarif.ts'
import { readArguments, usage } from './usage.ts'

/** What `check --json` prints. An error's `value` is absent where nothing stands there. */
export interface CheckResult {
  file: string
  /** There are no errors. */
  ok: boolean
  /** Why no gate takes the policy; of a valid one what the linter is sure of. */
  errors: readonly (PolicyFileIssue | Finding)[]
  /** What a valid policy can hardly mean. */
  warnings: readonly Finding[]
  /** What the policy acknowledges, each with its reason. */
  acknowledged: readonly Acknowledged[]
  fingerprint?: string
}

/**
 * @returns 0 for a policy without errors, 1 for another; with `--strict` 1 for one with warnings too
 * @throws {Failure} where a file cannot be read
 */
export async function check(args: string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('check', {
    args,
    options: {
      json: { type: 'boolean', default: false },
      sarif: { type: 'boolean', default: false },
      scan: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw usage('check', 'expected one file')
  if (values.json && values.sarif) throw usage('check', '--json and --sarif exclude each other')
  const file = choosePolicyFile(positionals[0], 'FILE')
  const banners = values.scan === undefined ? [] : await readBanners(values.scan)
  const { result, said, lines } = await inspect(file, banners)
  if (values.json) print(result)
  else if (values.sarif) print(toSarif(result, await readJson(file)))
  else {
    if (said !== undefined) console.log(said)
    for (const line of lines) console.error(escapeControls(line))
  }
  const isClean = result.ok && (!values.strict || result.warnings.length === 0)
  return isClean ? 0 : 1
}

interface Inspected {
  result: CheckResult
  /** For people: about a valid policy, and what is found, line by line. */
  said?: string
  lines: readonly string[]
}

async function inspect(file: string, banners: readonly SeenBanner[]): Promise<Inspected> {
  try {
    const policy = await readPolicy(file)
    const name = await fingerprint(policy)
    const options = { sources: Object.values(sources), known: knowledge, banners }
    const { findings, acknowledged } = lint(policy, options)
    const errors = findings.filter(({ severity }) => severity === 'error')
    const warnings = findings.filter(({ severity }) => severity === 'warning')
    const ok = errors.length === 0
    return {
      result: { file, ok, errors, warnings, acknowledged, fingerprint: name },
      said: `${file}: ${describe(policy)}\nfingerprint ${name}`,
      lines: linesOf(file, { findings, acknowledged }),
    }
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error
    const { issues: errors } = error
    return {
      result: { file, ok: false, errors, warnings: [], acknowledged: [] },
      lines: [...error.lines, `${file}: ${count(errors.length, 'error')}`],
    }
  }
}

/** Of a module there is none. */
async function readJson(file: string): Promise<string | undefined> {
  if (!/\.[cm]?[jt]s$/.test(file)) return (await readBytes(file)).toString().replace(/^\ufeff/, '')
  return undefined
}

function print(result: object): void {
  console.log(JSON.stringify(result, undefined, 2))
}

function describe({ categories, services, routes = [] }: Policy): string {
  const category = Object.keys(categories).length
  return `${category} ${category === 1 ? 'category' : 'categories'}, ${count(Object.keys(services).length, 'service')}, ${count(routes.length, 'route')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
