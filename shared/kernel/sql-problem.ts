import type { Problem } from './problem'

/** What SQL Server, or the way to it, said no with. */
export interface SqlError {
  /** `SqlException.Number`: of the server, or of Windows where the server was not reached. */
  number: number
  state: number
  /** The engine had let this user in: what it did not answer in time is the question, and not the door. */
  opened: boolean
}

type Kind = 'timed-out' | 'unreachable' | 'access-denied' | 'login' | 'single-user' | 'closed' | 'certificate' | 'open'

/** What each number of SQL Server, or of Windows on the way to it, means (probes.md: db.connect). */
const numbers: Record<Kind, readonly number[]> = {
  // The time of a command or a connection; a wait for the login; a lock.
  'timed-out': [-2, 258, 1222],
  // No such pipe, name, instance or network; a server that pauses or shuts down; a connection that was cut or refused.
  unreachable: [
    ...[-1, 2, 26, 40, 53, 64, 121, 233, 1225, 1231, 6005, 17142],
    ...[10050, 10051, 10053, 10054, 10060, 10061, 10064, 10065, 11001, 11002, 11003, 11004],
  ],
  'access-denied': [5, 229, 230, 262, 297, 300, 371, 916],
  login: [18401, 18450, 18451, 18452, 18456, 18458, 18459, 18461, 18470, 18486, 18487, 18488],
  'single-user': [924, 5064, 5070],
  closed: [904, 911, 921, 922, 926, 927, 942, 945, 4060],
  // SEC_E_UNTRUSTED_ROOT, SEC_E_WRONG_PRINCIPAL, SEC_E_CERT_EXPIRED, and the same of the chain.
  certificate: [-2146893019, -2146893022, -2146893016, -2146762487, -2146762481, -2146762495],
  // The server knows no encryption.
  open: [20],
}

const kindOf = (number: number): Kind | null =>
  (Object.keys(numbers) as Kind[]).find((kind) => numbers[kind].includes(number)) ?? null

/** Whether nothing was heard of the engine itself. */
export const notReached = ({ number, opened }: SqlError): boolean =>
  kindOf(number) === 'unreachable' || (number === -2 && !opened)

/** What a number means for the person who reads. `target`: the server or the database, as it is called there. */
export function sqlProblem(
  { number, state }: Pick<SqlError, 'number' | 'state'>,
  target: string,
  seconds: number,
): Problem {
  switch (kindOf(number)) {
    case 'timed-out':
      return { code: 'timed-out', target, seconds }
    case 'unreachable':
      return { code: 'unreachable', target }
    case 'access-denied':
      return { code: 'access-denied', target }
    case 'login':
      return { code: 'sql-login-refused', target, number, state }
    case 'single-user':
      return { code: 'database-single-user', target, number }
    case 'closed':
      return { code: 'database-not-open', target, number }
    case 'certificate':
      return { code: 'certificate-refused', target }
    case 'open':
      return { code: 'not-encrypted', target }
    case null:
      return { code: 'sql-refused', target, number, state }
  }
}
