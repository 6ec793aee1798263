/**
 * Known services, for a Worker that carries only those that its policy names, and the catalogue of
 * them all: docs/services.md.
 *
 * @module
 */
export * from './services/ad-tech.ts'
export * from './services/advertising.ts'
export * from './services/analytics.ts'
export type { Catalogue } from './services/catalogue.ts'
export { catalogue } from './services/catalogue-data.ts'
export * from './services/customer-interaction.ts'
export * from './services/essential.ts'
export * from './services/functional.ts'
export type { Kind, KnownCookie, KnownService } from './services/known.ts'
export * from './services/marketing.ts'
export * from './services/social.ts'
export * from './services/tag-managers.ts'
export * from './services/video.ts'
