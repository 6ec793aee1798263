/**
 * `scan`: what pages hold, and what of it the gate would remove.
 *
 * @module
 */
import { writeFile } from 'node:fs/promises'
import { Failure } from './failure.ts'
import { readPolicy } from './policy-file.ts'
import { tellProgress } from './progress.ts'
import type { ScanResult } from './scan-result.ts'
import { type Sample, scanTargets } from './scan-run.ts'
import { describeScan, isUnknownCookie } from './scan-text.ts'
import { readArguments, usage } from './usage.ts'

const findings = ['unknown', 'undeclared', 'drift'] as const

type Finding = (typeof findings)[number]

/**
 * @returns 0; 1 where something was found that `--fail-on` names; 3 where no target could be scanned,
 * or none written to `--out`
 * @throws {Failure} where the gate cannot run, or a file that is named cannot be used
 */
export async function scan(args: string[]): Promise<0 | 1 | 3> {
  const { values, positionals } = readArguments('scan', {
    args,
    options: {
      policy: { type: 'string' },
      grant: { type: 'string', multiple: true, default: [] },
      index: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'string' },
      browser: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'fail-on': { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  })
  if (positionals.length === 0) throw usage('scan', 'a target is missing')
  const failOn = wordsOf(values['fail-on'])
  for (const word of failOn) {
    if (!isFinding(word))
      throw usage('scan', `--fail-on expects ${findings.join(', ')}, got ${word}`)
  }
  const { policy: file, index, url, out, browser } = values
  const { result, sample } = await scanTargets({
    targets: positionals,
    ...(file !== undefined && {
      policy: { file, policy: await readPolicy(file) },
    }),
    grant: wordsOf(values.grant),
    ...(index !== undefined && { index }),
    ...(url !== undefined && { url }),
    ...(out !== undefined && { out }),
    ...(values.report !== undefined && { report: values.report }),
    browser,
    onProgress: tellProgress(),
    onWarning: (warning) => console.error(`warning: ${warning}`),
  })
  if (values.report !== undefined) await writeReport(values.report, result, sample)
  if (values.json) console.log(JSON.stringify(result, undefined, 2))
  if (!values.json && result.pages.length > 0) console.log(describeScan(result))
  const failed = new Set(result.failures.map(({ target }) => target))
  if (result.pages.every(({ page }) => failed.has(page))) return 3
  return failOn.some((word) => isFinding(word) && isFound(result, word)) ? 1 : 0
}

function wordsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((word) => word.trim())
    .filter((word) => word)
}

function isFinding(word: string): word is Finding {
  return (findings as readonly string[]).includes(word)
}

function isFound({ unknown, cookies, drift }: ScanResult, finding: Finding): boolean {
  switch (finding) {
    case 'unknown':
      return unknown.length > 0 || cookies.some(isUnknownCookie)
    case 'undeclared':
      return drift.undeclared.length > 0
    case 'drift':
      return Object.values(drift).some((list) => list.length > 0)
  }
}

async function writeReport(file: string, result: ScanResult, sample?: Sample): Promise<void> {
  const { renderReport } = await import('./report.ts')
  await writeFile(file, renderReport(result, sample)).catch((error: Error) => {
    throw new Failure(`cannot write ${file}: ${error.message.split(', ')[0]}`)
  })
}
