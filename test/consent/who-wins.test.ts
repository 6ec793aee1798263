/**
 * Who wins, in every situation: what the gate does, and what a person wrote down who has read the
 * law's and the design's words and not the code.
 *
 * @module
 */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import document from '../../docs/who-wins.md?raw'
import { type Because, consentGate, type Verdict } from '../../src/index.ts'
import { everySituation, policyOf, requestOf, type Situation } from './situations.ts'

type Expected = `${'granted' | 'refused'} ${Because}`

/** From top to bottom, the first line that fits decides. */
const expectations: readonly (readonly [Partial<Situation>, Expected])[] = [
  // Nobody profiles children, nor those who object.
  [{ marked: true, children: true }, 'refused children'],
  [{ marked: true, objects: true }, 'refused objection'],
  // The site's own word for a part of it.
  [{ route: 'refuse' }, 'refused route'],
  [{ route: 'grant' }, 'granted route'],
  // An opt-out, from whom it comes, unless the site lets a grant given to it win over the browser's.
  [{ marked: true, reading: 'opted out of sale' }, 'refused signal'],
  [{ marked: true, gpc: true, override: true, reading: 'granted' }, 'granted granted'],
  [{ marked: true, gpc: true }, 'refused signal'],
  // What the visitor said; a refusal stands even where it is only the default.
  [{ reading: 'granted' }, 'granted granted'],
  [{ reading: 'refused' }, 'refused refused'],
  [{ reading: 'not answered yet, off by default' }, 'refused refused'],
  // Somebody was asked, or something was said that cannot be read: no region's default.
  [{ reading: 'contradictory' }, 'refused refused'],
  [{ reading: 'answered about something else' }, 'refused not-answered'],
  [{ reading: 'unreadable' }, 'refused not-answered'],
  [{ reading: 'granted, to be asked again' }, 'refused not-answered'],
  // Who was never asked gets what the region says. It is the first page: nobody has gone on yet.
  [{ regime: 'opt-out' }, 'granted region'],
  [{ regime: 'none' }, 'granted region'],
  [{ regime: 'implied' }, 'refused not-answered'],
  [{ regime: 'opt-in' }, 'refused not-answered'],
]

function expected(situation: Situation): Expected | undefined {
  const fits = (part: Partial<Situation>) =>
    Object.entries(part).every(([key, value]) => situation[key as keyof Situation] === value)
  return expectations.find(([part]) => fits(part))?.[1]
}

async function found(situation: Situation): Promise<string> {
  let verdict: Verdict | undefined
  const app = new Hono()
  app.use(consentGate(policyOf(situation)))
  app.get('*', (c) => {
    verdict = c.var.consent.because('ads')
    return c.text('')
  })
  await app.request(requestOf(situation))
  return `${verdict?.granted ? 'granted' : 'refused'} ${verdict?.because}`
}

test('in every situation what was written down happens', async () => {
  const situations = everySituation()
  const wrong: object[] = []
  for (const situation of situations) {
    const [is, should] = [await found(situation), expected(situation)]
    if (is !== should) wrong.push({ ...situation, is, should })
  }
  expect(wrong).toEqual([])
  expect(document).toContain(`${situations.length.toLocaleString('en')} situations`)
})

test('every line of the expectation decides somewhere', () => {
  const idle = expectations.filter(
    (line) =>
      !everySituation().some(
        (one) =>
          expectations.find(([part]) =>
            Object.entries(part).every(([key, value]) => one[key as keyof Situation] === value),
          ) === line,
      ),
  )
  expect(idle).toEqual([])
})
