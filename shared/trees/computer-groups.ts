/** The groups of causes that the checks of S1 look at together (wsus-knowledge.md, S1: decision order a to g). */

/** What the server's list alone can say about one computer. */
export const rowCauses = [
  'server-web-down',
  'client-gone-stale-record',
  'client-on-other-server',
  'configmgr-managed',
  'max-clients-reached',
] as const

/** Scanning works and the report does not arrive. */
export const reportCauses = ['reporting-only-broken', 'event-table-full', 'webservice-red-auth-ssl'] as const

/** Why there is no link at a cable. */
export const linkCauses = [
  'client-cable-unplugged',
  'client-cable-faulty',
  'switch-port-disabled',
  'client-nic-disabled',
  'client-nic-faulty',
] as const

/** What tells the computer about WSUS, and whom it asks. */
export const policyCauses = [
  'wsus-policy-missing',
  'wsus-url-wrong',
  'au-disabled-by-policy',
  'scan-source-not-wsus',
] as const
