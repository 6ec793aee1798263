/**
 * The figures of saved pages in one table, in Markdown.
 *
 * @module
 */
import type { Asked, Compared } from './pages-compare.ts'

type Row = Compared & { scripting: boolean }

const labels = ['tracker', 'clean', 'first-party', 'own tracker', 'grey', 'other', 'nowhere']

/** What is requested, each address once a page, without the gate and with it. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [true, false].flatMap((isMarkup) => {
    const place = isMarkup ? 'in the markup' : 'by scripts'
    return [
      requests(rows, `${place}, refused`, (one) => one.isMarkup === isMarkup && one.isRefused),
      ...labels.map((label) =>
        requests(rows, `${place}, ${label}`, (one) => {
          return one.isMarkup === isMarkup && one.label === label
        }),
      ),
    ]
  })
  return [
    '| requests | scripts off, bare | gate | scripts on, bare | gate |',
    '|---|---|---|---|---|',
    ...lines,
    totals(rows, 'clean or own, missing', ({ missing }) => missing),
    totals(rows, 'clean or own, added', ({ added }) => added),
    totals(rows, 'clean by label and refused', ({ disputed }) => disputed),
    totals(rows, 'new errors', ({ errors }) => errors),
    totals(rows, 'new errors for want of a script', ({ wanting }) => wanting),
  ].join('\n')
}

function requests(rows: readonly Row[], title: string, isOne: (one: Asked) => boolean): string {
  const cells = [false, true].flatMap((scripting) =>
    (['bare', 'gated'] as const).map((side) =>
      sumOf(rows, scripting, (row) => [...row[side].values()].filter(isOne)),
    ),
  )
  return lineOf([title, ...cells])
}

function totals(rows: readonly Row[], title: string, of: (row: Row) => readonly unknown[]): string {
  return lineOf([title, '', sumOf(rows, false, of), '', sumOf(rows, true, of)])
}

function sumOf(rows: readonly Row[], scripting: boolean, of: (row: Row) => readonly unknown[]) {
  return rows
    .filter((row) => row.scripting === scripting)
    .reduce((sum, row) => sum + of(row).length, 0)
}

function lineOf(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}
