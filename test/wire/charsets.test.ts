/**
 * Encodings on the wire: in whichever one a browser would read a page, nothing refused arrives, and
 * all else does.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadsOf } from '../promises/loads.ts'
import { valuesOf } from './message.ts'
import { respond, respondChunked } from './origin.ts'
import { read } from './reading.ts'
import { cookies, navigate, page, pickLines, policy, type Site, startSite } from './site.ts'

const address = 'http://www.example.com/'
const umlauts = {
  ...policy,
  services: {
    measure: { category: 'analytics', tags: ['tags.мера.example', 'tags.measure.example'] },
  },
}

let site: Site<'umlauts'>
beforeAll(async () => {
  site = await startSite({ umlauts: { POLICY: umlauts } })
})
afterAll(() => site.stop())

const le = (text: string) => Buffer.from(text, 'utf16le')
const be = (text: string) => le(text).swap16()
const latin = (text: string) => Buffer.from(text, 'latin1')

const asJapanese = new TextDecoder('iso-2022-jp')

/** Japanese in ISO-2022-JP, with bytes that are markup in ASCII. */
const escaped = '\x1b$B$"$$<"=\'\x1b(B'

/** A page in ISO-2022-JP with something refused before the Japanese, between and after. */
const inJapanese = (head: string) => {
  const tag = '<script src=https://tags.measure.example/tag.js></script>'
  const body = `${head}<title>T</title>${tag}<p title="${escaped}">${escaped}${tag}${escaped}<p>last`
  return latin(body)
}
const japanese = asJapanese.decode(latin(escaped))
const japaneseFiltered = (head: string) =>
  `${head}<title>T</title><p title="${japanese}">${japanese}${japanese}<p>last`

interface Case {
  /** The lines that say what it is. */
  types: readonly string[]
  bytes: Buffer
  /** The text that arrives; the same for a visitor who refuses nothing would be longer. */
  text: string
}

const typed = (type: string, bytes: Buffer, text: string = page.filtered): Case => ({
  types: [`Content-Type: ${type}`],
  bytes,
  text,
})

const metas = [
  '<meta charset=iso-2022-jp>',
  '<META content=\'text/html; charset="ISO-2022-JP"\' http-equiv=Content-Type />',
  '<!doctype html><!-- <meta charset=utf-8> --><html><head><meta charset=nonsense><meta/charset="csISO2022JP">',
  '<?xml version="1.0" encoding="iso-2022-jp"?>',
  // Further behind than the standard lets it stand; some browsers find it all the same.
  `<!doctype html><head>${'<link rel=x href=y>'.repeat(300)}<meta charset=iso-2022-jp>`,
]

const xmlDeclaration = '<?xml version="1.0"?>'

const cases: Record<string, Case> = {
  'UTF-16 in the header': typed('text/html; charset=utf-16', le(page.whole)),
  'UTF-16 by another name': typed('text/html;charset= "Unicode"; x=y', le(page.whole)),
  'UTF-16BE in the header': typed('text/html; Charset=UTF-16BE', be(page.whole)),
  'UTF-16 in the second of two headers': {
    types: ['Content-Type: text/html; charset=utf-8', 'Content-Type: text/html; charset=utf-16'],
    bytes: le(page.whole),
    text: page.filtered,
  },
  'UTF-16 in the first of two headers': {
    types: ['Content-Type: text/html; charset=utf-16', 'Content-Type: text/html'],
    bytes: le(page.whole),
    text: page.filtered,
  },
  'a mark of UTF-16LE alone': typed('text/html', le(`\ufeff${page.whole}`)),
  'a mark of UTF-16BE alone': typed('text/html', be(`\ufeff${page.whole}`)),
  'a mark of UTF-16LE against the header': typed(
    'text/html; charset=utf-8',
    le(`\ufeff${page.whole}`),
  ),
  'a mark of UTF-16BE against the header': typed(
    'text/html; charset=utf-16le',
    be(`\ufeff${page.whole}`),
  ),
  'a mark of UTF-8 against UTF-16 in the header': typed(
    'text/html; charset=utf-16',
    Buffer.from(`\ufeff${page.whole}`),
  ),
  'an XML declaration in UTF-16LE': typed(
    'text/html',
    le(xmlDeclaration + page.whole),
    xmlDeclaration + page.filtered,
  ),
  'an XML declaration in UTF-16BE': typed(
    'text/html',
    be(xmlDeclaration + page.whole),
    xmlDeclaration + page.filtered,
  ),
  'ISO-2022-JP in the header': typed(
    'text/html; charset=ISO-2022-JP',
    inJapanese('<!doctype html>'),
    japaneseFiltered('<!doctype html>'),
  ),
  ...Object.fromEntries(
    metas.map((meta) => [
      `ISO-2022-JP in ${meta.slice(-60)}`,
      typed('text/html', inJapanese(meta), japaneseFiltered(meta)),
    ]),
  ),
  'ISO-2022-JP in the page, and in the header what nobody knows': typed(
    'text/html; charset=utf-7',
    inJapanese('<meta charset=iso-2022-jp>'),
    japaneseFiltered('<meta charset=iso-2022-jp>'),
  ),
}

