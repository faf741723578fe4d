/** The groups of causes that the checks of S2 look at together (wsus-knowledge.md, S2). */

/** IIS from its services up to the pool. */
export const webCauses = [
  'w3svc-or-was-stopped',
  'dependency-disabled',
  'wsus-site-stopped',
  'wsuspool-stopped-rapidfail',
  'wsuspool-stopped-manually',
  'wsuspool-memory-limit',
  'wsuspool-startup-timeout',
  'wsuspool-queue-full',
  'pool-identity-failed',
] as const

export const fileCauses = ['webconfig-broken', 'aspnet-impersonation-enabled', 'webservice-red-auth-ssl'] as const

export const serviceCauses = [
  'wsusservice-stopped',
  'wsusservice-disabled',
  'wsusservice-crash-loop',
  'servicing-not-finished',
  'setup-registry-damaged',
] as const

/** Everything runs, and one who asks is not let in. */
export const accessCauses = [
  'ssl-mismatch-console',
  'no-wsus-admin-permission',
  'configmgr-wrong-port-or-name',
  'remote-path-blocked',
  'console-cache-corrupt',
] as const
