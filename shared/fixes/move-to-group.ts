import { list, text } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { step } from './step'

/** Moves this one computer; to let all computers choose their group moves all of them, and is for a change request (wsus-knowledge.md S1-27). */
export const moveToGroup = defineFix({
  id: 'move-to-group',
  cures: ['target-group-mismatch'],
  needs: ['known-computer', 'targeting', 'topology'],
  fits: ({ 'known-computer': { record }, targeting: { mode, groups }, topology: { replica } }) =>
    mode === 'server' && replica === false && groups.includes(record?.requestedGroup ?? ''),
  plan: ({ 'known-computer': { name, record } }) =>
    record?.requestedGroup
      ? [
          step(
            'group.move-computer',
            { computer: name, group: record.requestedGroup },
            { from: list(record.groups.map(text)), to: text(record.requestedGroup) },
          ),
        ]
      : [],
})
