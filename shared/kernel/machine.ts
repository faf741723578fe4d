import * as v from 'valibot'

/** The two machines that take part: the WSUS server, and one computer that should report to it. Each has a text, `machine.<machine>`. */
export const machines = ['server', 'computer'] as const
export const machine = v.picklist(machines)
export type Machine = v.InferOutput<typeof machine>

/** The one of the two that this is not. */
export const otherThan = (one: Machine): Machine => (one === 'server' ? 'computer' : 'server')
