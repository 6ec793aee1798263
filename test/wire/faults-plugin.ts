/**
 * Lets every function of the gate fail: the first thing that it does is to ask whether it should.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'
import { parseAst } from 'vitest/node'

const root = new URL('../../', import.meta.url).pathname

/** What of a syntax tree is looked at here. */
interface Node {
  type: string
  start: number
  end: number
  body?: Node | readonly Node[]
  id?: { name?: string } | null
  key?: { name?: string }
}

interface Insertion {
  at: number
  text: string
}

/** Bundles `src` so that `mayFail(name)` of the global scope is called first in each of its functions. */
export const faults: Plugin = {
  name: 'faults',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: withFaults(await readFile(path, 'utf8'), relative(root, path)),
      loader: 'ts',
    }))
  },
}

/** The source with a call of `mayFail` at the beginning of each function. */
export function withFaults(source: string, file: string): string {
  const insertions: Insertion[] = []
  const known = new Map<string, number>()
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, [], undefined)

  function visit(node: Node, path: readonly string[], given: string | undefined): void {
    const isFunction = /^(Arrow)?Function(Expression|Declaration)$/.test(node.type)
    const { body } = node
    let inner = path
    if (isFunction && body && !Array.isArray(body)) {
      inner = [...path, node.id?.name ?? given ?? '()']
      insert(body as Node, inner)
    }
    for (const [key, value] of Object.entries(node)) {
      const name = nameFor(node, key)
      for (const child of Array.isArray(value) ? value : [value]) {
        if (child && typeof child.type === 'string') visit(child, inner, name)
      }
    }
  }

  function insert(body: Node, path: readonly string[]): void {
    const plain = `${file} ${path.join(' ')}`
    const count = (known.get(plain) ?? 0) + 1
    known.set(plain, count)
    const call = `mayFail(${JSON.stringify(count === 1 ? plain : `${plain} ${count}`)})`
    if (body.type === 'BlockStatement') insertions.push({ at: body.start + 1, text: `${call};` })
    else {
      insertions.push({ at: body.start, text: `(${call},` }, { at: body.end, text: ')' })
    }
  }

  let text = source
  // Of two at one place the inner one was found last; what ends there ends before what begins.
  const inOrder = insertions
    .map((one, i) => ({ ...one, i }))
    .sort((a, b) => b.at - a.at || b.i - a.i)
  for (const { at, text: put } of inOrder) text = text.slice(0, at) + put + text.slice(at)
  return text
}

/** What a function is called that stands there: as the variable, the property or the call around it. */
function nameFor(node: Node, key: string): string | undefined {
  if (node.type === 'VariableDeclarator' && key === 'init') return node.id?.name
  if (/^(Property|MethodDefinition)$/.test(node.type) && key === 'value') return node.key?.name
  return undefined
}
