import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { definePolicy, type Service } from '../../src/index.ts'
import { call, folderWith, run } from './command.ts'
import { cookiesOf, header, importing, markdown, table } from './importing.ts'

const namesOf = async (cell: string) =>
  Object.values(
    cookiesOf((await importing({ 'policy.md': markdown(`| Ours | ${cell} | |`) })).policy),
  ).flat()

/** The findings about a cell, with what is proposed. */
async function findingsOf(row: string): Promise<(string | object)[]> {
  const { findings } = await importing({ 'policy.md': markdown(row) })
  return findings.map(({ code, cookie, proposal }) =>
    proposal ? { [code]: cookie, ...proposal } : `${code} ${cookie}`,
  )
}

describe('a published name', () => {
  test('is a literal: a dot is a dot, and Markdown escapes are undone', async () => {
    expect(await namesOf('apt.sid')).toEqual(['apt.sid'])
    expect(await namesOf('\\_fbp')).toEqual(['_fbp'])
    expect(await namesOf('`_ga\\_x`')).toEqual(['_ga\\_x'])
    expect(await namesOf('__utma__')).toEqual(['__utma__'])
    expect(await namesOf('barometric[cuid]')).toEqual(['barometric[cuid]'])
  })

  test('is read as an expression where it is one, beside bare names in a cell', async () => {
    expect(await namesOf('^\\_ga$<br><br>\\_gid<br><br>^\\_gat\\_UA-.\\*')).toEqual([
      ...['_ga', '_gid', '_gat_UA-*'],
    ])
    expect(await namesOf('^apt\\\\.sid$')).toEqual(['apt.sid'])
    expect(await namesOf('^\\_pk\\_id\\\\.[0-9]+')).toEqual(['_pk_id.*'])
    expect(await namesOf('^visitor\\_id')).toEqual(['visitor_id*'])
  })

  test('that no literals with a star can tell is a finding, not a rule that says something else', async () => {
    for (const cell of ['^(a\\|b)$', '^a?b$', '^.\\*$', 'Google Analytics', '-', 'a=b']) {
      const { rows, rules, findings } = await importing({
        'policy.md': markdown(`| Ours | ${cell} | 1 day |`),
      })
      expect([cell, rules.length, rows.length]).toEqual([cell, 0, 1])
      expect(findings.map(({ code }) => code)).toEqual(['no-name'])
      expect(rows[0]).toMatchObject({ rules: [], findings: ['no-name'] })
    }
  })

  test('that ends in a run of x goes on with any characters', async () => {
    expect(await namesOf('_ga_xxxxxxxxxx')).toEqual(['_ga_*'])
    expect(await namesOf('apt.temp-xxxxxxxxxxxxxxxxxx')).toEqual(['apt.temp-*'])
    expect(await namesOf('ASPSESSIONIDXXXXXXXX')).toEqual(['ASPSESSIONID*'])
    expect(await namesOf('dwac_xxxxxx_xxxxxxxxxxxxxxxx')).toEqual(['dwac_*_*'])
    expect(await namesOf('_gat_UA-xxxxxx-x')).toEqual(['_gat_UA-*-*'])
    expect(await namesOf('box')).toEqual(['box'])
    expect(await namesOf('_fox')).toEqual(['_fox'])
  })

  test('has a star where publishers write a placeholder', async () => {
    expect(await namesOf('_ga_#')).toEqual(['_ga_*'])
    expect(await namesOf('_gac_gb_<container-id>')).toEqual(['_gac_gb_*'])
    expect(await namesOf('sb-[ref]-auth-token')).toEqual(['sb-*-auth-token'])
    expect(await namesOf('wp-settings-{user\\_id}')).toEqual(['wp-settings-*'])
    expect(await namesOf('\\_hjSession\\_\\*')).toEqual(['_hjSession_*'])
  })

  test('that is percent-encoded is taken as it is, and once decoded', async () => {
    expect(await namesOf('^ajs%3Acookies$')).toEqual(['ajs%3Acookies', 'ajs:cookies'])
    expect(await namesOf('a%2A')).toEqual(['a%2A'])
    expect(await namesOf('a%3Bb')).toEqual(['a%3Bb'])
    expect(await namesOf('100%')).toEqual(['100%'])
  })

  test('is one of many in a cell, whatever stands between them', async () => {
    const three = ['one_a', 'two.b', 'three-3']
    for (const between of [
      '<br><br>',
      '<br/>',
      ' , ',
      ', ',
      ',',
      '; ',
      ' / ',
      ' and ',
      ' und ',
      ' et ',
      ' ',
    ]) {
      expect([between, await namesOf(three.join(between))]).toEqual([between, three])
    }
    expect(await namesOf('[_ga](https://cookiepedia.co.uk/cookies/_ga), [_gid](#)')).toEqual([
      ...['_ga', '_gid'],
    ])
    expect(await namesOf('AWSALB (Amazon Web Services), _fbp [x2]')).toEqual(['AWSALB', '_fbp'])
    expect(await namesOf('Google Analytics (_gid, _gat)')).toEqual(['_gid', '_gat'])
    expect(await namesOf("“a_b”, c_d', e\u00adf_g")).toEqual(['a_b', 'c_d', 'ef_g'])
  })

  test('that takes nearly everything is a finding; a rule only where a host bounds it', async () => {
    expect(await namesOf('__Secure-xxxxxxx')).toEqual([])
    expect(await findingsOf('| Ours | __Secure-xxxxxxx | 1 day |')).toEqual([
      'wide-name __Secure-xxxxxxx',
    ])
    const rows = '| .youtube.com | __Secure-xxxxxxx | Third Party |'
    const { policy, findings } = await importing({
      'policy.md': table('Targeting', '| Cookie Subgroup | Cookies | Cookies used |', rows),
    })
    expect(cookiesOf(policy)).toEqual({ youtube: ['__Secure-* .youtube.com'] })
    expect(findings.map(({ code }) => code)).toEqual(['wide-name'])
    expect(await findingsOf('| Ours | ^\\_gd.\\* | 1 day |')).toEqual(['wide-name ^_gd.*'])
    expect(await findingsOf('| Ours | m | 1 day |')).toEqual(['wide-name m'])
  })

  test('that holds the id of an account is a literal, and what takes the others is proposed', async () => {
    const path = '/services/ours/cookies/0'
    for (const [name, value] of [
      ['_xa_3J7PP9VX3Q', '_xa_*'],
      ['_xat_gtag_UA_106855065_21', '_xat_gtag_UA_*'],
      ['_xac_UA-154350063-1', '_xac_UA-*'],
      ['xpv830283', 'xpv*'],
    ]) {
      expect(await findingsOf(`| Ours | ${name} | 1 day |`)).toEqual([
        { 'account-id': name, path, value },
      ])
      expect(await namesOf(name ?? '')).toEqual([name])
    }
    for (const name of ['VISITOR_INFO1_LIVE', '_xwo_uuid_v2', 'ourLongCookieName', 'x_A1b2']) {
      expect(await findingsOf(`| Ours | ${name} | 1 day |`)).toEqual([])
    }
  })

  test('that ends as a beginning does is a literal, and the beginning is proposed', async () => {
    const path = '/services/wingify/cookies/0'
    const value = '_abc_exp_*'
    expect(await findingsOf('| Ours | _abc_exp_ | 1 day |')).toEqual([
      { 'open-end': '_abc_exp_', path: path.replace('wingify', 'ours'), value },
    ])
    // An expression says where it ends, and so does what is known.
    expect(await findingsOf('| Ours | ^\\_abc\\_$ | 1 day |')).toEqual([])
    expect(await findingsOf('| Segment | __tld__ | 1 day |')).toEqual([])
  })
})

