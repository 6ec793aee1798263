/**
 * Which refused frames leave a placeholder, and what it is said to stand for.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { gateWith, type Policy, placeholders } from '../../src/index.ts'
import { youtube } from '../../src/services.ts'
import { onetrust } from '../../src/sources.ts'
import { everything, filtered, policyWith } from '../gate.ts'

const film = '<iframe src="https://www.youtube.com/embed/1"></iframe>'
const kinds = { video: 'functional', analytics: 'analytics', social: 'marketing' } as const

/** What a visitor who refuses everything is told in place of a frame; `''` where the frame goes. */
async function told(policy: Partial<Policy>, html = film): Promise<string> {
  const { html: page } = await filtered(html, { policy: policyWith(policy) })
  const [, service, srcdoc = ''] =
    / srcdoc="([^"]*)".* data-consent-placeholder="([^"]*)"/.exec(page)?.reverse() ?? []
  if (page === '') return ''
  const text = srcdoc
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  return `${srcdoc && service}${/<p>(.*?)<\/p>/.exec(text)?.[1]}`
}

describe('a refused frame leaves a placeholder', () => {
  test.each<[string, Partial<Policy>]>([
    ['named by its id', { services: { youtube: 'functional' } }],
    ['of a kind that the catalogue maps', { services: {}, catalogue: kinds }],
    [
      'declared as embed',
      {
        services: {
          films: {
            name: 'Youtube',
            category: 'functional',
            tags: ['www.youtube.com'],
            embed: true,
          },
        },
      },
    ],
    [
      'declared under the id of a known one',
      { services: { youtube: { category: 'functional', tags: ['www.youtube.com'] } } },
    ],
  ])('where its service is %s', async (_, policy) => {
    expect(await told(policy)).toContain(
      'Youtube is not shown without your consent to “Functional”.',
    )
  })
})

describe('a refused frame goes', () => {
  test.each<[string, Partial<Policy>, string?]>([
    [
      'where its service is declared otherwise',
      { services: { films: { category: 'functional', tags: ['www.youtube.com'] } } },
    ],
    [
      'where its service is not to be one',
      {
        services: { youtube: { category: 'functional', tags: ['www.youtube.com'], embed: false } },
      },
    ],
    ['of no service', { services: {}, unknown: { tags: 'marketing' } }],
    [
      'of a service that measures',
      { services: {}, catalogue: kinds },
      '<iframe src="https://www.google-analytics.com/x"></iframe>',
    ],
    ['that is hidden', { services: {}, catalogue: kinds }, film.replace('src', 'hidden src')],
  ])('%s', async (_, policy, html) => {
    expect(await told(policy, html)).toBe('')
  })
})

test('a frame that is granted stays as it is', async () => {
  const policy = policyWith({ services: { youtube: 'functional' } })
  expect((await filtered(film, { policy, cookie: everything })).html).toBe(film)
})

test('a Worker that carries the service says its name', async () => {
  const { Hono } = await import('hono')
  const app = new Hono()
  const policy = policyWith({ services: { youtube: 'functional' } })
  app.use(gateWith({ sources: [onetrust], services: [youtube], placeholders })(policy))
  app.get('/', (c) => c.html(film))
  expect(await (await app.request('https://www.shop.example/')).text()).toContain('YouTube is not')
})
