import { describe, expect, test } from 'vitest'
import { run } from './command.ts'

describe('a call that is no command', () => {
  test('says which commands there are and exits 2', async () => {
    const { code, stdout, stderr } = await run([])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('there are: dev, check, explain')
  })

  test('of a name that does not exist says so', async () => {
    const { code, stderr } = await run(['chekc'])
    expect(code).toBe(2)
    expect(stderr).toContain("there is no command 'chekc'; there are: dev, check, explain")
  })

  test('for help tells it on standard output and exits 0', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('explain --url URL')
    expect(stderr).toBe('')
  })
})

describe('an option that a command does not have', () => {
  test('is named, with how the command is called, and exits 2', async () => {
    const { code, stdout, stderr } = await run(['check', '--jsno'])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      "Unknown option '--jsno'\nusage: consent-gate check [FILE] [--json | --sarif] [--strict] [--scan FILE]\n",
    )
  })
})

describe('an option without a value that it can have', () => {
  test('is told what it expects, and exits 2', async () => {
    const explain = ['explain', '--url', 'https://a.example/']
    const calls: [args: string[], says: string][] = [
      [['dev', '--port', '70000'], '--port expects a number up to 65535'],
      [['dev', '--port'], "Option '--port <value>' argument missing"],
      [['dev', '--origin', 'https://a.example/path'], '--origin expects an address'],
      [['dev', '--host', 'a.example/path'], '--host expects a host name'],
      [['dev', '--country', 'France'], '--country expects two letters'],
      [[...explain, '--country', 'uk'], '--country: the United Kingdom is GB'],
      [['explain'], '--url is missing'],
      [['explain', '--url', '/page'], '--url expects an address'],
      [[...explain, '--cookie', 'a=1\r\nb: 2'], '--cookie expects one header line'],
      [[...explain, '--tag', '/a', '--page', 'a.html'], '--page and --tag exclude each other'],
    ]
    const ended = await Promise.all(calls.map(([args]) => run(args)))
    const expected = calls.map(([, says]) => ({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    }))
    expect(ended).toEqual(expected)
  })
})
