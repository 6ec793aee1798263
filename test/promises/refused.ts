/**
 * What these pages' policies refuse, and every spelling of it.
 *
 * @module
 */
import fc from 'fast-check'
import type { Policy } from '../../src/index.ts'
import { policyWith } from '../gate.ts'

/** What refuses t.example and all hosts below it, with whatever else. */
const refusals: readonly Partial<Policy>[] = [
  { services: { t: { category: 'marketing', tags: ['*.t.example'] } } },
  {
    services: {
      t: { category: 'marketing', tags: ['t.example/*', 'A.t.example'] },
      b: { category: 'analytics', tags: ['b.a.t.example'] },
    },
  },
  // Whatever is not declared.
  {
    services: { ok: { category: 'necessary', tags: ['*.ok.example', 't.example:8443'] } },
    unknown: { tags: 'functional' },
  },
]

/** Policies that refuse t.example, all hosts below it, and scripts with `track(` or `é('`. */
export const refusing: fc.Arbitrary<Policy> = fc
  .constantFrom(...refusals)
  .map(({ services, ...rest }) =>
    policyWith({
      ...rest,
      services: { ...services, inline: { category: 'analytics', inline: ['track(', "é('"] } },
    }),
  )

/** Spellings that a browser reads as an address on t.example or below it. */
export const refusedUrls: fc.Arbitrary<string> = fc
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

/** Addresses on other hosts, on the site, or of another scheme. */
export const wantedUrls: fc.Arbitrary<string> = fc.constantFrom(
  ...['/a', 'x.png', '#', '?', 'https://ok.example/t.example', '//t.example.ok.example/'],
  ...['https://t.example@ok.example/', 'https://ok.example/?u=https://t.example/&amp;v'],
  ...['https://t.example:8443/', 'data:,//t.example/', 'about:blank', 'https://[t.example/'],
  ...['//ok.example/#//t.example', '\xe2\x82\xac.png', '\xff', 'javascript:void(0)', 'mailto:t'],
)
