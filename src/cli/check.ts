/**
 * `check`: everything that is wrong with a policy, and what it can hardly mean.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { fingerprint } from '../policy/fingerprint.ts'
import { lint, type PolicyWarning } from '../policy/lint.ts'
import * as sources from '../sources.ts'
import { PolicyFileError, type PolicyFileIssue } from './failure.ts'
import { choosePolicyFile, readPolicy } from './policy-file.ts'
import { readArguments, usage } from './usage.ts'

/** What `check --json` prints. An error's `value` is absent where nothing stands there. */
export interface CheckResult {
  file: string
  ok: boolean
  errors: readonly PolicyFileIssue[]
  /** What a valid policy can hardly mean. */
  warnings: readonly PolicyWarning[]
  fingerprint?: string
}

/**
 * @returns 0 for a valid policy, 1 for another; with `--strict` 1 for one with warnings too
 * @throws {Failure} where the file cannot be read
 */
export async function check(args: string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('check', {
    args,
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw usage('check', 'expected one file')
  const file = choosePolicyFile(positionals[0], 'FILE')
  try {
    const policy = await readPolicy(file)
    const name = await fingerprint(policy)
    const warnings = lint(policy, Object.values(sources))
    if (values.json) print({ file, ok: true, errors: [], warnings, fingerprint: name })
    else {
      console.log(`${file}: ${describe(policy)}\nfingerprint ${name}`)
      for (const { path, message, code } of warnings) {
        console.error(`${file}${path}: warning: ${message} [${code}]`)
      }
    }
    return values.strict && warnings.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error
    if (values.json) print({ file, ok: false, errors: error.issues, warnings: [] })
    else {
      for (const line of error.lines) console.error(line)
      console.error(`${file}: ${count(error.issues.length, 'error')}`)
    }
    return 1
  }
}

function print(result: CheckResult): void {
  console.log(JSON.stringify(result, undefined, 2))
}

function describe({ categories, services, routes = [] }: Policy): string {
  const category = Object.keys(categories).length
  return `${category} ${category === 1 ? 'category' : 'categories'}, ${count(Object.keys(services).length, 'service')}, ${count(routes.length, 'route')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
