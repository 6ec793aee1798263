/**
 * What `check` finds as SARIF 2.1.0, which code hosts and editors show beside the file:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * @module
 */
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import { lintRules } from '../policy/lint-rules.ts'
import { version } from '../version.ts'
import type { CheckResult } from './check.ts'
import type { PolicyFileIssue } from './failure.ts'
import { type Place, placesIn } from './json-places.ts'

/** @param text of a JSON file; absent of a module, in which nothing says where a finding is */
export function toSarif(result: CheckResult, text?: string): Log {
  const place = text === undefined ? () => start : placesIn(text)
  const base = ({ code, path, message }: Record<'code' | 'path' | 'message', string>) => ({
    ruleId: code,
    ruleIndex: ids.indexOf(code),
    message: { text: message },
    locations: [locationOf(result.file, path, placeIn(message) ?? place(path))],
  })
  const told = [...result.errors, ...result.warnings].map((one): Result => {
    // What refuses a policy has no severity: it is an error.
    const level = 'severity' in one ? one.severity : 'error'
    const fix = 'fix' in one ? ` ${one.fix}` : ''
    // All results tell what suppresses them, or none does (section 3.27.23).
    return {
      ...base({ ...one, message: `${sentence(one.message)}${fix}` }),
      level,
      suppressions: [],
    }
  })
  const acknowledged = result.acknowledged.map(
    (one): Result => ({
      ...base(one),
      level: one.severity,
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: one.reason }],
    }),
  )
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'consent-gate', version, rules } },
        columnKind: 'utf16CodeUnits',
        results: [...told, ...acknowledged],
      },
    ],
  }
}

/** What a policy can be refused for. */
const refusals: Readonly<Record<PolicyFileIssue['code'], string>> = {
  'invalid-type': 'Something else is expected there.',
  'invalid-value': 'The value is none that is expected there.',
  'missing-key': 'A key is missing.',
  'unknown-key': 'There is no such key.',
  'unknown-id': 'There is no category, service or source with this id.',
  'duplicate-id': 'The id stands for something else already.',
  'not-supported': 'This version does not do that yet.',
  'invalid-json': 'The file is not JSON.',
  'no-default-export': 'The module does not export a policy.',
}

const rules: ReportingDescriptor[] = [
  ...Object.entries(lintRules).map(
    ([id, { severity, about, fix }]): ReportingDescriptor => ({
      id,
      shortDescription: { text: about },
      // Not as `helpUri`, which would have to be absolute: the documents come with the package.
      help: { text: `${fix} See docs/lint.md#${id}.` },
      defaultConfiguration: { level: severity },
    }),
  ),
  ...Object.entries(refusals).map(
    ([id, about]): ReportingDescriptor => ({
      id,
      shortDescription: { text: about },
      help: { text: 'docs/policy.md has every field with an example.' },
      defaultConfiguration: { level: 'error' },
    }),
  ),
]
const ids = rules.map(({ id }) => id)

const start: Place = { line: 1, column: 1 }

/** A text that is no JSON says itself where it stops. */
function placeIn(message: string): Place | undefined {
  const [, line, column] = /^line (\d+), column (\d+): /.exec(message) ?? []
  return line && column ? { line: Number(line), column: Number(column) } : undefined
}

function locationOf(file: string, path: string, { line, column }: Place): Location {
  const uri = isAbsolute(file)
    ? pathToFileURL(file).href
    : encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [{ fullyQualifiedName: path }],
  }
}

function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`
}
