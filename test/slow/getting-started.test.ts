/**
 * docs/getting-started.md as somebody follows it who has a checkout and a site: every command of it is
 * executed, in its order, and says what the document shows.
 *
 * @module
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { processTree, root } from '../cli/command.ts'
import { blocksOf } from '../docs/blocks.ts'

const document = readFileSync(join(root, 'docs/getting-started.md'), 'utf8')

const table = (provider: string, cookies: string, duration: string) =>
  `<tr><td>${provider}<td>${cookies}<td>${duration}`
const head = '<table><tr><th>Provider<th>Cookie<th>Duration'

const published = `<!doctype html><title>Cookies</title><h1>Our cookies</h1>
<h2>Essential Cookies</h2>${head}${table('Example Shop', 'sid', 'Session')}${table('OneTrust', 'OptanonConsent<br>OptanonAlertBoxClosed', '1 year')}</table>
<h2>Analytics Cookies</h2>${head}${table('Google LLC', '_ga<br>_ga_ABC1234567', '13 months')}</table>
<h2>Marketing Cookies</h2>${head}${table('Facebook Inc', '_fbp', '90 days')}</table>`

const page = `<!doctype html><title>Shop</title>
<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC1234567"></script>
<noscript><img src="https://www.facebook.com/tr?id=1&amp;ev=PageView"></noscript>
<h1>Shop</h1>`

let site: Server
let folder: string
const terminals: { process: ChildProcess; output: string }[] = []

beforeAll(async () => {
  site = createServer((request, response) => {
    const isPolicy = request.url === '/cookie-policy'
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (!isPolicy) {
      response.setHeader('Set-Cookie', ['sid=1; Path=/', '_ga=GA1; Path=/; Max-Age=33696000'])
    }
    response.end(isPolicy ? published : page)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  folder = mkdtempSync(join(tmpdir(), 'consent-gate-start-'))
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of tracked.split('\0')) {
    if (!/^(src|demo|scripts|[\w.-]+$)/.test(file)) continue
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => {
  for (const { process: started } of terminals) {
    for (const id of processTree(started.pid ?? 0).toReversed()) {
      try {
        process.kill(id, 'SIGTERM')
      } catch {
        // It has ended with its parent.
      }
    }
  }
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const socket = createSocket()
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve))
  const { port } = socket.address() as AddressInfo
  await new Promise((resolve) => socket.close(resolve))
  return port
}

/** Not told to npm, which tells it on. */
const { npm_config_nodedir: _, ...environment } = process.env

/** Runs a block to its end; `pipefail`, since a part of a line that fails has not been executed. */
async function runBlock(text: string): Promise<string> {
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', text], {
    ...{ cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  })
  let output = ''
  for (const stream of [shell.stdout, shell.stderr]) {
    stream?.setEncoding('utf8').on('data', (some) => {
      output += some
    })
  }
  const [code] = await new Promise<unknown[]>((resolve) => {
    shell.on('close', (...all) => resolve(all))
  })
  expect([text, code, output]).toEqual([text, 0, output])
  return output
}

/** Starts what goes on until somebody ends it, and waits until it says that it is ready. */
async function openTerminal(text: string): Promise<(typeof terminals)[number]> {
  const terminal = {
    process: spawn('bash', ['-c', `exec ${text}`], {
      ...{ cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
    }),
    output: '',
  }
  terminals.push(terminal)
  for (const stream of [terminal.process.stdout, terminal.process.stderr]) {
    stream?.setEncoding('utf8').on('data', (some) => {
      terminal.output += some
    })
  }
  const [, file] = / > (\S+)$/.exec(text.trim()) ?? []
  const said = () => (file ? readLog(file) : terminal.output)
  for (let tries = 0; tries < 600 && !/ready (on )?http/i.test(said()); tries++)
    await setTimeout(50)
  expect(said()).toMatch(/ready (on )?http/i)
  return terminal
}

function readLog(file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return ''
  }
}

test('every command of docs/getting-started.md does what it says, one after the other', async () => {
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const ports = new Map<string, string>()
  for (const [port] of document.matchAll(/\b878\d\b/g)) {
    if (!ports.has(port)) ports.set(port, String(await freePort()))
  }
  const here = (text: string) =>
    text
      .replaceAll('https://www.example.com', address)
      .replaceAll('www.example.com', '127.0.0.1')
      .replace(/\b878\d\b/g, (port) => ports.get(port) ?? port)

  let last = ''
  const executed: string[] = []
  for (const { info, text } of blocksOf(document)) {
    if (info === 'sh') last = await runBlock(here(text))
    else if (info === 'sh terminal') await openTerminal(here(text))
    else if (info === 'text terminal') {
      const terminal = terminals.at(-1)
      const isThere = () =>
        here(text)
          .trim()
          .split('\n')
          .every((line) => terminal?.output.includes(line))
      for (let tries = 0; tries < 100 && !isThere(); tries++) await setTimeout(50)
      expect(terminal?.output).toContain(here(text).trim())
    } else if (info === 'text') {
      for (const line of here(text).trimEnd().split('\n')) expect(last).toContain(line)
    } else if (info === 'ts consent-gate.config.ts') {
      writeFileSync(join(folder, 'consent-gate.config.ts'), here(text))
    } else expect([info, 'is a block that nobody executes']).toEqual([])
    if (info.startsWith('sh')) executed.push(...text.trim().split('\n'))
  }
  expect(executed.length).toBeGreaterThan(15)
  expect(executed.filter((line) => !/^(npm|npx|curl|grep|sed) /.test(line))).toEqual([])
}, 240_000)
