/**
 * Where rules come from. `date`: when the source was written or, for pages that change, when it was read for this program.
 * Addresses are for people with Internet; nothing is fetched.
 */
export const sources = {
  'wsus-messages-2017': { title: 'WSUS messages and troubleshooting tips', publisher: 'Microsoft', date: '2017' },
  'wsus-messages-2023': {
    title: 'WSUS messages and troubleshooting tips (2023 edition)',
    publisher: 'Microsoft',
    date: '2023',
  },
  'wsus-connection-failures': {
    title: 'Troubleshoot WSUS connection failures',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'wsus-best-practices': { title: 'WSUS best practices', publisher: 'Microsoft', date: '2020' },
  'wsus-maintenance': {
    title: 'WSUS and Configuration Manager maintenance guide',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'wsus-high-cpu': { title: 'Troubleshoot high CPU usage on a WSUS server', publisher: 'Microsoft', date: '2026-11' },
  'wid-install-error': { title: 'Error installing Windows Internal Database', publisher: 'Microsoft', date: '2026-11' },
  'self-update': { title: 'WSUS SelfUpdate does not send automatic updates', publisher: 'Microsoft', date: '2026-11' },
  'configure-wsus': { title: 'Configure WSUS: ports, SSL, addresses', publisher: 'Microsoft', date: '2026-11' },
  'shared-database': { title: 'Configure a shared WSUS database', publisher: 'Microsoft', date: '2026-11' },
  'wid-to-sql': { title: 'Migrate the WSUS database from WID to SQL', publisher: 'Microsoft', date: '2026-11' },
  'iis-documentation': { title: 'IIS documentation: application pools', publisher: 'Microsoft', date: '2026-11' },
  'was-events': { title: 'Windows event documentation: WAS', publisher: 'Microsoft', date: '2026-11' },
  'httpsys-errors': { title: 'Types of errors logged by HTTP.sys', publisher: 'Microsoft', date: '2026-11' },
  'wsus-3-operations': {
    title: 'WSUS 3.0 SP2 operations: health monitoring, wsusutil',
    publisher: 'Microsoft',
    date: '2010',
  },
  'wsus-3-permissions': {
    title: 'WSUS 3.0 SP2: required permissions, directories, registry keys',
    publisher: 'Microsoft',
    date: '2010',
  },
  'wsus-3-assemblies': {
    title: 'Names and numbers in the WSUS 3.0 SP2 assemblies',
    publisher: 'Microsoft',
    date: '2010',
  },
  'wsus-product-team': {
    title: 'WSUS Product Team blog on KB3148812 and KB3159706',
    publisher: 'Microsoft',
    date: '2016',
  },
  'cve-2025-59287': {
    title: 'CVE-2025-59287 record and detection rule',
    publisher: 'Microsoft, SigmaHQ',
    date: '2025-10',
  },
  'sync-troubleshooting': {
    title: 'Troubleshoot software update synchronization',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'sync-tracking': { title: 'Track software update synchronization', publisher: 'Microsoft', date: '2026-11' },
  'wsus-console-crashes': { title: 'WSUS console crashes (event 7053)', publisher: 'Microsoft', date: '2026-11' },
  'wsus-administration-website': {
    title: 'Cannot connect to the WSUS administration website',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'principal-permission': {
    title: 'Request for principal permission failed',
    publisher: 'Patch My PC',
    date: '2026-11',
  },
  'plan-wsus': { title: 'Plan your WSUS deployment', publisher: 'Microsoft', date: '2026-11' },
  'wsus-tools': { title: 'WSUS tools: wsusutil', publisher: 'Microsoft', date: '2026-11' },
  'wsus-dsc': {
    title: 'UpdateServicesDsc: how a finished setup is recognised',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'database-states': { title: 'SQL Server: database states', publisher: 'Microsoft', date: '2026-11' },
  'service-start-types': { title: 'Windows services: start types', publisher: 'Microsoft', date: '2026-11' },
  'optimize-wsus-server': { title: 'Optimize-WsusServer', publisher: 'community', date: '2021' },
  'ping-not-local': {
    title: 'Forum log: Ping method is only available from local machine',
    publisher: 'community',
    date: '2026-11',
  },
  'wsus-lab-2022': { title: 'Lab report on WSUS on Windows Server 2022', publisher: 'community', date: '2026' },
  'client-agents': {
    title: 'Troubleshoot issues with WSUS client agents',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'wsus-group-policy': {
    title: 'Configure Group Policy settings for automatic updates',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'scan-failures': { title: 'Troubleshoot software update scan failures', publisher: 'Microsoft', date: '2026-11' },
  'update-errors': { title: 'Windows Update error reference', publisher: 'Microsoft', date: '2026-11' },
  'update-settings': { title: 'Manage additional Windows Update settings', publisher: 'Microsoft', date: '2026-11' },
  'policies-together': {
    title: 'Use Windows Update client policies and WSUS together',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'update-proxy': {
    title: 'How the Windows Update client determines its proxy server',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'cleanup-wizard': { title: 'The Server Cleanup Wizard', publisher: 'Microsoft', date: '2026-11' },
  'event-table-size': { title: 'KB909131: tbEventInstance becomes too large', publisher: 'Microsoft', date: '2005' },
  'adapter-classes': {
    title: 'Windows classes MSFT_NetAdapter and Win32_NetworkAdapter',
    publisher: 'Microsoft',
    date: '2026-11',
  },
  'wsus-notes': { title: 'WSUS troubleshooting notes of AJTek', publisher: 'community', date: '2026-11' },
  'common-knowledge': {
    title: 'Commonly known among WSUS admins; no primary source',
    publisher: 'community',
    date: '2026-11',
  },
} as const

export type SourceId = keyof typeof sources
export const sourceIds = Object.keys(sources) as SourceId[]
