/**
 * IAB Transparency and Consent Framework, versions 2.0 to 2.3, which many consent managers write.
 * `euconsent-v2`, or `eupubconsent-v2`, holds segments of base64url joined by dots: the core, and which
 * vendors the visitor was shown, which since 2.3 is mandatory.
 *
 * The IAB's decoder is in this file alone, so that only who names `tcf` carries it.
 *
 * @module
 */
import { TCString } from '@iabtcf/core'
import { mirroredCookies } from './bridged.ts'
import { bridgeCookie } from './own.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  type Source,
  unanswered,
  underAnyName,
} from './reading.ts'
import { answerOf, days } from './tc-model.ts'
import { takeApart } from './tc-string.ts'

const [first, second] = ['euconsent-v2', 'eupubconsent-v2'] as const

export const tcf: Source = {
  id: 'tcf',
  grain: 'vendor',
  cookies: [first, second, bridgeCookie],
  tags: [],
  days,
  answer(cookies) {
    // Managers write the same string into both.
    const own = underAnyName(cookies, [first, second])
    // Where the manager keeps the string elsewhere, the bridge may have mirrored it.
    const all = own.length > 0 ? own : mirroredCookies('tcf', cookies)
    return answerOfOne(all, first, parseChoice)
  },
}

export const about: About = {
  title: 'IAB Transparency and Consent Framework (TCF)',
  versions: '2.0 to 2.3',
  ids: '`purpose:4`; `vendor:755`; `vendor:755:purpose:4`, the vendor for this purpose; `feature:1`, a special feature. `purpose:9:li`, `vendor:755:li`, `vendor:755:purpose:9:li`: by legitimate interest, which there is for purposes 2 and 7 to 11 only',
  unanswered: 'no cookie: a string that grants nothing is an answer',
  evidence: 'source',
  links: [
    'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/tree/master/TCFv2',
    'https://github.com/InteractiveAdvertisingBureau/iabtcf-es',
  ],
  notes: [
    'Without consent to purpose 1, to store and read, everything is refused.',
    'A vendor counts only if the visitor was shown it, as the string itself tells; one of 28 February 2026 or later that does not tell has shown none.',
    'What the publisher forbids a vendor, or allows it on the other legal basis only, is refused. `vendor:755` is refused for any such purpose: name the purpose, `vendor:755:purpose:4`, where the others do not matter.',
    'It counts for thirteen months.',
  ],
}

function parseChoice(value: string): Answer {
  if (value.startsWith('B')) return unanswered('outdated', 'a string of version 1')
  try {
    const { text, restrictions, tellsDisclosed } = takeApart(value)
    const model = TCString.decode(text)
    return answerOf({
      updated: model.lastUpdated.getTime(),
      consent: { purposes: model.purposeConsents, vendors: model.vendorConsents },
      interest: {
        purposes: model.purposeLegitimateInterests,
        vendors: model.vendorLegitimateInterests,
      },
      features: model.specialFeatureOptins,
      disclosed: tellsDisclosed ? model.vendorsDisclosed : undefined,
      restrictions,
    })
  } catch {
    return unanswered('invalid', 'no string of version 2')
  }
}