describe('who a cookie belongs to', () => {
  test('is its provider, known or not; a known one brings its tags', async () => {
    const { policy } = await importing({
      'policy.md': markdown('| Facebook Inc | _fbp | 2 years |', '| Our Shop GmbH | basket_id | |'),
    })
    expect(policy.services).toEqual({
      'meta-pixel': {
        ...{ name: 'Meta Pixel', vendor: 'Meta', category: 'marketing' },
        cookies: [{ name: '_fbp', duration: '2 years' }],
        tags: expect.arrayContaining(['connect.facebook.net/*/fbevents.js']),
      },
      'our-shop-gmbh': { vendor: 'Our Shop GmbH', category: 'marketing', cookies: ['basket_id'] },
    })
  })

  test('stays unknown where its provider is left blank: the row above says nothing about it', async () => {
    const { policy, findings } = await importing({
      'policy.md': markdown('| Linkedin Corporation | ln_or | 1 day |', '|     | ttclid | 1 day |'),
    })
    expect(cookiesOf(policy)).toEqual({
      'linkedin-insight': ['ln_or  1 day'],
      'unknown-provider': ['ttclid  1 day'],
    })
    expect(findings).toMatchObject([
      {
        code: 'blank-provider',
        proposal: { path: '/services/tiktok-pixel', value: 'marketing' },
      },
    ])
  })

  test('is proposed for the service that is there already', async () => {
    const rows = ['| Tiktok | _ttp | 1 day |', '| | ttclid | 1 day |']
    expect(await findingsOf(rows.join('\n'))).toEqual([
      { 'blank-provider': 'ttclid', path: '/services/tiktok-pixel/cookies/-', value: 'ttclid' },
    ])
  })

  test('is told where the catalogue knows somebody else, whose tags it does not get', async () => {
    const { policy, findings } = await importing({
      'policy.md': markdown('| Atlassian Inc | ajs_user_id | 1 year |'),
    })
    expect(policy.services).toEqual({
      'atlassian-inc': {
        ...{ vendor: 'Atlassian Inc', category: 'marketing' },
        cookies: [{ name: 'ajs_user_id', duration: '1 year' }],
      },
    })
    expect(findings).toMatchObject([
      { code: 'other-owner', proposal: { path: '/services/segment' } },
    ])
  })

  test('of a foreign host is a known service of that host, with the tags of it and no others', async () => {
    const columns = '| Cookie Subgroup | Cookies | Cookies used |'
    const { policy, findings } = await importing({
      'policy.md': table(
        'Targeting Cookies',
        columns,
        '| linkedin.com | bcookie, lidc | Third Party |',
        '| www.google.com | _GRECAPTCHA | Third Party |',
        '| .vimeo.com | _cfuvid, vuid | Third Party |',
      ),
    })
    const tags = Object.fromEntries(
      Object.entries(policy.services).map(([id, one]) => [id, (one as Service).tags]),
    )
    expect(Object.keys(tags)).toEqual(['linkedin-insight', 'recaptcha', 'vimeo'])
    expect(tags['linkedin-insight']).toContain('snap.licdn.com')
    expect(Object.values(tags).flat()).not.toContain('www.google.com')
    expect(tags['recaptcha']).toEqual(expect.arrayContaining(['www.google.com/recaptcha']))
    expect(findings).toEqual([])
  })

  test('of a foreign host that nobody knows is a finding with a proposal, and no tag rule', async () => {
    const { policy, findings } = await importing({
      'policy.md': table(
        'Functional Cookies',
        '| Cookie Subgroup | Cookies | Cookies used |',
        '| goldcast.example | __cf_bm | Third Party |',
        '| www.google.com | NOBODY_KNOWS | Third Party |',
      ),
    })
    expect(JSON.stringify(policy)).not.toContain('tags')
    expect(findings).toMatchObject([
      {
        code: 'unknown-host',
        proposal: {
          path: '/services/goldcast-example',
          value: { category: 'functional', tags: ['goldcast.example'] },
        },
      },
      { code: 'unknown-host', message: expect.stringContaining('it is not told which') },
    ])
  })

  test('lives on its host, with and without a dot', async () => {
    const { policy, hosts } = await importing({
      'policy.md': table(
        'Strictly Necessary',
        '| Cookie Subgroup | Cookies | Cookies used |',
        '| .shop.example | basket | First Party |',
        '| app.shop.example | basket | First Party |',
      ),
    })
    expect(cookiesOf(policy)).toEqual({
      'shop-example': ['basket .shop.example'],
      'app-shop-example': ['basket app.shop.example'],
    })
    expect(hosts).toEqual(['shop.example', 'app.shop.example'])
  })

  test('is one service with one category: a second category has no tags, and it is told', async () => {
    const { policy, findings } = await importing({
      'policy.md':
        table('Essential Cookies', header, '| Google LLC | _ga | 2 years |') +
        table('Analytics Cookies', header, '| Google LLC | _gid | 1 day |'),
    })
    expect(policy.services['google-analytics-necessary']).toEqual({
      ...{ name: 'Google Analytics', vendor: 'Google', category: 'necessary' },
      cookies: [{ name: '_ga', duration: '2 years' }],
    })
    expect(policy.services['google-analytics']).toMatchObject({
      category: 'analytics',
      tags: expect.arrayContaining(['*.google-analytics.com']),
    })
    expect(findings.map(({ code }) => code)).toEqual([
      ...['split-service', 'shared-loader', 'shared-loader'],
    ])
    const two = await importing({
      'policy.md':
        table('Analytics Cookies', header, '| Microsoft | _uetvid | 1 year |') +
        table('Marketing Cookies', header, '| Microsoft | _uetsid | 1 day |'),
    })
    expect(two.policy.services['microsoft-advertising-analytics']).toMatchObject({ tags: [] })
    expect(two.policy.services['microsoft-advertising']).not.toMatchObject({ tags: [] })
  })

  test('is nobody whose name only has a word in common with its provider', async () => {
    for (const provider of [
      'Us',
      'Craft CMS',
      'Universal Music',
      'The Guardian',
      'Datadog',
      'GitHub',
    ]) {
      const { policy } = await importing({
        'policy.md': markdown(`| ${provider} | own_cookie | |`),
      })
      const [service] = Object.values(policy.services)
      expect([provider, service]).toEqual([
        provider,
        { vendor: provider, category: 'marketing', cookies: ['own_cookie'] },
      ])
    }
  })

  test('is its vendor by any of its names', async () => {
    for (const [provider, name] of [
      ['Snapchat', '_scid'],
      ['Visual Website Optimizer', '_vis_opt_s'],
      ['Piwik', '_pk_id*'],
      ['ABTasty', 'ABTasty'],
    ]) {
      const { findings } = await importing({ 'policy.md': markdown(`| ${provider} | ${name} | |`) })
      expect([provider, findings.map(({ code }) => code)]).toEqual([provider, []])
    }
  })

  test('is told by a host in place of a provider, where that is a vendor’s', async () => {
    const { policy, findings } = await importing({
      'policy.md': markdown(
        '| doubleclick.net | IDE | 1 year |',
        '| linkedin.com | lang | Session |',
        '| j.6sc.co | _an_uid | 7 days |',
        '| shop.example | _fbp | 90 days |',
        '| akamaized.net | aka_debug | 1 day |',
      ),
    })
    expect(cookiesOf(policy)).toEqual({
      'google-marketing-platform': ['IDE doubleclick.net 1 year'],
      'linkedin-plugins': ['lang linkedin.com session'],
      'six-sense': ['_an_uid  7 days'],
      'meta-pixel': ['_fbp  90 days'],
      cookies: ['aka_debug  1 day'],
    })
    expect(findings).toEqual([])
  })

  test('that is necessary takes no tags along that somebody may refuse', async () => {
    const { policy } = await importing({
      'policy.md': table(
        'Necessary cookies',
        '| Cookie Subgroup | Cookies | Cookies used |',
        '| .vimeo.com | __cf_bm | Third Party |',
        '| m.stripe.com | m | Third Party |',
      ),
    })
    expect(policy.services['vimeo-necessary']).not.toHaveProperty('tags')
    // What is known by that id is known of the policy's service, too.
    expect(policy.services).not.toHaveProperty('vimeo')
    expect(policy.services['stripe']).toHaveProperty('tags')
  })

  test('is no consent manager that merely calls its cookie so', async () => {
    const { policy } = await importing({
      'policy.md': table('Necessary', header, '| Ours | cookie_consent, cookieconsent | 1 year |'),
    })
    expect(policy.consent).toEqual([])
  })

  test('is the platform where it sets the cookie after every Worker', async () => {
    expect(await findingsOf('| Cloudflare | __cf_bm | 30 minutes |')).toEqual([
      'platform-cookie __cf_bm',
    ])
  })

  test('is the consent manager, which the policy then reads', async () => {
    const { policy } = await importing({
      'policy.md': table('Necessary', header, '| OneTrust | OptanonConsent | 1 year |'),
    })
    expect(policy.consent).toEqual([{ source: 'onetrust' }])
    expect(cookiesOf(policy)).toEqual({ onetrust: ['OptanonConsent  1 year'] })
  })
})

