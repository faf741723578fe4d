import * as v from 'valibot'
import { kind, quoted } from './define-step-kind'

/** The services of Windows Update whose start type the program may set back (wsus-knowledge.md F-CLIENT-SVC). */
export const updateServiceNames = ['wuauserv', 'BITS', 'UsoSvc', 'CryptSvc', 'RpcSs'] as const

/** Which values of the WSUS policy may be written on a computer without a domain (wsus-knowledge.md F-WSUS-POLICY-LOCAL). */
export const policyValues = ['WUServer', 'WUStatusServer', 'UseWUServer'] as const

const policyKey = String.raw`HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const proxyKey = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`

/** Every kind of change that the program can make on a computer; the last one is made on the server, about a computer. */
export const computerStepKinds = {
  'adapter.enable': kind({
    input: v.object({ adapter: v.string() }),
    on: 'computer',
    risk: 'R1',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: false,
    command: ({ adapter }) => `Enable-NetAdapter -Name ${quoted(adapter)} -Confirm:$false`,
  }),
  'update-service.set-startup': kind({
    input: v.object({ service: v.picklist(updateServiceNames), startup: v.picklist(['automatic', 'manual']) }),
    on: 'computer',
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 30,
    opens: false,
    command: ({ service, startup }) =>
      `Set-Service -Name ${quoted(service)} -StartupType ${startup === 'automatic' ? 'Automatic' : 'Manual'}`,
  }),
  'policy.refresh': kind({
    /** The address that the policy has to bring: only then did it take. */
    input: v.object({ address: v.string() }),
    on: 'computer',
    risk: 'R1',
    undo: 'not-needed',
    affects: 'nobody',
    seconds: 180,
    opens: false,
    command: () => 'gpupdate.exe /target:computer /force',
  }),
  'policy.set-local': kind({
    input: v.object({ setting: v.picklist(policyValues), value: v.union([v.string(), v.number()]) }),
    on: 'computer',
    risk: 'R3',
    undo: 'exact',
    affects: 'this-computer',
    seconds: 30,
    opens: false,
    command: ({ setting, value }) =>
      typeof value === 'number'
        ? `New-ItemProperty -Path '${policyKey}\\AU' -Name ${setting} -PropertyType DWord -Value ${value} -Force`
        : `New-ItemProperty -Path '${policyKey}' -Name ${setting} -PropertyType String -Value ${quoted(value)} -Force`,
  }),
  /** The line stays in the file behind a `#`; the file is kept before. */
  'hosts.comment-out': kind({
    input: v.object({ name: v.string() }),
    on: 'computer',
    risk: 'R3',
    undo: 'exact',
    affects: 'this-computer',
    seconds: 30,
    opens: false,
    command: ({ name }) =>
      String.raw`$f = "$env:windir\System32\drivers\etc\hosts"; Copy-Item $f "$f.bak"; (Get-Content $f) -replace '^(?=\s*[^#].*\s${name}\b)', '# ' | Set-Content $f; Clear-DnsClientCache`,
  }),
  /** The whole value is exported before, so that it comes back byte for byte. */
  'system-proxy.bypass': kind({
    input: v.object({ host: v.string(), proxy: v.string(), bypass: v.string() }),
    on: 'computer',
    risk: 'R3',
    undo: 'exact',
    affects: 'this-computer',
    seconds: 60,
    opens: false,
    command: ({ proxy, bypass }) =>
      `reg.exe export "${proxyKey}" "$env:TEMP\\winhttp.reg" /y; netsh.exe winhttp set proxy proxy-server="${proxy}" bypass-list="${bypass}"; Restart-Service -Name 'wuauserv'`,
  }),
  'clock.resync': kind({
    input: v.object({}),
    on: 'computer',
    risk: 'R2',
    undo: 'not-needed',
    affects: 'this-computer-for-a-moment',
    seconds: 90,
    opens: false,
    command: () => `Start-Service -Name 'W32Time'; w32tm.exe /resync /rediscover`,
  }),
  /** Renamed, not deleted: the old folder is the undo. */
  'update-store.rename': kind({
    input: v.object({ folder: v.string() }),
    on: 'computer',
    risk: 'R3',
    undo: 'exact',
    affects: 'this-computer',
    seconds: 180,
    opens: false,
    command: ({ folder }) =>
      String.raw`Stop-Service -Name 'wuauserv', 'BITS', 'UsoSvc' -Force; Rename-Item "$env:windir\SoftwareDistribution" '${folder}'; Start-Service -Name 'wuauserv'`,
  }),
  'updates.detect': kind({
    input: v.object({}),
    on: 'computer',
    risk: 'R1',
    undo: 'not-needed',
    affects: 'nobody',
    seconds: 1200,
    opens: false,
    command: () =>
      `$s = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher(); $s.ServerSelection = 1; $s.Search('IsInstalled=0').Updates.Count`,
  }),
  'group.move-computer': kind({
    input: v.object({ computer: v.string(), group: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'this-computer',
    seconds: 60,
    opens: false,
    command: ({ computer, group }) =>
      `Get-WsusComputer -NameIncludes ${quoted(computer)} | Add-WsusComputer -TargetGroupName ${quoted(group)}`,
  }),
} as const
