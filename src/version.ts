/** The version of the package. Pages rewritten by another version are other variants. */
export const version = '0.1.0'
