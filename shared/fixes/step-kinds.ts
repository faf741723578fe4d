import * as v from 'valibot'
import type { Machine } from '#shared/kernel/machine'
import { computerStepKinds } from './computer-step-kinds'
import { kind, quoted, type StepKindRow } from './define-step-kind'
import { guides } from './guides'
import { dbaScript, revokeScript } from './setup-commands'
import { setupKinds } from './setup-kinds'

export { affects, risks, type Affected, type Risk } from './define-step-kind'
export { updateServiceNames } from './computer-step-kinds'

const service = v.object({ service: v.string() })
const pool = v.object({ pool: v.string() })
const appcmd = String.raw`& "$env:windir\System32\inetsrv\appcmd.exe"`
/** The settings of a pool that the program may change, by the name that appcmd has for each. */
export const poolSettings = {
  privateMemoryKilobytes: 'recycling.periodicRestart.privateMemory',
  queueLength: 'queueLength',
  idleMinutes: 'processModel.idleTimeout',
  pinging: 'processModel.pingingEnabled',
  recycleMinutes: 'recycling.periodicRestart.time',
  autoStart: 'autoStart',
} as const
export type PoolSetting = keyof typeof poolSettings
const settingNames = Object.keys(poolSettings) as [PoolSetting, ...PoolSetting[]]

/** Minutes as IIS writes a time span: 1740 = 1.05:00:00. */
function timeSpan(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const clock = `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00`
  return days > 0 ? `${days}.${clock}` : clock
}
const settingText = (setting: PoolSetting, value: number | boolean) =>
  typeof value === 'number' && setting.endsWith('Minutes') ? timeSpan(value) : String(value)

