#!/usr/bin/env node
/**
 * The command line: `consent-gate --help`.
 *
 * Exit codes: 0 it did its work; 1 `check` found errors, or `scan` what `--fail-on` names; 2 it was
 * called wrongly; 3 it failed, since a file cannot be read, a policy that is needed is not valid, a port is taken, a package is missing.
 *
 * @module
 */
import { Failure, UsageError } from './cli/failure.ts'
import { help, unknownCommand } from './cli/usage.ts'
import { version } from './version.ts'

/** @returns the exit code */
async function run([command, ...args]: string[]): Promise<number> {
  if (command === '--version') return say(version)
  if (command === '--help' || command === '-h' || args.includes('--help')) return say(help)
  // Each is loaded when it is called: some know much.
  switch (command) {
    case 'dev':
      return (await import('./cli/dev.ts')).dev(args)
    case 'check':
      return (await import('./cli/check.ts')).check(args)
    case 'explain':
      return (await import('./cli/explain.ts')).explain(args)
    case 'import':
      return (await import('./cli/import.ts')).importPolicy(args)
    case 'init':
      return (await import('./cli/init.ts')).init(args)
    case 'scan':
      return (await import('./cli/scan.ts')).scan(args)
    default:
      throw unknownCommand(command)
  }
}

function say(text: string): 0 {
  process.stdout.write(`${text.trimEnd()}\n`)
  return 0
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const expected = error instanceof UsageError || error instanceof Failure
  console.error(expected ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 3
}
