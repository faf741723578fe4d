import { createSubscriber } from 'svelte/reactivity'

/** The time, as long as something on the screen shows it: whatever reads it is drawn again every second. */
export class Clock {
  private readonly watch = createSubscriber((tick) => {
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  })

  get now(): number {
    this.watch()
    return Date.now()
  }
}

const two = (n: number) => String(n).padStart(2, '0')

/** A moment as the stamp prints it: date, time and distance from UTC, the same in every language. */
export function stampTime(now: number): string {
  const at = new Date(now)
  const offset = -at.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())} ${zone}`
}