/** Every kind of change that this program can make. */
export const stepKinds = {
  ...computerStepKinds,
  'service.start': kind({
    input: service,
    risk: 'R1',
    undo: 'exact',
    affects: 'nobody',
    seconds: 90,
    opens: true,
    command: ({ service }) => `Start-Service -Name ${quoted(service)}`,
  }),
  'service.restart': kind({
    input: service,
    risk: 'R2',
    undo: 'not-needed',
    affects: 'wsus-for-a-moment',
    seconds: 120,
    opens: true,
    command: ({ service }) => `Restart-Service -Name ${quoted(service)}`,
  }),
  'service.set-startup': kind({
    input: v.object({ service: v.string(), startup: v.picklist(['automatic', 'manual']) }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 30,
    opens: true,
    command: ({ service, startup }) =>
      `Set-Service -Name ${quoted(service)} -StartupType ${startup === 'automatic' ? 'Automatic' : 'Manual'}`,
  }),
  'app-pool.start': kind({
    input: pool,
    risk: 'R1',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: ({ pool }) => `${appcmd} start apppool /apppool.name:"${pool}"`,
  }),
  'app-pool.recycle': kind({
    input: pool,
    risk: 'R2',
    undo: 'not-needed',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ pool }) => `${appcmd} recycle apppool /apppool.name:"${pool}"`,
  }),
  'app-pool.set': kind({
    input: v.object({ pool: v.string(), setting: v.picklist(settingNames), value: v.union([v.number(), v.boolean()]) }),
    risk: 'R3',
    undo: 'exact',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ pool, setting, value }) =>
      `${appcmd} set apppool "${pool}" /${poolSettings[setting]}:${settingText(setting, value)}`,
  }),
  /** Whoever ran the pool before is recorded; the password of that account cannot be (wsus-knowledge.md S2-10). */
  'app-pool.set-identity': kind({
    input: v.object({ pool: v.string(), identity: v.literal('NetworkService') }),
    risk: 'R3',
    undo: 'no',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ pool, identity }) => `${appcmd} set apppool "${pool}" /processModel.identityType:${identity}`,
  }),
  'site.start': kind({
    input: v.object({ site: v.string() }),
    risk: 'R1',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: ({ site }) => `${appcmd} start site "${site}"`,
  }),
  'site.add-binding': kind({
    input: v.object({ site: v.string(), protocol: v.picklist(['http', 'https']), binding: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: ({ site, protocol, binding }) =>
      `${appcmd} set site "${site}" /+bindings.[protocol='${protocol}',bindingInformation='${binding}']`,
  }),
  'site.stop-impersonation': kind({
    input: v.object({ site: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ site }) => `${appcmd} set config "${site}" -section:system.web/identity /impersonate:false`,
  }),
  /** The file is kept with its rights before it is touched; undo brings it back. */
  'web-config.remove-duplicate': kind({
    input: v.object({ site: v.string(), fileType: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ fileType }) =>
      String.raw`$x = [xml](Get-Content -Raw -LiteralPath $webConfig); $m = $x.SelectSingleNode("//staticContent/mimeMap[@fileExtension='${fileType}']"); $r = $x.CreateElement('remove'); $r.SetAttribute('fileExtension', '${fileType}'); [void]$m.ParentNode.InsertBefore($r, $m); $x.Save($webConfig)`,
  }),
  'web-config.restore': kind({
    input: v.object({ file: v.string(), copy: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ file, copy }) =>
      `Copy-Item -LiteralPath (Join-Path (Split-Path ${quoted(file)}) ${quoted(copy)}) -Destination ${quoted(file)}`,
  }),
  'group.add-member': kind({
    input: v.object({ sid: v.string(), group: v.string(), account: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: ({ sid, account }) => `Add-LocalGroupMember -SID ${quoted(sid)} -Member ${quoted(account)}`,
  }),
  'firewall.disable-rule': kind({
    input: v.object({ rule: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: ({ rule }) => `Disable-NetFirewallRule -Name ${quoted(rule)}`,
  }),
  'firewall.enable-rule': kind({
    input: v.object({ rule: v.string() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: true,
    command: ({ rule }) => `Enable-NetFirewallRule -Name ${quoted(rule)}`,
  }),
  'iis.restart': kind({
    /** Names of the other sites of the host, so that the plan says whom it interrupts; "-" where there are none, "?" where nobody can see. */
    input: v.object({ otherSites: v.string() }),
    risk: 'R2',
    undo: 'not-needed',
    affects: 'all-sites',
    seconds: 180,
    opens: true,
    command: () => 'iisreset.exe /noforce',
  }),
  'web-service.set-access': kind({
    input: v.object({ directory: v.string(), setting: v.picklist(['anonymous', 'requireSsl']), value: v.boolean() }),
    risk: 'R3',
    undo: 'exact',
    affects: 'wsus-for-a-moment',
    seconds: 60,
    opens: false,
    command: ({ directory, setting, value }) =>
      setting === 'anonymous'
        ? `${appcmd} set config "$site/${directory}" -section:system.webServer/security/authentication/anonymousAuthentication /enabled:${value} /commit:apphost`
        : `${appcmd} set config "$site/${directory}" -section:system.webServer/security/access /sslFlags:${value ? 'Ssl' : 'None'} /commit:apphost`,
  }),
  'self-update.restore': kind({
    input: v.object({ part: v.picklist(['directory', 'anonymous', 'rights']) }),
    risk: 'R3',
    undo: 'exact',
    affects: 'nobody',
    seconds: 60,
    opens: false,
    command: ({ part }) =>
      ({
        directory: `${appcmd} add vdir /app.name:"$site/" /path:/Selfupdate /physicalPath:"$env:ProgramFiles\\Update Services\\SelfUpdate"`,
        anonymous: `${appcmd} set config "$site/Selfupdate" -section:system.webServer/security/authentication/anonymousAuthentication /enabled:true /commit:apphost`,
        rights: String.raw`icacls.exe "$env:ProgramFiles\Update Services\SelfUpdate" /grant '*S-1-5-32-545:(OI)(CI)RX'`,
      })[part],
  }),
  'database.set-multi-user': kind({
    input: v.object({ database: v.literal('SUSDB') }),
    risk: 'R3',
    undo: 'exact',
    affects: 'database-sessions',
    seconds: 60,
    opens: false,
    command: () => 'ALTER DATABASE [SUSDB] SET MULTI_USER',
  }),
  'wsus.check-health': kind({
    input: v.object({}),
    risk: 'R0',
    undo: 'not-needed',
    affects: 'nobody',
    seconds: 120,
    opens: false,
    command: () => String.raw`& "$env:ProgramFiles\Update Services\Tools\wsusutil.exe" checkhealth`,
  }),
  ...setupKinds,
  'by-hand': kind({
    input: v.object({
      guide: v.picklist(guides),
      /** Only for guides with a script. */
      server: v.exactOptional(v.string()),
      login: v.exactOptional(v.string()),
      procedure: v.exactOptional(v.boolean()),
    }),
    on: null,
    risk: 'R1',
    undo: 'not-needed',
    affects: 'nobody',
    seconds: 0,
    opens: false,
    command: ({ guide, login, procedure }) =>
      login === undefined || procedure === undefined
        ? ''
        : guide === 'have-right-taken-away'
          ? revokeScript({ login, procedure })
          : dbaScript({ login, procedure }),
  }),
} as const

export type StepKind = keyof typeof stepKinds
export type StepInput<K extends StepKind> = v.InferOutput<(typeof stepKinds)[K]['input']>
export const stepKindIds = Object.keys(stepKinds) as StepKind[]
/** A kind as the engine sees it, without the type of its input. */
export const stepKindOf = (id: StepKind): StepKindRow<v.GenericSchema> => stepKinds[id]
/** The machine that a kind of step changes; null: wherever the hands are. */
export function machineOfKind(id: StepKind): Machine | null {
  const { on = 'server' } = stepKindOf(id)
  return on
}
