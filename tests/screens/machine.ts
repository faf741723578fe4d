import fs from 'node:fs'
import path from 'node:path'
import type { MachineState } from '#shared/practice/state'
import type { VisitRecord } from '#shared/session/visit-record'
import type { Server } from './server'

const fileOf = ({ home }: Server, visit: string) => path.join(home, 'cases', visit, 'case.json')

/** A visit as the program keeps it on disk. */
export const recordOf = (server: Server, visit: string) =>
  JSON.parse(fs.readFileSync(fileOf(server, visit), 'utf8')) as VisitRecord

/** The ids of the visits on disk. */
export const visitsOf = ({ home }: Server) => fs.readdirSync(path.join(home, 'cases'))

/** Somebody changes a practice machine while the program is closed; then it is started again. */
export async function changedMeanwhile(
  server: Server,
  visit: string,
  change: (machine: MachineState) => MachineState,
): Promise<void> {
  await server.kill()
  const record = recordOf(server, visit)
  const practice = change(record.practice as MachineState)
  fs.writeFileSync(fileOf(server, visit), JSON.stringify({ ...record, practice }))
  await server.start()
}
