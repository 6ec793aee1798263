/**
 * Runs tests in a copy of the project and tells a test that fails from a run that breaks.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './copy.ts'

export interface Outcome {
  /** `crash`: the run ended, or did not, without a test that fails. */
  result: 'green' | 'red' | 'crash'
  /** The test that failed first, or how the run ended. */
  detail: string
}

/** The part of vitest's JSON report that is read. */
interface JsonReport {
  numTotalTests: number
  numFailedTests: number
  testResults: {
    name: string
    message: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/** Longer than any run takes, in milliseconds. */
const limit = 300_000

export async function runTests(
  copy: string,
  tests: readonly string[],
  { bail }: { bail: boolean },
): Promise<Outcome> {
  const file = join(copy, '.vitest-report.json')
  rmSync(file, { force: true })
  const { code, output } = await run(copy, [
    'run',
    ...tests,
    ...(bail ? ['--bail=1'] : []),
    '--reporter=json',
    `--outputFile=${file}`,
  ])
  if (code === undefined) return { result: 'crash', detail: `not done after ${limit / 1000} s` }
  if (!existsSync(file)) return { result: 'crash', detail: `exit ${code}: ${output.slice(-2000)}` }

  const report = JSON.parse(readFileSync(file, 'utf8')) as JsonReport
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed')
  if (failed) return { result: 'red', detail: failed.fullName }
  const broken = report.testResults.find(({ message }) => message !== '')
  if (code !== 0 || broken || report.numTotalTests === 0) {
    return { result: 'crash', detail: broken?.message || `exit ${code}: ${output.slice(-2000)}` }
  }
  return { result: 'green', detail: `${report.numTotalTests} tests are green` }
}

/** Runs vitest as a process group of its own, since it starts workerd; no code where it hangs. */
function run(cwd: string, args: readonly string[]): Promise<{ code?: number; output: string }> {
  const shared = process.env['SHARED_DIR'] ?? join(root, '../shared')
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    cwd,
    detached: true,
    env: { ...process.env, SHARED_DIR: shared, CI: 'true', NO_COLOR: '1' },
  })
  let output = ''
  const listen = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      resolve({ output })
    }, limit)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output })
    })
  })
}
