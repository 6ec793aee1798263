import { describe, expect, test } from 'vitest'
import type { Explanation } from '../../src/cli/describe.ts'
import type { Policy } from '../../src/index.ts'
import { folderWith, run } from './command.ts'

const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: {
    shop: { category: 'necessary', cookies: ['sid'] },
    counter: {
      category: 'analytics',
      cookies: ['_c'],
      tags: ['tags.example/count'],
      inline: ['count('],
    },
    adverts: { category: 'marketing', cookies: ['_c*'], tags: ['tags.example'] },
  },
  mode: 'enforce',
  routes: [
    { path: '/admin/*', mode: 'off' },
    { path: '/new/*', mode: 'report' },
  ],
}

const page = `<!doctype html>
<script src="https://tags.example/count/v1.js?id=1"></script>
<script>count('page')</script>
<script src="/own.js"></script>
`

const answered = 'OptanonAlertBoxClosed=2026-01-01T00:00:00Z; OptanonConsent=groups=C0001:1,'
const onlyMarketing = `${answered}C0002:0,C0004:1`

/** Runs explain with the policy above, and this page and these arguments. */
async function explain(
  url: string,
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const folder = folderWith({ 'policy.json': policy, 'page.html': page })
  return run(['explain', '--url', url, '--policy', 'policy.json', ...args], folder)
}

