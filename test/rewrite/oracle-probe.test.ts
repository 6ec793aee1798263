import { test } from 'vitest'
test('x', async () => {
  for (const html of ['<div><video src=a><b>x</b><noscript>q</noscript></video><i></i></div>', '<script>abc</script><script>un', '<svg><script>a<b>c</b><![CDATA[x]]>d&amp;</script></svg>', '<div><script>a</div>','<select><option>a<script>x</script></select>', '<script></script><style/>a</style><noscript>']) {
    const seen: string[] = []
    const r = new HTMLRewriter().on('script,style,noscript', { element(e) { seen.push('E'+e.tagName); try { e.onEndTag((t) => { seen.push('/' + t.name) }) } catch { seen.push('noend') } }, text(t) { seen.push('T' + t.text + (t.lastInTextNode ? '!' : '')) } })
    .on('*', { element(e) { seen.push(e.tagName); if (e.tagName === 'video') e.remove() } })
    const out = await r.transform(new Response(html, { headers: { 'content-type': 'text/html; charset=windows-1252' } })).text()
    process.stdout.write(JSON.stringify([html, seen, out]) + '\n')
  }
  throw new Error('show')
})
