/**
 * Pages that hold one URL after another, and what of them passes the gate on real workerd.
 *
 * @module
 */
import type { Policy } from '../../src/index.ts'
import { startWorkerd } from '../wire/workerd.ts'

/** A URL as it is written, and what it is relative to. */
export interface Reference {
  input: string
  base: string | null
}

export interface Page {
  url: string
  html: string
  policy: Policy
}

export interface GatedPage {
  html: string
  /** The URLs that were judged, in order. */
  targets: string[]
}

export interface Gate {
  /** The href of each, as workerd parses it; `null` where it does not. */
  parse(references: readonly Reference[]): Promise<(string | null)[]>
  pass(pages: readonly Page[]): Promise<GatedPage[]>
  stop(): Promise<void>
}

export async function startGate(): Promise<Gate> {
  const workerd = await startWorkerd({
    urls: { entry: new URL('./worker-urls.ts', import.meta.url) },
  })
  async function post<T>(path: string, body: unknown): Promise<T> {
    const url = `http://127.0.0.1:${workerd.ports.urls}${path}`
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
    return (await response.json()) as T
  }
  return {
    parse: (references) => post('/parse', references),
    pass: (pages) => post('/gate', pages),
    stop: workerd.stop,
  }
}
