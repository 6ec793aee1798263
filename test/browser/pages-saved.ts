/**
 * The saved pages, and what their labels say of an address.
 *
 * @module
 */
import { siteOf } from '../../src/services/catalogue.ts'
import { readShared, readSharedText } from '../conformance/shared.ts'
import { keyOf } from './pages-markup.ts'

/**
 * As the pages are labelled, but a tracker on the site's own hosts is `own tracker`: no rule of the
 * catalogue's is about a site's own. Of an address without a label the site or the host tells, else
 * it is `other`.
 */
export type Label = 'tracker' | 'own tracker' | 'clean' | 'first-party' | 'grey' | 'other'

export interface SavedPage {
  id: string
  url: URL
  body: Buffer
  labelOf(url: string): Label
}

interface Row {
  page: string
  url: string
  thirdParty: boolean
  label: string
}

/** Every saved page, unpacked when it is asked for. */
export function listSaved(): (() => SavedPage)[] {
  const rows: Row[] = readSharedText('pages/labels.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const byPage = Map.groupBy(rows, ({ page }) => page)
  const hosts = labelHosts(rows)
  const [, ...lines] = readSharedText('pages/index.tsv').trim().split('\n')
  return lines.map((line) => () => {
    const [id = '', site = ''] = line.split('\t')
    const own = byPage.get(id) ?? []
    const labels = new Map(own.flatMap((row) => labelsIn(row)))
    // Browsers do not fetch what is not encrypted from a page that is.
    const scheme = own.some(({ url }) => url.startsWith('http:')) ? 'http' : 'https'
    // Some come from a test corpus and have no site.
    const url = URL.parse(`${scheme}://${site}/`) ?? new URL(`${scheme}://site.example/`)
    return {
      id,
      url,
      body: readShared(`pages/${id}.html.gz`),
      labelOf(address) {
        const known = labels.get(keyOf(address))
        if (known) return known
        const host = URL.parse(address)?.hostname ?? ''
        if (siteOf(host) === siteOf(url.hostname)) return 'first-party'
        return hosts.get(host) ?? 'other'
      },
    }
  })
}

/** Hints are labelled by their host, and fetch nothing. */
function labelsIn({ url, label, thirdParty }: Row): [string, Label][] {
  if (label.startsWith('hint')) return []
  const isOwn = label === 'tracker' && !thirdParty
  return [[keyOf(url), isOwn ? 'own tracker' : (label as Label)]]
}

/** Hosts all of whose addresses are labelled alike, as trackers or as clean. */
function labelHosts(rows: readonly Row[]): Map<string, Label> {
  const found = new Map<string, Set<Label>>()
  for (const row of rows) {
    const host = URL.parse(row.url)?.hostname
    if (!host) continue
    const labels = found.get(host) ?? new Set()
    found.set(host, labels)
    for (const [, label] of labelsIn(row)) labels.add(label)
  }
  const alike = [...found].flatMap(([host, [label, ...others]]): [string, Label][] =>
    others.length === 0 && (label === 'tracker' || label === 'clean') ? [[host, label]] : [],
  )
  return new Map(alike)
}
