/**
 * Pages to measure with: made from a seed, so every run has the same ones, and shaped like pages of
 * shops and papers, with long texts, some inline data, and tags spread over the whole.
 *
 * @module
 */
import { vendors } from './policy.ts'

export interface Page {
  name: string
  html: Buffer
  /** Elements that load something, and how many of them a visitor who granted nothing is spared. */
  candidates: number
  refused: number
}

interface Shape {
  bytes: number
  candidates: number
  refused: number
  seed: number
}

const syllables = 'ba den fo gar hil ka lo min no pe ru sti ta'.split(' ')

export const pages: readonly Page[] = [
  makePage('p1', { bytes: 100_000, candidates: 70, refused: 11, seed: 1 }),
  makePage('p2', { bytes: 400_000, candidates: 300, refused: 48, seed: 2 }),
  makePage('p3', { bytes: 290_000, candidates: 88, refused: 0, seed: 3 }),
]

function makePage(name: string, { bytes, candidates, refused, seed }: Shape): Page {
  const pick = seedPicks(seed)
  const tags = Array.from({ length: candidates }, (_, i) => {
    const before = Math.floor((i * refused) / candidates)
    const isRefused = Math.floor(((i + 1) * refused) / candidates) > before
    return isRefused ? writeRefusedTag(before, pick) : writeOwnTag(i, pick)
  })
  const rules = Array.from({ length: 40 }, () => `.${pick.words(1)}{margin:${pick.number(9)}px}`)
  const head = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${pick.words(5)}</title>
<meta name="description" content="${pick.words(20)}">
<style>${rules.join('')}</style></head><body class="page">\n`
  const foot = '</body></html>\n'

  const share = (bytes - head.length - foot.length - tags.join('').length) / candidates
  const text: string[] = []
  let missing = 0
  for (const [i, tag] of tags.entries()) {
    for (missing += share; missing > 0; missing -= text.at(-1)?.length ?? 0) {
      text.push(i % 9 === 4 ? writeData(i, pick) : writeParagraph(pick))
    }
    text.push(tag)
  }
  return { name, html: Buffer.from(head + text.join('') + foot), candidates, refused }
}

function writeParagraph({ number, words }: Picks): string {
  const link = `<a class="link" href="/${words(1)}/${number(999)}">${words(3)}</a>`
  const text = `${words(40)} ${link} <em>${words(2)}</em> &amp; ${words(30)}.`
  return `<div class="${words(2)}" data-id="${number(9999)}"><h3>${words(4)}</h3><p>${text}</p></div>\n`
}

/** An inline script that holds data, as most do. */
function writeData(i: number, { words }: Picks): string {
  const items = Array.from({ length: 12 }, (_, id) => ({ id, name: words(3), text: words(12) }))
  return `<script>window.blocks = window.blocks || {}; window.blocks[${i}] = ${JSON.stringify(items)}</script>\n`
}

function writeRefusedTag(i: number, { number }: Picks): string {
  const tags = `https://tags.vendor-${i % vendors}.example/t`
  const pixel = `https://a.pixels-${i % vendors}.example/p?e=${number(9999)}&amp;x=1`
  const spellings = [
    `<script async src="${tags}/${number(999)}.js"></script>\n`,
    `<img width="1" height="1" alt="" src="${pixel}">\n`,
    `<iframe src="${tags}/frame?id=${number(999)}" hidden></iframe>\n`,
    `<noscript><img alt="" src="${pixel}"></noscript>\n`,
  ]
  return spellings[i % spellings.length] ?? ''
}

function writeOwnTag(i: number, { number, words }: Picks): string {
  const path = `/assets/${words(1)}-${number(9999)}`
  const spellings = [
    `<link rel="stylesheet" href="${path}.css">\n`,
    `<script src="https://cdn.example${path}.js" defer></script>\n`,
    `<img src="${path}.webp" srcset="${path}-2.webp 2x" alt="${words(4)}">\n`,
    `<img loading="lazy" src="https://images.example${path}.webp" alt="${words(4)}">\n`,
  ]
  return spellings[i % spellings.length] ?? ''
}

/** Choices that are the same for the same seed. */
interface Picks {
  /** A whole number from 0 to below the limit. */
  number(limit: number): number
  words(count: number): string
}

/** Marsaglia's xorshift32. */
function seedPicks(seed: number): Picks {
  let state = seed * 2654435761
  const number = (limit: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  const word = () =>
    Array.from({ length: 1 + number(3) }, () => syllables[number(syllables.length)]).join('')
  return { number, words: (count) => Array.from({ length: count }, word).join(' ') }
}
