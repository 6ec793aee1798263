/**
 * The date of a cookie's `Expires`, read as browsers read it. `Date.parse` reads two-digit years and
 * many odd spellings otherwise, and a date misread as past would make a new cookie look like a
 * deletion.
 *
 * Source: draft-ietf-httpbis-rfc6265bis section 5.6.1
 *
 * @module
 */

const delimiter = /[\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Milliseconds since the epoch; `undefined` where a browser finds no date. */
export function parseCookieDate(text: string): number | undefined {
  let time: readonly number[] | undefined
  let day: number | undefined
  let month: number | undefined
  let year: number | undefined
  for (const token of text.split(delimiter)) {
    const clock = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(token)
    const number = /^(\d{1,4})(?!\d)/.exec(token)?.[1]
    const named = months.indexOf(token.slice(0, 3).toLowerCase())
    if (!time && clock) time = clock.slice(1).map(Number)
    else if (day === undefined && number !== undefined && number.length <= 2) day = Number(number)
    else if (month === undefined && named !== -1) month = named
    else if (year === undefined && number !== undefined && number.length >= 2) year = Number(number)
  }
  if (!time || day === undefined || month === undefined || year === undefined) return undefined
  if (year >= 70 && year <= 99) year += 1900
  else if (year <= 69) year += 2000
  const [hour = 0, minute = 0, second = 0] = time
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59)
    return undefined
  const date = new Date(Date.UTC(year, month, day, hour, minute, second))
  return date.getUTCDate() === day ? date.getTime() : undefined
}
