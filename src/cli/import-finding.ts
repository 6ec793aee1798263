/**
 * What an import cannot tell, or will not take as it is published: each with what to do.
 *
 * @module
 */

export type ImportCode =
  | 'account-id'
  | 'blank-provider'
  | 'lax-category'
  | 'no-category'
  | 'no-cookie'
  | 'no-name'
  | 'open-end'
  | 'other-owner'
  | 'platform-cookie'
  | 'repeated'
  | 'several-categories'
  | 'shared-loader'
  | 'skipped-table'
  | 'split-service'
  | 'unclear-owner'
  | 'unknown-host'
  | 'unread-duration'
  | 'untold-duration'
  | 'wide-name'

export interface ImportFinding {
  code: ImportCode
  file: string
  /** From 1. */
  line: number
  /** The name as published; absent where it is about a table or a service. */
  cookie?: string
  message: string
  /** What a person may write instead: a JSON pointer into the policy, and the value there. */
  proposal?: { path: string; value: unknown }
}

/** What each code is about, above the findings of a kind. */
export const meanings: Readonly<Record<ImportCode, string>> = {
  'account-id': 'holds an id of an account or a container, and is taken literally',
  'blank-provider': 'whose it is is left blank, and not taken from the row above',
  'lax-category': 'published under a category that more visitors grant than is usual',
  'no-category': 'nothing tells its category: no rule',
  'no-cookie': 'not kept in a cookie: no rule',
  'no-name': 'no name can be read: no rule',
  'open-end': 'ends as a beginning does, and is taken literally',
  'other-owner': 'known as somebody else’s than it says',
  'platform-cookie': 'set by Cloudflare after a Worker: no gate can remove it',
  repeated: 'published more than once',
  'several-categories': 'more than one category is named: the one that most may refuse is taken',
  'shared-loader': 'not published, and within the tags of what is',
  'skipped-table': 'a table without a column of cookies',
  'split-service': 'one service under several categories: its tags are under one',
  'unclear-owner': 'several services set a cookie of this name',
  'unknown-host': 'of a host that nobody knows: its cookies have a rule, its tags none',
  'unread-duration': 'how long it lives is not understood',
  'untold-duration': 'nothing tells when it ends',
  'wide-name': 'takes more than the cookies of one service',
}
