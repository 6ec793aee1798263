/**
 * Runs the command line as people do, in a process of its own; or in this one, where all that it
 * needs is loaded already.
 *
 * @module
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, URL } from 'node:url'
import { format } from 'node:util'
import { afterAll, vi } from 'vitest'

export const root: string = fileURLToPath(new URL('../../', import.meta.url))

export const cli: string = join(root, 'src/cli.ts')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  folder: string = root,
  script: string = cli,
): Promise<Ended> {
  return start(process.execPath, [script, ...args], folder).ended
}

let calls = 0

/**
 * Runs a command to its end in this process: for tests of what it says, not of how it starts and ends.
 * One at a time, since a process has one folder, one output and one exit code.
 */
export async function call(args: readonly string[], folder: string = root): Promise<Ended> {
  const { argv, exitCode } = process
  const from = process.cwd()
  const signals = ['SIGINT', 'SIGTERM'] as const
  const heard = signals.map((signal) => process.listeners(signal))
  const output = { stdout: '', stderr: '' }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...said) => {
      output.stdout += `${format(...said)}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((...said) => {
      output.stderr += `${format(...said)}\n`
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output.stdout += text
      return true
    }),
  ]
  process.argv = [process.execPath, cli, ...args]
  process.exitCode = undefined
  process.chdir(folder)
  try {
    // A module runs once by each name.
    await import(`${cli}?call=${calls++}`)
    return { code: Number(process.exitCode), ...output }
  } finally {
    process.chdir(from)
    process.exitCode = exitCode
    process.argv = argv
    for (const spy of spies) spy.mockRestore()
    // The command's would end this process.
    for (const [i, signal] of signals.entries()) {
      for (const listener of process.listeners(signal)) {
        if (!heard[i]?.includes(listener)) process.off(signal, listener)
      }
    }
  }
}

/** Makes once what several tests look at. */
export function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

const folders: string[] = []
const started: ChildProcess[] = []
afterAll(() => {
  // Nothing outlives a test that failed.
  const left = started.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )
  for (const id of left.flatMap(({ pid }) => processTree(pid ?? 0))) process.kill(id, 'SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder with these files, until the tests of the file have ended. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'consent-gate-cli-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export interface Running {
  process: ChildProcess
  /** `http://127.0.0.1:N`, as its ready line says. */
  address: string
  /** What it has written to standard output so far, by line. */
  lines(): string[]
  /** Standard error so far. */
  errors(): string
  /** The next line that holds a text, also one that came already. */
  line(text: string): Promise<string>
  ended: Promise<Ended>
}

/** Starts `dev` on any free port and waits until it is ready. */
export async function startDev(args: readonly string[], folder: string = root): Promise<Running> {
  return startThrough([process.execPath, cli], args, folder)
}

/** Starts `dev` by a command that takes its arguments, and waits until it is ready. */
export async function startThrough(
  [file = '', ...before]: readonly string[],
  args: readonly string[],
  folder: string = root,
): Promise<Running> {
  const { child, output, ended } = start(file, [...before, 'dev', '--port', '0', ...args], folder)
  const lines = () => output.stdout.split('\n').slice(0, -1)
  const line = async (text: string) => {
    for (let tries = 0; tries < 300; tries++) {
      const found = lines().find((one) => one.includes(text))
      if (found !== undefined) return found
      await Promise.race([setTimeout(50), ended])
    }
    throw new Error(`no line with ${text} in ${JSON.stringify(output)}`)
  }
  const address = (await line('ready ')).replace('ready ', '')
  return { process: child, address, lines, errors: () => output.stderr, line, ended }
}

/** Ends `dev` as a terminal does. */
export async function end(running: Running | undefined): Promise<void> {
  running?.process.kill('SIGINT')
  await running?.ended
}

/** A process and all that descend from it. */
export function processTree(root: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const tree = [root]
  for (const id of tree) {
    for (const [child, parent] of pairs) if (parent === id && child) tree.push(child)
  }
  return tree
}

/** Those of some processes that do not end within some seconds. */
export async function survivors(ids: readonly number[]): Promise<number[]> {
  for (let tries = 0; ; tries++) {
    const left = ids.filter(isRunning)
    if (left.length === 0 || tries === 100) return left
    await setTimeout(50)
  }
}

/** A process that has ended stays listed as a zombie until its parent asks for it. */
function isRunning(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' })
  return /^[^Z]/.test(stdout.trim())
}

function start(
  file: string,
  args: readonly string[],
  folder: string,
): { child: ChildProcess; output: { stdout: string; stderr: string }; ended: Promise<Ended> } {
  const child = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }))
  return { child, output, ended }
}
