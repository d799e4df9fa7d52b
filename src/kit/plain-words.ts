// What the machine around us refuses, in a sentence that says what to do: for whoever runs Mudun.

type Refusal = { code?: string; message?: string; path?: string; address?: string; port?: number; hostname?: string; errors?: Refusal[] }

/** What to tell of an error: our own sentence where we have one, else its message. */
export function plainWords(error: unknown): string {
  const refusal = error as Refusal
  const { code = '', message, errors } = refusal
  if (!message && errors?.[0]) return plainWords(errors[0]) // one host, several addresses
  return (of[code] ?? (/^28/.test(code) ? signIn : undefined))?.(refusal) ?? (message || String(error))
}

const signIn = () => 'The database server lets nobody in with this name and password: check those in the address of the database.'
const unreachable = ({ address, port, hostname }: Refusal) =>
  address || hostname
    ? `No database server answers at ${hostname ?? `${address}:${port}`}: check the address of the database, and whether the server runs.`
    : undefined
const noAccess = ({ path }: Refusal) => path && `${path} may not be read or written by the user that Mudun runs as.`

const of: Record<string, (refusal: Refusal) => string | undefined> = {
  ECONNREFUSED: unreachable, ENOTFOUND: unreachable, EAI_AGAIN: unreachable, ETIMEDOUT: unreachable, EHOSTUNREACH: unreachable,
  '3D000': () => 'The server has no database of that name: make it, or check the address of the database.',
  '42P01': () => 'This database has no tables yet, or not all of them: mudun migrate brings it up to date.',
  ENOENT: ({ path }) => path && `There is no ${path}.`,
  EACCES: noAccess, EPERM: noAccess,
  EROFS: ({ path }) => path && `${path} is on a disk that cannot be written.`,
  EISDIR: () => 'That is a folder; a file is needed.',
  ENOSPC: () => 'The disk is full: make room and try again.',
}
