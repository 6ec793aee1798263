/**
 * The policies that a scan puts pages through: the site's own, enforced; and one that knows everything
 * and grants nothing, for what the site's own says nothing about.
 *
 * @module
 */
import { choiceCookies, writeStatement } from '../consent/own.ts'
import { readSecret, sign } from '../consent/sign.ts'
import { type ConsentEntry, definePolicy, type Policy } from '../index.ts'
import { hostOf } from '../policy/pattern.ts'
import { type Kind, kinds } from '../services/known.ts'

/** What is scanned with where no policy is named: every kind needs consent. */
export const builtInPolicy: Policy = definePolicy({
  consent: [{ source: 'consent-gate' }],
  categories: {
    analytics: {
      title: 'Analytics',
      description: 'Counts visits and measures the site.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Advertising and social networks.',
    },
    functional: {
      title: 'Functional',
      description: 'Embedded media, chats, surveys.',
    },
    'tag-manager': {
      title: 'Tag managers',
      description: 'Load what the site has in them.',
    },
  },
  services: {},
  catalogue: {
    analytics: 'analytics',
    advertising: 'marketing',
    social: 'marketing',
    video: 'functional',
    'customer-interaction': 'functional',
    'tag-manager': 'tag-manager',
  },
  mode: 'enforce',
})

/** The policy as it will be in force, for a visitor whose choice the gate's own cookie tells. */
export function enforcing(policy: Policy): Policy {
  const enforce = (mode: Policy['mode']) => (mode === 'off' ? mode : 'enforce')
  return definePolicy({
    ...policy,
    consent: withOwn(policy.consent),
    mode: enforce(policy.mode),
    routes: (policy.routes ?? []).map((route) => ({
      ...route,
      mode: enforce(route.mode ?? policy.mode),
    })),
  })
}

/**
 * The policy's services and, of what they do not claim, every known service, all judged on every
 * page: what a page holds, whatever the site does about it.
 */
export function inventory(policy: Policy): Policy {
  const known = 'known services'
  const { domains, services, categories } = policy
  return definePolicy({
    consent: [{ source: 'consent-gate' }],
    // A category of its own, which is refused: else a page of granted things would pass unread.
    categories: { ...categories, [known]: { title: known } },
    services,
    catalogue: Object.fromEntries(kinds.map((kind): [Kind, string] => [kind, known])),
    ...(domains && { domains }),
    mode: 'enforce',
  })
}

/** Where it stands does not matter, no other source being there; the others keep their pointers. */
function withOwn(consent: readonly ConsentEntry[]): ConsentEntry[] {
  const own: ConsentEntry = { source: 'consent-gate' }
  const isOwn = ({ source }: ConsentEntry) => source === own.source
  if (!consent.some(isOwn)) return [...consent, own]
  // Its map would have the cookie name other ids.
  return consent.map((entry) => (isOwn(entry) ? own : entry))
}

/** A visitor of the gate, who has chosen. */
export interface Chooser {
  /** For the gate: what the choice is signed with. */
  secret: string
  /** The visitor's Cookie header on a page. */
  cookieFor(page: URL): Promise<string>
}

/** A visitor who refused every category, but what is granted. */
export function chooser({ categories }: Policy, granted: readonly string[]): Chooser {
  const secret = `scan:${crypto.randomUUID()}${crypto.randomUUID()}`
  const keys = readSecret(secret)
  const refused = Object.keys(categories).filter((id) => !granted.includes(id))
  const statement = writeStatement({ issued: Date.now(), granted, refused })
  const [name] = choiceCookies
  return {
    secret,
    cookieFor: async (page) => `${name}=${await sign(keys, name, hostOf(page), statement)}`,
  }
}
