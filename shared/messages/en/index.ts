import { causes } from './causes'
import { connectionError } from './connection-error'
import { connectionFacts } from './connection-facts'
import { facts } from './facts'
import { fixes } from './fixes'
import { logs } from './logs'
import { lookup } from './lookup'
import { lookupCauses } from './lookup-causes'
import { problems } from './problems'
import { report } from './report'
import { shells } from './shells'
import { situations } from './situations'
import { trees } from './trees'
import { ui } from './ui'
import { words } from './words'

/** All English texts, by key. */
export const en = {
  ...ui,
  ...facts,
  ...causes,
  ...fixes,
  ...trees,
  ...situations,
  ...problems,
  ...words,
  ...report,
  ...shells,
  ...logs,
  ...lookup,
  ...lookupCauses,
  ...connectionFacts,
  ...connectionError,
} as const
