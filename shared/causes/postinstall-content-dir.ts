import type { FactValue } from '#shared/facts/index'
import { text, word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { beside, checked, rule, type Evidence } from './evidence'
import { complaintSeen, setupIsOver } from './setup-standing'
import { absent, judged, present } from './verdict'

const named = rule({ should: word('present'), mark: 'V', source: 'wsus-tools' })
const there = rule({ should: word('yes'), mark: 'K', source: 'common-knowledge' })
const lasting = rule({
  should: { list: [word('local-drive'), word('network-share')] },
  mark: 'K',
  source: 'common-knowledge',
})
const ntfs = rule({ should: text('NTFS'), mark: 'V', source: 'wsus-tools' })
const parent = rule({ should: text(String.raw`D:\WSUS`), mark: 'V', source: 'shared-database' })
const writable = rule({ should: word('yes'), mark: 'V', source: 'wsus-3-permissions' })

/** CONTENT_DIR names the folder above WsusContent; setup adds that name itself. */
export const endsInContent = (path: string): boolean => /[\\/]WsusContent[\\/]*$/i.test(path)

type Folder = NonNullable<FactValue<'content-folder'>>

/** What makes a folder unfit, the surest first; empty where it will do. */
export const faultsOf = ({ path, exists, place, fileSystem, writable: writes }: Folder): Evidence[] =>
  [
    checked(ntfs, 'content-folder.file-system', text(fileSystem ?? '-'), fileSystem === null || fileSystem === 'NTFS'),
    checked(parent, 'content-folder.path', text(path), !endsInContent(path)),
    checked(writable, 'content-folder.writable', yesNo(writes !== false), writes !== false),
    checked(lasting, 'content-folder.place', word(place), place !== 'mapped-drive'),
    checked(there, 'content-folder.exists', yesNo(exists), exists),
  ].filter(({ holds }) => holds === false)

/** The folder for update files is missing or unfit, so the post-installation stops (wsus-knowledge.md S3-3). */
export const postinstallContentDir = defineCause({
  id: 'postinstall-content-dir',
  needs: ['content-folder', 'post-installation', 'setup-runs'],
  helps: ['app-pool'],
  explains: ['postinstall-not-run', 'installation-fails'],
  judge({ 'content-folder': folder, 'post-installation': markers, 'setup-runs': run, 'app-pool': pool }, { since }) {
    const over = setupIsOver(markers, run, pool)
    if (over) return absent(over)
    const said = complaintSeen(run, since, 'content-dir')
    const also = said ? [said] : []
    if (folder === null) {
      const missing = checked(named, 'content-folder.path', word('missing'), said === null)
      return judged([missing], also)
    }
    const [first] = faultsOf(folder)
    const path = beside('content-folder.path', text(folder.path))
    if (first) return present([first], [...(first.label === path.label ? [] : [path]), ...also])
    return absent([checked(there, 'content-folder.exists', word('yes'), true)], [path, ...also])
  },
})
