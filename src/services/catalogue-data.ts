/**
 * The catalogue with what is known: catalogue.generated.ts.
 *
 * @module
 */
import { lines, snippets } from './catalogue.generated.ts'
import { type Catalogue, readCatalogue } from './catalogue.ts'

/** Every known service, and the hosts and cookies of many more: docs/services.md. */
export const catalogue: Catalogue = readCatalogue(lines, snippets)
