import { list, moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { failingUpdates, otherFailures, productOf } from './failing-updates'
import { absent, present } from './verdict'

const noneFailing = rule({ should: word('none'), mark: 'V', source: 'update-errors' })
const startable = rule({ should: word('manual'), mark: 'K', source: 'common-knowledge' })

/** The installer of one particular update failed; WSUS has nothing to do with it (wsus-knowledge.md S3-1). Another code is another reason. */
export const updateMsiFailure = defineCause({
  id: 'update-msi-failure',
  needs: ['update-history'],
  helps: ['installer-service'],
  explains: ['installation-fails'],
  judge({ 'update-history': history, 'installer-service': installer }) {
    const failing = failingUpdates(history)
    const others = otherFailures(history)
    const products = failing.flatMap(({ title }) => productOf(title) ?? [])
    const disabled = installer?.startMode === 'disabled'
    const also = [
      ...(failing[0] ? [beside('update-history.last', moment(failing[0].at))] : []),
      ...(products.length > 0 ? [beside('update-history.product', list([...new Set(products)].map(text)))] : []),
      ...(others.length > 0 ? [beside('update-history.codes', list(others.map(({ code }) => text(code))))] : []),
      ...(disabled ? [checked(startable, 'installer-service.start-type', word('disabled'), false)] : []),
    ]
    const titles = list(failing.map(({ title }) => text(title)))
    const seen = checked(noneFailing, 'update-history.failing', titles, failing.length === 0)
    return seen.holds ? absent([seen], also) : present([seen], also)
  },
})
