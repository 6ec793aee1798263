/**
 * What is found in place of a JSON object: data that the fixtures of several sources share.
 *
 * @module
 */
import type { Fixture } from './fixture.ts'

/** Cookies of one name, none of which holds an object with anything in it that counts. */
export function garbageOf(name: string): Fixture[] {
  return values.map(([it, value]) => ({
    kind: 'garbage',
    it,
    cookie: `${name}=${value}`,
    state: 'invalid',
  }))
}

const values = [
  ['has an empty cookie', ''],
  ['has a malformed encoding', '%7B%22a%22%3Atrue%7'],
  ['has bytes that are no UTF-8', '%E2%28%A1'],
  ['has JSON that was cut off', encodeURIComponent('{"a":true')],
  ['has JSON that was encoded twice', encodeURIComponent(encodeURIComponent('{"a":true}'))],
  ['has a list', encodeURIComponent('[{"a":true}]')],
  ['has a number', '1'],
  ['has null', 'null'],
  ['has true', 'true'],
  ['has a text', '%22a%22'],
] as const
