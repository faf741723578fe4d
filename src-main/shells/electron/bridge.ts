import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron'
import { callNames } from '#shared/contract/contract'
import { fail, type Result } from '#shared/kernel/result'
import { HOME } from './home'

/** Only the top frame of our own page may call. */
const isOurs = (frame: Pick<WebFrameMain, 'parent' | 'origin'> | null): boolean =>
  frame !== null && frame.parent === null && frame.origin === HOME

/** Answers the calls of the page. `call` is the application's door; it checks name and input. */
export function connectPage(
  ipc: Pick<IpcMain, 'handle'>,
  call: (name: string, input: unknown) => Promise<Result<unknown>>,
): void {
  for (const name of callNames) {
    ipc.handle(`wizard:${name}`, async (event: Pick<IpcMainInvokeEvent, 'senderFrame'>, input: unknown) =>
      isOurs(event.senderFrame) ? call(name, input) : fail({ code: 'bad-request', call: name }),
    )
  }
}
