import { expect, test } from 'vitest'
import { gate, policyWith } from '../gate.ts'

/** The Link header that arrives. */
async function arrives(link: string): Promise<string | null> {
  const door = gate(policyWith(), (c) => c.body('x', 200, { link, 'content-type': 'text/plain' }))
  return (await door.fetch('https://www.shop.example/')).response.headers.get('link')
}

const ok = '</a,b;c.css>; rel=preload; as="style"; title="x, <y>; \\" z"'

test.each([
  ['<https://counter.example/x>; rel=preload', null],
  ['<https://counter.example>; rel="preconnect"; crossorigin', null],
  ['<//counter.example>;rel=dns-prefetch', null],
  ['<https://counter.example/x>; rel="preload', null],
  ['<https://counter.example/x>; rel=compression-dictionary', null],
  [',<https://counter.example/x>; rel=preload', null],
  ['</a>; x=<, <https://counter.example/x>; rel=preload', '</a>; x=<'],
  ['<https://counter.example/a,b;c>; rel=preload', null],
  [`<https://counter.example/a,b>; rel=preload, ${ok}`, ok],
  ['</count/x.css>; rel="alternate stylesheet"', null],
  ['<https://counter.example/x>; REL=PreLoad', null],
  ['<https://counter.example/x>; rel="pre\\load"', null],
  ['<https://counter.example/x>; title="rel=canonical"; rel=prefetch', null],
  ['</a.jpg>; rel=preload; as=image; imagesrcset="/b.jpg 1x, //counter.example/c 2x"', null],
  [`${ok}, <https://counter.example/x>; rel=preload`, ok],
  [`<https://counter.example/x>; rel=preload, ${ok}`, ok],
  [`${ok}, <https://counter.example/x>; rel=preload,${ok}`, `${ok},${ok}`],
])('of %j arrives %j', async (sent, expected) => {
  expect(await arrives(sent)).toBe(expected)
})

test.each([
  ok,
  '<https://counter.example/x>; rel=canonical',
  '<https://counter.example/x>; rel=next; title=preload',
  '<https://counter.example/x>; rel=canonical; rel=preload',
  '<https://counter.example/x>',
  'https://counter.example/x; rel=preload',
  '</ok>; rel=preload; title="<https://counter.example/x>; rel=preload"',
  '',
  ',,',
  '<',
])('%j arrives as it is', async (link) => {
  expect(await arrives(link)).toBe(link)
})
