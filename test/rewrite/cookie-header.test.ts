import { expect, test } from 'vitest'
import { answered, gate, policyWith } from '../gate.ts'

/** The Cookie header that the origin receives. */
async function received(cookie: string): Promise<string | null> {
  const seen = await gate(policyWith()).fetch('https://www.shop.example/', { headers: { cookie } })
  return seen.request.headers.get('cookie')
}

test.each([
  ['sid=1; _ga=2; other=3', 'sid=1; other=3'],
  ['_ga=2; sid=1', 'sid=1'],
  ['sid=1; _ga=2', 'sid=1'],
  ['_ga=2', null],
  ['_ga=2;', null],
  ['_ga=1; sid=1; _ga=2; _ga_x=3', 'sid=1'],
  ['_ga', null],
  ['=_ga=1', '=_ga=1'],
  ['sid="a, b";other=a=b;_ga=1', 'sid="a, b";other=a=b'],
  ['sid={"a":[1,2]}; _ga=1;  odd ; =x', 'sid={"a":[1,2]};  odd ; =x'],
  [' sid=1 ;_ga=1; x= 2 ', 'sid=1 ; x= 2'],
  ['_ga =1; sid=1', 'sid=1'],
  ['sid=1; sid=2', 'sid=1; sid=2'],
  ['sid=%zz; _ga=%zz', 'sid=%zz'],
  ['_ga=1;\t_ga\t=2', null],
  // To a browser these are other characters of a name.
  ['_ga=1; \ufeff_ga=2; sid=3', '\ufeff_ga=2; sid=3'],
])('of %j the origin receives %j', async (sent, expected) => {
  expect(await received(sent)).toBe(expected)
})

test('a granted cookie reaches the origin', async () => {
  const cookie = `_ga=1; _ad=2; ${answered('C0002')}`
  expect(await received(cookie)).toBe(`_ga=1; ${answered('C0002')}`)
})

test('the cookies of the consent manager reach the origin', async () => {
  expect(await received(answered())).toBe(answered())
})