async function explainAsJson(url: string, args: readonly string[]): Promise<Explanation> {
  const { code, stdout, stderr } = await explain(url, [...args, '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('explain', () => {
  test('tells every decision about cookies, headers and the page, with the rules that lost', async () => {
    const explanation = await explainAsJson('https://www.example.com/a?q=1#part', [
      ...['--cookie', `_c=secret-1; sid=secret-2; ${onlyMarketing}`],
      ...['--set-cookie', '_cx=secret-3; Path=/', '--set-cookie', '_c=; Max-Age=0'],
      ...['--page', 'page.html'],
    ])
    const counter = { service: 'counter', category: 'analytics' }
    const adverts = { service: 'adverts', category: 'marketing' }
    const manager = { action: 'keep', because: 'manager', rule: '/consent/0', lost: [] }
    expect(explanation).toEqual({
      url: 'https://www.example.com/a?q=1',
      mode: 'enforce',
      route: '',
      consent: {
        necessary: { granted: true, because: 'necessary', rule: '/categories/necessary' },
        analytics: { granted: false, because: 'refused', rule: '/consent/0' },
        marketing: { granted: true, because: 'granted', rule: '/consent/0' },
        shop: { granted: true, because: 'necessary', rule: '/categories/necessary' },
        counter: { granted: false, because: 'refused', rule: '/consent/0' },
        adverts: { granted: true, because: 'granted', rule: '/consent/0' },
      },
      regime: 'opt-in',
      readings: [
        {
          ...{ source: 'onetrust', state: 'given', grain: 'category' },
          ...{ granted: ['marketing'], refused: ['analytics'], at: '2026-01-01T00:00:00.000Z' },
        },
      ],
      decisions: [
        {
          ...{ subject: 'cookie', target: '_c', action: 'remove', because: 'refused' },
          ...{ rule: '/services/counter/cookies/0', ...counter },
          lost: ['/services/adverts/cookies/0'],
          // In three places by domain, twice by path and twice by partition, but for what the site ends.
          expires: 11,
        },
        {
          ...{ subject: 'cookie', target: 'sid', action: 'keep', because: 'necessary' },
          ...{ rule: '/services/shop/cookies/0', service: 'shop', category: 'necessary', lost: [] },
        },
        { subject: 'cookie', target: 'OptanonAlertBoxClosed', ...manager },
        { subject: 'cookie', target: 'OptanonConsent', ...manager },
        {
          ...{ subject: 'set-cookie', target: '_cx', action: 'keep', because: 'granted' },
          ...{ rule: '/services/adverts/cookies/0', ...adverts, lost: [] },
        },
        {
          ...{ subject: 'set-cookie', target: '_c', action: 'keep', because: 'deletion' },
          ...{ rule: '/services/counter/cookies/0', ...counter },
          lost: ['/services/adverts/cookies/0'],
        },
        {
          ...{ subject: 'tag', target: 'https://tags.example/count/v1.js?id=1', element: 'script' },
          ...{ action: 'remove', because: 'refused', rule: '/services/counter/tags/0', ...counter },
          lost: ['/services/adverts/tags/0'],
        },
        {
          ...{ subject: 'inline', target: 'count(', action: 'remove', because: 'refused' },
          ...{ rule: '/services/counter/inline/0', ...counter, lost: [] },
        },
        {
          ...{ subject: 'tag', target: 'https://www.example.com/own.js', element: 'script' },
          ...{ action: 'keep', because: 'unknown', rule: '/unknown/tags', lost: [] },
        },
      ],
    })
  })

  test('says it in words, a block for each decision, without a cookie value', async () => {
    const { code, stdout, stderr } = await explain('https://www.example.com/', [
      ...['--cookie', '_c=secret-1', '--page', 'page.html'],
    ])
    expect(stdout).toContain('onetrust: absent (no OptanonConsent cookie)\n')
    expect(stdout).toContain('refused analytics: the visitor has not answered (/regimes)\n')
    expect(stdout).toContain(
      [
        'REMOVE tag <script> https://tags.example/count/v1.js?id=1',
        '  because the visitor has not answered; counter, category analytics',
        '  rule    /services/counter/tags/0',
        '  lost    /services/adverts/tags/0',
      ].join('\n'),
    )
    expect(stdout).toContain('KEEP tag <script> https://www.example.com/own.js\n')
    expect(stdout).not.toContain('secret-1')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('judges each --tag as a script, resolved against the page, whatever it holds', async () => {
    const { decisions } = await explainAsJson('https://www.example.com/dir/', [
      ...['--tag', 'https://tags.example/count?a="></script><b>&amp=1', '--tag', 'own.js'],
    ])
    expect(decisions.map(({ target, action }) => [target, action])).toEqual([
      ['https://tags.example/count?a=%22%3E%3C/script%3E%3Cb%3E&amp=1', 'remove'],
      ['https://www.example.com/dir/own.js', 'keep'],
    ])
  })

  test('without a page judges cookies only', async () => {
    const { decisions } = await explainAsJson('https://www.example.com/', [
      ...['--set-cookie', '_c=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', '--gpc'],
    ])
    expect(decisions).toMatchObject([{ subject: 'set-cookie', target: '_c', action: 'remove' }])
  })

  test('keeps names that are not ASCII as they are', async () => {
    const { decisions } = await explainAsJson('https://www.example.com/', ['--cookie', 'größe=1'])
    expect(decisions).toMatchObject([{ subject: 'cookie', target: 'größe', action: 'keep' }])
  })

  test('says that nothing is decided where the gate is off', async () => {
    const args = ['--cookie', '_c=1', '--page', 'page.html']
    const [{ stdout }, explanation] = await Promise.all([
      explain('https://www.example.com/admin/', args),
      explainAsJson('https://www.example.com/admin/', args),
    ])
    expect(stdout).toContain('mode off, route /routes/0\n')
    expect(stdout).toContain('Nothing is decided in mode off.')
    expect(explanation).toMatchObject({
      ...{ mode: 'off', route: '/routes/0', decisions: [] },
      readings: [{ source: 'onetrust', state: 'absent', reason: 'no OptanonConsent cookie' }],
      consent: { counter: { granted: false, because: 'not-answered' } },
    })
  })

  test('tells what enforce would do where the mode is report', async () => {
    const { stdout } = await explain('https://www.example.com/new/', ['--page', 'page.html'])
    expect(stdout).toContain('mode report, route /routes/1\n')
    expect(stdout).toContain('REMOVE tag <script> https://tags.example/count/v1.js?id=1\n')
    expect(stdout).toContain('Nothing is removed in mode report')
  })

  test('says why no tag was judged for a visitor who granted all', async () => {
    const explanation = await explainAsJson('https://www.example.com/', [
      ...['--cookie', `${answered}C0002:1,C0004:1`, '--page', 'page.html'],
    ])
    expect(explanation.decisions.filter(({ subject }) => subject === 'tag')).toEqual([])
    expect(explanation.unread).toBe('this visitor is refused no tag here')
  })

  test('fails with the policy’s errors where it is not valid', async () => {
    const folder = folderWith({ 'policy.json': { ...policy, mode: 'on' } })
    const args = ['--url', 'https://www.example.com/', '--policy', 'policy.json', '--json']
    const { code, stdout, stderr } = await run(['explain', ...args], folder)
    expect(stderr).toMatch(/^policy\.json is not a valid policy\.\n {2}\/mode: /)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  })

  test('fails where the page cannot be read', async () => {
    const { code, stderr } = await explain('https://www.example.com/', ['--page', 'none.html'])
    expect(stderr).toBe('cannot read none.html: ENOENT: no such file or directory\n')
    expect(code).toBe(3)
  })
})

describe('where the visitor is and what the browser asks for', () => {
  const regional: Policy = {
    ...policy,
    categories: { analytics: { title: 'Analytics', gpc: true }, marketing: { title: 'Marketing' } },
    regimes: { 'US-CA': 'opt-out', '*': 'opt-in' },
  }

  async function grantedTo(...args: string[]): Promise<string[]> {
    const folder = folderWith({ 'policy.json': regional })
    const about = ['--url', 'https://www.example.com/', '--policy', 'policy.json', '--json']
    const { code, stdout } = await run(['explain', ...about, ...args], folder)
    expect(code).toBe(0)
    const { consent }: Explanation = JSON.parse(stdout)
    return ['analytics', 'marketing'].filter((id) => consent[id]?.granted)
  }

  test('--country says which regime there is, --gpc what is refused', async () => {
    expect(await grantedTo()).toEqual([])
    expect(await grantedTo('--country', 'us-ca')).toEqual(['analytics', 'marketing'])
    expect(await grantedTo('--country', 'US')).toEqual([])
    expect(await grantedTo('--country', 'US-CA', '--gpc')).toEqual(['marketing'])
  })

  test('people are told the regime, and when the visitor answered', async () => {
    const { stdout } = await explain('https://www.example.com/', ['--cookie', onlyMarketing])
    expect(stdout).toContain('\nregime opt-in\nonetrust: given (2026-01-01T00:00:00.000Z)\n')
  })
})
