import type { FactValue } from '#shared/facts/index'
import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { belowSecurityFloor } from './security-floor'
import { step, type PlannedStep } from './step'

/** Rules of this server only: one that a policy sets comes back. */
function changes({ rules }: FactValue<'firewall-rules'>): PlannedStep[] {
  const own = rules.filter(({ from }) => from === 'this-server')
  const allowed = rules.some(({ enabled, action }) => enabled && action === 'allow')
  const off = { from: word('on'), to: word('off') }
  const on = { from: word('off'), to: word('on') }
  return [
    ...own
      .filter(({ enabled, action }) => enabled && action === 'block')
      .map(({ name }) => step('firewall.disable-rule', { rule: name }, off)),
    ...(allowed ? [] : own.filter(({ action }) => action === 'allow')).map(({ name }) =>
      step('firewall.enable-rule', { rule: name }, on),
    ),
  ]
}

/**
 * Takes the block away, or switches the rule on that WSUS brought. Never while this Windows lacks the update against
 * CVE-2025-59287, nor where its build is unknown (wsus-knowledge.md F-FIREWALL).
 */
export const openWsusPort = defineFix({
  id: 'open-wsus-port',
  cures: ['remote-path-blocked', 'port-blocked'],
  needs: ['firewall-rules', 'windows-version'],
  fits: ({ 'firewall-rules': found, 'windows-version': windows }) =>
    found.on &&
    belowSecurityFloor(windows) === false &&
    found.rules.every(({ enabled, action, from }) => !(enabled && action === 'block') || from === 'this-server') &&
    changes(found).length > 0,
  plan: ({ 'firewall-rules': found }) => changes(found),
})
