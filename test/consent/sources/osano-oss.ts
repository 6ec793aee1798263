import { osanoOss } from '../../../src/consent/osano-oss.ts'
import type { Fixtures } from '../fixture.ts'

export const fixtures: Fixtures = {
  source: osanoOss,
  map: { analytics: 'cookies', marketing: 'cookies' },
  lacks: { partial: 'there is one choice for everything' },
  fixtures: [
    {
      kind: 'accept',
      it: 'allowed cookies',
      cookie: 'cookieconsent_status=allow',
      state: 'given',
      granted: ['analytics', 'marketing'],
    },
    {
      kind: 'refuse',
      it: 'declined',
      cookie: 'cookieconsent_status=deny',
      state: 'given',
      refused: ['analytics', 'marketing'],
      twin: { cookie: 'cookieconsent_status=allow', granted: ['analytics', 'marketing'] },
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'sent the banner away',
      cookie: 'cookieconsent_status=dismiss',
      state: 'absent',
      twin: { cookie: 'cookieconsent_status=allow', granted: ['analytics', 'marketing'] },
    },
    {
      kind: 'trap',
      it: 'allowed on one path and declined on another',
      cookie: 'cookieconsent_status=allow; cookieconsent_status=deny',
      state: 'contradictory',
      refused: ['analytics', 'marketing'],
      twin: {
        cookie: 'cookieconsent_status=allow; cookieconsent_status=allow',
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'garbage',
      it: 'has an empty cookie',
      cookie: 'cookieconsent_status=',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has another case',
      cookie: 'cookieconsent_status=Allow',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a word that starts as a grant does',
      cookie: 'cookieconsent_status=allo',
      state: 'invalid',
    },
    { kind: 'garbage', it: 'has `true`', cookie: 'cookieconsent_status=true', state: 'invalid' },
  ],
}
