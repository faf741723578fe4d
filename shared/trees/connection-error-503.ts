import { accessCauses, fileCauses, serviceCauses, webCauses } from './connection-groups'
import { defineTree } from './define-tree'

/**
 * S2: message 6703, HTTP 503, "Connection Error" in the console. First what only one person or only the outside sees, then the web
 * server from its services up to its files, the WSUS service, the database, and who may come in (wsus-knowledge.md, S2).
 */
export const connectionError503 = defineTree({
  id: 'connection-error-503',
  proof: 'console-cannot-connect',
  start: 'seen',
  nodes: {
    seen: {
      kind: 'ask',
      fact: 'seen-where',
      to: { 'config-manager': 'message', console: 'reach', browser: 'reach', clients: 'planned', unknown: 'reach' },
    },
    message: {
      kind: 'ask',
      fact: 'sync-error',
      to: {
        none: 'planned',
        unavailable: 'planned',
        permission: 'rights-first',
        ssl: 'door-first',
        'not-configured': 'door-first',
        other: 'other-first',
        unknown: 'planned',
      },
    },
    'rights-first': { kind: 'check', causes: ['no-wsus-admin-permission'], then: 'planned' },
    'door-first': { kind: 'check', causes: ['ssl-mismatch-console', 'configmgr-wrong-port-or-name'], then: 'planned' },
    'other-first': { kind: 'check', causes: ['other-sync-failure'], then: 'planned' },
    reach: {
      kind: 'ask',
      fact: 'console-reach',
      to: {
        'only-elsewhere': 'path-first',
        'only-this-account': 'account-first',
        everywhere: 'planned',
        unknown: 'planned',
      },
    },
    'path-first': { kind: 'check', causes: ['remote-path-blocked', 'ssl-mismatch-console'], then: 'planned' },
    'account-first': { kind: 'check', causes: ['console-cache-corrupt', 'no-wsus-admin-permission'], then: 'planned' },
    planned: { kind: 'ask', fact: 'planned-work', then: 'web' },
    web: { kind: 'check', causes: webCauses, then: 'files' },
    files: { kind: 'check', causes: fileCauses, then: 'service' },
    service: { kind: 'check', causes: serviceCauses, then: 'database-kind' },
    'database-kind': {
      kind: 'ask',
      fact: 'database-kind',
      to: { wid: 'database', 'sql-here': 'database', 'sql-elsewhere': 'remote-database', unknown: 'database' },
    },
    database: {
      kind: 'check',
      causes: ['db-service-stopped', 'db-service-logon-failed', 'db-wont-start-or-open', 'db-unreachable'],
      then: 'access',
    },
    'remote-database': { kind: 'check', causes: ['db-unreachable', 'db-wont-start-or-open'], then: 'access' },
    access: { kind: 'check', causes: accessCauses, then: 'watch' },
    watch: { kind: 'check', causes: ['other-sync-failure'], then: 'end' },
    end: { kind: 'end' },
  },
})
