/**
 * What these pages' policies refuse, and every spelling of it.
 *
 * @module
 */
import fc from 'fast-check'
import type { Policy } from '../../src/index.ts'
import { policyWith } from '../gate.ts'
import { contents, type Place, trackers } from './known.ts'

/** Refuses what loads `trackers`, and nothing of `contents`. */
const named: Policy['services'] = {
  ...{ 'google-analytics': 'analytics', 'google-ads': 'marketing', hotjar: 'analytics' },
  ...{ 'meta-pixel': 'marketing', 'facebook-social-plugins': 'necessary' },
  ...{ 'google-tag-manager': 'necessary', recaptcha: 'necessary' },
}
const catalogue = {
  ...{ analytics: 'analytics', advertising: 'marketing', social: 'keep', video: 'keep' },
  'tag-manager': 'necessary',
}

/** What refuses t.example and all hosts below it, and trackers, with whatever else. */
const refusals: readonly Partial<Policy>[] = [
  { services: { ...named, t: { category: 'marketing', tags: ['*.t.example'] } } },
  {
    services: {
      t: { category: 'marketing', tags: ['t.example/*', 'A.t.example'] },
      b: { category: 'analytics', tags: ['b.a.t.example'] },
    },
    catalogue,
  },
  // Whatever is not declared.
  {
    services: {
      ...{ ...named, 'google-analytics': { category: 'analytics' } },
      ok: { category: 'necessary', tags: ['*.ok.example', 't.example:8443'] },
    },
    catalogue,
    unknown: { tags: 'functional' },
  },
]

/**
 * Policies that refuse t.example and all hosts below it, trackers, scripts with `track(` or `é('`, and,
 * also in scripts, s.example and all hosts below it.
 */
export const refusing: fc.Arbitrary<Policy> = fc
  .constantFrom(...refusals)
  .map(({ services, ...rest }) =>
    policyWith({
      ...rest,
      services: {
        ...services,
        inline: { category: 'analytics', tags: ['*.s.example'], inline: ['track(', "é('"] },
      },
    }),
  )

/** Spellings that a browser reads as an address on t.example or below it. */
const spelled: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', ' ', '\n\t', '\x1f', '&#32;', '&NewLine;'),
    fc.constantFrom('https:', '', 'HTTP:', 'ht\ntps&colon;', 'https&#58;', 'https&#x3A', 'wss:'),
    fc.constantFrom('//', '\\\\', '/\\', '&sol;&#x2F;', '/\t/', '&#47/'),
    fc.constantFrom('', '', 'ok.example@', 'u:p@', '&commat;u@'),
    fc.constantFrom(
      ...['t.example', 'T.Example', 'a.t.example', 'b.a.t.example', 't.example.', 't%2eexample'],
      ...[
        't&period;example',
        't.ex\r\nample',
        't&#46example',
        't\xe3\x80\x82example',
        't.&#x65;xample',
      ],
      ...['&tscr;.example', 't.e&shy;xample', '\xef\xbd\x94.example'],
    ),
    fc.constantFrom('', '/', '/a', '/a?b=1&amp;c=2&copy=3', '?//ok.example/', '#\\', '/%', ':443/'),
    fc.constantFrom('', ' ', '\t\n'),
  )
  // http and ws have another usual port; a relative address has the page's scheme.
  .filter(([, scheme, , , , tail]) => !tail.startsWith(':') || !/^(HTTP|wss)/.test(scheme))
  .map((parts) => parts.join(''))

function addressOf(places: readonly Place[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', 'https:', 'HTTP:', 'https&colon;'), fc.constantFrom(...places))
    .map(([scheme, { host, rest }]) => `${scheme}//${host}${rest}`)
}

export const refusedUrls: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: spelled, weight: 4 },
  addressOf(trackers),
)

/** Addresses on other hosts, on the site, or of another scheme. */
export const wantedUrls: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...['/a', 'x.png', '#', '?', 'https://ok.example/t.example', '//t.example.ok.example/'],
      ...['https://t.example@ok.example/', 'https://ok.example/?u=https://t.example/&amp;v'],
      ...[
        'https://t.example:8443/',
        'data:image/png,//t.example/',
        'about:blank',
        'https://[t.example/',
      ],
      ...[
        '//ok.example/#//t.example',
        '\xe2\x82\xac.png',
        '\xff',
        'javascript:void(0)',
        'mailto:t',
      ],
    ),
    weight: 4,
  },
  addressOf(contents),
)

/** An address in a script, and what is left of it. */
interface Literal {
  text: string
  kept: string
}

const literal: fc.Arbitrary<Literal> = fc
  .tuple(
    fc.constantFrom('"', "'https:", '`', ',', 'x@', '("http:'),
    fc.constantFrom('/', '/', '\\/', '\\u002F', '\\x2f'),
    fc.constantFrom('', '', 'u:p@', 's.example@'),
    fc.oneof(
      fc
        .record({
          host: fc.constantFrom('s.example', 'S.example', 'b.a.s.example'),
          rest: fc.constantFrom('?b=1', '/', '/a', '/a/?b=1'),
        })
        .map((place) => ({ ...place, isRefused: true })),
      fc.constantFrom(...trackers).map((place) => ({ ...place, isRefused: true })),
      fc.constantFrom(...contents).map((place) => ({ ...place, isRefused: false })),
      fc
        .constantFrom('ok.example', 'xs.example', 's.example.ok.example', 'x')
        .map((host) => ({ host, rest: '/s.example', isRefused: false })),
    ),
    fc.constantFrom('"', "'", '`', ',', '?@', ' ', ')'),
  )
  .map(([before, slash, user, { host, rest, isRefused }, after]) => {
    const start = before + slash + slash + user
    const end = rest.replaceAll('/', slash) + after
    return { text: start + host + end, kept: start + (isRefused ? 'refused.invalid' : host) + end }
  })

/** Several addresses in a script, next to each other. */
export const literals: fc.Arbitrary<Literal> = fc.array(literal, { maxLength: 3 }).map((list) => ({
  text: list.map(({ text }) => text).join(''),
  kept: list.map(({ kept }) => kept).join(''),
}))
