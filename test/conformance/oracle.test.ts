/**
 * The stage around HTMLRewriter against an oracle that has none, on html5lib's documents and on saved
 * pages.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { latin } from '../../src/rewrite/latin.ts'
import { carriers, essenceOf, isSwept, sentinel } from '../rewrite/oracle-markup.ts'
import { startWorkerd, type Workerd } from '../wire/workerd.ts'
import { forEach } from './gate.ts'
import type { Answers, Question } from './oracle-worker.ts'
import {
  isShared,
  listShared,
  printCount,
  random,
  readShared,
  readSharedText,
  sample,
} from './shared.ts'

const policyWith = (change: Partial<Policy>): Policy => ({
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' } },
  services: {
    t: { category: 'analytics', tags: ['*.t.example', '*.s.example'], inline: ['track('] },
  },
  mode: 'enforce',
  ...change,
})

/** What an own service's rules refuse, and whatever is not of the site. */
const policies = [policyWith({}), policyWith({ unknown: { tags: 'analytics' } })]

interface Page {
  name: string
  host: string
  text: string
}

/** The documents of the tree tests, each with something planted where a tag begins or ends. */
function readDocuments(): Page[] {
  return listShared('vectors/html5lib/tree-construction').flatMap((file) =>
    readSharedText(`vectors/html5lib/tree-construction/${file}`)
      .split(/^#data\n/m)
      .slice(1)
      .map((block, i) => {
        const name = `${file} ${i}`
        const text = latin(Buffer.from(block.split('\n#errors')[0] ?? ''))
        return { name, host: 'site.example', text: plantInto(text, random(name)) }
      }),
  )
}

function plantInto(text: string, next: () => number): string {
  const choose = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]
  const places = [...text, ''].keys().filter((i) => text[i] === '<' || text[i - 1] === '>')
  const place = choose([...places, text.length]) ?? 0
  const address = choose(['//t.example/a', '//ok.example/', 'x', 'https://a.t.example/']) ?? ''
  return text.slice(0, place) + choose(carriers)?.replaceAll('@', address) + text.slice(place)
}

function readPages(): Page[] {
  const lines = readSharedText('pages/index.tsv').trim().split('\n').slice(1)
  return sample(lines, 12).map((line) => {
    const [name = '', site = ''] = line.split('\t')
    const host = /^[a-z0-9.-]+$/.test(site) ? site : 'site.example'
    return { name, host, text: latin(readShared(`pages/${name}.html.gz`)) }
  })
}

describe.skipIf(!isShared)('gate and oracle decide the same and leave the same', () => {
  let workerd: Workerd<'oracle'>
  beforeAll(async () => {
    const entry = new URL('./oracle-worker.ts', import.meta.url)
    workerd = await startWorkerd({ oracle: { entry } })
  })
  afterAll(() => workerd.stop())

  async function ask(question: Question): Promise<Answers> {
    const url = `http://127.0.0.1:${workerd.ports.oracle}/`
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(question) })
    return (await response.json()) as Answers
  }

  /** @returns how many pages HTMLRewriter alone reads, and the names of those where the two differ */
  async function compare(pages: readonly Page[]) {
    const wrong: object[] = []
    let read = 0
    let changed = 0
    await forEach(pages, async ({ name, host, text }, i) => {
      const source = text + sentinel
      const policy = policies[i % policies.length] as Policy
      const pieces = cut(source, random(`cut ${name}`))
      const { gate, oracle } = await ask({ policy, url: `https://${host}/`, pieces })
      if (!oracle || isSwept(gate.html)) return
      read++
      if (oracle.html !== source) changed++
      const [is, should] = [gate, oracle].map((one) => essenceOf(one, source))
      if (!isDeepStrictEqual(is, should)) wrong.push({ name, source, gate, oracle })
    })
    return { read, changed, wrong }
  }

  test('on documents of html5lib', async () => {
    const all = readDocuments()
    const chosen = sample(all, 6)
    const { read, changed, wrong } = await compare(chosen)
    expect(wrong).toEqual([])
    expect(read).toBeGreaterThan(chosen.length / 2)
    printCount(`${read} of ${all.length} documents as the oracle has them, ${changed} changed`)
  })

  test('on saved pages', async () => {
    const chosen = readPages()
    const { read, changed, wrong } = await compare(chosen)
    expect(wrong.map((one) => 'name' in one && one.name)).toEqual([])
    expect(read).toBeGreaterThan(chosen.length / 2)
    printCount(`${read} saved pages as the oracle has them, ${changed} changed`)
  })
})

/** In up to nine pieces. */
function cut(text: string, next: () => number): string[] {
  const places = Array.from({ length: 8 }, () => Math.floor(next() * text.length))
  const sorted = [0, ...places.sort((a, b) => a - b), text.length]
  return sorted.slice(1).flatMap((to, i) => text.slice(sorted[i], to) || [])
}
