/**
 * Mutants of the command line: of what `import` reads, and what it makes of it.
 *
 * @module
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they quote code.
import { type Edit, type Mutant, mutantsOf } from './mutant.ts'

const traps = 'test/cli/import.test.ts'
const doubts = 'test/cli/import-doubt.test.ts'

/** Those of one file in src/cli. */
function of(file: string, edits: readonly Edit[]): readonly Mutant[] {
  return mutantsOf(`src/cli/${file}.ts`, [traps, doubts], edits)
}

export const cli: readonly Mutant[] = [
  ...of('import-name', [
    {
      name: 'dot-of-a-bare-name-is-any-character',
      find: 'const name = isExpression(text) ? readExpression(text)',
      replace:
        'const name = isExpression(text) || text.includes(".") ? readExpression(text.replaceAll(".", ".*"))',
    },
    { name: 'open-expression-is-a-literal', find: 'isOpen ? `${name}*` : name', replace: 'name' },
    {
      name: 'alternatives-are-literals',
      find: 'if (other !== undefined) return undefined',
      replace: 'if (other !== undefined) name += other',
    },
    { name: 'run-of-x-is-literal', find: '.replace(/x{4,}|X{4,}|', replace: '.replace(/$^|' },
    { name: 'one-x-is-a-wildcard', find: '[xX]{3,}$', replace: '[xX]+$' },
    {
      name: 'encoded-name-is-taken-raw-alone',
      find: 'return [name, ...decoded(name)]',
      replace: 'return [name]',
    },
    {
      name: 'encoded-star-becomes-a-wildcard',
      find: 'isName(once) && stars(once) === stars(name)',
      replace: 'isName(once)',
    },
    {
      name: 'encoded-separator-becomes-a-name',
      find: 'once !== name && isName(once)',
      replace: 'once !== name',
    },
    {
      name: 'sentences-are-names',
      find: 'const isList = words.length > 1 && words.every(looksLikeName)',
      replace: 'const isList = words.length > 1',
    },
    {
      name: 'version-numbers-are-ids',
      find: '[A-Za-z\\d]{8,})(?!',
      replace: '[A-Za-z\\d]{2,})(?!',
    },
  ]),
  ...of('import-markdown', [
    {
      name: 'markdown-escapes-stay',
      find: ".replace(/\\\\([!-/:-@[-`{-~])/g, '$1')",
      replace: '',
    },
    {
      name: 'placeholders-are-tags',
      find: ".replace(markup, '')",
      replace: ".replace(/<[^<>]*>/g, '')",
    },
    {
      name: 'rows-without-a-ruler-are-lost',
      find: "blocks.push({ kind: 'table', line: rows[0]?.line ?? i, rows })\n      i--\n    } else if (line.trim()",
      replace: 'i--\n    } else if (line.trim()',
    },
  ]),
  ...of('import-html', [
    {
      name: 'rows-with-a-table-in-them-are-lost',
      find: "readHeader(cells).includes('name')",
      replace: '!cells',
    },
    {
      name: 'cells-span-one-row',
      find: "const rows = spanOf(cell, 'rowspan')",
      replace: 'const rows = 1',
    },
    {
      name: 'layout-tables-are-tables-of-cookies',
      find: "tagName === 'table' && isOfCookies(node, lineOf)",
      replace: "tagName === 'table'",
    },
    {
      name: 'line-breaks-in-cells-are-nothing',
      find: "if (node.tagName === 'br') text += '\\n'",
      replace: "if (node.tagName === 'br') text += ''",
    },
  ]),
  ...of('import-csv', [
    {
      name: 'commas-separate-everywhere',
      find: "const separators = [',', ';', '\\t', '|']",
      replace: "const separators = [',']",
    },
    {
      name: 'records-are-where-they-end',
      find: "info.lines - record.join('').split('\\n').length + 1",
      replace: 'info.lines',
    },
    {
      name: 'open-quotation-throws',
      find: 'attempt(parsed) ?? attempt(unquoted) ?? []',
      replace: 'parsed()',
    },
  ]),
  ...of('import-rows', [
    {
      name: 'category-of-the-table-above-goes-on-below-a-heading',
      find: 'if (last) last.category = undefined',
      replace: '',
    },
    {
      name: 'headings-of-the-same-level-are-further-out',
      find: 'while ((headings.at(-1)?.level ?? 0) >= level) headings.pop()',
      replace: '',
    },
    {
      name: 'necessary-reaches-below-another-text',
      find: 'isBelow && isNecessary(named) && !texts.some(namesNecessary) ? undefined : named',
      replace: 'named',
    },
    {
      name: 'rows-that-are-as-wide-are-of-cookies',
      find: ' && holdsNames(table, last.columns)',
      replace: '',
    },
    {
      name: 'header-is-the-first-row',
      find: 'return best > 1 ? known.indexOf(best) : 0',
      replace: 'return best && 0',
    },
    {
      name: 'cookies-called-as-a-category-are-headings',
      find: '(/\\s/.test(only) || isWord.test(only))',
      replace: 'true',
    },
    {
      name: 'category-of-the-table-goes-before-that-of-the-row',
      find: 'typeAsCategory(type) ?? category',
      replace: 'category ?? typeAsCategory(type)',
    },
    {
      name: 'rule-is-for-the-first-of-several-hosts',
      find: 'hosts.length === 1 && !words',
      replace: '!words',
    },
    {
      name: 'rest-of-a-table-is-skipped',
      find: '!hasHeader && last?.columns.length === header.length &&',
      replace: 'header.length < 0 && last !== undefined &&',
    },
    {
      name: 'rows-without-a-name-are-lost',
      find: "named.length > 0 ? named : [{ text: texts[0] ?? '', names: [] }]",
      replace: 'named',
    },
    {
      name: 'durations-are-those-of-the-cell',
      find: 'const isEach = durations.length === all.length',
      replace: 'const isEach = false',
    },
    {
      name: 'blank-provider-is-none',
      find: "provider: isBlank(provider) ? '' : cut(provider, 60)",
      replace: '...(isBlank(provider) ? {} : { provider: cut(provider, 60) })',
    },
  ]),
  ...of('import-category', [
    {
      name: 'described-categories-are-not-read',
      find: 'if (best < 4 ||',
      replace: 'if (best < 400 ||',
    },
    {
      name: 'notes-are-headings',
      find: 'if (/^[-*•]|[.;!?]|:./.test(text.trim())) return false',
      replace: '',
    },
    {
      name: 'negated-titles-are-necessary',
      find: 'isNeeded && !doubtful.test(words)',
      replace: 'isNeeded',
    },
    {
      name: 'negated-sentences-are-necessary',
      find: " || (id === 'necessary' && denies)",
      replace: '',
    },
    {
      name: 'technical-details-are-necessary',
      find: '|technisch\\w*|techniques?)( cookies?)?$|',
      replace: '|technisch\\w*|techniques?)( .*)?$|',
    },
    { name: 'list-of-kinds-is-a-category', find: ' || sure.length > 2', replace: '' },
    {
      name: 'title-of-the-document-is-a-category',
      find: 'text.length > longestTitle || isDocuments',
      replace: 'text.length > longestTitle',
    },
  ]),
  ...of('import-duration', [
    {
      name: 'several-durations-are-added',
      find: '>= secondsOf(`1 ${last}`)) end()',
      replace: '> 1e12) end()',
    },
    { name: 'fractions-are-whole', find: "'fraction'", replace: "'$&'" },
  ]),
  ...of('import-owner', [
    {
      name: 'blank-provider-is-known',
      find: "if (provider === '') {",
      replace: "if (provider === '' && !owners[0]) {",
    },
    {
      name: 'known-service-wins-over-the-provider',
      find: 'owners.find((one) => knowledge.isSameOwner(provider, one))',
      replace: 'owners[0]',
    },
    {
      name: 'any-service-of-a-shared-host-is-taken',
      find: "(id.replaceAll('-', '') === label || (isOnly && knowledge.isSameOwner(label, known)))",
      replace: 'id.length + label.length > 0 && isOnly !== undefined',
    },
    {
      name: 'names-that-anybody-chooses-tell-the-manager',
      find: ' || general.test(name)',
      replace: '',
    },
    {
      name: 'host-in-place-of-a-provider-is-a-company',
      find: 'return isOwn ? row : { ...row, host: provider }',
      replace: 'return row',
    },
    {
      name: 'platform-cookies-of-a-vendor-are-the-platforms',
      find: 'isPlatformCookie(name) ? [] : knowledge.cookieOwners(name, host)',
      replace: 'knowledge.cookieOwners(name, host)',
    },
  ]),
  ...of('import-judge', [
    {
      name: 'every-secure-cookie-is-a-rule',
      find: 'if (isOpen && row.host === undefined) return work',
      replace: '',
    },
    { name: 'storage-is-a-cookie', find: 'if (row.isNoCookie) {', replace: 'if (!row) {' },
    {
      name: 'proposal-replaces-a-service-that-is-there',
      find: 'return Object.hasOwn(services, known)',
      replace: 'return !services',
    },
  ]),
  ...of('import-policy', [
    {
      name: 'tags-are-under-every-category',
      find: 'const hasTags = category === main && isSafe',
      replace: 'const hasTags = isSafe',
    },
    {
      name: 'rest-of-a-service-is-called-by-its-id',
      find: '(hasTags && known ? true : !isKnown)',
      replace: 'isKnown !== undefined',
    },
    {
      name: 'what-is-necessary-takes-trackers-along',
      find: "const isSafe = category !== 'necessary' || known?.kind === 'essential'",
      replace: 'const isSafe = true',
    },
    {
      name: 'category-that-is-usual-does-not-count',
      find: 'categories.find((id) => id === usual) ?? categories.at(-1)',
      replace: 'categories[0]',
    },
    {
      name: 'repeated-cookies-are-two-rules',
      find: 'const same = at.get(key)',
      replace: 'const same = at.get(`${key} ${at.size}`)',
    },
  ]),
  ...mutantsOf(
    'src/policy/cookie-names.ts',
    [traps, 'test/policy/lint-cookies.test.ts'],
    [
      {
        name: 'prefixes-make-a-pattern-narrow',
        find: "name.replace(/^__(Secure|Host)-/i, '')",
        replace: 'name',
      },
    ],
  ),
  ...of('known-owners', [
    {
      name: 'shared-hosts-are-those-of-their-customers',
      find: '!isSharedHost(place) && one',
      replace: 'one',
    },
  ]),
  ...of('import-shared', [
    {
      name: 'what-loads-from-within-is-taken-along',
      find: 'rankOf(usual) > rankOf(category)',
      replace: 'known.id === category',
    },
    {
      name: 'what-loads-from-within-is-any-service',
      find: 'rankOf(usual) > rankOf(category)',
      replace: 'known.id !== category',
    },
    {
      name: 'captchas-of-what-is-necessary-can-be-refused',
      find: "usual !== 'functional' && ",
      replace: '',
    },
  ]),
  ...of('import', [
    {
      name: 'written-over-what-somebody-else-wrote',
      find: 'if (isImported(definePolicy(JSON.parse(text)))) return',
      replace: 'if (definePolicy(JSON.parse(text))) return',
    },
  ]),
]
