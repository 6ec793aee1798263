import { characterEntities } from 'character-entities'
import { decodeHTMLAttribute } from 'entities/decode'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeReferences } from '../../src/rewrite/references.ts'

const relevant = /^[\u0000-\u00ff\p{L}\p{N}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}]+$/u

/** What no letter, digit or mark of a host name is mapped from. */
const isSymbol = (text: string) => !relevant.test(text) && !relevant.test(text.normalize('NFKC'))

test('every named reference that can matter to a URL is decoded as by the entities library', () => {
  const names = Object.entries(characterEntities).filter(([, text]) => !isSymbol(text))
  expect(names.length).toBeGreaterThan(700)
  for (const [name] of names) {
    for (const text of [`a&${name};b`, `&${name}`, `&${name}=`, `&${name}x`, `&${name}.`]) {
      const decoded = decodeHTMLAttribute(text)
      const isLetter = /^[A-Za-z](fr|opf|scr)$/.test(name)
      // A letter of mathematics is to a host name the letter itself.
      const wanted = isLetter ? decoded.normalize('NFKC') : decoded
      expect([text, decodeReferences(text)]).toEqual([text, wanted])
    }
  }
})

test('no other reference changes which host a URL names', () => {
  const host = (text: string) => URL.parse(`https://a${text}b.example/`)?.hostname
  for (const [name, text] of Object.entries(characterEntities).filter(([, one]) => isSymbol(one))) {
    expect([
      name,
      /^[\x00-\x7f]*$/.test(host(text) ?? '') && !host(text)?.includes('xn--'),
    ]).toEqual([name, host(text) === undefined])
    expect(decodeReferences(`&${name};`)).toBe(`&${name};`)
  }
})

test('numeric references are decoded as by the entities library', () => {
  const number = fc.oneof(fc.nat(0x110010), fc.nat(0x200), fc.bigInt(0n, 2n ** 70n))
  const spelled = fc
    .tuple(
      number,
      fc.constantFrom('&#', '&#x', '&#X', '&#0', '&#x00'),
      fc.constantFrom(';', '', '=', 'g', '9', ' '),
    )
    .map(([code, start, end]) => start + code.toString(/x/i.test(start) ? 16 : 10) + end)
  fc.assert(
    fc.property(spelled, (text) => {
      expect(decodeReferences(text)).toBe(decodeHTMLAttribute(text))
    }),
    { numRuns: 2000 },
  )
})

test('whatever stands around a reference stays', () => {
  const piece = fc.constantFrom(
    '&',
    '#',
    'x',
    '&amp',
    '&amp;',
    '&copy',
    '&uuml;',
    '&colon;',
    ';',
    '=',
    'a',
    '&#58',
    '&#x3A;',
    '&unknown;',
    '&notit;',
    ' ',
    '&&',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      expect(decodeReferences(text)).toBe(decodeHTMLAttribute(text))
    }),
    { numRuns: 3000 },
  )
})
