/**
 * The demo site's consent manager: cookies in the shape that OneTrust gives them.
 *
 * @module
 */

const consentCookie = 'OptanonConsent'
const closedCookie = 'OptanonAlertBoxClosed'

/** The group ids that visitors can refuse; `C0001`, strictly necessary, is always on. */
export const groups = { C0003: 'Functional', C0002: 'Analytics', C0004: 'Marketing' } as const

export type Group = keyof typeof groups

const choices = {
  all: { granted: ['C0002', 'C0003', 'C0004'], interaction: '1' },
  none: { granted: [], interaction: '2' },
  analytics: { granted: ['C0002'], interaction: undefined },
} as const satisfies Record<string, { granted: readonly Group[]; interaction?: string | undefined }>

export type Choice = keyof typeof choices

export function isChoice(text: string): text is Choice {
  return Object.hasOwn(choices, text)
}

const attributes = 'Path=/; Max-Age=31536000; SameSite=Lax'

/** The `Set-Cookie` lines that record a choice. */
export function choose(choice: Choice): string[] {
  const { granted, interaction } = choices[choice]
  const value = consentValue(granted, {
    interactionCount: '1',
    landingPath: 'NotLandingPage',
    ...(interaction && { intType: interaction }),
  })
  return [
    `${consentCookie}=${value}; ${attributes}`,
    `${closedCookie}=${new Date().toISOString()}; ${attributes}`,
  ]
}

/** The `Set-Cookie` lines that forget it. */
export function forget(): string[] {
  return [consentCookie, closedCookie].map((name) => `${name}=; Path=/; Max-Age=0; SameSite=Lax`)
}

/**
 * What a consent manager writes on a first visit, before anybody answers: the defaults, and no
 * `OptanonAlertBoxClosed`.
 *
 * @param page the address on which the visitor landed
 */
export function defaults(page: string): { name: string; value: string; line: string } {
  const value = consentValue([], { interactionCount: '0', landingPath: page })
  return { name: consentCookie, value, line: `${consentCookie}=${value}; ${attributes}` }
}

type Cookies = Readonly<Record<string, string | undefined>>

/** Whether the consent manager has written its cookie already. */
export function isKnown(cookies: Cookies): boolean {
  return cookies[consentCookie] !== undefined
}

/** The visitor's own consent cookies, as pairs of a `Cookie` header. */
export function consentPairs(cookies: Cookies): string[] {
  return [consentCookie, closedCookie].flatMap((name) =>
    cookies[name] === undefined ? [] : [`${name}=${cookies[name]}`],
  )
}

/** The groups that a visitor agreed to; `undefined` before an answer. */
export function grantedGroups(cookies: Cookies): Group[] | undefined {
  if (cookies[closedCookie] === undefined || !isKnown(cookies)) return undefined
  const states = new URLSearchParams(cookies[consentCookie]).get('groups')?.split(',') ?? []
  return (Object.keys(groups) as Group[]).filter((group) => states.includes(`${group}:1`))
}

/** Which of the choices that this site offers the granted groups are. */
export function choiceOf(granted: readonly Group[]): Choice | undefined {
  return (Object.keys(choices) as Choice[]).find(
    (choice) => [...choices[choice].granted].sort().join() === [...granted].sort().join(),
  )
}

function consentValue(granted: readonly Group[], about: Record<string, string>): string {
  const states = Object.keys(groups)
    .sort()
    .map((group) => `${group}:${granted.some((one) => one === group) ? 1 : 0}`)
  return new URLSearchParams({
    isGpcEnabled: '0',
    datestamp: new Date().toString(),
    version: '202512.1.0',
    browserGpcFlag: '0',
    isIABGlobal: 'false',
    hosts: '',
    consentId: crypto.randomUUID(),
    isAnonUser: '1',
    groups: ['C0001:1', ...states].join(),
    AwaitingReconsent: 'false',
    ...about,
  }).toString()
}
