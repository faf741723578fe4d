import { isAfter } from '#shared/kernel/time'
import { amount, list, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { judged } from './verdict'

/** What Microsoft lists as signs of a damaged store (wsus-knowledge.md S1-21). */
export const storeCodes = [
  ...['0x80248007', '0x80248008', '0x80248011', '0x80248014', '0x80245003', '0x80070514'],
  ...['0x8024000B', '0x8024000E', '0x800B0100'],
]
/** Once can happen to anybody. */
const REPEATED = 2

const sound = rule({ should: word('none'), mark: 'V', source: 'scan-failures' })
const noErrors = rule({ should: amount(0, 'count'), mark: 'K', source: 'common-knowledge' })

/** The local notebook of Windows Update is damaged: one of its codes, again and again (wsus-knowledge.md S1-21). */
export const wuStoreCorrupt = defineCause({
  id: 'wu-store-corrupt',
  needs: ['agent-result', 'update-store'],
  explains: ['client-scan-fails', 'computer-silent'],
  judge({ 'agent-result': { code, failures }, 'update-store': { storeErrors } }, { since }) {
    const seen = failures.filter((one) => storeCodes.includes(one.code) && isAfter(one.at, since))
    const repeats = code !== null && storeCodes.includes(code) && seen.length >= REPEATED
    const codes = list(seen.slice(0, 3).map((one) => ({ list: [text(one.code), moment(one.at)] })))
    const named = checked(sound, 'agent-result.failures', codes, !repeats)
    const errors = amount(storeErrors, 'count')
    if (repeats) return judged([named], [beside('update-store.store-errors', errors)])
    return judged([named, checked(noErrors, 'update-store.store-errors', errors, storeErrors === 0)])
  },
})
