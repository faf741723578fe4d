/** Every symptom that this program knows by name, in the order of the catalogue (S1–S13); the first ones have a tree. */
export const symptomNames = [
  'computer-not-reported',
  'connection-error-503',
  'setup-0x80070643',
  'services-not-running',
  'console-crash',
  'sync-fails',
  'client-scan-error',
  'content-problem',
  'wsus-slow',
  'ssl-problem',
  'duplicate-ids',
  'downstream-problem',
  'security-state',
] as const
export type SymptomName = (typeof symptomNames)[number]
export const isSymptomName = (id: string): id is SymptomName => (symptomNames as readonly string[]).includes(id)

const words = (text: string) => text.trim().split(/\s+/)

/** The causes that stand under each symptom in the catalogue, own ones first, then those it points to. */
const causesOf: Readonly<Record<SymptomName, readonly string[]>> = {
  'computer-not-reported': words(`client-powered-off client-gone-stale-record client-cable-unplugged
    client-cable-faulty switch-port-disabled client-nic-disabled client-nic-faulty client-wifi-not-associated
    client-no-ip-or-offsite wsus-policy-missing wsus-url-wrong au-disabled-by-policy wu-service-disabled
    server-web-down dns-or-hosts-wrong port-blocked winhttp-proxy-wrong client-scan-fails reporting-only-broken
    reporting-webservice-auth event-table-full scan-source-not-wsus wu-store-corrupt client-clock-skew
    client-just-joined client-on-other-server configmgr-managed max-clients-reached target-group-mismatch
    duplicate-susclientid`),
  'connection-error-503': words(`wsuspool-stopped-rapidfail wsuspool-memory-limit wsuspool-startup-timeout
    wsuspool-stopped-manually wsuspool-queue-full w3svc-or-was-stopped wsus-site-stopped wsusservice-stopped db-down
    pool-identity-failed webconfig-broken aspnet-impersonation-enabled servicing-not-finished ssl-mismatch-console
    no-wsus-admin-permission configmgr-wrong-port-or-name remote-path-blocked console-cache db-unreachable
    db-service-stopped`),
  'setup-0x80070643': words(`update-msi-failure postinstall-not-run postinstall-content-dir wid-logon-right
    sql-no-sysadmin sql-unreachable-setup db-leftover db-single-user pending-reboot iis-port-conflict-setup
    wid-sql-mix temp-or-log-acl feature-source-missing`),
  'services-not-running': words(`db-service-stopped db-service-logon-failed db-wont-start-or-open db-unreachable
    selfupdate-vdir-broken stale-health-state webservice-red-auth-ssl health-check-not-local dependency-disabled
    wsusservice-crash-loop wsusservice-disabled setup-registry-damaged iis-services-stopped wsusservice-stopped
    w3svc-or-was-stopped wsus-site-stopped wsuspool-stopped-rapidfail wsuspool-stopped-manually
    wsuspool-memory-limit wsuspool-startup-timeout wsuspool-queue-full`),
  'console-crash': words(`console-cache-corrupt server-side-unavailable console-timeout-large-data
    console-no-permission console-ssl-or-port-wrong console-runs-elevated-differently console-w3svc-desktop
    post-exploit-7053`),
  'sync-fails': words(`sync-proxy sync-tls-legacy sync-endpoint-old sync-egress-blocked sync-ssl-inspection
    sync-upstream-unreachable sync-db-slow-or-deadlock sync-test-detectoids-2026 sync-eula-missing sync-clock
    sync-ms-outage sync-never-scheduled sync-import-update-error sync-configmgr-not-configured
    sync-products-too-broad`),
  'client-scan-error': words(`max-server-trips soap-max-prereq soap-max-cached bad-client-cookie vdir-auth-wrong
    ssl-client-cert-required client-timeouts no-internet-policy-conflict wu-24h2-kir agent-component-damage
    client-scan-fails`),
  'content-problem': words(`content-disk-full content-acl-wrong content-path-mismatch content-vdir-missing-or-auth
    content-download-proxy-range content-bits-broken content-files-missing content-download-in-progress
    content-on-microsoft uup-mime-missing content-hash-mismatch client-download-stuck`),
  'wsus-slow': words(`metadata-bloat db-index-fragmented db-indexes-missing obsolete-updates-pending
    memory-pressure too-many-products client-storm av-scanning susdb-size-limit compression-missing
    maintenance-never-run`),
  'ssl-problem': words(`cert-expired cert-name-mismatch cert-not-trusted ssl-binding-missing ssl-required-mismatch
    http-port-closed tls-version-mismatch wsus-ssl-proxy-not-configured`),
  'duplicate-ids': words('duplicate-susclientid duplicate-name-rows non-persistent-vdi'),
  'downstream-problem': words(`upstream-unreachable upstream-web-service-down dss-auth-failed protocol-mismatch
    replica-limits rollup-delay orphaned-downstream upstream-rebuilt cleanup-order-wrong shared-susdb-front-end`),
  'security-state': words(`cve-unpatched exposed-to-internet suspected-exploitation mitigation-left-behind
    wsus-over-http post-exploit-7053`),
}

/** Where a cause is at home: there it counts most. Elsewhere it is one of the things that the symptom may come from. */
const homes: Readonly<Record<string, SymptomName>> = {
  'duplicate-susclientid': 'duplicate-ids',
  'db-unreachable': 'services-not-running',
  'db-service-stopped': 'services-not-running',
  'wsusservice-stopped': 'services-not-running',
  'client-scan-fails': 'client-scan-error',
}

const found = new Map<string, readonly SymptomName[]>()
for (const symptom of symptomNames) {
  for (const cause of causesOf[symptom]) {
    const all = [...(found.get(cause) ?? []), symptom]
    const home = homes[cause]
    found.set(cause, home && all.includes(home) ? [home, ...all.filter((one) => one !== home)] : all)
  }
}

/** The symptoms that a cause explains, the one it is at home under first. */
export const symptomsOf = (cause: string): readonly SymptomName[] => found.get(cause) ?? []
/** Every cause of the catalogue. */
export const causeNames: readonly string[] = [...found.keys()]
