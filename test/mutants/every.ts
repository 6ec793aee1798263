/**
 * Every mutant.
 *
 * @module
 */
import { cli } from './cli.ts'
import { consent } from './consent.ts'
import { http } from './http.ts'
import { lint } from './lint.ts'
import { middleware } from './middleware.ts'
import type { Mutant } from './mutant.ts'
import { policy } from './policy.ts'
import { rewrite } from './rewrite.ts'
import { sources } from './sources.ts'
import { stages } from './stage.ts'
import { withdrawal } from './withdrawal.ts'

export const mutants: readonly Mutant[] = [
  ...consent,
  ...sources,
  ...policy,
  ...lint,
  ...rewrite,
  ...stages,
  ...middleware,
  ...http,
  ...cli,
  ...withdrawal,
]
