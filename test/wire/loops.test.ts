/**
 * A gate whose site is itself.
 *
 * @module
 */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { ask } from './client.ts'
import { valuesOf } from './message.ts'
import { respond } from './origin.ts'
import { navigate, page, startSite } from './site.ts'

test('F17: a site’s address that leads back to the gate is an error that says so, at once', async () => {
  let target = 0
  let connections = 0
  const back = createServer((socket) => {
    connections++
    const on = connect(target, '127.0.0.1')
    socket.on('error', () => on.destroy()).pipe(on)
    on.on('error', () => socket.destroy()).pipe(socket)
  })
  back.listen(0, '127.0.0.1')
  await once(back, 'listening')
  const address = `http://127.0.0.1:${(back.address() as AddressInfo).port}`
  const site = await startSite({ loops: { ORIGIN_URL: address } })
  target = site.workerd.ports.loops
  try {
    const reply = await site.ask('loops', navigate('/a'))

    expect(reply.start).toMatch(/^HTTP\/1\.1 508 /)
    expect(reply.body.toString()).toContain(`${address} leads back`)
    expect(valuesOf(reply, 'cache-control')).toEqual(['no-store'])
    expect(connections).toBe(1)
    expect(await site.workerd.logged('"fault":"origin"')).toContain('leads back')
  } finally {
    await site.stop()
    back.close()
  }
})

test('F17: two gates in a row are no loop, and what others write into CDN-Loop goes along', async () => {
  const site = await startSite()
  try {
    site.origin.answer = respond('200 OK', ['Content-Type: text/html'], page.whole)
    const others = ['CDN-Loop: cloudflare; loops=1', 'CDN-Loop: consent-gate; to="other.example"']
    const reply = await site.ask('elsewhere', navigate('/', others))

    expect(reply.body.toString()).toBe(page.filtered)
    const self = `consent-gate; to="127.0.0.1:${site.origin.port}"`
    expect(valuesOf(reply.asked ?? reply, 'cdn-loop').join(', ')).toBe(
      `cloudflare; loops=1, consent-gate; to="other.example", ${self}`,
    )
  } finally {
    await site.stop()
  }
})

test('F17: a Worker on workers.dev that was told of no site says that there is none', async () => {
  const site = await startSite()
  try {
    site.origin.answer = respond('200 OK', ['Content-Type: text/html'], page.whole)
    const reply = await site.ask('gate', ask('/', ['Host: shop.team.workers.dev']))

    expect(reply.start).toMatch(/^HTTP\/1\.1 508 /)
    expect(reply.body.toString()).toContain('ORIGIN_URL')
    expect(site.origin.asked).toEqual([])
    const named = await site.ask('elsewhere', ask('/', ['Host: shop.team.workers.dev']))
    expect(named.asked?.start).toBe('GET / HTTP/1.1')
  } finally {
    await site.stop()
  }
})
