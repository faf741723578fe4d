import { causes } from './causes'
import { checkUp } from './check-up'
import { computerCauses } from './computer-causes'
import { computerFacts } from './computer-facts'
import { computerFixes } from './computer-fixes'
import { computerParts } from './computer-parts'
import { computerSituations } from './computer-situations'
import { computerTree } from './computer-tree'
import { connectionError } from './connection-error'
import { connectionFacts } from './connection-facts'
import { drawings } from './drawings'
import { facts } from './facts'
import { fixes } from './fixes'
import { logs } from './logs'
import { lookup } from './lookup'
import { lookupCauses } from './lookup-causes'
import { otherMachine } from './other-machine'
import { problems } from './problems'
import { report } from './report'
import { setupError } from './setup-error'
import { setupFacts } from './setup-facts'
import { setupFixes } from './setup-fixes'
import { setupSituations } from './setup-situations'
import { shells } from './shells'
import { situations } from './situations'
import { trees } from './trees'
import { ui } from './ui'
import { whichComputer } from './which-computer'
import { words } from './words'

/** All English texts, by key. */
export const en = {
  ...ui,
  ...checkUp,
  ...whichComputer,
  ...otherMachine,
  ...drawings,
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
  ...computerTree,
  ...computerSituations,
  ...computerParts,
  ...computerFixes,
  ...computerFacts,
  ...computerCauses,
  ...setupFacts,
  ...setupError,
  ...setupFixes,
  ...setupSituations,
} as const
