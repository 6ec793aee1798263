/**
 * Reads the file that holds a policy: JSON, or a module whose default export is the policy.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { definePolicy, type Policy, PolicyError } from '../index.ts'
import { missingServices } from '../middleware/parts.ts'
import { nearest } from '../policy/nearest.ts'
import { pointer } from '../policy/pointer.ts'
import { catalogue } from '../services/catalogue-data.ts'
import { Failure, PolicyFileError, UsageError } from './failure.ts'
import { findJsonFault } from './json.ts'
import { namedServices } from './named-services.ts'

/** Where a policy is looked for when no file is named. */
const usualFile = 'consent-gate.config.ts'

/**
 * The file that was named, else the usual one.
 *
 * @param asWhat what names a file, such as `--policy FILE`
 * @throws {UsageError} where none was named and the usual one is not there
 */
export function choosePolicyFile(named: string | undefined, asWhat: string): string {
  if (named !== undefined) return named
  if (existsSync(usualFile)) return usualFile
  throw new UsageError(`there is no ${usualFile} in this folder: name the policy with ${asWhat}`)
}

/**
 * @throws {PolicyFileError} where the file does not hold a valid policy
 * @throws {Failure} where the file cannot be read, or its module cannot be loaded
 */
export async function readPolicy(file: string): Promise<Policy> {
  const bytes = await readBytes(file)
  try {
    const isModule = /\.[cm]?[jt]s$/.test(file)
    const input = (isModule ? await importDefault(file) : parse(file, bytes)) as Policy
    return await expectKnown(definePolicy(input))
  } catch (error) {
    if (!isPolicyError(error)) throw error
    // The first line of its message says how many there are.
    const lines = error.message.split('\n').slice(1)
    throw new PolicyFileError(
      file,
      error.issues,
      lines.map((line) => line.trim()),
    )
  }
}

/** @throws {PolicyError} where the policy names services that nobody knows */
async function expectKnown(policy: Policy): Promise<Policy> {
  const { services, ids } = await namedServices(policy)
  const issues = missingServices(policy, { services, catalogue }).map((id) => {
    const near = nearest(id, [...ids, ...catalogue.ids()])
    const meant = near === undefined ? '' : `; did you mean '${near}'?`
    const message = `no such service in docs/services.md${meant}`
    const path = pointer('services', id)
    return { code: 'unknown-id', path, value: policy.services[id], message } as const
  })
  if (issues.length > 0) throw new PolicyError(issues)
  return policy
}

/** @throws {Failure} naming the file */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    // Node's message goes on with the call and the path.
    throw new Failure(`cannot read ${file}: ${messageOf(error).split(', ')[0]}`)
  }
}

function parse(file: string, bytes: Buffer): unknown {
  const text = bytes.toString().replace(/^\ufeff/, '')
  const message = findJsonFault(text)
  if (message === undefined) return JSON.parse(text)
  const issue = { code: 'invalid-json', path: '', value: undefined, message } as const
  throw new PolicyFileError(file, [issue], [`${message} [${issue.code}]`])
}

async function importDefault(file: string): Promise<unknown> {
  const loaded = await import(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    throw isPolicyError(error) ? error : new Failure(`cannot load ${file}: ${messageOf(error)}`)
  })
  if ('default' in loaded) return loaded.default
  const message = 'the module has no default export, which is where the policy is expected'
  const issue = { code: 'no-default-export', path: '', value: undefined, message } as const
  throw new PolicyFileError(file, [issue], [`${message} [${issue.code}]`])
}

/** By name, since a policy file may import another copy of this package. */
function isPolicyError(error: unknown): error is PolicyError {
  return error instanceof Error && error.name === 'PolicyError' && 'issues' in error
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
