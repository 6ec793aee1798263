import { tarteaucitron } from '../../../src/consent/tarteaucitron.ts'
import type { Fixtures } from '../fixture.ts'

export const fixtures: Fixtures = {
  source: tarteaucitron,
  map: { analytics: 'matomo', video: ['youtube', 'vimeo'] },
  fixtures: [
    {
      kind: 'accept',
      it: 'allowed all',
      cookie: 'tarteaucitron=!matomo=true!youtube=true!vimeo=true',
      state: 'given',
      granted: ['analytics', 'video'],
    },
    {
      kind: 'refuse',
      it: 'denied all',
      cookie: 'tarteaucitron=!matomo=false!youtube=false!vimeo=false',
      state: 'given',
      refused: ['analytics', 'video'],
      twin: {
        cookie: 'tarteaucitron=!matomo=true!youtube=false!vimeo=false',
        granted: ['analytics'],
      },
    },
    {
      kind: 'partial',
      it: 'allowed one of two services for films',
      cookie: 'tarteaucitron=!matomo=true!youtube=true!vimeo=false',
      state: 'given',
      granted: ['analytics'],
      refused: ['video'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie: 'tarteaucitron=!matomo=wait!youtube=wait!vimeo=wait',
      state: 'absent',
      twin: {
        cookie: 'tarteaucitron=!matomo=true!youtube=wait!vimeo=wait',
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'answered for one service, while the others wait',
      cookie: 'tarteaucitron=!youtube=wait!vimeo=wait!matomo=false',
      state: 'given',
      refused: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'allowed a service whose key ends as another’s',
      cookie: 'tarteaucitron=!mymatomo=true!matomocloud=true!youtube=wait',
      state: 'given',
      twin: { cookie: 'tarteaucitron=!mymatomo=true!matomo=true', granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has a service with two states',
      cookie: 'tarteaucitron=!matomo=false!matomo=true',
      state: 'given',
      refused: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'has states that nobody writes',
      cookie: 'tarteaucitron=!youtube=false!matomo=TRUE!vimeo=1',
      state: 'given',
      refused: ['video'],
      twin: {
        cookie: 'tarteaucitron=!youtube=false!matomo=true!vimeo=1',
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'has two cookies, of which one waits',
      cookie: 'tarteaucitron=!matomo=true; tarteaucitron=!matomo=wait',
      state: 'contradictory',
      twin: { cookie: 'tarteaucitron=!matomo=true', granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has names of what objects have of themselves',
      cookie: 'tarteaucitron=!__proto__=true!constructor=true!matomo=false',
      state: 'given',
      refused: ['analytics'],
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'tarteaucitron=', state: 'invalid' },
    { kind: 'garbage', it: 'has no states', cookie: 'tarteaucitron=!matomo', state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has the cookie encoded, which it never is',
      cookie: 'tarteaucitron=%21matomo%3Dtrue',
      state: 'invalid',
      twin: { cookie: 'tarteaucitron=!matomo=true', granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has JSON',
      cookie: 'tarteaucitron={"matomo":true}',
      state: 'invalid',
    },
  ],
}
