import { word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule } from './evidence'
import { absent, afterwards, judged } from './verdict'

const multiUser = rule({ should: word('multi-user'), mark: 'K', source: 'common-knowledge' })

/** SUSDB lets in one connection only, left over from maintenance that was interrupted (wsus-knowledge.md S3-8). */
export const dbSingleUser = defineCause({
  id: 'db-single-user',
  needs: ['existing-database'],
  explains: [
    'db-unreachable',
    'postinstall-not-run',
    'installation-fails',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge({ 'existing-database': { attached, access } }) {
    if (attached === false) return absent([beside('existing-database.attached', word('not-there'))])
    if (access === null) return afterwards('existing-database', 'SUSDB')
    return judged([checked(multiUser, 'existing-database.access', word(access), access !== 'single-user')])
  },
})
