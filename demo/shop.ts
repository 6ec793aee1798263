/**
 * A page of a small shop, with the tags and cookies that such pages carry. Shop and ids are made up.
 *
 * @module
 */
import type { Context } from 'hono'
import { defaults, isKnown } from './choice.ts'
import { rawCookies } from './cookies.ts'

/** A request with this header gets to know which cookies the site received. */
export const echo = 'x-demo-echo'
/** In the response to it: the `Cookie` header as the site received it. */
export const received = 'x-demo-received'

/** Sets its cookies on each response, as sites do that extend a cookie's life with every visit. */
export function shop(c: Context): Response {
  const cookies = rawCookies(c.req.raw)
  for (const { name, attributes, create } of shopCookies) {
    const value = cookies[name] ?? create()
    c.header('set-cookie', `${name}=${value}; Path=/; ${attributes}`, { append: true })
  }
  if (!isKnown(cookies)) c.header('set-cookie', defaults(c.req.url).line, { append: true })
  if (c.req.header(echo)) c.header(received, c.req.header('cookie') ?? '')
  c.header('cache-control', 'public, max-age=300')
  c.header('vary', 'Accept-Encoding')
  c.header(
    'link',
    '</assets/shop.css>; rel=preload; as=style, <https://www.googletagmanager.com>; rel=preconnect',
  )
  return c.html(page)
}

const shopCookies = [
  {
    name: 'sid',
    attributes: 'HttpOnly; SameSite=Lax',
    create: () => crypto.randomUUID(),
  },
  {
    name: 'cart',
    attributes: 'Max-Age=604800; SameSite=Lax',
    create: () => 'empty',
  },
  {
    name: '_ga',
    attributes: 'Max-Age=34560000; SameSite=Lax',
    create: () => `GA1.1.${digits()}.${seconds()}`,
  },
  {
    name: '_ga_DEMO000000',
    attributes: 'Max-Age=34560000; SameSite=Lax',
    create: () => `GS2.1.s${seconds()}$o1$g0`,
  },
  {
    name: '_fbp',
    attributes: 'Max-Age=7776000; SameSite=Lax',
    create: () => `fb.0.${Date.now()}.${digits()}`,
  },
]

function digits(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

/** The shop's own script: it works whatever the visitor chose. */
export const shopScript = `const button = document.querySelector('button[data-add]')
button?.addEventListener('click', () => {
  document.cookie = 'cart=harrow-desk; Path=/; Max-Age=604800; SameSite=Lax'
  button.textContent = 'In your basket'
})
`

const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Desk lamp no. 3 · Harrowick Lamps</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="/assets/icon.svg">
  <link rel="stylesheet" href="/assets/shop.css">
  <link rel="preconnect" href="https://www.googletagmanager.com">
  <link rel="dns-prefetch" href="//connect.facebook.net">
  <script>
    // Google Tag Manager
    {
      window.dataLayer = window.dataLayer || []
      window.dataLayer.push({ event: 'gtm.js', 'gtm.start': Date.now() })
      const manager = document.createElement('script')
      manager.async = true
      manager.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-XXXXXXX'
      document.head.append(manager)
    }
  </script>
  <script async src="https://www.googletagmanager.com/gtag/js?id=G-XXXXXXXXXX"></script>
  <script>
    // Google Analytics
    window.dataLayer = window.dataLayer || []
    function gtag() { window.dataLayer.push(arguments) }
    gtag('js', new Date())
    gtag('config', 'G-XXXXXXXXXX')
  </script>
  <script>
    // Meta pixel
    window.fbq = window.fbq || ((...call) => window.fbq.queue.push(call))
    window.fbq.queue = window.fbq.queue || []
    {
      const pixel = document.createElement('script')
      pixel.async = true
      pixel.src = 'https://connect.facebook.net/en_US/fbevents.js'
      document.head.append(pixel)
    }
    fbq('init', '000000000000000')
    fbq('track', 'PageView')
  </script>
  <script type="text/plain" class="optanon-category-C0003" src="https://chat.example.com/widget.js"></script>
</head>
<body>
  <noscript>
    <iframe hidden title="Tag manager" src="https://www.googletagmanager.com/ns.html?id=GTM-XXXXXXX"></iframe>
  </noscript>
  <noscript>
    <img alt="" hidden src="https://www.facebook.com/tr?id=000000000000000&amp;ev=PageView&amp;noscript=1">
  </noscript>
  <header>
    <a class="brand" href="/shop">Harrowick Lamps</a>
    <nav aria-label="Shop">
      <a href="/shop">Desk lamps</a>
      <a href="/">Cookie settings</a>
    </nav>
  </header>
  <main>
    <div class="picture">
      <svg viewBox="0 0 240 240" role="img" aria-label="A green desk lamp with a slanted shade">
        <ellipse cx="120" cy="212" rx="84" ry="8" class="shadow"/>
        <path class="light" d="M57 100 30 208h112L118 112z"/>
        <path class="arm" d="M104 206h64M136 206V96l-34-28"/>
        <path class="shade" d="m52 98 32-54 58 34-20 34z"/>
      </svg>
    </div>
    <div class="product">
      <h1>Desk lamp no. 3</h1>
      <p class="price">€ 84.00</p>
      <p>Spun steel, enamelled by hand, on a base heavy enough to stay where you put it. The shade
        turns a full circle and takes any E27 bulb.</p>
      <button type="button" data-add>Add to basket</button>
      <p class="small">Sent within two days. Thirty days to change your mind.</p>
    </div>
    <figure>
      <div class="frame">
        <iframe title="How the lamp is made" src="https://www.youtube.com/embed/XXXXXXXXXXX"></iframe>
      </div>
      <figcaption>How no. 3 is made, in two minutes.
        <a href="https://www.youtube.com/watch?v=XXXXXXXXXXX">Watch it on YouTube</a></figcaption>
    </figure>
  </main>
  <footer>
    <p>Harrowick Lamps is an invented shop. <a href="/">Back to the guide</a></p>
  </footer>
  <script src="/assets/shop.js"></script>
</body>
</html>
`
