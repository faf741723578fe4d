import zlib from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const bytesPerPixel: Record<number, number> = { 2: 3, 6: 4 }

/** Part of a picture, in pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Picture {
  width: number
  height: number
  /** Names of its parts in their order: IHDR, IDAT, … */
  parts: string[]
  /** How many different colours it has. */
  colours: number
  /** The colours of a part of it, row by row. */
  within: (box: Box) => number[]
}

function* partsOf(png: Buffer): Generator<{ name: string; content: Buffer }> {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG')
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at)
    if (zlib.crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error('a part is damaged')
    yield { name: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, end) }
    at = end + 4
  }
}

const paeth = (left: number, above: number, corner: number) => {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}

/** Takes a picture apart, as Chromium writes it: eight bits a colour, not interlaced. Throws where it is damaged. */
export function decode(png: Buffer): Picture {
  const parts = [...partsOf(png)]
  const header = parts[0]?.content ?? Buffer.alloc(13)
  const [width, height, size] = [header.readUInt32BE(0), header.readUInt32BE(4), bytesPerPixel[header[9] ?? 0] ?? 0]
  if (parts[0]?.name !== 'IHDR' || header[8] !== 8 || header[12] !== 0 || size === 0) throw new Error('another kind')
  const data = zlib.inflateSync(
    Buffer.concat(parts.filter(({ name }) => name === 'IDAT').map(({ content }) => content)),
  )
  const stride = width * size
  if (data.length !== height * (stride + 1)) throw new Error('not all of it is there')

  const pixels = Buffer.alloc(height * stride)
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)]
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const left = column >= size ? (pixels[at - size] ?? 0) : 0
      const above = row > 0 ? (pixels[at - stride] ?? 0) : 0
      const corner = row > 0 && column >= size ? (pixels[at - stride - size] ?? 0) : 0
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0
      pixels[at] = (data[row * (stride + 1) + 1 + column] ?? 0) + guess
    }
  }
  const colour = (x: number, y: number) => pixels.readUIntBE(y * stride + x * size, 3)
  const within = (box: Box) =>
    Array.from({ length: box.width * box.height }, (_, at) =>
      colour(box.x + (at % box.width), box.y + Math.floor(at / box.width)),
    )
  const colours = new Set(within({ x: 0, y: 0, width, height })).size
  return { width, height, parts: parts.map(({ name }) => name), colours, within }
}
