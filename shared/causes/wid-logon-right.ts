import { pick } from '#shared/facts/events'
import { word, yesNo } from '#shared/kernel/shown'
import { defineCause } from './define-cause'
import { eventsSeen } from './event-evidence'
import { beside, checked, rule } from './evidence'
import { absent, present } from './verdict'

const granted = rule({ should: word('yes'), mark: 'V', source: 'wid-install-error' })
const WID = 'MSSQL$MICROSOFT##WID'

/**
 * A policy says who may log on as a service and forgot the accounts of services: the Windows Internal Database cannot start, and
 * adding the role is rolled back (wsus-knowledge.md S3-4). Does not apply where nobody wants that database.
 */
export const widLogonRight = defineCause({
  id: 'wid-logon-right',
  needs: ['logon-right', 'role-features', 'wid-service'],
  helps: ['service-events'],
  explains: ['db-service-logon-failed', 'db-service-stopped', 'postinstall-not-run', 'installation-fails'],
  judge({ 'logon-right': right, 'role-features': features, 'wid-service': engine, 'service-events': log }) {
    const refusals = log ? pick(log, [7000, 7038, 7041], null, WID) : []
    const wanted = features.wid === 'installed' || engine !== null || refusals.length > 0
    if (!wanted) return absent([beside('role-features.wid', word(features.wid))])
    const has = right.allServices || right.engine
    const seen = checked(granted, 'logon-right.granted', yesNo(has), has)
    const also = [
      beside('wid-service.state', word(engine?.state ?? 'not-there')),
      ...(refusals.length > 0 ? [beside('service-events.account-refused', eventsSeen(refusals))] : []),
      ...(right.byPolicy === null ? [] : [beside('logon-right.by-policy', yesNo(right.byPolicy))]),
    ]
    if (engine?.state === 'running')
      return absent(
        [beside('wid-service.state', word('running'))],
        [seen].map((one) => beside(one.label, one.value)),
      )
    return has ? absent([seen], also) : present([seen], also)
  },
})
