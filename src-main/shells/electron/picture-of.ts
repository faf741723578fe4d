import type { NativeImage, WebContents } from 'electron'

type Shown = Pick<NativeImage, 'isEmpty' | 'toPNG'>

/**
 * What a page shows now. `capturePage` gives the frame that was drawn last, which on a busy machine is still the screen before
 * this one. The developer tools' way, open to this process alone, first has everything drawn that has changed.
 */
export async function pictureOf(contents: Pick<WebContents, 'capturePage' | 'debugger'>): Promise<Shown> {
  try {
    const png = await drawnNow(contents.debugger)
    return { isEmpty: () => png.length === 0, toPNG: () => png }
  } catch {
    // Nothing can be drawn, as in a disconnected remote session, or the page is just gone.
    return contents.capturePage()
  }
}

async function drawnNow(tools: WebContents['debugger']): Promise<Buffer> {
  if (!tools.isAttached()) tools.attach()
  const { data } = (await tools.sendCommand('Page.captureScreenshot', { format: 'png' })) as { data: string }
  return Buffer.from(data, 'base64')
}
