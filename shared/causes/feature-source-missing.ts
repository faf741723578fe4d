import { moment, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, present } from './verdict'

const noneMissing = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })
/** Source files not found, removed or damaged (wsus-knowledge.md S3-13). */
const sourceCodes = ['0x800f081f', '0x800f0922', '0x80073701']

/** Windows does not find the files that it needs to add the role (wsus-knowledge.md S3-13). Another code is another reason. */
export const featureSourceMissing = defineCause({
  id: 'feature-source-missing',
  needs: ['feature-installation', 'role-features'],
  explains: ['installation-fails'],
  judge({ 'feature-installation': error, 'role-features': { role } }) {
    const state = beside('role-features.role', word(role))
    if (role === 'installed') return absent([state])
    if (error === null) return absent([checked(noneMissing, 'feature-installation.error', word('none'), true)], [state])
    const missing = sourceCodes.includes(error.code.toLowerCase())
    const also = [beside('feature-installation.last', moment(error.at)), state]
    if (!missing) return absent([beside('feature-installation.error', text(error.code))], also)
    return present([checked(noneMissing, 'feature-installation.error', text(error.code), false)], also)
  },
})
