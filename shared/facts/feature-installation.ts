import * as v from 'valibot'
import { moment, text, word } from '#shared/kernel/shown'
import { defineFact } from './define-fact'

/** The newest error with which Windows refused to add a role or feature, from CBS.log (probes.md: log.cbs); null: none. */
export const featureInstallation = defineFact({
  id: 'feature-installation',
  on: 'server',
  reader: 'log-file',
  seconds: 30,
  shape: v.nullable(v.object({ at: v.string(), code: v.string() })),
  parts: ['error', 'last'],
  tell: (error) =>
    error === null
      ? [['error', word('none')]]
      : [
          ['error', text(error.code)],
          ['last', moment(error.at)],
        ],
})
