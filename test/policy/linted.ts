/**
 * What the linter says of a policy that is right but for one change.
 *
 * @module
 */
import { knowledge } from '../../src/cli/known-owners.ts'
import { sources } from '../../src/consent/sources.ts'
import { definePolicy, type Policy, type Service } from '../../src/index.ts'
import { type LintResult, lint } from '../../src/policy/lint.ts'

/** Nothing is found in it. */
export const clean = {
  consent: [{ source: 'onetrust' }],
  categories: {
    functional: { title: 'Functional' },
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing' },
  },
  services: {
    shop: { category: 'necessary', cookies: ['sid'] },
    chat: { category: 'functional', tags: ['chat.example'] },
    counter: {
      category: 'analytics',
      cookies: [{ name: '_count', duration: '1 year' }],
      tags: ['counter.example', '/count/*'],
      inline: ["count('start'"],
    },
    ads: {
      category: 'marketing',
      cookies: [{ name: '_advert', duration: '90 days' }],
      tags: ['*.ads.example', 'mixed.example/px'],
    },
  },
  mode: 'enforce',
} satisfies Policy

export function linted(change: Partial<Policy>): LintResult {
  return lint(definePolicy({ ...clean, ...change }), { sources, known: knowledge })
}

/** What is found, as `acknowledge` names it. */
export function found(change: Partial<Policy>): string[] {
  return linted(change).findings.map(({ code, path }) => `${code} ${path}`)
}

/** What is found with these services beside the others. */
export function foundIn(services: Record<string, string | Partial<Service>>): string[] {
  const more = services as Policy['services']
  return found({ services: { ...clean.services, ...more } })
}

/** What the first finding says. */
export function saidOf(services: Policy['services']): string {
  return linted({ services: { ...clean.services, ...services } }).findings[0]?.message ?? ''
}
