/**
 * Who asks the visitors, for the draft of a policy.
 *
 * @module
 */
import { bridgeOnly } from '../consent/bridged.ts'
import type { ConsentEntry } from '../index.ts'
import * as sources from '../sources.ts'
import type { Question } from './init-draft.ts'
import { findKnown } from './known-services.ts'
import { count, cut } from './report-words.ts'
import type { ScanResult } from './scan-result.ts'

/** The sources that are consent managers: signals ask nobody, nor does the gate itself. */
const asking = Object.values(sources).filter(
  ({ id, grain }) => grain !== 'signal' && id !== 'gpp' && id !== 'consent-gate',
)

/** Tag managers that ask visitors themselves, and the sources that read what they were told. */
const asksToo: Readonly<Record<string, ConsentEntry['source']>> = {
  'cloudflare-zaraz': 'zaraz',
  'piwik-pro-tag-manager': 'piwik-pro',
  'tealium-iq': 'tealium',
}

/** Consent managers without a source of their own that are on IAB Europe's list (iabeurope.eu/cmp-list). */
const tcfManagers: ReadonlySet<string> = new Set([
  'appconsent',
  'clickio-consent',
  'commanders-act-trustcommander',
  'consentmanager',
  'fastcmp',
  'google-funding-choices',
  'iab-consensu',
  'inmobi-choice',
  'liveramp-privacy-manager',
  'sirdata-consent',
  'snigel-adconsent',
  'sourcepoint',
  'uniconsent',
  'yahoo-cmp',
])

type Manager = ScanResult['managers'][number]

/** The source that reads a manager's answers, if there is one. */
function sourceOf({ id }: Pick<Manager, 'id'>): ConsentEntry['source'] | undefined {
  const own = asking.find((source) => source.id === id)?.id as ConsentEntry['source'] | undefined
  return own ?? (tcfManagers.has(id) ? 'tcf' : undefined)
}

export function draftConsent({ managers, services, pages }: ScanResult): {
  entries: ConsentEntry[]
  questions: Question[]
} {
  const seen = managers
    .filter(({ id }) => id !== 'consent-gate')
    .toSorted((a, b) => b.pages - a.pages)
  const lines = seen.map((one) => {
    const source = sourceOf(one)
    const by = source === undefined ? 'which no source reads' : `source '${source}'`
    return `${cut(one.name, 60)}, ${by}, on ${one.pages} of ${count(pages.length, 'page')}`
  })
  // One that has a source of its own tells more than the string that many write.
  const first = seen.find((one) => sourceOf(one) === one.id) ?? seen.find(sourceOf)
  const source = first && sourceOf(first)
  if (!first || source === undefined) {
    const text =
      seen.length === 0
        ? "Who asks your visitors? No consent manager was seen, and a tag manager may load it. Name it: docs/sources.md. Until then 'consent-gate', the gate's own choice cookie, stands here, which nobody has: nothing is granted."
        : "Who asks your visitors? None of those that were seen can be read; docs/sources.md has those that can. Until then 'consent-gate', the gate's own choice cookie, stands here, which nobody has: nothing is granted."
    const others = services.flatMap(({ id }) => {
      const too = Object.hasOwn(asksToo, id) ? asksToo[id] : undefined
      return too ? [`${findKnown(id)?.name ?? id} can ask visitors too: source '${too}'`] : []
    })
    const question: Question = { about: 'consent', text, lines: [...lines, ...others] }
    return { entries: [{ source: 'consent-gate' }], questions: [question] }
  }
  const questions: Question[] = []
  if (seen.length > 1) {
    const text = `Is '${source}' the one that asks your visitors? Several were seen; of those with a source of their own the one on most pages stands here. Where two have an opinion, the first decides.`
    questions.push({ about: 'consent', text, lines })
  }
  if (source === 'tcf') questions.push(aboutTcf(first))
  else if (!asking.find(({ id }) => id === source)?.defaultMap) {
    questions.push({
      about: 'consent',
      text: `What does '${source}' call your categories? It has no usual groups, and without a map nothing is granted. Add to its entry:`,
      lines: ["map: { analytics: '…', functional: '…', marketing: '…' }"],
    })
  }
  const bridge = bridgeOnly.includes(source) && { bridge: true }
  return { entries: [{ source, ...bridge }], questions }
}

function aboutTcf({ name }: Manager): Question {
  return {
    about: 'consent',
    text: `Which purposes and vendors of the TCF are your categories? ${cut(name, 60)} follows the TCF, so 'tcf' stands here, which reads the cookie euconsent-v2 (or eupubconsent-v2): see that your visitors have it, else add bridge: true (docs/bridge.md). Without a map nothing is granted; the ids are in docs/sources.md. Add to its entry, with yours:`,
    lines: [
      "map: { analytics: ['purpose:1', 'purpose:8'], marketing: ['purpose:1', 'purpose:3', 'purpose:4'] }",
    ],
  }
}
