import * as v from 'valibot'
import { moment, word, type Shown } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

const at = (time: string | null): Shown => (time === null ? word('never') : moment(time))

/** The computer's account in Active Directory (probes.md: ad.computer). `lastLogonTimestamp` is up to 14 days behind. */
export const directoryAccount = defineFact({
  id: 'directory-account',
  on: 'server',
  reader: 'windows',
  seconds: 30,
  /** null: there is no domain. */
  shape: v.nullable(
    v.object({
      name: v.string(),
      state: v.picklist(['present', 'disabled', 'missing']),
      passwordSetAt: v.nullable(v.string()),
      lastLogonAt: v.nullable(v.string()),
    }),
  ),
  parts: ['state', 'password-set', 'last-logon'],
  tell: (account) =>
    account === null
      ? [['state', word('not-applicable')]]
      : [
          ['state', word(account.state)],
          ['password-set', at(account.passwordSetAt)],
          ['last-logon', at(account.lastLogonAt)],
        ],
})
