/**
 * How the command line is called: what there is, and what is said where it is called otherwise.
 *
 * @module
 */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './failure.ts'

export type CommandName = 'dev' | 'check' | 'explain' | 'scan' | 'import' | 'init'

const synopses: Readonly<Record<CommandName, string>> = {
  dev: 'dev [--policy FILE] [--origin URL] [--port N] [--host NAME] [--country CC]',
  check: 'check [FILE] [--json | --sarif] [--strict] [--scan FILE]',
  explain: `explain --url URL [--policy FILE] [--cookie HEADER] [--set-cookie LINE]…
          [--page FILE | --tag URL…] [--country CC] [--gpc] [--json]`,
  scan: `scan TARGET… [--policy FILE] [--grant ID,…] [--index FILE] [--url URL] [--out DIR]
       [--report FILE] [--browser] [--json] [--fail-on unknown,undeclared,drift]`,
  import: 'import FILE… [--out FILE] [--json]',
  init: 'init TARGET… [--index FILE] [--url URL] [--browser] [--out FILE | --json]',
}

export const help = `consent-gate <command>

  ${synopses.dev}
      Runs the gate in workerd, in front of a site, or of the demo site where no origin is given.
      A policy is needed with --origin: --policy FILE, else consent-gate.config.ts in this folder.
      --host: the gate and the site see requests for this host, while the browser stays here.

  ${synopses.check}
      Says everything that is wrong with a policy, and what it can hardly mean: docs/lint.md.
      --strict: exit 1 for warnings too. --sarif: for code hosts and editors. --scan: what
      scan --json printed of the site, which tells where the consent banner comes from.

  ${synopses.explain}
      Puts one request and one response through the gate, and says what it decided and why.

  ${synopses.scan}
      Says what pages hold and what of it a visitor who refused would not get. A TARGET is a saved
      page (.html, .htm, .html.gz), a folder of them, a .har file, or a URL. A saved page's own URL:
      --index, lines of file, tab, URL; else --url, else its canonical link. --out: the rewritten
      pages. --browser: URLs in a browser, with what scripts load.

  ${synopses.import}
      From a published cookie policy (tables in Markdown or HTML, or an export as CSV) to services,
      in cookies.json or FILE (- for standard output), and what cannot be told from it.

  ${synopses.init}
      Scans, and writes a first policy to consent-gate.config.ts in this folder, or to FILE (- for
      standard output; JSON where its name ends so). Says what a person has to decide.

A policy file is JSON, or a module (.ts, .js, .mjs) whose default export is the policy.
Exit codes: 0 done; 1 check found errors, or scan what --fail-on names; 2 called wrongly; 3 something failed.
`

/**
 * Reads a command's arguments.
 *
 * @throws {UsageError} that says how the command is called
 */
export function readArguments<const T extends ParseArgsConfig>(
  command: CommandName,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What follows the first sentence is advice about writing it otherwise.
    throw usage(command, error.message.split(/\. |\n/, 1)[0] ?? '')
  }
}

/** A command that was called wrongly. */
export function usage(command: CommandName, what: string): UsageError {
  return new UsageError(`${what}\nusage: consent-gate ${synopses[command]}`)
}

/** No command, or one that does not exist. */
export function unknownCommand(name: string | undefined): UsageError {
  const what = name === undefined ? 'a command is missing' : `there is no command '${name}'`
  return new UsageError(`${what}; there are: ${Object.keys(synopses).join(', ')}\n\n${help}`)
}

/** @throws {UsageError} where it is neither a country, `FR`, nor a part of one, `US-CA` */
export function parseCountry(command: CommandName, value: string | undefined): string | undefined {
  // Cloudflare calls the Tor network T1 (developers.cloudflare.com, `request.cf.country`).
  if (/^uk(-|$)/i.test(value ?? '')) throw usage(command, '--country: the United Kingdom is GB')
  if (value === undefined || /^[a-z][a-z1](-[a-z0-9]{1,3})?$/i.test(value))
    return value?.toUpperCase()
  throw usage(
    command,
    `--country expects two letters such as FR, or a part of a country such as US-CA, got ${value}`,
  )
}