describe('a published duration', () => {
  test('is read in three languages', async () => {
    for (const [published, duration] of [
      ['2 years', '2 years'],
      ['7 days', '7 days'],
      ['session', 'session'],
      ['Sitzung', 'session'],
      ['1 Jahr 24 Tage', '389 days'],
      ['bis zu zwei Jahre', '2 years'],
      ['13 mois', '13 months'],
      ['1 an 1 mois 4 jour', '399 days'],
      ['24h', '24 hours'],
      ['Session / 7 jours', '7 days'],
      ['364 Days, 7 Days', '364 days'],
      ['1,000 days', '1000 days'],
      ['a few seconds', '1 minute'],
      ['When you close your browser', 'session'],
      ['Ende der Browsersitzung', 'session'],
    ] as const) {
      const { rules, findings } = await importing({
        'policy.md': markdown(`| Ours | a_b | ${published} |`),
      })
      expect([published, rules[0]?.duration, findings]).toEqual([published, duration, []])
    }
  })

  test('that nobody can tell is none, and a finding', async () => {
    expect(await findingsOf('| Ours | a_b | undefined |')).toEqual(['untold-duration a_b'])
    expect(await findingsOf('| Ours | a_b | Persistent |')).toEqual(['untold-duration a_b'])
    expect(await findingsOf('| Ours | a_b | see below |')).toEqual(['unread-duration a_b'])
    expect(await findingsOf('| Ours | a_b | 1.5 years |')).toEqual(['unread-duration a_b'])
    expect(await findingsOf('| Ours | a_b | half a year |')).toEqual(['unread-duration a_b'])
    expect(await findingsOf('| Ours | a_b | no expiration |')).toEqual(['untold-duration a_b'])
    expect(await findingsOf('| Ours | a_b | |')).toEqual([])
  })

  test('is the one of each name where a cell tells as many', async () => {
    const { rules } = await importing({
      'policy.md': markdown('| Ours | a_b, c_d | Session, 364 Days |'),
    })
    expect(rules.map(({ duration }) => duration)).toEqual(['session', '364 days'])
    const french = await importing({ 'policy.md': markdown('| Ours | a_b, c_d | 2 ans / 24h |') })
    expect(french.rules.map(({ duration }) => duration)).toEqual(['2 years', '24 hours'])
  })
})

