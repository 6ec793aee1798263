/**
 * The fixtures of every source.
 *
 * @module
 */
import type { Fixtures } from './fixture.ts'

declare global {
  interface ImportMeta {
    /** Vite's: https://vite.dev/guide/features.html#glob-import */
    glob<T>(pattern: string, options: { eager: true }): Record<string, T>
  }
}

const files = import.meta.glob<{ fixtures: Fixtures }>('./sources/*.ts', { eager: true })

export const everyFixture: readonly Fixtures[] = Object.values(files).map(
  ({ fixtures }) => fixtures,
)
