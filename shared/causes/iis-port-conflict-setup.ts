import { list, text } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { checked, rule } from './evidence'
import { word } from '#shared/kernel/shown'
import { complaintSeen, setupIsOver } from './setup-standing'
import { absent, judged } from './verdict'

const noneTaken = rule({ should: word('none'), mark: 'K', source: 'common-knowledge' })

/** Another web site or program already has a port that setup wants to give to WSUS (wsus-knowledge.md S3-10). */
export const iisPortConflictSetup = defineCause({
  id: 'iis-port-conflict-setup',
  needs: ['wsus-ports', 'post-installation', 'setup-runs'],
  helps: ['app-pool'],
  explains: ['postinstall-not-run', 'installation-fails'],
  judge({ 'wsus-ports': ports, 'post-installation': markers, 'setup-runs': run, 'app-pool': pool }, { since }) {
    const over = setupIsOver(markers, run, pool)
    if (over) return absent(over)
    const taken = ports.flatMap(({ port, holder }) => (holder ? [text(`${port}: ${holder.name}`)] : []))
    const said = complaintSeen(run, since, 'binding')
    return judged([checked(noneTaken, 'wsus-ports.taken', list(taken), taken.length === 0)], said ? [said] : [])
  },
})
