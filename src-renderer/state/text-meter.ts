/** Measures the small text of the page as it is drawn here, in whatever font this machine has. */
export function textMeter(): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return (text) => text.length * 8
  canvas.font = `600 13px ${getComputedStyle(document.documentElement).fontFamily}`
  return (text) => canvas.measureText(text).width
}
