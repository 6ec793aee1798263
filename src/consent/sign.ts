/**
 * Signs the gate's own cookies, and tells which that came along are genuine. The one file with keys.
 *
 * A value is `v1.<key id>.<statement>.<signature>`, the signature HMAC-SHA-256 in base64url over the
 * host or domain, what the cookie is (its name at least) and all before it: one host's cookie is no
 * other's, and one cookie's value not another's.
 *
 * Source: RFC 2104; https://developers.cloudflare.com/workers/runtime-apis/web-crypto/
 *
 * @module
 */
/** Keys by id; the first signs, all verify. */
export type Keys = ReadonlyMap<string, Promise<CryptoKey>>

const algorithm = { name: 'HMAC', hash: 'SHA-256' }
const shortest = 32
const longest = 8192

/**
 * Reads a secret: `<key id>:<key>`, several separated by commas. To rotate, put a new one in front,
 * and drop the old one when its cookies have run out.
 *
 * @param secret ids of letters, digits, `_` and `-`; keys of at least 32 characters
 * @throws {TypeError} where it is something else; the message holds no key
 */
export function readSecret(secret: string): Keys {
  const keys = new Map<string, Promise<CryptoKey>>()
  for (const part of secret.split(',')) {
    const [, id = '', key = ''] = /^\s*([\w-]{1,40}):(\S+)\s*$/.exec(part) ?? []
    const wrong =
      key.length < shortest ? 'expected <id>:<key>, the key of at least 32 characters' : ''
    const twice = keys.has(id) ? `the key id ${JSON.stringify(id)} twice` : ''
    if (wrong || twice) throw new TypeError(`secret: ${wrong || twice}`)
    const bytes = new TextEncoder().encode(key)
    keys.set(id, crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify']))
  }
  return keys
}

/**
 * The value of a signed cookie.
 *
 * @param what the cookie's name, and what else makes it another cookie
 * @param scope the host that the cookie is for, or the domain
 * @param statement what it says: letters, digits and `%.~-_`
 */
export async function sign(
  keys: Keys,
  what: string,
  scope: string,
  statement: string,
): Promise<string> {
  const [first] = keys
  if (!first) throw new TypeError('secret: no key')
  const [id, key] = first
  const signed = `v1.${id}.${statement}`
  const signature = await crypto.subtle.sign(algorithm, await key, bytesOf(what, scope, signed))
  return `${signed}.${base64url(new Uint8Array(signature))}`
}

/** Whether a value is one that `sign` made with these keys. Never throws. */
export async function isGenuine(
  keys: Keys,
  what: string,
  scope: string,
  value: string,
): Promise<boolean> {
  if (value.length > longest) return false
  const at = value.lastIndexOf('.')
  const signed = value.slice(0, Math.max(at, 0))
  const [version, id = ''] = signed.split('.', 2)
  const key = keys.get(id)
  const signature = fromBase64url(value.slice(at + 1))
  if (version !== 'v1' || !key || !signature) return false
  return crypto.subtle.verify(algorithm, await key, signature, bytesOf(what, scope, signed))
}

function bytesOf(what: string, scope: string, signed: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([scope, what, signed]))
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** One spelling only: what decodes to the same bytes otherwise is not what was signed. */
function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]{43}$/.test(text)) return undefined
  const bytes = Uint8Array.from(atob(`${text.replaceAll('-', '+').replaceAll('_', '/')}=`), (one) =>
    one.charCodeAt(0),
  )
  return base64url(bytes) === text ? bytes : undefined
}
