/**
 * The gate beside Hono's own middleware, before it and behind it.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reply, send } from './client.ts'
import { valuesOf } from './message.ts'
import { read } from './reading.ts'
import { cookies, navigate, page, policy } from './site.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

let workerd: Workerd<'app'>
beforeAll(async () => {
  const bindings = { POLICY: policy, PAGE: page.whole }
  workerd = await startWorkerd({
    app: { entry: new URL('./worker-order.ts', import.meta.url), bindings },
  })
})
afterAll(() => workerd.stop())

const all = `Cookie: ${cookies.all}`
const ask = (target: string, lines: readonly string[] = []): Promise<Reply> =>
  send(workerd.ports.app, navigate(target, lines))

test.each(['etag', 'secure-headers', 'compress'])(
  'with %s before or behind the gate nothing refused arrives, whoever came first',
  async (name) => {
    for (const order of ['behind', 'before']) {
      for (const lines of [[all], [], [all], []]) {
        const reply = await ask(`/${name}/${order}/a`, lines)
        const granted = lines.length > 0

        expect(reply.start, order).toBe('HTTP/1.1 200 OK')
        expect(read(reply), order).toBe(granted ? page.whole : page.filtered)
        expect(valuesOf(reply, 'set-cookie'), order).toEqual(
          granted ? ['_ga=1', 'sid=1'] : ['sid=1'],
        )
        expect(valuesOf(reply, 'cache-control'), order).toEqual(['private, no-cache'])
      }
    }
  },
)

test('behind the gate the tag of etag becomes the variant’s, and is answered with 304 for it alone', async () => {
  const first = await ask('/etag/behind/a')
  const [tag = ''] = valuesOf(first, 'etag')
  const granted = await ask('/etag/behind/a', [all])

  expect(tag).toMatch(/^W\/"\w+;\w{16}"$/)
  expect(valuesOf(granted, 'etag')).not.toEqual([tag])
  const again = await ask('/etag/behind/a', [`If-None-Match: ${tag}`])
  expect(again.start).toBe('HTTP/1.1 304 Not Modified')
  expect(valuesOf(again, 'etag')).toEqual([tag])
  expect((await ask('/etag/behind/a', [all, `If-None-Match: ${tag}`])).start).toBe(
    'HTTP/1.1 200 OK',
  )
})

test('behind the gate secureHeaders allows nothing that the gate denies; before it, it does', async () => {
  const policyOf = async (order: string) =>
    valuesOf(await ask(`/secure-headers/${order}/a`), 'permissions-policy').join()

  expect(await policyOf('behind')).toMatch(/^camera=\(\), browsing-topics=\(\), /)
  expect(await policyOf('before')).toBe('camera=()')
})
