import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Picture as Taken } from '#shared/session/visit-record'
import type { Walker } from '../screens/walk'
import { recordIn } from './case-folder'
import { decode, type Picture } from './png'

// What a picture may be made of. Anything else could carry a name, a time or a place out of the machine.
const parts = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'IDAT', 'IEND'])

/** A picture of the case as it lies on disk, which must be one: nothing but pixels in it, and more than an empty window. */
export function pictureOnDisk(folder: string, id: string): Picture {
  const picture = decode(fs.readFileSync(path.join(folder, 'screens', `${id}.png`)))
  expect(picture.parts.filter((name) => !parts.has(name))).toEqual([])
  expect(picture.colours).toBeGreaterThan(50)
  return picture
}

/** Waits until the case has another picture, taken for this reason, and proves that it shows the screen as it is now. */
export async function isPictured(person: Walker, folder: string, reason: Taken['reason'], before: number) {
  await expect.poll(() => recordIn(folder).pictures.length, { message: `a picture: ${reason}` }).toBe(before + 1)
  const taken = recordIn(folder).pictures[before]
  expect(taken?.reason).toBe(reason)
  const picture = pictureOnDisk(folder, taken?.id ?? '')
  const screen = decode(await person.page.screenshot())
  expect([picture.width, picture.height]).toEqual([screen.width, screen.height])
  const box = await headOf(person)
  const shown = screen.within(box)
  const different = picture.within(box).filter((colour, at) => colour !== shown[at]).length
  expect(different, `pixels of the heading that the picture (${reason}) and the screen do not share`).toBe(0)
}

/** From the top of the screen's own part to the end of its heading: what it is, and how things stand. */
async function headOf({ page, heading }: Walker) {
  const [main, title] = [await page.getByRole('main').boundingBox(), await heading.boundingBox()]
  if (!main || !title) throw new Error('there is no heading on the screen')
  const [x, y] = [Math.ceil(main.x), Math.ceil(main.y)]
  return { x, y, width: Math.floor(title.width), height: Math.floor(title.y + title.height) - y }
}
