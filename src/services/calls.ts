/**
 * By which calls pages commonly start a service. Only the linter asks: nothing is removed because of one,
 * since a gate knows a loader by its address.
 *
 * @module
 */

/** From the id of a service to how such calls begin, without quotes and blanks. */
export const calls: Readonly<Record<string, readonly string[]>> = {
  'google-ads': ['gtag(config,AW-', 'gtag(event,conversion'],
  'google-analytics': ['gtag(config,G-', 'gtag(config,UA-', 'ga(create', 'ga(send', '_gaq.push('],
  hotjar: ['hj(identify', 'hj(event', 'hj(stateChange'],
  matomo: ['_paq.push('],
  'meta-pixel': ['fbq(init', 'fbq(track', 'fbq(set'],
  'microsoft-advertising': ['uetq.push('],
  'microsoft-clarity': ['clarity(set', 'clarity(identify', 'clarity(event'],
  'pinterest-tag': ['pintrk(load', 'pintrk(page', 'pintrk(track'],
  'snap-pixel': ['snaptr(init', 'snaptr(track'],
  'tiktok-pixel': ['ttq.load(', 'ttq.page(', 'ttq.track('],
  'x-ads': ['twq(init', 'twq(config', 'twq(track', 'twq(event'],
}
