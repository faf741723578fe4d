import { isAfter } from '#shared/kernel/time'
import { text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { timeShown } from './computer-silent'
import { beside, checked, rule } from './evidence'
import { absent, judged } from './verdict'

const succeeded = rule(
  { should: word('none'), mark: 'V', source: 'scan-failures' },
  { should: word('none'), mark: 'V', source: 'update-errors' },
)

/** The search for updates ends in an error (wsus-knowledge.md S1-16). The code leads on; what was cured since needs a new search. */
export const clientScanFails = defineCause({
  id: 'client-scan-fails',
  needs: ['agent-result'],
  helps: ['known-computer'],
  explains: ['computer-silent'],
  judge({ 'agent-result': { code, lastAt, succeededAt }, 'known-computer': known }, { since }) {
    const seen = checked(succeeded, 'agent-result.code', code === null ? word('none') : text(code), code === null)
    const also = [
      beside('agent-result.last', timeShown(lastAt)),
      beside('agent-result.succeeded', timeShown(succeededAt)),
      ...(known?.record ? [beside('known-computer.result', word(known.record.lastResult))] : []),
    ]
    if (code !== null && lastAt !== null && !isAfter(lastAt, since))
      return absent([beside(seen.label, seen.value)], also)
    return judged([seen], also)
  },
})
