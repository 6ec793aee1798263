/**
 * Chromium from npm, from which nothing leaves this machine: every host is a local sink.
 *
 * `@sparticuz/chromium` holds the browser packed, and beside it the libraries (NSS, NSPR, Expat) and
 * a font that a bare Debian lacks. It unpacks the libraries only where it finds itself on Lambda, so
 * it is told that it is.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { type Asked, startSink } from './sink.ts'

export interface SunkBrowser extends AsyncDisposable {
  browser: Browser
  /** The hosts to which the browser has tried to connect, in order, with repetitions. */
  reached: string[]
}

export interface LaunchOptions {
  /** Hears of each request that comes to the sink, and each handshake. */
  onAsked?: (asked: Asked) => void
  /** Further switches of Chromium. */
  args?: readonly string[]
}

/**
 * Starts Chromium and its sink. `127.0.0.1` alone is reached; dispose of it at the end.
 *
 * @param hosts hosts that are ports of 127.0.0.1, and not the sink
 */
export async function launchChromium(
  hosts: Readonly<Record<string, number>> = {},
  { onAsked, args = [] }: LaunchOptions = {},
): Promise<SunkBrowser> {
  const folder = await unpack()
  const reached: string[] = []
  const sink = await startSink((asked) => {
    reached.push(asked.host)
    onAsked?.(asked)
  })
  const rules = [...Object.entries(hosts), ['*', sink.port]].map(
    ([host, target]) => `MAP ${host} 127.0.0.1:${target}`,
  )
  try {
    const browser = await chromium.launch({
      executablePath: join(folder, 'chromium'),
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--ignore-certificate-errors',
        `--host-resolver-rules=${rules.join(', ')}, EXCLUDE 127.0.0.1`,
        ...args,
      ],
    })
    return {
      browser,
      reached,
      async [Symbol.asyncDispose]() {
        await browser.close()
        await sink.stop()
      },
    }
  } catch (error) {
    await sink.stop()
    throw error
  }
}

/**
 * Unpacks the browser once, beside the package, where the next installation clears it away. Several
 * test files may do so at a time: each has a folder of its own, and the first to be ready wins.
 */
export async function unpack(): Promise<string> {
  const home = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
  const folder = join(home, 'unpacked')
  if (existsSync(folder)) return folder
  const own = await mkdtemp(`${folder}-`)
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()"
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  })
  await writeFile(
    join(own, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  )
  try {
    await rename(own, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    await rm(own, { recursive: true })
  }
  return folder
}
