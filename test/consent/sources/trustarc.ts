import { trustarc } from '../../../src/consent/trustarc.ts'
import type { Fixtures } from '../fixture.ts'

const before = 'notice_behavior=expressed,eu'
const choice = (preferences: string, permit: string, level = '2:') =>
  `${before}; notice_preferences=${level}; notice_gdpr_prefs=${preferences}; cmapi_gtm_bl=; cmapi_cookie_privacy=${permit}`
const all = choice('0,1,2:', 'permit 1,2,3')
const none = choice('0:', 'permit 1 required', '0:')
const granted = ['functional', 'marketing']

export const fixtures: Fixtures = {
  source: trustarc,
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: all, state: 'given', granted },
    {
      kind: 'accept',
      it: 'accepted all of four categories, in a cookie that tells the region',
      cookie: choice('0,1,2,3:', 'permit 1,2,3,4', '3:'),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in cookies that are percent-encoded',
      cookie: choice('0%2C1%2C2:', 'permit%201%2C2%2C3'),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in cookies without commas and blanks',
      cookie: choice('0|1|2:', 'permit_1|2|3'),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie with a hash',
      cookie: 'notice_gdpr_prefs=0,1,2:0123456789abcdef0123456789abcdef',
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, told by the other cookie alone',
      cookie: 'cmapi_cookie_privacy=permit 1,2,3',
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'accepted the required only',
      cookie: none,
      state: 'given',
      refused: granted,
      twin: { cookie: choice('0,1:', 'permit 1,2'), granted: ['functional'] },
    },
    {
      kind: 'refuse',
      it: 'accepted the required only, in cookies without blanks',
      cookie: choice('0:', 'permit_1_required', '0:'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice('0|1:', 'permit_1|2'), granted: ['functional'] },
    },
    {
      kind: 'partial',
      it: 'accepted advertising, and not functional cookies',
      cookie: choice('0,2:', 'permit 1,3'),
      state: 'given',
      granted: ['marketing'],
      refused: ['functional'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie: 'notice_behavior=implied,eu; TAsessionID=c0ffee|NEW',
      state: 'absent',
      twin: { cookie: `notice_behavior=implied,eu; ${all}`, granted },
    },
    ...['', '%', '0,1,2', '0,1,22', '1,2:', '0,one,2:', '{"a":true}', '0,,2:', ':'].map(
      (value) => ({
        kind: 'garbage' as const,
        it: `has \`${value}\` for a list`,
        cookie: `notice_gdpr_prefs=${value}`,
        state: 'invalid' as const,
      }),
    ),
    ...['', '1,2,3', 'permit', 'permit all', 'permit 2,3', 'refuse 1,2,3', 'true'].map((value) => ({
      kind: 'garbage' as const,
      it: `has \`${value}\` for a permission`,
      cookie: `cmapi_cookie_privacy=${value}`,
      state: 'invalid' as const,
    })),
    {
      kind: 'trap',
      it: 'was never asked: all is allowed by default',
      cookie: choice('0,1,2::implied,us', 'permit 1,2,3'),
      state: 'absent',
      twin: { cookie: choice('0,1,2:', 'permit 1,2,3'), granted },
    },
    {
      kind: 'trap',
      it: 'sends GPC, so that only what is required is allowed by default',
      cookie: `${choice('0::implied,us', 'permit 1 required')}; gpcishonored=true`,
      state: 'absent',
      refused: granted,
      optedOut: true,
      twin: { cookie: choice('0,1:', 'permit 1,2'), granted: ['functional'] },
    },
    {
      kind: 'garbage',
      it: 'has one cookie that cannot be read, beside one that refuses advertising',
      cookie: choice('0,1,2', 'permit 1,2'),
      state: 'invalid',
      refused: ['marketing'],
      twin: { cookie: choice('0,1:', 'permit 1,2'), granted: ['functional'] },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: choice('0,1,2:', 'permit 1,2'),
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: all, granted },
    },
    {
      kind: 'trap',
      it: 'has one cookie twice, with different values',
      cookie: `${all}; notice_gdpr_prefs=0,2:`,
      state: 'contradictory',
      refused: ['functional'],
      twin: { cookie: `${all}; notice_gdpr_prefs=0,1,2:`, granted },
    },
    {
      kind: 'trap',
      it: 'has the highest category only, which does not tell the others',
      cookie: `${before}; notice_preferences=2:`,
      state: 'invalid',
      twin: {
        cookie: `${before}; notice_preferences=2:; notice_gdpr_prefs=0,2:`,
        granted: ['marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'sends GPC, which TrustArc honoured',
      cookie: `gpcishonored=true; ${none}`,
      state: 'given',
      refused: granted,
      optedOut: true,
      twin: { cookie: `gpcishonored=false; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'accepted all, and sends no GPC',
      cookie: `gpcishonored=false; ${all}`,
      state: 'given',
      granted,
    },
    {
      kind: 'trap',
      it: 'accepted all, and sends GPC',
      cookie: `gpcishonored=true; ${all}`,
      state: 'given',
      granted,
      optedOut: true,
    },
  ],
}
