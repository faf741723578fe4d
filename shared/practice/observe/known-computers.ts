import type { FactValue } from '#shared/facts/index'
import { ok, type Result } from '#shared/kernel/result'
import { isAfter } from '#shared/kernel/time'
import { hasNetwork, placeOf } from '../computer-follows'
import { COMPUTER_ADDRESS } from '../healthy-computer'
import type { MachineState } from '../state'

/** What the server knows of the one computer, and of all of them. */

export const knownComputer = ({ computer: { name, record } }: MachineState): Result<FactValue<'known-computer'>> =>
  ok({ name, record })

/** The report is behind where the computer asked two days or more after it last reported (wsus-knowledge.md S1-17). */
const BEHIND = 48 * 3_600_000

export function contactState({ computer: { record } }: MachineState): Result<FactValue<'contact-state'>> {
  if (record === null) return ok('not-listed')
  const { lastContactAt, lastReportAt } = record
  if (lastContactAt === null) return ok('never')
  const behind = lastReportAt === null || Date.parse(lastContactAt) - Date.parse(lastReportAt) >= BEHIND
  return ok(behind ? 'report-behind' : 'alike')
}

const answers = (machine: MachineState) =>
  machine.computer.power === 'on' && hasNetwork(machine.computer) && placeOf(machine.computer) === 'company'

export function computerAnswers(machine: MachineState): Result<FactValue<'computer-answers'>> {
  const { name, record, doubles } = machine.computer
  const there = answers(machine)
  const other = doubles.sameAddress?.name ?? null
  return ok({
    name,
    addresses: record?.address ? [record.address] : [COMPUTER_ADDRESS],
    nameOfAddress: other ?? name,
    ping: there,
    ports: [135, 445, 3389, 5985].map((port) => ({
      port,
      answer: !there ? 'timed-out' : port === 135 || port === 445 ? 'open' : 'refused',
    })),
  })
}

export const allComputers = ({ fleet }: MachineState): Result<FactValue<'all-computers'>> => ok(fleet.all)
export const computerDoubles = ({ computer }: MachineState): Result<FactValue<'computer-doubles'>> =>
  ok({ name: computer.name, ...computer.doubles })
export const eventTable = ({ fleet }: MachineState): Result<FactValue<'event-table'>> => ok({ rows: fleet.eventRows })
export const registrationLimit = ({ fleet }: MachineState): Result<FactValue<'registration-limit'>> =>
  ok({ limit: fleet.limit, registered: fleet.all.total })
export const targeting = ({ fleet }: MachineState): Result<FactValue<'targeting'>> => ok(fleet.targeting)
export const serverAddresses = ({ name, fleet }: MachineState): Result<FactValue<'server-addresses'>> =>
  ok({ name, addresses: fleet.addresses })
export const directoryAccount = ({ computer }: MachineState): Result<FactValue<'directory-account'>> =>
  ok(computer.account && { name: computer.name, ...computer.account })

/** One request that IIS logged from the computer's address. */
interface LoggedRequest {
  at: string
  path: string
  status: number
}

/**
 * The log of IIS tells what the list tells of a computer that asks here, as far as it reaches back; whoever has the address now
 * stands in it as well. Without a site there is no log.
 */
export function requestsFromAddress(machine: MachineState): LoggedRequest[] {
  const { record, doubles } = machine.computer
  if (machine.site === null) return []
  const client = (at: string | null | undefined) =>
    at ? [{ at, path: '/ClientWebService/client.asmx', status: 200 }] : []
  const report = (at: string | null | undefined) =>
    at ? [{ at, path: '/ReportingWebService/ReportingWebService.asmx', status: 200 }] : []
  const own = record?.parentServer ? [] : [...client(record?.lastContactAt), ...report(record?.lastReportAt)]
  const others = doubles.sameAddress?.lastContactAt
  return [...own, ...client(others), ...report(others)]
    .filter(({ at }) => isAfter(at, machine.logsReachBackTo))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

export function computerRequests(machine: MachineState): Result<FactValue<'computer-requests'>> {
  const newest = requestsFromAddress(machine)
  const report = newest.find(({ path }) => path.startsWith('/Reporting'))
  return ok({
    name: machine.computer.name,
    lastClientAt: newest.find(({ path }) => path.startsWith('/Client'))?.at ?? null,
    lastReportAt: report?.at ?? null,
    reportStatus: report?.status ?? null,
  })
}
