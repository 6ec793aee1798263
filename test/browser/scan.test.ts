/**
 * `scan --browser`, with Chromium from npm, from which nothing leaves this machine.
 *
 * @module
 */

import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScanResult } from '../../src/cli/scan-result.ts'
import { folderWith, root, run } from '../cli/command.ts'
import { unpack } from './chromium.ts'

const tag = 'https://www.google-analytics.com/analytics.js'

/** Sets two cookies, and loads what the page does not hold. */
const script = `
document.cookie = '_ga=GA1.1; max-age=63072000'
document.cookie = 'sid=changed'
for (const [name, key, url] of [
  ['script', 'src', '${tag}'],
  ['img', 'src', 'http://localhost:PORT/pixel'],
]) {
  const element = document.createElement(name)
  element[key] = url
  document.body.append(element)
}
fetch('/api')
`

let server: Server
let address = ''
let path: string | undefined

beforeAll(async () => {
  server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const send = (type: string, body: string, cookies: string[] = []) =>
      response.writeHead(200, { 'content-type': type, 'set-cookie': cookies }).end(body)
    const html = `<!doctype html><body><script src="/app.js"></script><script src="${tag}"></script>`
    if (request.url === '/') send('text/html', html, ['sid=1; Path=/', 'lang=en; HttpOnly'])
    else if (request.url === '/app.js') {
      send('text/javascript', script.replaceAll('PORT', String(port)))
    } else if (request.url === '/api') send('application/json', '{}', ['api=1; Max-Age=60'])
    else if (request.url === '/pixel') send('image/gif', '', ['pixel=1; Max-Age=60'])
    else if (request.url === '/moved') response.writeHead(302, { location: '/' }).end()
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>none')
  })
  server.listen(0)
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const folder = await unpack()
  const chrome = join(folderWith({}), 'chrome')
  const hosts = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH="${join(folder, 'al2023', 'lib')}"`,
    `export FONTCONFIG_FILE="${join(folder, 'fonts.conf')}"`,
    `exec "${join(folder, 'chromium')}" "$@" --disable-gpu --host-resolver-rules="${hosts}"`,
  ]
  writeFileSync(chrome, `${lines.join('\n')}\n`)
  chmodSync(chrome, 0o755)
  path = process.env['CHROME_PATH']
  process.env['CHROME_PATH'] = chrome
})
afterAll(() => {
  if (path === undefined) delete process.env['CHROME_PATH']
  else process.env['CHROME_PATH'] = path
  server.closeAllConnections()
  server.close()
})

test('tells of what scripts load and of the cookies that they set', async () => {
  const { code, stdout, stderr } = await run(['scan', `${address}/moved`, '--browser', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const result = JSON.parse(stdout) as ScanResult
  expect(result.pages).toMatchObject([{ page: `${address}/moved`, url: `${address}/` }])
  const [{ decisions, loaded } = { decisions: [], loaded: [] }] = result.pages

  const about = (list: typeof decisions) =>
    list.map(({ subject, element, target, action }) => `${action} ${subject} ${element} ${target}`)
  expect(about(decisions)).toEqual([
    'keep set-cookie undefined sid',
    'keep set-cookie undefined lang',
    `keep tag script ${address}/app.js`,
    `remove tag script ${tag}`,
  ])
  // The tag and the script that the page itself holds are among its decisions.
  const pixel = `${address.replace('127.0.0.1', 'localhost')}/pixel`
  expect(
    about(loaded)
      .filter((line) => !line.includes('favicon'))
      .sort(),
  ).toEqual([
    'keep set-cookie undefined api',
    'keep set-cookie undefined pixel',
    `keep tag img ${pixel}`,
    `keep tag undefined ${address}/api`,
    `keep tag undefined ${address}/moved`,
    'remove cookie undefined _ga',
  ])
  const host = '127.0.0.1'
  expect(result.cookies).toMatchObject([
    { name: '_ga', host, setBy: 'script', action: 'remove', service: 'google-analytics' },
    { name: 'api', host, setBy: 'response', seconds: 60 },
    { name: 'lang', host, setBy: 'response', httpOnly: true },
    { name: 'pixel', host: 'localhost', setBy: 'response', seconds: 60 },
    { name: 'sid', host, setBy: 'response', httpOnly: false },
  ])
  const ga = result.cookies[0]?.seconds ?? 0
  // Chromium lets no cookie live longer than 400 days.
  expect(Math.abs(ga - 400 * 86_400)).toBeLessThan(60)
  expect(result.unknown).toMatchObject([{ host: 'localhost', elements: ['img'] }])
})

test('says why there is no page', async () => {
  const targets = [`${address}/none`, 'http://nowhere.example/']
  const { code, stderr } = await run(['scan', ...targets, '--browser'])
  expect(stderr).toContain(`${address}/none: the site answered 404\n`)
  expect(stderr).toContain('http://nowhere.example/: the browser did not load it: ')
  expect(code).toBe(3)
})

test('says how to get a browser that is not there', async () => {
  const chrome = process.env['CHROME_PATH']
  process.env['CHROME_PATH'] = '/nowhere/chrome'
  const { code, stderr } = await run(['scan', address, '--browser'])
  process.env['CHROME_PATH'] = chrome
  expect(stderr).toContain('install Chrome, or name a Chromium in CHROME_PATH')
  expect(code).toBe(3)
})

test('says how to install what drives it, where that is missing', async () => {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')
  const copy = folderWith({ 'package.json': manifest })
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true })
  const { dependencies, peerDependencies } = JSON.parse(manifest)
  const packages = ['esbuild', 'hono', 'miniflare', ...Object.keys(dependencies)]
  for (const name of packages) {
    mkdirSync(dirname(join(copy, 'node_modules', name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  }
  const { code, stderr } = await run(['scan', address, '--browser'], copy, join(copy, 'src/cli.ts'))
  const version = peerDependencies['playwright-core']
  expect(stderr).toContain(
    `--browser needs playwright-core, which is missing: npm install playwright-core${version ? `@${version}` : ''}\n`,
  )
  expect(code).toBe(3)
})
