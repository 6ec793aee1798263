import { complianz } from '../../../src/consent/complianz.ts'
import type { Fixtures } from '../fixture.ts'

const dismissed = 'cmplz_banner-status=dismissed; cmplz_policy_id=28'
const choice = (
  [preferences, statistics, marketing]: readonly string[],
  services = '',
  status = dismissed,
) =>
  `${status}; cmplz_consented_services=${services}; cmplz_functional=allow; cmplz_preferences=${preferences}; cmplz_statistics=${statistics}; cmplz_marketing=${marketing}`
const all = ['allow', 'allow', 'allow']
const none = ['deny', 'deny', 'deny']
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: complianz,
  map: {
    functional: 'preferences',
    analytics: 'statistics',
    marketing: 'marketing',
    youtube: 'service/youtube',
  },
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted },
    {
      kind: 'refuse',
      it: 'denied all',
      cookie: choice(none),
      state: 'given',
      refused: granted,
      twin: { cookie: choice(['deny', 'allow', 'deny']), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'saved statistics only',
      cookie: choice(['deny', 'allow', 'deny']),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
    },
    {
      kind: 'partial',
      it: 'denied all, and accepted a video by its placeholder',
      cookie: choice(none, '{"youtube":true,"vimeo":false}'),
      state: 'given',
      granted: ['youtube'],
      refused: granted,
    },
    {
      kind: 'partial',
      it: 'accepted a video by its placeholder, and nothing else',
      cookie: `${dismissed}; cmplz_consented_services={"youtube":true}`,
      state: 'given',
      granted: ['youtube'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner, statistics being allowed by the site',
      cookie: 'cmplz_policy_id=28; cmplz_statistics=allow',
      state: 'absent',
      twin: { cookie: `${dismissed}; cmplz_statistics=allow`, granted: ['analytics'] },
    },
    {
      kind: 'not-answered',
      it: 'is shown the banner again',
      cookie: choice(['allow', 'allow', 'deny'], '', 'cmplz_banner-status=show'),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: choice(['allow', 'allow', 'deny']), granted: ['analytics', 'functional'] },
    },
    {
      kind: 'not-answered',
      it: 'closed the banner, or scrolled in an opt-out region',
      cookie: `${dismissed}; cmplz_functional=allow`,
      state: 'absent',
      twin: { cookie: `${dismissed}; cmplz_marketing=allow`, granted: ['marketing'] },
    },
    {
      kind: 'garbage',
      it: 'has a category with an empty value',
      cookie: choice(['allow', 'allow', '']),
      state: 'invalid',
      refused: ['marketing'],
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has a category with true instead of allow',
      cookie: choice(['true', 'ALLOW', 'allow ed']),
      state: 'invalid',
      refused: granted,
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has services that are a list',
      cookie: choice(all, '["youtube"]'),
      state: 'invalid',
      twin: { cookie: choice(all, '{"youtube":true}'), granted: [...granted, 'youtube'] },
    },
    {
      kind: 'garbage',
      it: 'has services whose encoding is malformed',
      cookie: choice(['allow', 'allow', 'deny'], '%7B%22youtube%22%3Afals%'),
      state: 'invalid',
      refused: ['marketing'],
    },
    {
      kind: 'garbage',
      it: 'has a banner in a state that nobody knows',
      cookie: choice(all, '', 'cmplz_banner-status=true'),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'accepted all, and took one service back',
      cookie: choice(all, '{"youtube":false}'),
      state: 'given',
      granted,
      refused: ['youtube'],
      twin: { cookie: choice(all, '{"youtube":true}'), granted: [...granted, 'youtube'] },
    },
    {
      kind: 'trap',
      it: 'has services with other values than true',
      cookie: choice(none, '{"youtube":1}'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice(none, '{"youtube":true}'), granted: ['youtube'] },
    },
    {
      kind: 'trap',
      it: 'has a service that is named like a category',
      cookie: choice(['deny', 'deny', 'deny'], '{"marketing":true}'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice(['deny', 'deny', 'allow']), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'denied marketing on one subdomain and allowed it on the domain',
      cookie: `${choice(all)}; cmplz_marketing=deny`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice(all)}; cmplz_marketing=allow`, granted },
    },
    {
      kind: 'trap',
      it: 'allowed marketing on one subdomain and denied it on the domain',
      cookie: `${choice(['allow', 'allow', 'deny'])}; cmplz_marketing=allow`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice(all)}; cmplz_marketing=allow`, granted },
    },
  ],
}