describe('a category', () => {
  const rows = (heading: string) =>
    importing({ 'policy.md': table(heading, header, '| Ours | a_b | 1 day |') })

  test('is that of the heading, in three languages', async () => {
    for (const [heading, category] of [
      ['Essential Cookies', 'necessary'],
      ['Unbedingt erforderliche Cookies', 'necessary'],
      ['Cookies strictement nécessaires', 'necessary'],
      ['Personalization Cookies', 'functional'],
      ['Präferenzen (3)', 'functional'],
      ['Performance Cookies', 'analytics'],
      ['Statistiken (12)', 'analytics'],
      ["Mesure d'audience", 'analytics'],
      ['Targeting Cookies', 'marketing'],
      ['Werbe-Cookies', 'marketing'],
      ['Réseaux sociaux', 'marketing'],
    ] as const) {
      const { rules } = await rows(heading)
      expect([heading, rules[0]?.category]).toEqual([heading, category])
    }
  })

  test('is found again in the sentence that describes it, where the heading was lost', async () => {
    const lines = (sentence: string) =>
      `${sentence}\nCookie details\nCookie Subgroup | Cookies | Cookies used |\n---|---|---|\nshop.example | a_b | First Party |\n`
    const { rules, rows: all } = await importing({
      'policy.txt':
        lines('We need these: they are strictly necessary, and cannot be switched off.') +
        lines(
          'With these we count visits and see the sources of traffic, to measure performance.',
        ) +
        lines('They allow enhanced functionality and personalisation of the pages.') +
        lines('Our advertising partners set these, to show you adverts of interest elsewhere.') +
        lines('A range of social media services sets these, so that you can share what you read.'),
    })
    expect(all.map(({ category }) => category)).toEqual([
      ...['necessary', 'analytics', 'functional', 'marketing', 'marketing'],
    ])
    expect(rules).toHaveLength(4)
    expect(JSON.stringify(all)).not.toContain('advertising partners')
  })

  test('does not reach below a heading that names none', async () => {
    const { rows: all } = await importing({
      'policy.md': `${table('Marketing', header, '| Ours | a_b | |')}${table('On our blog', header, '| Ours | c_d | |')}${header}\n|---|---|---|\n| Ours | e_f | |\n`,
    })
    expect(all.map(({ cookie, category }) => `${cookie} ${category}`)).toEqual([
      ...['a_b marketing', 'c_d undefined', 'e_f undefined'],
    ])
  })

  test('is not what a note, a list of kinds or the words about privacy say', async () => {
    const of = async (...lines: string[]) => {
      const rows = '| Name | Duration |\n|---|---|\n| a_b | 1 day |\n'
      const { rows: all } = await importing({ 'policy.md': `${lines.join('\n\n')}\n\n${rows}` })
      return all.map(({ category }) => category)
    }
    const analytics = '## Analytics cookies'
    expect(await of(analytics, '- Consent: Required.')).toEqual(['analytics'])
    expect(await of(analytics, 'Einwilligung: Erforderlich.')).toEqual(['analytics'])
    expect(await of(analytics, '- Purpose: advertising')).toEqual(['analytics'])
    expect(await of('## Marketing cookies', 'We use none.', '## Of our shop')).toEqual([undefined])
    expect(await of('## Marketing cookies', '### Vendors', '#### Ads Inc')).toEqual(['marketing'])
    expect(await of('# Marketing policy', '## Cookies')).toEqual([undefined])
    const privacy =
      'We tell you with whom we share your data, and what your profile there is made of.'
    expect(await of(privacy)).toEqual([undefined])
    const kinds =
      'There are necessary cookies, cookies of preferences that remember choices, statistics and advertising.'
    expect(await of(kinds)).toEqual([undefined])
    expect(await of('## Customisation cookies')).toEqual(['functional'])
    expect(await of('## Google analytics tracking cookies')).toEqual(['analytics'])
  })

  test('of a row goes before that of its table', async () => {
    const { rows: all } = await importing({
      'policy.md':
        '### Marketing Cookies\n| Cookie | Type |\n|---|---|\n| a_b | Necessary |\n| c_d | HTTP Cookie |\n',
    })
    expect(all.map(({ category }) => category)).toEqual(['necessary', 'marketing'])
  })

  test('that nothing tells is no rule but a finding, with what most sites choose', async () => {
    const {
      rows: all,
      rules,
      findings,
    } = await importing({
      'policy.md': `${header}\n|---|---|---|\n| Facebook | _fbp | 1 day |\n`,
    })
    expect([all.length, rules.length]).toEqual([1, 0])
    expect(findings).toMatchObject([
      { code: 'no-category', proposal: { value: { category: 'marketing', cookies: ['_fbp'] } } },
    ])
    expect((await rows('Non-essential cookies')).rules).toEqual([])
  })

  test('of several is the one that most may refuse, and told', async () => {
    const { rules, findings } = await rows('Functional and Marketing Cookies')
    expect(rules[0]?.category).toBe('marketing')
    expect(findings.map(({ code }) => code)).toEqual(['several-categories'])
  })

  test('stands in a column, or in a row of its own', async () => {
    const { rows: all } = await importing({
      'policy.md': '| Name | Category |\n|---|---|\n| a_b | Statistics |\n| c_d | |\n',
      'rows.md': '| Name | Zweck |\n|---|---|\n| Marketing | |\n| e_f | zählt |\n',
    })
    expect(all.map(({ cookie, category }) => `${cookie} ${category}`)).toEqual([
      ...['a_b analytics', 'c_d undefined', 'e_f marketing'],
    ])
  })
})

