import { minutesBefore } from '#shared/kernel/time'
import type { MachineState } from './state'

type Doors = Pick<
  MachineState,
  'webConfig' | 'servicingPending' | 'firewall' | 'administrators' | 'configManager' | 'console' | 'consoleRequests'
>

/** Where each web service of WSUS keeps its configuration, below the program folder. */
const folders = [
  ...['Root', 'ApiRemoting30', 'ClientWebService', 'DssAuthWebService', 'Inventory'],
  ...['ReportingWebService', 'ServerSyncWebService', 'SimpleAuthWebService'],
]

/** All that stands between a healthy WSUS and those who ask for it: its files, the firewall, who may come in, and how they knock. */
export function doors(of: { name: string; port: number; ssl: boolean; managed: boolean; now: string }): Doors {
  const { name, port, ssl, managed, now } = of
  const account = String.raw`DEMO\SRV-STANDORT$`
  const person = String.raw`DEMO\demo-admin`
  return {
    webConfig: {
      files: folders.map((folder) => ({
        path: `WebServices\\${folder}\\web.config`,
        wellFormed: true,
        copy: null,
      })),
      duplicateTypes: [],
      impersonation: false,
    },
    servicingPending: false,
    firewall: {
      on: true,
      rules: [{ name: 'WSUS-In-TCP', action: 'allow', enabled: true, from: 'this-server' }],
    },
    administrators: {
      group: { sid: 'S-1-5-21-1-2-3-1001', name: 'WSUS Administrators' },
      members: managed ? [account, person] : [person],
      person,
    },
    configManager: managed
      ? {
          account,
          server: name,
          port,
          ssl,
          askedAt: minutesBefore(now, 35),
          answered: true,
          sync: {
            succeededAt: minutesBefore(now, 90),
            failedAt: null,
            error: null,
            method: null,
            message: null,
            code: null,
          },
        }
      : null,
    console: { cacheDamaged: false, ssl },
    consoleRequests: { refused: [] },
  }
}
