import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** Where a test runs: on real workerd, or in Node what drives processes, sockets and browsers. */
const inNode = [
  'test/cli/**',
  'test/wire/**',
  'test/browser/**',
  'test/house/**',
  'test/conformance/**',
  'test/examples/**',
]

const isWhole = process.env['SAMPLE'] === 'all'

// One seed for all files of a run; printed where it chooses.
process.env['SEED'] ||= String(Date.now())

// Most of a short command is the reading of its modules: tests start it hundreds of times.
process.env['NODE_COMPILE_CACHE'] ||= join(import.meta.dirname, 'node_modules/.cache/compile')

export default defineConfig({
  test: {
    // The gate logs a line for each response; only those of a failing test are of interest.
    silent: 'passed-only',
    // Files wait for other processes more than they compute: on two cores, three at a time.
    maxWorkers: 3,
    projects: [
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workerd',
          include: ['test/**/*.test.ts'],
          exclude: [...inNode, 'test/slow/**'],
          // A machine under load is slow, not wrong; all that can be sampled takes longer.
          testTimeout: isWhole ? 600_000 : 60_000,
          provide: { promiseRuns: isWhole ? 10 : 1 },
        },
      },
      {
        test: {
          name: 'node',
          include: inNode.map((folder) => `${folder}/*.test.ts`),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // What takes long and can go wrong seldom: `npm run test:slow`, and in CI.
      {
        test: { name: 'slow', include: ['test/slow/*.test.ts'], testTimeout: 240_000 },
      },
    ],
  },
})
