import { defineTree } from './define-tree'

/** S4: the console says that some services are not running. Data first, then the web, then the service (wsus-knowledge.md, S4). */
export const servicesNotRunning = defineTree({
  id: 'services-not-running',
  proof: 'components-not-running',
  start: 'listed',
  nodes: {
    listed: {
      kind: 'ask',
      fact: 'listed-component',
      to: {
        'only-self-update': 'self-update-first',
        'wsus-service': 'planned',
        'web-services': 'planned',
        database: 'planned',
        several: 'planned',
        unknown: 'planned',
      },
    },
    'self-update-first': { kind: 'check', causes: ['selfupdate-vdir-broken'], then: 'planned' },
    planned: { kind: 'ask', fact: 'planned-work', then: 'database-kind' },
    'database-kind': {
      kind: 'ask',
      fact: 'database-kind',
      to: { wid: 'database', 'sql-here': 'database', 'sql-elsewhere': 'remote-database', unknown: 'database' },
    },
    database: {
      kind: 'check',
      causes: ['db-service-stopped', 'db-service-logon-failed', 'db-wont-start-or-open', 'db-unreachable'],
      then: 'web',
    },
    'remote-database': { kind: 'check', causes: ['db-unreachable', 'db-wont-start-or-open'], then: 'web' },
    web: {
      kind: 'check',
      causes: [
        'w3svc-or-was-stopped',
        'wsus-site-stopped',
        'wsuspool-stopped-rapidfail',
        'wsuspool-stopped-manually',
        'wsuspool-memory-limit',
        'wsuspool-startup-timeout',
        'wsuspool-queue-full',
        'webservice-red-auth-ssl',
      ],
      then: 'service',
    },
    service: {
      kind: 'check',
      causes: ['wsusservice-stopped', 'wsusservice-disabled', 'dependency-disabled'],
      then: 'logs',
    },
    logs: {
      kind: 'check',
      causes: ['wsusservice-crash-loop', 'setup-registry-damaged', 'health-check-not-local'],
      then: 'self-update',
    },
    'self-update': { kind: 'check', causes: ['selfupdate-vdir-broken'], then: 'health' },
    health: { kind: 'check', causes: ['stale-health-state'], then: 'end' },
    end: { kind: 'end' },
  },
})
