/**
 * What needs the gate's keys: its own choice cookie, and receipts. A part of its own, so that a gate
 * which signs nothing does not carry it.
 *
 * @module
 */
import type { CookiePair } from '../consent/jar.ts'
import { choiceCookies } from '../consent/own.ts'
import type { MappedSource, Verified } from '../consent/read.ts'
import type { Reading } from '../consent/reading.ts'
import { receiptLine, remember } from '../consent/receipt.ts'
import { isGenuine, type Keys, readSecret } from '../consent/sign.ts'
import type { CompiledPolicy } from '../policy/compile.ts'
import { warnOnce } from './mode.ts'

/** Where and when a request is, and with which keys it is read. */
export interface Here {
  keys: Keys
  host: string
  /** Milliseconds since the epoch. */
  now: number
}

export interface Signing {
  /**
   * The keys of the option `secret`, or else of a variable, for each request.
   *
   * @throws {TypeError} for a malformed option
   */
  readKeys(secret: string | undefined): (variable: unknown) => Keys
  /** The values of the gate's own choice cookies that are genuine here. */
  verify(policy: CompiledPolicy, pairs: readonly CookiePair[], here: Here): Promise<Verified>
  /** What a source says, or said last, and the `Set-Cookie` line of its receipt if it changes. */
  recall(
    from: MappedSource,
    reading: Reading,
    pairs: readonly CookiePair[],
    here: Here,
  ): Promise<{ reading: Reading; line?: string }>
}

export const signing: Signing = { readKeys, verify, recall }

const none: Keys = new Map()

/**
 * Where the variable is missing or malformed nothing that the gate signs is genuine: that is logged,
 * once, and costs no visitor the page.
 */
function readKeys(secret: string | undefined): (variable: unknown) => Keys {
  if (secret !== undefined) {
    const keys = readSecret(secret)
    return () => keys
  }
  // A variable stays the same for all requests.
  let last: { variable: unknown; keys: Keys } | undefined
  return (variable) => {
    if (last?.variable !== variable || last === undefined) {
      last = { variable, keys: readVariable(variable) }
    }
    return last.keys
  }
}

function readVariable(secret: unknown): Keys {
  if (typeof secret !== 'string' || secret === '') {
    warnOnce('the policy needs a secret: the option secret, or the variable CONSENT_GATE_SECRET')
    return none
  }
  try {
    return readSecret(secret)
  } catch (error) {
    warnOnce(`CONSENT_GATE_SECRET: ${String(error)}`)
    return none
  }
}

/** As many cookies as are looked into. */
const most = 10

async function verify(
  { ownChoice }: CompiledPolicy,
  pairs: readonly CookiePair[],
  { keys, host }: Here,
): Promise<Verified> {
  const [onHost, onDomain] = choiceCookies
  const genuine = new Set<string>()
  if (!ownChoice) return genuine
  const { domain } = ownChoice
  const own = pairs.filter(({ name }) => name === onHost || (domain && name === onDomain))
  for (const { name, value } of own.slice(0, most)) {
    const scope = name === onHost ? host : (domain ?? host)
    if (await isGenuine(keys, name, scope, value)) genuine.add(value)
  }
  return genuine
}

async function recall(
  from: MappedSource,
  reading: Reading,
  pairs: readonly CookiePair[],
  here: Here,
): Promise<{ reading: Reading; line?: string }> {
  if (here.keys.size === 0) return { reading }
  const { reading: last, change } = await remember(from, reading, pairs, here)
  if (!change) return { reading: last }
  return { reading: last, line: await receiptLine(from, change, here.keys, here.host) }
}