test('H22: a page in an encoding that is no superset of ASCII arrives whole and filtered, in UTF-8', async () => {
  for (const [name, { types, bytes, text }] of Object.entries(cases)) {
    site.origin.answer = respond('200 OK', types, bytes)
    const gate = await site.ask('gate', navigate('/'))

    expect(read(gate), name).toBe(text)
    expect([gate.start, gate.clean], name).toEqual(['HTTP/1.1 200 OK', true])
    for (const type of valuesOf(gate, 'content-type')) {
      expect(type, name).not.toMatch(/utf-16|unicode|iso-2022/i)
      expect(type, name).toMatch(/^text\/html/)
    }
  }
})

test('however it is cut, it is the same', async () => {
  for (const [name, { types, bytes, text }] of Object.entries(cases)) {
    const sizes = bytes.length > 4000 ? [999] : [1, 2, 3, 7, 100]
    for (const size of sizes) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      site.origin.answer = respondChunked('200 OK', types, pieces)
      const gate = await site.ask('gate', navigate('/'))

      expect([read(gate), gate.clean], `${name}, by ${size}`).toEqual([text, true])
    }
  }
})

test('where nothing is refused it arrives as the origin sent it', async () => {
  for (const [name, { types, bytes }] of Object.entries(cases)) {
    site.origin.answer = respond('200 OK', types, bytes)
    const request = navigate('/', [`Cookie: ${cookies.all}`])
    const gate = await site.ask('gate', request)
    const twin = await site.ask('twin', request)

    expect(gate.body.equals(bytes), name).toBe(true)
    expect(pickLines(gate.lines, /^content-/i), name).toEqual(pickLines(twin.lines, /^content-/i))
  }
})

test('HEAD tells what GET tells', async () => {
  for (const [name, { types, bytes }] of Object.entries(cases)) {
    const [head, body] = respond('200 OK', types, bytes)
    site.origin.answer = ({ start }) => (start.startsWith('HEAD') ? [head] : [head, body])
    const get = await site.ask('gate', navigate('/'))
    const asked = await site.ask('gate', navigate('/', [], 'HEAD'))

    expect(pickLines(asked.lines, /^content-/i), name).toEqual(pickLines(get.lines, /^content-/i))
  }
})

test('markup that is hidden from ASCII is found', async () => {
  const hidden = `<a \x1b$B='\x1b(B><script src=https://tags.measure.example/tag.js></script><b \x1b$B'!\x1b(B>last`
  for (const [type, head] of [
    ['text/html; charset=iso-2022-jp', ''],
    ['text/html', '<meta charset=iso-2022-jp>'],
  ] as const) {
    const bytes = latin(head + hidden)
    const before = asJapanese.decode(bytes)
    expect(loadsOf(before, address).urls).toEqual(['https://tags.measure.example/tag.js'])
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`], bytes)
    const gate = await site.ask('gate', navigate('/'))

    expect(loadsOf(read(gate), address).urls, type).toEqual([])
    expect(read(gate), type).toContain('last')
  }
})

// Browsers ignore the first, and read the second as a single U+FFFD (Encoding standard, section 4.2).
test('H22: a page in an encoding that browsers do not know keeps its bytes but for what is refused', async () => {
  const labels = [
    'utf-7',
    'utf-32',
    'nonsense',
    'hz-gb-2312',
    'iso-2022-kr',
    'iso-2022-cn',
    "'utf-16'",
  ]
  for (const label of labels) {
    const type = `text/html; charset=${label}`
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`], page.whole)
    const gate = await site.ask('gate', navigate('/'))

    expect([gate.body.toString(), gate.clean], label).toEqual([page.filtered, true])
    expect(valuesOf(gate, 'content-type'), label).toEqual([type])
  }
})

