import { expect, test } from 'vitest'
import { definePolicy } from '../../src/index.ts'
import { fingerprint } from '../../src/policy/fingerprint.ts'
import { policyWith } from '../gate.ts'

test('one policy has one fingerprint, however its keys are ordered', async () => {
  const policy = definePolicy(policyWith())
  const turned = Object.fromEntries(Object.entries(policy).reverse())
  expect(await fingerprint(turned as never)).toBe(await fingerprint(policy))
})

test('another policy has another fingerprint', async () => {
  const policy = definePolicy(policyWith())
  expect(await fingerprint({ ...policy, mode: 'report' })).not.toBe(await fingerprint(policy))
})

test('the order of routes is part of the policy', async () => {
  const routes = [{ path: '/a' }, { path: '/b' }]
  const turned = [...routes].reverse()
  expect(await fingerprint(policyWith({ routes }))).not.toBe(
    await fingerprint(policyWith({ routes: turned })),
  )
})

test('is the SHA-256 of the canonical JSON', async () => {
  // printf '{"categories":{},"consent":[],"services":{}}' | sha256sum
  expect(await fingerprint({ services: {}, consent: [], categories: {} })).toBe(
    '6753a562bac7af19fd69b6b977523b8dc0767ca9a4f33265aa750ea838e2a848',
  )
})
