import { pick } from '#shared/facts/events'
import { list, text, word } from '#shared/kernel/shown'
import { latest } from '#shared/kernel/time'
import { defineCause } from './define-cause'
import { eventsSeen, hoursBefore } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { nothingOfWsus } from './setup-standing'
import { absent, judged } from './verdict'

const noneLocked = rule(
  { should: word('none'), mark: 'V', source: 'plan-wsus' },
  { should: word('none'), mark: 'V', source: 'wsus-3-permissions' },
)

/** The account of WSUS may not write its temporary files (wsus-knowledge.md S3-12). */
export const tempOrLogAcl = defineCause({
  id: 'temp-or-log-acl',
  needs: ['temp-folders'],
  helps: ['wsus-events', 'role-features', 'post-installation', 'setup-runs'],
  explains: [
    'postinstall-not-run',
    'installation-fails',
    'webservice-red-auth-ssl',
    'components-not-running',
    'console-cannot-connect',
  ],
  judge(facts, { now, since }) {
    const { 'temp-folders': folders, 'wsus-events': events, 'role-features': features } = facts
    if (features && nothingOfWsus(features, facts['post-installation'], facts['setup-runs']))
      return absent([beside('role-features.role', word(features.role))])
    const locked = folders.filter(({ fullControl }) => !fullControl).map(({ path }) => text(path))
    const denied = events ? pick(events, [503], latest(hoursBefore(now, 24), since)) : []
    return judged(
      [checked(noneLocked, 'temp-folders.locked', list(locked), locked.length === 0)],
      [
        beside('temp-folders.folders', list(folders.map(({ path }) => text(path)))),
        ...(denied.length > 0 ? [beside('wsus-events.denied', eventsSeen(denied))] : []),
      ],
    )
  },
})
