/**
 * Passes everything on: what any Worker costs.
 *
 * @module
 */
export default { fetch: (request: Request): Promise<Response> => fetch(request) }
