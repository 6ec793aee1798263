import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import {
  cli,
  end,
  folderWith,
  processTree,
  type Running,
  run,
  startDev,
  startThrough,
  survivors,
} from './command.ts'
import { page, type Site, startSite } from './site.ts'

const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' } },
  services: {
    'google-analytics': {
      category: 'analytics',
      cookies: ['_ga'],
      tags: ['www.google-analytics.com'],
    },
  },
  mode: 'enforce',
  routes: [
    { path: '/off/*', mode: 'off' },
    { path: '/new/*', mode: 'report' },
    { host: 'www.example.com', path: '/named/*', mode: 'off' },
  ],
}

const withoutTag = page.replace(/<script.*<\/script>/, '')

let site: Site
let dev: Running

beforeAll(async () => {
  site = await startSite()
  dev = await startDev(['--origin', site.address], folderWithPolicy())
})

afterAll(async () => {
  await end(dev)
  await site?.stop()
})

/** A folder whose policy is found without being named. */
function folderWithPolicy(): string {
  const config = `export default ${JSON.stringify(policy)}\n`
  return folderWith({ 'consent-gate.config.ts': config, 'package.json': { type: 'module' } })
}

async function ask(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const [response] = await once(get(url, { headers }), 'response')
  return response
}

describe('dev in front of a site', () => {
  test('says where it listens, and nothing before', () => {
    expect(dev.lines()[0]).toMatch(/^ready http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  })

  test('removes what the visitor did not agree to from request, response and page', async () => {
    const response = await ask(`${dev.address}/page`, {
      cookie: '_ga=secret-3; sid=secret-4',
      'accept-encoding': 'gzip',
    })
    expect(site.asked.get('/page')?.headers.cookie).toBe('sid=secret-4')
    expect(response.headers['set-cookie']).toEqual(['sid=secret-2; Path=/; HttpOnly'])
    expect(response.headers['content-encoding']).toBe('gzip')
    const body = gunzipSync(Buffer.from(await text(response.setEncoding('latin1')), 'latin1'))
    expect(body.toString()).toBe(withoutTag)
  })

  test('writes a line for each response, without a cookie value', async () => {
    for (const path of ['/line/page', '/image.png', '/new/page', '/off/page']) {
      const response = await ask(`${dev.address}${path}?q=secret-5`, { cookie: '_ga=secret-3' })
      response.resume()
      await once(response, 'end')
    }
    const removed = 'google-analytics 3'
    expect(await dev.line(' /line/')).toBe(`200 GET /line/page  enforce  html  removed ${removed}`)
    expect(await dev.line(' /new/')).toBe(
      `200 GET /new/page  report  html  would remove ${removed}`,
    )
    expect(await dev.line(' /image')).toBe(
      '200 GET /image.png  enforce  removed google-analytics 2',
    )
    expect(await dev.line(' /off/')).toBe('200 GET /off/page  off  html')
    expect(dev.lines().join('\n') + dev.errors()).not.toContain('secret')
  })

  test('sends the page on while it comes', async () => {
    const response = await ask(`${dev.address}/stream`)
    const [chunk] = await once(response.setEncoding('utf8'), 'data')
    expect(chunk).toContain('<title>Shop</title>')
    response.destroy()
  })

  test('ends with exit 3 where the port is taken', async () => {
    const { port } = new URL(dev.address)
    const { code, stdout, stderr } = await run(['dev', '--port', port])
    expect(stderr).toBe(`port ${port} on 127.0.0.1 is in use; choose another with --port N\n`)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  })

  test('answers 502 for a site that cannot be reached, and goes on', async () => {
    const gone = await startSite()
    const running = await startDev(['--origin', gone.address], folderWithPolicy())
    onTestFinished(() => end(running))
    expect((await ask(`${running.address}/1`)).statusCode).toBe(200)
    await gone.stop()
    expect((await ask(`${running.address}/2`)).statusCode).toBe(502)
    expect((await ask(`${running.address}/3`)).statusCode).toBe(502)
    expect(await running.line('502 GET /3')).toContain('enforce')
  })
})

describe('dev --host', () => {
  let running: Running
  beforeAll(async () => {
    const args = ['--origin', site.address, '--host', 'www.example.com', '--country', 'fr']
    running = await startDev(args, folderWithPolicy())
  })
  afterAll(() => end(running))

  test('lets gate and site see requests for that host', async () => {
    expect((await ask(`${running.address}/named/page`)).statusCode).toBe(200)
    const { headers } = site.asked.get('/named/page') ?? {}
    expect(headers?.['x-forwarded-host']).toBe('www.example.com')
    // A route for this host alone: the policy knows it by the name.
    expect(await running.line(' /named/')).toBe('200 GET /named/page  off  html')
    expect((await ask(`${dev.address}/named/other`)).statusCode).toBe(200)
    expect(await dev.line(' /named/other')).toContain('enforce')
  })

  test('keeps the browser on this machine where the site redirects to that host', async () => {
    const { headers, statusCode } = await ask(`${running.address}/moved`)
    expect(statusCode).toBe(302)
    expect(headers.location).toBe(`${running.address}/a?b#c`)
  })

  test('leaves redirects to other hosts alone', async () => {
    const { headers } = await ask(`${running.address}/elsewhere`)
    expect(headers.location).toBe('https://other.example/')
  })
})

describe('dev without an origin', () => {
  test('runs the demo site and says where to look', async () => {
    const running = await startDev([])
    onTestFinished(() => end(running))
    expect((await ask(`${running.address}/`)).statusCode).toBe(200)
    // The guide asks the gate for the shop.
    expect(await running.line('200 GET /shop')).toContain('removed google-analytics')
    expect(running.lines().slice(0, 4)).toEqual([
      `ready ${running.address}`,
      `  your choice, and what it does to a page: ${running.address}/`,
      `  that page, as your browser gets it: ${running.address}/shop`,
      '  here: a line for each response, with what was removed',
    ])
  })

  test('needs no policy, but with an origin does', async () => {
    const { code, stderr } = await run(['dev', '--origin', site.address], folderWith({}))
    expect(stderr).toContain('name the policy with --policy FILE')
    expect(code).toBe(2)
  })
})

describe('dev ends, with all its processes,', () => {
  const npm = ['npm', 'run', '-s', 'cli', '--']

  test('on SIGINT', () => expectToEndOn('SIGINT', [process.execPath, cli]))

  test('on SIGTERM', () => expectToEndOn('SIGTERM', [process.execPath, cli]))

  test('on SIGINT to the npm that started it', () => expectToEndOn('SIGINT', npm), 15_000)

  test('on SIGTERM to the npm that started it', () => expectToEndOn('SIGTERM', npm), 15_000)

  test('where the shell of an npm script is gone, which passes no signal on', async () => {
    const script = 'npm_lifecycle_event=cli "$0" "$@"; true'
    const running = await startThrough(['sh', '-c', script, process.execPath, cli], [])
    const processes = processTree(running.process.pid ?? 0)
    expect(processes.length).toBeGreaterThan(2)
    running.process.kill('SIGTERM')
    expect(await survivors(processes)).toEqual([])
  })
})

/** With exit 0, while a response is still open. */
async function expectToEndOn(signal: NodeJS.Signals, command: readonly string[]): Promise<void> {
  const policyFile = `${folderWithPolicy()}/consent-gate.config.ts`
  const args = ['--origin', site.address, '--policy', policyFile]
  const running = await startThrough(command, args)
  const open = await ask(`${running.address}/stream`)
  open.on('error', () => {})
  await once(open, 'data')
  const processes = processTree(running.process.pid ?? 0)
  // At least itself and workerd.
  expect(processes.length).toBeGreaterThan(1)
  running.process.kill(signal)
  expect((await running.ended).code).toBe(0)
  expect(await survivors(processes)).toEqual([])
}
