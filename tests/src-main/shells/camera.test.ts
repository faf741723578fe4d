import { Buffer } from 'node:buffer'
import { deflateSync, crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { windowCamera } from '../../../src-main/shells/electron/camera'
import { pictureOf } from '../../../src-main/shells/electron/picture-of'
import { bare } from '../../../src-main/shells/electron/png'

function part(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const head = part('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
const pixels = part('IDAT', deflateSync(Buffer.from([0, 255])))
const end = part('IEND', Buffer.alloc(0))
const plain = Buffer.concat([signature, head, pixels, end])

describe('a picture', () => {
  test('keeps its pixels and nothing that could name a machine or a person', () => {
    const text = part('tEXt', Buffer.from('Author\0admin@SRV-01'))
    const time = part('tIME', Buffer.alloc(7))
    const profile = part('iCCP', Buffer.from('SRV-01'))
    const told = Buffer.concat([signature, head, text, profile, pixels, time, end, Buffer.from('SRV-01')])
    expect(Buffer.from(bare(told)).equals(plain)).toBe(true)
    expect(Buffer.from(bare(plain)).equals(plain)).toBe(true)
  })

  test('is taken of what the window shows', async () => {
    const camera = windowCamera(async () => ({ isEmpty: () => false, toPNG: () => plain }))
    const taken = await camera.take()
    expect(taken.ok && Buffer.from(taken.value).equals(plain)).toBe(true)
    expect(camera.available).toBe(true)
  })

  test('is not waited for longer than a moment', async () => {
    const taken = await windowCamera(() => new Promise(() => {}), 0.02).take()
    expect(taken).toEqual({ ok: false, problem: { code: 'timed-out', target: 'WSUS Medic', seconds: 0.02 } })
  })

  test('without pixels, or without a window, is none', async () => {
    const none = { ok: false, problem: { code: 'no-pictures-here' } }
    expect(await windowCamera(async () => ({ isEmpty: () => true, toPNG: () => plain })).take()).toEqual(none)
    expect(await windowCamera(() => null).take()).toEqual(none)
  })

  test('is drawn anew before it is taken, and taken as it is where nothing can be drawn', async () => {
    const before = Buffer.from('the screen before')
    let attached = 0
    const page = (draws: boolean) =>
      ({
        capturePage: async () => ({ isEmpty: () => false, toPNG: () => before }),
        debugger: {
          isAttached: () => attached > 0,
          attach: () => void (attached += 1),
          sendCommand: async (name: string) => {
            if (!draws) throw new Error(`${name}: unable to capture screenshot`)
            return { data: plain.toString('base64') }
          },
        },
      }) as unknown as Parameters<typeof pictureOf>[0]
    expect((await pictureOf(page(true))).toPNG().equals(plain)).toBe(true)
    expect((await pictureOf(page(true))).toPNG().equals(plain)).toBe(true)
    expect(attached).toBe(1)
    expect((await pictureOf(page(false))).toPNG().equals(before)).toBe(true)
  })
})
