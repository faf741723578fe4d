import { list, text, word } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule } from './evidence'
import { complaintSeen, setupIsOver } from './setup-standing'
import { absent, judged, notRead, present } from './verdict'

const notNewer = rule({ should: word('none'), mark: 'V', source: 'wid-to-sql' })
const none = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/** A SUSDB of a former installation is in the way of a new one (wsus-knowledge.md S3-7). It may still be wanted. */
export const dbLeftover = defineCause({
  id: 'db-leftover',
  needs: ['existing-database', 'post-installation', 'setup-runs'],
  helps: ['app-pool'],
  explains: ['postinstall-not-run', 'installation-fails'],
  judge({ 'existing-database': found, 'post-installation': markers, 'setup-runs': run, 'app-pool': pool }, { since }) {
    const over = setupIsOver(markers, run, pool)
    if (over) return absent(over)
    const inUse = markers.missing.length === 0 || (pool !== undefined && pool !== null)
    const files = checked(
      none,
      'existing-database.files',
      list(found.files.map(text)),
      inUse || found.files.length === 0,
    )
    const attached = checked(
      none,
      'existing-database.attached',
      found.attached ? word('present') : word('none'),
      inUse || found.attached !== true,
    )
    const said = complaintSeen(run, since, 'schema-newer')
    if (said) return present([checked(notNewer, said.label, said.value, false)], [files, attached])
    if (files.holds && attached.holds && found.attached === null) return notRead('existing-database')
    return judged([files, attached])
  },
})