describe('a document', () => {
  test('of HTML is read with its headings, spans, links and lines', async () => {
    const page = `<!doctype html><title>Cookies</title>
<h2>Marketing (2)</h2><p>Some words.</p>
<table><thead><tr><th>Anbieter<th>Cookies<th>Laufzeit</thead>
<tr><td rowspan=2>Facebook Inc<td><a href="#">_fbp</a><td>2 Jahre
<tr><td><code>_fbc</code><br>fr_x<td>Sitzung
<tr><td colspan=3><b>Statistik</b>
<tr><td><p>Ours<td>_ga&#x5f;x<td>1 Tag</table>
<table><tr><td><table><tr><th>Nom<th>Durée<tr><td>c_d<td>1 an</table></table>`
    const { rows } = await importing({ 'policy.html': page })
    expect(
      rows.map(({ line, cookie, category, provider, duration }) =>
        [line, cookie, category, provider, duration].join(' '),
      ),
    ).toEqual([
      '4 _fbp marketing Facebook Inc 2 Jahre',
      '5 _fbc marketing Facebook Inc Sitzung',
      '5 fr_x marketing Facebook Inc Sitzung',
      '7 _ga_x analytics Ours 1 Tag',
      '8 c_d analytics  1 an',
    ])
  })

  test('of HTML may have a table for each cookie', async () => {
    const vertical = `<h3>Statistik</h3><table>
<tr><th>Name<td>Google Analytics<tr><th>Anbieter<td>Google Ireland<tr><th>Zweck<td>zählt
<tr><th>Cookie Name<td>_ga,_gid<tr><th>Cookie Laufzeit<td>2 Jahre</table>`
    const { rules, findings } = await importing({ 'policy.html': vertical })
    expect(rules.map(({ service, name, duration }) => [service, name, duration])).toEqual([
      ['google-analytics', '_ga', '2 years'],
      ['google-analytics', '_gid', '2 years'],
    ])
    expect(findings.map(({ code }) => code)).toEqual(['shared-loader', 'shared-loader'])
  })

  test('of comma-separated values is read whatever separates them, and however it is written', async () => {
    const rows = [
      ['Cookie Name', 'Host', 'Category', 'Lifespan', 'Third Party', 'Description'],
      ['_fbp', '.shop.example', 'Targeting Cookies', '90 Days', 'No', 'Text, "quoted";\nand more'],
      ['YSC', 'youtube.com', 'Targeting Cookies', 'Session', 'Yes', ''],
    ]
    const csv = (separator: string) =>
      rows
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
        .join('\r\n')
    for (const text of [csv(','), `\ufeff${csv(';')}`, csv('\t')]) {
      const { rules, findings } = await importing({ 'export.csv': text })
      expect(rules).toMatchObject([
        { service: 'meta-pixel', name: '_fbp', duration: '90 days', from: ['export.csv:2'] },
        { service: 'youtube', name: 'YSC', host: 'youtube.com', from: ['export.csv:4'] },
      ])
      expect(findings).toEqual([])
    }
  })

  test('of comma-separated values may hold a quotation mark that is never closed', async () => {
    const { rules } = await importing({
      'export.csv': 'Name,Category\na_b,Marketing\n"c_d,Marketing\ne_f,Marketing\n',
    })
    expect(rules.map(({ name }) => name)).toEqual(['a_b', 'c_d', 'e_f'])
  })

  test('is read in the columns of each consent manager, in English, German and French', async () => {
    const exports: Record<string, string> = {
      onetrust:
        'Cookie Name,Host,Category,Lifespan\n_fbp,.shop.example,Targeting Cookies,90 Days\n',
      cookiebot:
        'Name;Anbieter;Zweck;Maximale Speicherdauer;Typ;Kategorie\n_fbp;Meta;Wirbt;3 Monate;HTTP-Cookie;Marketing\n',
      cookiebotFr:
        'Nom,Fournisseur,Finalité,Durée maximale de conservation,Type,Catégorie\n_fbp,Meta,x,3 mois,Cookie HTTP,Publicité\n',
      cookieyes:
        'Cookie ID,Domain,Duration,Type,Category,Description\n_fbp,.shop.example,3 months,http,Advertisement,x\n',
      osano: 'Rule,Vendor,Expiry,Purpose,Classification\n^_fbp$,Facebook,90 days,x,MARKETING\n',
      plugin:
        '"post_title","_cli_cookie_slugid","_cli_cookie_type","_cli_cookie_duration","tax:cookielawinfo-category"\n"Meta","_fbp","third party","3 months","advertisement"\n',
    }
    for (const [name, text] of Object.entries(exports)) {
      const { rules } = await importing({ [`${name}.csv`]: text })
      expect([name, rules]).toMatchObject([
        name,
        [{ name: '_fbp', service: 'meta-pixel', category: 'marketing' }],
      ])
      expect(['90 days', '3 months']).toContain(rules[0]?.duration)
    }
  })

  test('may call its columns this and that', async () => {
    for (const header of [
      'Cookie / storage key',
      "Cookie's name",
      'Tracker',
      'Cookie / technology',
    ]) {
      const { rows: all } = await importing({
        'policy.md': `### Marketing\n| ${header} | Cookie description |\n|---|---|\n| a_b | Text |\n`,
      })
      expect([header, all.map(({ cookie }) => cookie)]).toEqual([header, ['a_b']])
    }
  })

  test('may name several hosts, or another one by way of exception: the rule is for any', async () => {
    const { policy } = await importing({
      'policy.md':
        '### Marketing\n| Name | Domain |\n|---|---|\n| a_b | shop.example or ads.example (3rd party) |\n| c_d | a.example, b.example |\n| e_f | https://shop.example/ |\n',
    })
    expect(cookiesOf(policy)).toEqual({
      cookies: ['a_b', 'c_d'],
      'shop-example': ['e_f shop.example'],
    })
  })

  test('may have a table right below another', async () => {
    const rows = '| Cookie | Duration |\n|---|---|\n'
    const { rows: all } = await importing({
      'policy.md': `### Marketing\n${rows}| a_b | 1 day |\n${rows}| c_d | 1 day |\n`,
    })
    expect(all.map(({ cookie }) => cookie)).toEqual(['a_b', 'c_d'])
  })

  test('may be packed, or in the characters of a spreadsheet', async () => {
    const text = 'Name,Catégorie\na_b,Statistiques\n'
    const folder = folderWith({})
    const { writeFileSync } = await import('node:fs')
    const forms = {
      'packed.csv.gz': gzipSync(text),
      'ansi.csv': Buffer.from(text, 'latin1'),
      'wide.csv': Buffer.from(`\ufeff${text}`, 'utf16le'),
    }
    for (const [name, bytes] of Object.entries(forms)) {
      writeFileSync(join(folder, name), bytes)
      const { stdout } = await call(['import', name, '--json'], folder)
      expect(JSON.parse(stdout).rules).toMatchObject([{ name: 'a_b', category: 'analytics' }])
    }
  })

  test('may say what is no cookie: a finding', async () => {
    const { rules, findings } = await importing({
      'policy.md':
        '### Marketing\n| Name | Type |\n|---|---|\n| a_b | HTML Local Storage |\n| c_d | Pixel Tracker |\n| e_f | HTTP Cookie |\n',
    })
    expect(rules.map(({ name }) => name)).toEqual(['e_f'])
    expect(findings.map(({ code }) => code)).toEqual(['no-cookie', 'no-cookie'])
  })

  test('may have a table of something else: it is told how many rows are not read', async () => {
    const { rows, findings } = await importing({
      'policy.md': `${table('Browsers', '| Browser | Help |', '| Lynx | press q |', '| w3m | q too |')}${markdown('| Ours | a_b | |')}`,
    })
    expect(rows).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'skipped-table', line: 3, message: /^3 rows/ }])
  })

  test('may have an empty line or a text in the middle of a table', async () => {
    const { rows } = await importing({
      'policy.md': `${markdown('| Ours | a_b | 1 day |')}Some words.\n| Ours | c_d | 2 days |\n`,
    })
    expect(rows.map(({ cookie, category }) => `${cookie} ${category}`)).toEqual([
      ...['a_b marketing', 'c_d marketing'],
    ])
  })
})

