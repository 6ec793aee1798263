/**
 * The demo site's icon: a desk lamp.
 *
 * @module
 */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#1c5d49"/>
  <path d="M9 14 16 6l7 8z" fill="#f6d98b"/>
  <path d="M16 14v10m-5 0h10" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>
</svg>
`
