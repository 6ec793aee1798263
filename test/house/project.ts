/**
 * The project's own files, for tests about them.
 *
 * @module
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** The files that match, relative to the root and sorted. */
export function filesOf(pattern: string): readonly string[] {
  const exclude = (name: string) => name === 'node_modules' || name === 'dist'
  return globSync(pattern, { cwd: root, exclude }).sort()
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

export function packageJson(): {
  version: string
  exports: Record<string, string | { types: string; default: string }>
  bin: Record<string, string>
} {
  return JSON.parse(textOf('package.json'))
}

/** What a file imports or exports from, types too: files relative to the root, or package names. */
export function importsOf(file: string): readonly string[] {
  const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  )
}
