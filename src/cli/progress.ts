/**
 * How far a scan is, on standard error.
 *
 * @module
 */

/** How often it is told, in milliseconds; on a terminal each time. */
const often = 2000

export function tellProgress(): (done: number, total: number) => void {
  const { isTTY } = process.stderr
  let last = Date.now()
  return (done, total) => {
    if (isTTY) process.stderr.write(done === total ? '\r\x1b[K' : `\rscanned ${done} of ${total}`)
    else if (done > 0 && done < total && Date.now() - last >= often) {
      last = Date.now()
      console.error(`scanned ${done} of ${total}`)
    }
  }
}
