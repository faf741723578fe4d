import { defineTree } from './define-tree'
import { databaseCauses, folderCauses, rightsCauses, updateCauses, windowsCauses } from './setup-groups'

/**
 * S3: 0x80070643, "fatal error during installation". The number says only that an installer failed, so what was installed is asked
 * first; who does not know is led through all of it. Last comes what has to be run again (wsus-knowledge.md, S3).
 */
export const setup0x80070643 = defineTree({
  id: 'setup-0x80070643',
  proof: 'installation-fails',
  anywhere: true,
  start: 'what',
  nodes: {
    what: {
      kind: 'ask',
      fact: 'failed-installation',
      to: { 'old-setup': 'old-planned', role: 'planned', update: 'update', unknown: 'update-first' },
    },
    update: { kind: 'check', causes: updateCauses, then: 'end' },
    'update-first': { kind: 'check', causes: updateCauses, then: 'planned' },
    'old-planned': { kind: 'ask', fact: 'planned-work', then: 'rights-first' },
    'rights-first': { kind: 'check', causes: rightsCauses, then: 'windows' },
    planned: { kind: 'ask', fact: 'planned-work', then: 'windows' },
    windows: { kind: 'check', causes: windowsCauses, then: 'database' },
    database: { kind: 'check', causes: databaseCauses, then: 'folders' },
    folders: { kind: 'check', causes: folderCauses, then: 'again' },
    again: { kind: 'check', causes: ['postinstall-not-run', 'installation-fails'], then: 'end' },
    end: { kind: 'end' },
  },
})
