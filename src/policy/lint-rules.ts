/**
 * Every rule of the linter: how bad what it finds is, what it means, and what to do about it. Each has
 * a section in docs/lint.md.
 *
 * @module
 */

export type Severity = 'error' | 'warning'

export interface LintRule {
  severity: Severity
  /** What it finds, in a sentence. */
  about: string
  /** What to do about it, in a sentence; a finding may know better. */
  fix: string
}

const rules = {
  'unmapped-source': {
    severity: 'warning',
    about: 'A source reads no group for any category or service, so nobody can grant anything.',
    fix: 'Write a map from categories to the ids of the consent manager.',
  },
  'unmapped-group': {
    severity: 'warning',
    about: 'A map leaves out one of the usual groups of the consent manager.',
    fix: 'Map a category to the group, or acknowledge that the site does not use it.',
  },
  'unknown-group': {
    severity: 'warning',
    about: 'A map asks for an id that the consent manager never has, so nobody can grant it.',
    fix: 'Write the id as the consent manager does: docs/sources.md.',
  },
  'always-granted': {
    severity: 'error',
    about: 'A map asks only for a group that the consent manager never lets a visitor refuse.',
    fix: 'Map it to the group that visitors are asked about.',
  },
  'unasked-category': {
    severity: 'warning',
    about: 'No source is asked about a category or service, so nobody can grant it.',
    fix: 'Add it to the map of a source.',
  },
  'idle-signal': {
    severity: 'warning',
    about: 'An opt-out signal is read that refuses nothing.',
    fix: 'Mark a category or a service with gpc: true, or leave the signal out.',
  },
  'idle-audience': {
    severity: 'warning',
    about: 'A route is for children, and nothing is marked as profiling.',
    fix: 'Mark with profiling: true what profiles visitors.',
  },
  'idle-mark': {
    severity: 'warning',
    about:
      'A necessary service has a mark, and what is necessary is granted whatever it is marked.',
    fix: 'Take the mark off, or put the service under a category that can be refused.',
  },
  'idle-bridge': {
    severity: 'warning',
    about: 'A source has a script for pages, and no route serves it.',
    fix: 'Let a route with mode enforce take the path of the script.',
  },
  'idle-service': {
    severity: 'warning',
    about: 'A service claims no cookie, tag or inline script, so its consent decides nothing.',
    fix: 'Write down its cookies, tags or inline texts, or name a known service by its id.',
  },
  'idle-grant': {
    severity: 'warning',
    about: 'A route grants what it cannot grant, or what every visitor gets anyway.',
    fix: 'Take the grant out.',
  },
  'idle-acknowledgement': {
    severity: 'warning',
    about: 'A finding is acknowledged that is not there.',
    fix: 'Take the key out, or write it as check prints it: the rule, the pointer, what it rests on.',
  },
  'unmapped-kind': {
    severity: 'warning',
    about: 'The catalogue says nothing about a kind of service, so services of that kind are kept.',
    fix: "Map the kind to a category, or to 'keep'.",
  },
  'empty-category': {
    severity: 'warning',
    about: 'Visitors are asked about a category that nothing belongs to.',
    fix: 'Put its services under it, or take the category out.',
  },
  'refused-tag-manager': {
    severity: 'warning',
    about: 'A tag manager needs consent, and may be what loads the consent banner.',
    fix: 'Find out where the banner comes from: docs/tag-managers.md.',
  },
  'necessary-tracker': {
    severity: 'error',
    about: 'A service that counts, advertises or is a social network is declared necessary.',
    fix: 'Put it under a category that visitors can refuse.',
  },
  'owner-contradicted': {
    severity: 'warning',
    about: 'A cookie is declared as one of another vendor than the one known to set it.',
    fix: 'Put the cookie under the service that sets it, or correct the vendor.',
  },
  'cookie-in-two-categories': {
    severity: 'error',
    about: 'Services of two categories claim the same cookie, so both must be granted for it.',
    fix: 'Leave the cookie to one of them, or tell them apart by host.',
  },
  'tag-in-two-categories': {
    severity: 'error',
    about: 'Services of two categories claim the same tag or inline text, so both must be granted.',
    fix: 'Leave it to one of them, or tell them apart by path.',
  },
  'overlapping-patterns': {
    severity: 'warning',
    about: 'Patterns of two categories match the same name or address.',
    fix: 'Write the narrower one so that it holds what it is meant for, or write names out.',
  },
  'unreachable-rule': {
    severity: 'warning',
    about: 'A rule never decides anything.',
    fix: 'Take the rule out.',
  },
  'wide-pattern': {
    severity: 'warning',
    about: 'A rule takes more than any one service has.',
    fix: 'Write more of the name, the names themselves, or the host.',
  },
  'trailing-underscore': {
    severity: 'warning',
    about: 'A name ends in an underscore, as the beginning of names does, and has no star.',
    fix: 'Write a star behind it.',
  },
  'platform-cookie': {
    severity: 'warning',
    about: 'A cookie can be refused that Cloudflare sets after every Worker.',
    fix: 'Leave it out, declare it necessary, or switch off what sets it.',
  },
  'long-duration': {
    severity: 'warning',
    about:
      'A cookie is declared to live for more than 13 months, or far longer than is known of it.',
    fix: 'Declare how long it really lives; capDurations holds it to that.',
  },
  'undeclared-duration': {
    severity: 'warning',
    about: 'A service that can be refused does not say how long its cookies live.',
    fix: "Write each as { name, duration }, such as '13 months' or 'session'.",
  },
  'no-tag-rule': {
    severity: 'warning',
    about: 'A service has cookies and no tags: what sets the cookies is not removed.',
    fix: 'Write down its tags or inline texts, or tags: [] where it has none.',
  },
  'unreachable-route': {
    severity: 'error',
    about: 'An earlier route takes every request of this one.',
    fix: 'Put this route before the other, or take it out.',
  },
  'overlapped-route': {
    severity: 'warning',
    about: 'An earlier, laxer route takes some requests of a stricter one.',
    fix: 'Put the stricter route first, or narrow the path of the laxer one.',
  },
  'route-grant': {
    severity: 'warning',
    about: 'A route gives a service to visitors who have not agreed to it.',
    fix: 'Take the grant out, or acknowledge it once somebody has confirmed the reason.',
  },
  'undeclared-host': {
    severity: 'warning',
    about: 'A route is for a host that is not among the domains, where no choice counts.',
    fix: 'Add the host to domains, or correct it.',
  },
} as const satisfies Record<string, LintRule>

export type LintRuleId = keyof typeof rules

export const lintRules: Readonly<Record<LintRuleId, LintRule>> = rules

/** One thing that a valid policy can hardly mean. */
export interface Finding {
  /** The rule's id: stable, for tools. */
  code: LintRuleId
  severity: Severity
  /** JSON pointer to what it is about, which is there. */
  path: string
  message: string
  /** What to do about it. */
  fix: string
  /** What it rests on, where the pointer does not say it all: another is another finding. */
  subject?: string
}

interface More {
  /** Where it knows better than the rule. */
  fix?: string | undefined
  subject?: string | undefined
}

export function finding(
  code: LintRuleId,
  path: string,
  message: string,
  { fix = lintRules[code].fix, subject }: More = {},
): Finding {
  const { severity } = lintRules[code]
  return { code, severity, path, message, fix, ...(subject !== undefined && { subject }) }
}

/** `'a', 'b' and 2 more`. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, 4)
  if (words.length > shown.length) return `${shown.join(', ')} and ${words.length - 4} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Several things that one finding rests on, whatever their order. */
export function subjectOf(words: readonly string[]): string {
  return words.toSorted().join(',')
}