// A page that tells it in ASCII is read as UTF-8 (HTML, section 13.2.3.2).
test('a page that says in ASCII that it is UTF-16 keeps its bytes', async () => {
  for (const head of ['<meta charset=utf-16>', '<?xml version="1.0" encoding="UTF-16"?>']) {
    site.origin.answer = respond('200 OK', ['Content-Type: text/html'], head + page.whole)
    const gate = await site.ask('gate', navigate('/'))

    expect(gate.body.toString()).toBe(head + page.filtered)
  }
})

test('every label of an encoding is read as the standard says', async () => {
  const labels = {
    'utf-16le': [
      'utf-16',
      'utf-16le',
      'ucs-2',
      'csunicode',
      'iso-10646-ucs-2',
      'unicode',
      'unicodefeff',
    ],
    'utf-16be': ['utf-16be', 'unicodefffe'],
    'iso-2022-jp': ['iso-2022-jp', 'csiso2022jp'],
  }
  for (const [encoding, names] of Object.entries(labels)) {
    for (const name of names) {
      expect(new TextDecoder(name).encoding).toBe(encoding)
      const bytes =
        encoding === 'iso-2022-jp'
          ? inJapanese('')
          : encoding === 'utf-16le'
            ? le(page.whole)
            : be(page.whole)
      const type = `Content-Type: text/html; charset=${name.toUpperCase()}`
      site.origin.answer = respond('200 OK', [type], bytes)
      const gate = await site.ask('gate', navigate('/'))

      const text = encoding === 'iso-2022-jp' ? japaneseFiltered('') : page.filtered
      expect(read(gate), name).toBe(text)
    }
  }
})

test('four bytes a character are read as browsers read them', async () => {
  const bytes = Buffer.from([...`\ufeff${page.whole}`].flatMap((one) => [...le(one), 0, 0]))
  site.origin.answer = respond('200 OK', ['Content-Type: text/html; charset=utf-32'], bytes)
  const gate = await site.ask('gate', navigate('/'))

  expect(read(gate).replaceAll('\0', '')).toBe(page.whole)
  expect(loadsOf(read(gate), address).urls).toEqual([])
})

test('H22: what is no text of its encoding does not stop the page', async () => {
  const broken = Buffer.concat([
    le('<p>first'),
    Buffer.from([0x00, 0xd8]),
    le('<p>last'),
    Buffer.from([0x41]),
  ])
  site.origin.answer = respond('200 OK', ['Content-Type: text/html; charset=utf-16'], broken)
  const gate = await site.ask('gate', navigate('/'))

  expect([read(gate), gate.clean]).toEqual(['<p>first\ufffd<p>last\ufffd', true])
})

test('an address in letters outside ASCII is read in the encoding that the page tells', async () => {
  const cyrillic = latin(
    '<meta charset=windows-1251><script src="https://tags.\xec\xe5\xf0\xe0.example/a.js"></script><p>last',
  )
  for (const type of ['text/html', 'text/html; charset=windows-1251']) {
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`], cyrillic)
    const gate = await site.ask('umlauts', navigate('/'))

    expect(gate.body.toString('latin1'), type).toBe('<meta charset=windows-1251><p>last')
  }
})

test('a page that tells no encoding goes on as soon as its body begins', async () => {
  const { promise: seen, resolve } = Promise.withResolvers<void>()
  const pieces = ['<!doctype html><title>T</title>', '<p>first</p>', () => seen, '<p>last']
  site.origin.answer = respondChunked('200 OK', ['Content-Type: text/html'], pieces)
  const gate = await site.ask('gate', navigate('/'), {
    onBody: (body) => body.includes('first') && resolve(),
    patience: 3000,
  })

  expect(gate.body.toString()).toBe('<!doctype html><title>T</title><p>first</p><p>last')
})

test('a page in UTF-16 streams', async () => {
  const { promise: seen, resolve } = Promise.withResolvers<void>()
  const pieces = [le('\ufeff<p>first</p>'), () => seen, le('<p>last')]
  site.origin.answer = respondChunked('200 OK', ['Content-Type: text/html'], pieces)
  const gate = await site.ask('gate', navigate('/'), {
    onBody: (body) => body.includes('first') && resolve(),
    patience: 3000,
  })

  expect(read(gate)).toBe('<p>first</p><p>last')
})
