/**
 * The documents of html5lib's tests through the gate: as they are, and with something refused planted
 * into them.
 *
 * @module
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fetching, readDocument } from './fetching.ts'
import { forEach, type Gates, startGates } from './gate.ts'
import {
  isShared,
  listShared,
  printCount,
  random,
  readSharedJson,
  readSharedText,
  sample,
} from './shared.ts'

interface Document {
  name: string
  text: string
}

/** What a tokenizer test stands behind, for its initial state. */
const openings: Readonly<Record<string, string>> = {
  'Data state': '',
  'RCDATA state': '<textarea>',
  'RAWTEXT state': '<xmp>',
  'Script data state': '<script>',
  'PLAINTEXT state': '<plaintext>',
  'CDATA section state': '<svg><![CDATA[',
}

function readTokenizerTests(): Document[] {
  interface Test {
    input: string
    doubleEscaped?: boolean
    initialStates?: string[]
  }
  return listShared('vectors/html5lib/tokenizer').flatMap((file) => {
    const all = readSharedJson<Record<string, Test[]>>(`vectors/html5lib/tokenizer/${file}`)
    return (all['tests'] ?? all['xmlViolationTests'] ?? []).flatMap((test, i) => {
      const input = test.doubleEscaped ? unescapeTwice(test.input) : test.input
      return (test.initialStates ?? ['Data state']).map((state) => ({
        name: `${file} ${i} ${state}`,
        text: (openings[state] ?? '') + input,
      }))
    })
  })
}

