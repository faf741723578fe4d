import { causes } from './causes'
import { facts } from './facts'
import { fixes } from './fixes'
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
} as const
