import { contactStateOf } from '#shared/facts/contact-state'
import type { FactValue } from '#shared/facts/index'
import { ok, type Result } from '#shared/kernel/result'
import { isAfter } from '#shared/kernel/time'
import { hasLink, hasNetwork, placeOf } from '../computer-follows'
import { COMPUTER_ADDRESS } from '../healthy-computer'
import type { MachineState } from '../state'
import { inSusdb } from './database'

/** What the server knows of the one computer, and of all of them. */

export const knownComputer = (machine: MachineState): Result<FactValue<'known-computer'>> =>
  inSusdb(machine, 'known-computer', { name: machine.computer.name, record: machine.computer.record })

export const contactState = (machine: MachineState): Result<FactValue<'contact-state'>> =>
  inSusdb(machine, 'contact-state', contactStateOf(machine.computer.record))

const answers = (machine: MachineState) =>
  machine.computer.power === 'on' && hasNetwork(machine.computer) && placeOf(machine.computer) === 'company'

/** Practised networks have 256 addresses each. */
const subnetOf = (address: string) => address.split('.').slice(0, 3).join('.')

/** The adapter of a computer that sleeps goes on saying whose address it has. */
export function computerAnswers(machine: MachineState): Result<FactValue<'computer-answers'>> {
  const { name, power, record, doubles } = machine.computer
  const there = answers(machine)
  const address = record?.address ?? COMPUTER_ADDRESS
  const other = doubles.sameAddress?.name ?? null
  return ok({
    name,
    addresses: [address],
    nameOfAddress: other ?? name,
    ping: there,
    ports: [135, 445, 3389, 5985].map((port) => ({
      port,
      answer: !there ? 'timed-out' : port === 135 || port === 445 ? 'open' : 'refused',
    })),
    wakeOnLan: !machine.fleet.addresses.some((own) => subnetOf(own) === subnetOf(address))
      ? 'other-subnet'
      : there || (power === 'asleep' && hasLink(machine.computer))
        ? 'packet-can-reach'
        : 'no-hardware-address',
  })
}

export const allComputers = (machine: MachineState): Result<FactValue<'all-computers'>> =>
  inSusdb(machine, 'all-computers', machine.fleet.all)
export const computerDoubles = (machine: MachineState): Result<FactValue<'computer-doubles'>> =>
  inSusdb(machine, 'computer-doubles', {
    name: machine.computer.name,
    id: machine.computer.record?.id ?? null,
    ...machine.computer.doubles,
  })
export const eventTable = (machine: MachineState): Result<FactValue<'event-table'>> =>
  inSusdb(machine, 'event-table', { rows: machine.fleet.eventRows })
export const registrationLimit = (machine: MachineState): Result<FactValue<'registration-limit'>> =>
  inSusdb(machine, 'registration-limit', { limit: machine.fleet.limit, registered: machine.fleet.all.total })
export const targeting = (machine: MachineState): Result<FactValue<'targeting'>> =>
  inSusdb(machine, 'targeting', machine.fleet.targeting)
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
