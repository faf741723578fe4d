import type { FactValue } from '#shared/facts/index'
import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { renewHealth } from './pieces'
import { step, type PlannedStep } from './step'

function repairs(found: FactValue<'self-update'>): PlannedStep[] {
  const { directoryExists, anonymous, requireSsl, readable } = found
  return [
    ...(directoryExists
      ? []
      : [step('self-update.restore', { part: 'directory' }, { from: word('missing'), to: word('present') })]),
    ...(anonymous ? [] : [step('self-update.restore', { part: 'anonymous' }, { from: word('off'), to: word('on') })]),
    ...(requireSsl
      ? [
          step(
            'web-service.set-access',
            { directory: 'Selfupdate', setting: 'requireSsl', value: false },
            { from: word('required'), to: word('not-required') },
          ),
        ]
      : []),
    ...(readable
      ? []
      : [step('self-update.restore', { part: 'rights' }, { from: word('denied'), to: word('allowed') })]),
  ]
}

/** Puts back what of the SelfUpdate directory is missing or locked (wsus-knowledge.md F-SELFUPDATE). */
export const restoreSelfUpdate = defineFix({
  id: 'restore-self-update',
  cures: ['selfupdate-vdir-broken'],
  needs: ['self-update', 'wsus-service'],
  fits: ({ 'self-update': found }) => repairs(found).length > 0,
  plan: ({ 'self-update': found, 'wsus-service': wsus }) => [...repairs(found), ...renewHealth(wsus)],
})
