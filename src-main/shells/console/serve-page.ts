import { translate } from '#shared/messages/translate'
import type { Language } from '#shared/contract/contract'
import { serve } from '../../app/serve'
import { createWizard } from '../../app/wizard'
import { noCamera } from '../../adapters/no-camera'
import type { LiveMachine } from '../../adapters/live-source'
import { CANNOT_START } from '../../launch/say.mjs'
import { openBrowser } from '../loopback/open-browser'
import { openLoopback, type Loopback } from '../loopback/server'
import { makePorts } from '../make-ports'
import { readPage } from '../page'
import type { Wishes } from '../wishes'
import type { Console } from './console'

const IDLE_MINUTES = 30

/** Serves the page until it is stopped or nobody uses it any more. Its link is the answer, so it stands alone on standard output. */
export async function servePage(
  pageFolder: string,
  live: LiveMachine,
  wishes: Wishes,
  language: Language,
  console: Console,
): Promise<number> {
  const ports = makePorts('page', noCamera, live, wishes)
  const wizard = createWizard(ports)
  const say = (line: string) => console.err(`${line}\n`)
  let page: Loopback
  try {
    page = await openLoopback({
      files: readPage(pageFolder),
      call: (name, input) => serve(wizard, ports, name, input),
      idleMinutes: IDLE_MINUTES,
    })
  } catch (error) {
    say(translate(language, 'shell.serve.refused', { reason: error instanceof Error ? error.message : String(error) }))
    return CANNOT_START
  }
  void console.stopped().then(() => page.close())
  const link = page.newLink()
  say(translate(language, 'shell.serve.open'))
  console.out(`${link}\n`)
  if (ports.program.defaultSource === 'live') say(translate(language, 'shell.serve.read-only'))
  if (console.onEnter) say(translate(language, 'shell.serve.again'))
  const listenNoMore = console.onEnter?.(() => console.out(`${page.newLink()}\n`))
  openBrowser(link, () => say(translate(language, 'shell.serve.no-browser')))
  const end = await page.ended
  listenNoMore?.()
  say(
    end === 'idle'
      ? translate(language, 'shell.serve.idle', { minutes: IDLE_MINUTES })
      : translate(language, 'shell.serve.closed'),
  )
  return 0
}
