import * as v from 'valibot'

/** The two machines that take part: the WSUS server, and one computer that should report to it. Each has a text, `machine.<machine>`. */
export const machines = ['server', 'computer'] as const
export const machine = v.picklist(machines)
export type Machine = v.InferOutput<typeof machine>

/** The one of the two that this is not. */
export const otherThan = (one: Machine): Machine => (one === 'server' ? 'computer' : 'server')

/**
 * What a machine is to WSUS: its server, a client whose policy names one, both (a server that gets its own updates by policy, as most
 * do), or neither. Each has a text, `ui.role.<role>`.
 */
export const machineRole = v.picklist(['wsus-server', 'client', 'both', 'neither'])
export type MachineRole = v.InferOutput<typeof machineRole>

/** The roles of a machine that is no WSUS server. Each has a text, `role.<role>`, that says so in a sentence. */
export const noServer = v.picklist(['client', 'neither'])
export type NoServer = v.InferOutput<typeof noServer>
