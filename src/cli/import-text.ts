/**
 * What `import` says to people.
 *
 * @module
 */
import { categoryIds } from './import-category.ts'
import { type ImportCode, type ImportFinding, meanings } from './import-finding.ts'
import type { ImportResult } from './import-result.ts'
import { wrap } from './init-source.ts'
import { count, listed } from './report-words.ts'

/** No kind of finding is told at more length; `--json` holds all. */
const mostLines = 12

/** @param out the file that was written */
export function describeImport(result: ImportResult, out: string): string {
  const { rows, rules, findings, policy, hosts } = result
  const told = rows.filter(({ rules: its }) => its.length > 0).length
  const left = rows.length - told
  const services = Object.keys(policy.services).length
  const [manager] = policy.consent
  const kinds = Map.groupBy(findings, ({ code }) => code)
  return [
    `${count(rows.length, 'cookie')} published: ${told.toLocaleString('en')} became ${count(rules.length, 'rule')} of ${count(services, 'service')}, ${left.toLocaleString('en')} ${left === 1 ? 'is' : 'are'} only a finding.`,
    ...categoryIds.map((id) => `  ${id.padEnd(12)}${countOf(rows, id)}`),
    count(findings.length, 'finding'),
    ...[...kinds].flatMap(([code, some]) => describeKind(code, some)),
    '',
    ...(hosts.length > 0
      ? wrap(`Hosts that it calls the site's own: ${listed(hosts, 20)}.`, 98)
      : []),
    `${out}: services for a policy that imports them:`,
    '  definePolicy({',
    `    ...cookies, // import cookies from './${out}' with { type: 'json' }`,
    `    consent: [{ source: '${manager?.source ?? '…'}' }],`,
    "    mode: 'report',",
    '  })',
    `Then: consent-gate check ${out}`,
  ].join('\n')
}

function countOf(rows: ImportResult['rows'], category: string): string {
  const some = rows.filter((row) => row.category === category)
  return some.length.toLocaleString('en').padStart(6)
}

function describeKind(code: ImportCode, findings: readonly ImportFinding[]): string[] {
  const shown = findings.slice(0, mostLines)
  const more = findings.length - shown.length
  return [
    '',
    `${code}: ${meanings[code]} (${findings.length.toLocaleString('en')})`,
    ...shown.map(({ file, line, cookie, message }) => {
      return `  ${file}:${line} ${cookie === undefined ? '' : `${cookie}: `}${message}`
    }),
    ...(more > 0 ? [`  and ${count(more, 'more', 'more')}: --json holds all`] : []),
  ]
}
