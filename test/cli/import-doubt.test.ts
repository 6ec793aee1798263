/**
 * What an import makes of documents that can be read in several ways: doubt is resolved for the
 * visitor, and told.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Service } from '../../src/index.ts'
import { call, folderWith } from './command.ts'
import { cookiesOf, header, importing, markdown, table } from './importing.ts'

const rowsOf = async (text: string, name = 'policy.md') =>
  (await importing({ [name]: text })).rows.map(({ cookie, category }) => `${cookie} ${category}`)

describe('necessary is only', () => {
  const one = '| Name | Duration |\n|---|---|\n| a_b | 1 day |\n'

  test('what a title calls so, and not what it calls otherwise', async () => {
    const titles = [
      'Technisch nicht notwendige Cookies',
      'Nicht essenzielle Cookies',
      'Not required',
      'Non-technical cookies',
      'Technically unnecessary cookies',
      'Cookies non strictement nécessaires',
      'Cookies pas indispensables',
      'Consent required',
      'Einwilligung erforderlich',
      'Consentement nécessaire',
      'Other than essential cookies',
      'Andere als notwendige Cookies',
      'Technical details',
      'Technische Informationen',
      'Required fields',
    ]
    for (const title of titles) {
      expect([title, await rowsOf(`## ${title}\n\n${one}`)]).toEqual([title, ['a_b undefined']])
    }
    for (const title of ['Required', 'Technical cookies', 'Security', 'Wesentliche Cookies']) {
      expect([title, await rowsOf(`## ${title}\n\n${one}`)]).toEqual([title, ['a_b necessary']])
    }
  })

  test('what a sentence calls so, and not what it calls otherwise', async () => {
    const sentences = [
      'These cookies are not necessary for the website to function, and you may refuse them.',
      'These cookies are not essential, and we set them nevertheless for other reasons of ours.',
      'Diese Cookies sind für den Betrieb der Website nicht erforderlich, helfen uns aber sehr.',
      'Ces cookies ne sont pas nécessaires au fonctionnement du site, mais nous les aimons bien.',
      'Für diese Cookies ist Ihre Einwilligung erforderlich, die Sie jederzeit widerrufen können.',
      'Your consent is necessary before we set these cookies, and you may withdraw it later on.',
    ]
    for (const text of sentences) {
      expect([text, await rowsOf(`${text}\n\n${one}`)]).toEqual([text, ['a_b undefined']])
    }
    const needed = [
      'These cookies are necessary for the website to function and cannot be switched off.',
      'Diese Cookies sind zur Funktion der Website erforderlich und können nicht deaktiviert werden.',
      'Ces cookies sont nécessaires au fonctionnement du site et ne peuvent pas être désactivés.',
    ]
    for (const text of needed) {
      expect([text, await rowsOf(`${text}\n\n${one}`)]).toEqual([text, ['a_b necessary']])
    }
  })

  test('what stands right below, not what comes behind another text', async () => {
    const more = 'We and our partners show you what you may like elsewhere, whatever that may be.'
    const other = one.replace('a_b', 'c_d')
    expect(
      await rowsOf(
        `## Necessary cookies\n\n${one}\nThird parties\n\n${other}\n${more}\n\n${other}`,
      ),
    ).toEqual(['a_b necessary', 'c_d undefined', 'c_d undefined'])
    expect(
      await rowsOf(`## Necessary cookies\n\n${one}\n## Marketing\n\n${other}\n${more}\n\n${other}`),
    ).toEqual(['a_b necessary', 'c_d marketing', 'c_d marketing'])
  })

  test('what its own row does not call otherwise', async () => {
    const text = '| Name | Type |\n|---|---|\n| a_b | Marketing cookie |\n| c_d | HTTP cookie |\n'
    expect(await rowsOf(`## Strictly necessary\n\n${text}`)).toEqual([
      ...['a_b marketing', 'c_d necessary'],
    ])
  })
})

describe('what is known of a service is taken only', () => {
  test('with its tags: a service without them is not called by its id', async () => {
    const ids = async (heading: string, row: string) =>
      Object.keys((await importing({ 'policy.md': table(heading, header, row) })).policy.services)
    expect(await ids('Essential', '| Google LLC | _ga | |')).toEqual(['google-analytics-necessary'])
    expect(await ids('Functional', '| Hotjar | own_pref | |')).toEqual(['hotjar-functional'])
    expect(await ids('Analytics', '| Hotjar | _hjid | |')).toEqual(['hotjar'])
  })

  test('without what loads from within its address and needs another consent', async () => {
    const { policy, findings } = await importing({
      'policy.md': table('Analytics', header, '| Google LLC | _ga | 1 year |'),
    })
    expect(policy.services['google-ads']).toEqual({
      ...{ name: 'Google Ads', vendor: 'Google', category: 'marketing', cookies: [] },
      tags: expect.arrayContaining(['www.googletagmanager.com/gtag/js?*id=AW-*']),
    })
    expect(JSON.stringify(policy.services['google-ads'])).not.toContain('googleadservices')
    expect(findings.map(({ code }) => code)).toContain('shared-loader')
    const folder = folderWith({ 'policy.json': { ...policy, consent: [{ source: 'onetrust' }] } })
    const { stdout } = await call(
      [
        ...['explain', '--policy', 'policy.json', '--url', 'https://www.shop.example/', '--json'],
        ...['--tag', 'https://www.googletagmanager.com/gtag/js?id=AW-1'],
        ...['--tag', 'https://www.googletagmanager.com/gtag/js?id=G-1'],
        '--cookie',
        'OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A0; OptanonAlertBoxClosed=2026-11-01T08:00:00.000Z',
      ],
      folder,
    )
    const { decisions } = JSON.parse(stdout)
    expect(decisions.filter(({ subject }: { subject: string }) => subject === 'tag')).toMatchObject(
      [
        { action: 'remove', service: 'google-ads' },
        { action: 'keep', service: 'google-analytics' },
      ],
    )
  })

  test('with what pages show of it', async () => {
    const { policy } = await importing({
      'policy.md': table('Necessary', header, '| Cloudflare | __cf_bm | 30 minutes |'),
    })
    expect(Object.keys(policy.services)).toEqual(['cloudflare'])
  })

  test('by a host that is called as it is, and has nobody else', async () => {
    const { policy, findings } = await importing({
      'policy.md': table(
        'Targeting',
        '| Cookie Subgroup | Cookies | Cookies used |',
        '| cdnjs.cloudflare.com | x_y | Third Party |',
        '| play.google.com | x_y | Third Party |',
        '| live.com | x_y | Third Party |',
        '| ajax.googleapis.com | x_y | Third Party |',
        '| mailer.zendesk.com | x_y | Third Party |',
      ),
    })
    expect(findings.map(({ code }) => code)).toEqual(Array(4).fill('unknown-host'))
    for (const { proposal } of findings)
      expect(JSON.stringify(proposal ?? {})).not.toContain('tags')
    const tagged = Object.entries(policy.services).filter(([, one]) => (one as Service).tags)
    expect(tagged.map(([id]) => id)).toEqual(['zendesk-chat'])
  })

  test('where a proposal can say whose it is, and takes no shared host as a whole', async () => {
    const proposed = async (host: string, name: string) => {
      const row = `| ${host} | ${name} | Third Party |`
      const columns = '| Cookie Subgroup | Cookies | Cookies used |'
      const { findings } = await importing({ 'policy.md': table('Targeting', columns, row) })
      return findings.map(({ proposal }) => JSON.stringify(proposal))
    }
    expect(await proposed('google.com', 'rc::a')).toEqual([undefined])
    for (const host of ['cookiebot.com', 'cloudfront.net', 'co.uk']) {
      expect((await proposed(host, 'x_y'))[0]).not.toContain('tags')
    }
    expect((await proposed('ads.example', 'x_y'))[0]).toContain('"tags":["ads.example"]')
  })
})

describe('no row is lost', () => {
  const lines = (...rows: string[]) =>
    `### Marketing\n\n| Cookies | Duration |\n|---|---|\n${rows.join('\n')}\n`

  test('because its cookie is called as a category is', async () => {
    const rows = ['cookielawinfo-checkbox-necessary', 'securitytoken', 'x_y']
    expect(await rowsOf(lines(...rows.map((name) => `| ${name} | |`)))).toEqual(
      rows.map((name) => `${name} marketing`),
    )
    expect(await rowsOf(lines('| Analytics | |', '| a_b | |'))).toEqual(['a_b analytics'])
  })

  test('because its cell of names is empty', async () => {
    const { rows } = await importing({ 'policy.md': markdown('| Google LLC | | 1 day |') })
    expect(rows).toMatchObject([{ cookie: 'Google LLC', rules: [], findings: ['no-name'] }])
  })

  test('because its cookie is called as a column is', async () => {
    const text = `${lines('| a_b | |')}Some words.\n| cookie_consent | 1 year |\n| x_y | 1 day |\n`
    expect(await rowsOf(text)).toHaveLength(3)
    const use =
      '### Marketing\n| Cookie | Use |\n|---|---|\n| cookie_consent | x |\n| last_category | x |\n| a_b | y |\n'
    expect(await rowsOf(use)).toHaveLength(3)
  })

  test('because the document speaks of HTML', async () => {
    expect(
      await rowsOf(`${lines('| a_b | 1 day |')}\nadds a class to <body> and <tbody>\n`),
    ).toEqual(['a_b marketing'])
    expect(await rowsOf(`<!-- saved -->\n${lines('| a_b | 1 day |')}`)).toEqual(['a_b marketing'])
    const csv = 'Name,Category,Description\na_b,Marketing,"adds to <body> x"\n'
    expect(await rowsOf(csv, 'export.csv')).toEqual(['a_b marketing'])
    const html = '<table><thead><tr><th>Name</thead><tbody><tr><td>c_d</tbody></table>'
    expect(await rowsOf(`${lines('| a_b | 1 day |')}\n${html}\n`)).toEqual([
      ...['a_b marketing', 'c_d marketing'],
    ])
  })

  test('because a cell holds a table, or the header has a title above it', async () => {
    const nested = '<table><tr><td>once</table>'
    expect(
      await rowsOf(
        `<h2>Marketing</h2><table><tr><th>Name<th>Purpose<tr><td>a_b<td>${nested}<tr><td>c_d<td></table>`,
        'policy.html',
      ),
    ).toEqual(['a_b marketing', 'c_d marketing'])
    const titled = `<h2>Marketing</h2><table><tr><th colspan=2>Cookies we use<tr><th>Cookie<th>Duration<tr><td>a_b<td>1 day</table>`
    expect(await rowsOf(titled, 'policy.html')).toEqual(['a_b marketing'])
    const report =
      'Cookie report for www.shop.example\n\nName,Category\na_b,Marketing\nName,Category\nc_d,Analytics\n'
    expect(await rowsOf(report, 'export.csv')).toEqual(['a_b marketing', 'c_d analytics'])
  })

  test('to a table of something else that is as wide', async () => {
    const { rows, findings } = await importing({
      'policy.md': `${table('Necessary', '| Name | Duration |', '| a_b | 1 day |')}\nReach us:\n\n| Phone | 123 |\n| Post | 12 High Street |\n`,
    })
    expect(rows).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'skipped-table' }])
  })
})

describe('a name', () => {
  const namesOf = async (cell: string) =>
    Object.values(
      cookiesOf((await importing({ 'policy.md': markdown(`| Ours | ${cell} | |`) })).policy),
    ).flat()

  test('in emphasis has no stars, and one that begins with a star is no rule', async () => {
    expect(await namesOf('*sess_id*')).toEqual(['sess_id'])
    expect(await namesOf('\\*id')).toEqual([])
    expect(await namesOf('{id}_x')).toEqual([])
  })

  test('of an expression with bounds is one, and names are separated without spaces too', async () => {
    expect(await namesOf('^_xa_[A-Z0-9]{8,10}$')).toEqual(['_xa_*'])
    expect(await namesOf('^.{3,}$')).toEqual([])
    expect(await namesOf('_xa/_xid')).toEqual(['_xa', '_xid'])
  })

  test('is repeated whatever its host is spelled like', async () => {
    const { rules, findings } = await importing({
      'policy.md':
        '### Marketing\n| Name | Host |\n|---|---|\n| a_b | .shop.example |\n| a_b | SHOP.example |\n',
    })
    expect(rules).toHaveLength(1)
    expect(findings.map(({ code }) => code)).toEqual(['repeated'])
  })

  test('and whatever else is published commands no terminal, and is not long', async () => {
    const long = 'Acme Inc. This provider remembers who you are, and tells it to others who ask'
    const { policy, ...rest } = await importing({
      'policy.md': markdown(
        '|\u001b[31mEvil\u001b]0;x\u0007|_ga| |',
        '| Ours | a\u009b2J_b | |',
        '| Ours | foo\u202ebar_x | |',
        `| ${long} | _gid | |`,
      ),
    })
    const text = JSON.stringify([policy, rest]) + rest.told
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text).not.toContain('others who ask')
  })

  test('of other scripts keeps its provider apart', async () => {
    const { policy } = await importing({
      'policy.md': markdown('| Яндекс | a_b | |', '| 百度 | c_d | |'),
    })
    expect(Object.values(policy.services).map((one) => (one as Service).vendor)).toEqual([
      'Яндекс',
      '百度',
    ])
  })
})

test('a duration of centuries is long, and not that of a session', async () => {
  const { rules } = await importing({
    'policy.md': markdown('| Ours | a_b | 100 years 1 second |'),
  })
  expect(rules[0]?.duration).toBe('101 years')
})

test('columns are told by their titles, the more explicit first', async () => {
  for (const [columns, cells] of [
    ['Name|Cookie source|Duration', 'a_b|google.com|1 day'],
    ['Name|Domain|Cookie value', 'a_b|shop.example|abc_1'],
    ['Name des Cookies|Prestataire|Speicherfrist', 'a_b|Us|1 Tag'],
  ] as const) {
    const text = `### Marketing\n|${columns}|\n|---|---|---|\n|${cells}|\n`
    expect([columns, await rowsOf(text)]).toEqual([columns, ['a_b marketing']])
  }
  const both = 'Name;Domain;Host;Category\na_b;www.shop.example;.ads.example;Marketing\n'
  expect((await importing({ 'export.csv': both })).rows[0]?.host).toBe('.ads.example')
  const commas = 'Cookie Name,Category,Description\na_b,Marketing,"a; b; c; d; e"\n'
  expect(await rowsOf(commas, 'export.csv')).toEqual(['a_b marketing'])
})

test('a policy that somebody wrote is not written over, whatever it is called', async () => {
  const mine = {
    consent: [{ source: 'onetrust', map: { analytics: 'C0009' } }],
    categories: { analytics: { title: 'A' } },
    services: { shop: { category: 'necessary', cookies: ['sid'] } },
  }
  const changes = [
    {},
    { consent: [], services: { 'google-analytics': 'analytics' } },
    { consent: [], categories: { analytics: { title: 'A', profiling: true } } },
    { consent: [], services: { a: { category: 'analytics', tags: [], profiling: true } } },
  ]
  for (const change of changes) {
    const folder = folderWith({
      'policy.md': markdown('| Ours | a_b | |'),
      'mine.json': { ...mine, ...change },
    })
    const { code } = await call(['import', 'policy.md', '--out', 'mine.json'], folder)
    expect([change, code]).toEqual([change, 3])
    const kept = JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8'))
    expect(kept).toEqual({ ...mine, ...change })
  }
})