describe('the command', () => {
  const documents = { 'policy.md': markdown('| Facebook | _fbp | 2 years |', '| Ours | ??? x | |') }

  test('writes a valid policy, says how many rows became what, and exits 0', async () => {
    const folder = folderWith(documents)
    const { code, stdout, stderr } = await run(['import', 'policy.md'], folder)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      '2 cookies published: 1 became 1 rule of 1 service, 1 is only a finding.',
    )
    expect(stdout).toContain('policy.md:6 ??? x: expected a cookie name')
    const written = JSON.parse(readFileSync(join(folder, 'cookies.json'), 'utf8'))
    expect(Object.keys(definePolicy(written))).toEqual(['consent', 'categories', 'services'])
    expect((await run(['check', 'cookies.json'], folder)).code).toBe(0)
  })

  test('writes no sentence of the document', async () => {
    const text = 'Remembers who you are until you leave'
    const { written, ...rest } = await importing({
      'policy.md': `${text}.\n\n${table('Marketing', '| Name | Purpose |', `| a_b | ${text} |`)}`,
    })
    expect(rest.rows).toHaveLength(1)
    expect(JSON.stringify([written, rest])).not.toContain('Remembers')
  })

  test('writes again what it wrote, and nothing else', async () => {
    const folder = folderWith(documents)
    expect((await call(['import', 'policy.md'], folder)).code).toBe(0)
    expect((await call(['import', 'policy.md'], folder)).code).toBe(0)
    const ours = { consent: [], categories: {}, services: {} }
    for (const other of [{ ...ours, mode: 'enforce' }, {}, []]) {
      const there = folderWith({ ...documents, 'cookies.json': other })
      const { code, stderr } = await run(['import', 'policy.md'], there)
      expect([code, stderr]).toEqual([
        3,
        'cookies.json is there already, and holds more than an import writes: name another with --out\n',
      ])
      expect(JSON.parse(readFileSync(join(there, 'cookies.json'), 'utf8'))).toEqual(other)
    }
  })

  test('writes to the file of --out, or to standard output', async () => {
    const folder = folderWith(documents)
    const { stdout, stderr } = await call(['import', 'policy.md', '--out', '-'], folder)
    expect(Object.keys(JSON.parse(stdout).services)).toEqual(['meta-pixel'])
    expect(stderr).toContain('2 cookies published')
    await call(['import', 'policy.md', '--out', 'other.json'], folder)
    expect(JSON.parse(readFileSync(join(folder, 'other.json'), 'utf8'))).toEqual(JSON.parse(stdout))
  })

  test('that finds no cookies, or no file, says so and writes nothing', async () => {
    const folder = folderWith({ 'page.html': '<h1>We use cookies</h1>' })
    const none = await run(['import', 'page.html'], folder)
    expect([none.code, none.stderr]).toEqual([
      3,
      'page.html: no table of cookies: Markdown, HTML or CSV with a column of names\n',
    ])
    const missing = await run(['import', 'no.html'], folder)
    expect([missing.code, missing.stderr]).toEqual([
      3,
      'cannot read no.html: ENOENT: no such file or directory\n',
    ])
    expect((await run(['import'], folder)).code).toBe(2)
    expect(() => readFileSync(join(folder, 'cookies.json'))).toThrow('ENOENT')
  })
})