function unescapeTwice(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function readTreeTests(): Document[] {
  return listShared('vectors/html5lib/tree-construction').flatMap((file) =>
    readSharedText(`vectors/html5lib/tree-construction/${file}`)
      .split(/^#data\n/m)
      .slice(1)
      .map((block, i) => ({ name: `${file} ${i}`, text: block.split('\n#errors')[0] ?? '' })),
  )
}

const planted = 'planted.example'
const refused = `https://${planted}/x`

/** Each loads or runs something refused, wherever a browser reads it as an element. */
const plants = [
  `<script src="${refused}"></script>`,
  `<SCRIPT SRC=&#104;ttps://PLANTED.example/x></SCRIPT>`,
  `<script>planted(4711)</script>`,
  `<script src='${refused}'>planted(4711)</script>`,
  `<img src='${refused}'>`,
  `<img srcset="${refused} 2x">`,
  `<image src=${refused}>`,
  `<iframe src=${refused}></iframe>`,
  `<link rel=stylesheet href="${refused}">`,
  `<video src="${refused}"></video>`,
  `<object data=${refused}></object>`,
  `<embed src="//planted.example/x">`,
  `<input type=image src="${refused}">`,
  `<noscript><img src="${refused}"></noscript>`,
  `<template><script src="${refused}"></script></template>`,
  `<svg><script href="${refused}"/></svg>`,
  `<svg><image xlink:href="${refused}"/></svg>`,
  `<script href="${refused}"></script>`,
  `<image xlink:href="${refused}"></image>`,
  `<use href="${refused}"/>`,
  `<feImage href="${refused}"/>`,
  // What is removed must neither wake what follows nor put it to sleep.
  `<svg><img src="${refused}"><style><img src="${refused}"></style>`,
  `<math><embed src="${refused}"><title><script src="${refused}"></script></title>`,
  `<div><svg><path/><img src="${refused}"><script src="/wanted.js"></script></div>`,
  `<select><option>a<input type=image src="${refused}"><p><img src="/wanted.png"></select>`,
  `<img src="${refused}"><script src="/wanted.js"></script><script>wanted(4711)</script>`,
  `<noscript><img src="${refused}" </noscript><img src="/wanted.png">`,
  `<noscript>a<img src=${refused} </noscript><img src="/wanted.png">`,
] as const

interface Planted extends Document {
  /** Nothing in it makes HTMLRewriter read on otherwise than a browser (docs/limits.md). */
  isPlain: boolean
}

/** At the borders of tags, at the end, and at places of the seed. */
function plantInto({ name, text }: Document): Planted[] {
  const isPlain = !/<(svg|math|frameset)/i.test(text)
  const next = random(name)
  const places = [...text, '']
    .keys()
    .filter((i) => text[i] === '<' || text[i - 1] === '>' || i === text.length || next() < 1 / 8)
  return [...places].map((i) => {
    const plant = plants[Math.floor(next() * plants.length)] ?? ''
    return { name: `${name} at ${i}`, text: text.slice(0, i) + plant + text.slice(i), isPlain }
  })
}

interface Loads {
  refused: string[]
  others: string[]
}

/** What a browser, with or without scripting, would load, and which planted scripts it would run. */
function loadsOf(html: string): Loads {
  const readings = [true, false].map((scripting) =>
    readDocument(html, new URL('http://site.example/'), scripting),
  )
  const loads = readings.flatMap(({ fetching }) => fetching)
  const isRefused = (one: Fetching) => one.urls.some(({ hostname }) => hostname === planted)
  const write = ({ name, urls }: Fetching) => [name, ...urls].join(' ')
  const runs = (text: string) =>
    readings.flatMap(({ inline }) => inline.filter((one) => one.includes(text)))
  return {
    refused: [...loads.filter(isRefused).map(write), ...runs('planted(4711')],
    others: [...loads.filter((one) => !isRefused(one)).map(write), ...runs('wanted(4711')],
  }
}

describe.skipIf(!isShared)('documents of html5lib', () => {
  let documents: Document[] = []
  let gates: Gates<'gate'>
  beforeAll(async () => {
    documents = [...readTreeTests(), ...readTokenizerTests()]
    gates = await startGates({
      gate: {
        consent: [{ source: 'onetrust' }],
        categories: { analytics: { title: 'Analytics' } },
        services: {
          planted: {
            category: 'analytics',
            tags: ['planted.example'],
            inline: ['planted(4711'],
          },
        },
        mode: 'enforce',
      },
    })
  })
  afterAll(() => gates.stop())

  test('arrive byte for byte where nothing in them is refused', async () => {
    expect(documents.length).toBeGreaterThanOrEqual(8812)
    const chosen = sample(documents, 6)
    const changed: string[] = []
    await forEach(chosen, async ({ name, text }, i) => {
      const bytes = Buffer.from(text)
      const { body } = await gates.visit('gate', `/${i}`, bytes, { cut: i % 2 === 1 })
      if (!body.equals(bytes)) changed.push(name)
    })
    expect(changed).toEqual([])
    printCount(`${chosen.length} of ${documents.length} html5lib documents unchanged`)
  })

  test('load and run nothing that is refused, wherever it stands in them, and all else', {
    timeout: 600_000,
  }, async () => {
    const all = documents.flatMap(plantInto)
    const chosen = sample(all, 24)
    const wrong: object[] = []
    let loading = 0
    let cut = 0
    await forEach(chosen, async ({ name, text, isPlain }, i) => {
      const before = loadsOf(text)
      if (before.refused.length > 0) loading++
      const visit = { cut: i % 2 === 1 }
      const { body, isWhole } = await gates.visit('gate', `/${i}`, Buffer.from(text), visit)
      const out = body.toString()
      const after = loadsOf(out)
      if (!isWhole) cut++
      const others = isWhole && isPlain ? before.others : after.others
      // A script that goes on has lost the host of what it holds.
      const left = (texts: readonly string[]) =>
        texts.join('\n').replaceAll(`//${planted}`, '//refused.invalid')
      if (after.refused.length > 0 || left(after.others) !== left(others)) {
        wrong.push({ name, text, out, before, after })
      }
    })
    expect(wrong).toEqual([])
    expect(loading).toBeGreaterThan(chosen.length / 4)
    printCount(
      `${chosen.length} of ${all.length} planted html5lib documents, ${loading} of them loading ` +
        `something refused: nothing of it afterwards, and everything else (${cut} cut by HTMLRewriter)`,
    )
  })
})
