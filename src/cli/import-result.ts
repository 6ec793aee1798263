/**
 * What an import made: what `import --json` prints.
 *
 * @module
 */
import type { CookieRule, Policy, Service } from '../index.ts'
import { pointer } from '../policy/pointer.ts'
import type { CategoryId } from './import-category.ts'
import type { ImportCode, ImportFinding } from './import-finding.ts'
import type { Work } from './import-judge.ts'
import { cut } from './report-words.ts'

/** What `import --json` prints. */
export interface ImportResult {
  /** Every published cookie, in the order of the documents. */
  rows: readonly ImportedRow[]
  /** Every cookie rule of the policy. */
  rules: readonly ImportedRule[]
  findings: readonly ImportFinding[]
  /** Hosts that the documents call the site's own: for `domains`, if there are no others. */
  hosts: readonly string[]
  /** What is written to `cookies.json`. */
  policy: Policy
}

export interface ImportedRow {
  file: string
  /** From 1. */
  line: number
  /** The name as published, without markup. */
  cookie: string
  category?: CategoryId
  /** The heading or the cell that says so; absent where a sentence does. */
  title?: string
  provider?: string
  host?: string
  party?: 'first' | 'third'
  /** As published. */
  duration?: string
  /** JSON pointers to its rules in the policy; none where there is only a finding. */
  rules: readonly string[]
  /** Codes of the findings about it. */
  findings: readonly ImportCode[]
}

export interface ImportedRule extends CookieRule {
  /** JSON pointer into the policy. */
  path: string
  service: string
  category: string
  /** `file:line` of what it is from. */
  from: readonly string[]
}

export function describe({ row, category, service, findings, at }: Work): ImportedRow {
  const { file, line, text, provider, host, party, duration } = row
  return {
    ...{ file, line, cookie: cut(text, 60) },
    ...(category && { category }),
    ...(row.category?.title && { title: row.category.title }),
    ...(provider && { provider: cut(provider, 60) }),
    ...(host && { host }),
    ...(party && { party }),
    ...(duration.published && { duration: cut(duration.published, 40) }),
    rules: [...new Set(at)].map((index) => pointer('services', service ?? '', 'cookies', index)),
    findings: findings.map(({ code }) => code),
  }
}

export function rulesOf(services: Policy['services'], works: readonly Work[]): ImportedRule[] {
  const from = Map.groupBy(
    works.flatMap(({ row, service, at }) =>
      at.map((index) => ({ key: `${service}/${index}`, place: `${row.file}:${row.line}` })),
    ),
    ({ key }) => key,
  )
  return Object.entries(services).flatMap(([service, one]) => {
    const { category, cookies = [] } = one as Service
    return cookies.map((cookie, i) => ({
      path: pointer('services', service, 'cookies', i),
      ...{ service, category },
      ...(typeof cookie === 'string' ? { name: cookie } : cookie),
      from: [...new Set((from.get(`${service}/${i}`) ?? []).map(({ place }) => place))],
    }))
  })
}
