/**
 * An example's page, served by a scripted site, behind the ready Worker with the example's policy: built
 * as for deployment, run in workerd.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { expect } from 'vitest'
import { moduleFor } from '../../scripts/worker-parts.ts'
import { readPolicy } from '../../src/cli/policy-file.ts'
import { root } from '../cli/command.ts'
import { send } from '../wire/client.ts'
import { respond, startOrigin } from '../wire/origin.ts'
import { denial, dropLines, navigate, variantHeaders } from '../wire/site.ts'
import { startWorkerd } from '../wire/workerd.ts'

/** What somebody expects to be missing: pieces of text that stand in one line of the page each. */
export interface Missing {
  /** Lines whose element goes. */
  gone?: readonly string[]
  /** Addresses in scripts that lose their host. */
  disarmed?: readonly string[]
  /** Addresses of frames in whose place a placeholder stands. */
  placeholders?: readonly string[]
  /** Names of cookies. */
  cookies?: readonly string[]
}

export interface Visit {
  html: string
  /** The lines of the head, without those that say how the page may be kept. */
  lines: string[]
  /** The cookies that reached the site. */
  sent: string | undefined
}

export interface ExampleSite {
  /** The page as the site sends it. */
  page: string
  /** What the site answers from now on: these cookies, and its page or another one. */
  set(cookies: readonly string[], html?: string): void
  visit(path: string, cookie: string, lines?: readonly string[]): Promise<Visit>
  stop(): Promise<void>
}

/** @param cookies the lines with which the site answers every request */
export async function startExample(
  name: string,
  host: string,
  cookies: readonly string[],
): Promise<ExampleSite> {
  const folder = join(root, 'examples', name)
  const page = readFileSync(join(folder, 'page.html'), 'utf8')
  const contents = moduleFor(await readPolicy(join(folder, 'policy.ts')))
  const plugin: Plugin = {
    name,
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]worker-parts\.ts$/ }, () => ({ contents, loader: 'ts' }))
    },
  }
  const origin = await startOrigin()
  const set = (cookies: readonly string[], html: string = page) => {
    origin.answer = respond('200 OK', headOf(cookies), html)
  }
  set(cookies)
  const entry = new URL('../../src/worker.ts', import.meta.url)
  const workerd = await startWorkerd({ gate: { entry, plugin, zone: origin.port } })
  return {
    page,
    set,
    async visit(path, cookie, more = []) {
      const lines = [`Host: ${host}`, ...(cookie ? [`Cookie: ${cookie}`] : []), ...more]
      const before = origin.asked.length
      const reply = await send(workerd.ports.gate, navigate(path, lines))
      const asked = origin.asked[before]?.lines.find((line) => /^cookie:/i.test(line))
      return {
        html: reply.body.toString(),
        lines: dropLines(dropLines(dropLines(reply.lines, variantHeaders), denial), framing),
        sent: asked?.replace(/^cookie: /i, ''),
      }
    },
    async stop() {
      await workerd.stop()
      await origin.stop()
    },
  }
}

const framing = /^(content-length|transfer-encoding):/i

function headOf(cookies: readonly string[]): string[] {
  return ['Content-Type: text/html; charset=utf-8', ...cookies.map((one) => `Set-Cookie: ${one}`)]
}

/**
 * The page and the cookies of a visit are the site's but for what is missing, and nothing else differs:
 * each line of the page, each line of the head.
 */
export function expectMissing(
  { html, lines }: Visit,
  page: string,
  cookies: readonly string[],
  parts: readonly Missing[],
): void {
  const all = (key: keyof Missing) => parts.flatMap((part) => part[key] ?? [])
  let left = page
  for (const text of all('gone')) left = left.replace(lineWith(left, text), '')
  for (const text of all('placeholders')) left = left.replace(lineWith(left, text), '[placeholder]')
  for (const address of all('disarmed')) {
    const line = lineWith(left, address)
    const { host } = new URL(address)
    left = left.replace(line, line.replace(host, 'refused.invalid'))
  }
  expect(html.replace(placeholder, '[placeholder]').split('\n')).toEqual(left.split('\n'))
  const removed = all('cookies')
  for (const name of removed) expect(cookies.map(nameOf)).toContain(name)
  expect(lines).toEqual(headOf(cookies.filter((line) => !removed.includes(nameOf(line)))))
}

/** A frame that loads nothing. */
const placeholder = /<iframe(?![^>]* src=)[^>]* data-consent-placeholder="[^"]+"[^>]*><\/iframe>/g

/** @throws where none or several lines hold the text: then a list of this test is wrong */
function lineWith(page: string, text: string): string {
  const found = page.split('\n').filter((line) => line.includes(text))
  if (found.length !== 1) throw new Error(`${found.length} lines hold ${text}`)
  return found[0] ?? ''
}

function nameOf(line: string): string {
  return line.split('=')[0] ?? ''
}

/** So long ago, as ISO 8601. */
export function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString()
}
