import { expect, test } from 'vitest'
import readme from '../../README.md?raw'
import { gate } from '../gate.ts'
import { block } from './blocks.ts'
import readmePolicy from './readme.config.ts'
import readmeConfig from './readme.config.ts?raw'

/** The Set-Cookie lines and the page of an `http` block. */
function message(text: string): { cookies: string[]; html: string } {
  const [head = '', ...rest] = text.split('\n\n')
  return {
    cookies: head.split('\n').map((line) => line.replace('set-cookie: ', '')),
    html: rest.join('\n\n'),
  }
}

test('the policy that the README shows is the one that is tested here', () => {
  const shown = block(readme, 'ts config').replace(/^ {3}/gm, '')
  expect(shown.replace('./src/', '../../src/')).toBe(readmeConfig)
})

test('what the README shows is what the gate does', async () => {
  const before = message(block(readme, 'http before'))
  const door = gate({ ...readmePolicy, mode: 'enforce' }, (c) => {
    for (const line of before.cookies) c.header('set-cookie', line, { append: true })
    return c.html(before.html)
  })
  const { response } = await door.fetch('https://www.shop.example/')
  const after = message(block(readme, 'http after'))
  expect(response.headers.getSetCookie()).toEqual(after.cookies)
  expect(await response.text()).toBe(after.html)
})
