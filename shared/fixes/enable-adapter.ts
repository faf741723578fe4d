import { word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'
import { step } from './step'

/** Switches the adapter on that Windows has off; not one whose driver fails (wsus-knowledge.md F-NIC-ENABLE). */
export const enableAdapter = defineFix({
  id: 'enable-adapter',
  cures: ['client-nic-disabled'],
  needs: ['network-adapters'],
  settlesSeconds: 30,
  fits: ({ 'network-adapters': adapters }) => adapters.some(({ errorCode }) => errorCode === 22),
  plan: ({ 'network-adapters': adapters }) => [
    ...adapters
      .filter(({ errorCode }) => errorCode === 22)
      .map(({ name }) => step('adapter.enable', { adapter: name }, { from: word('disabled'), to: word('enabled') })),
    detectNow(),
  ],
})
