import type { CauseId } from '#shared/causes/index'

/** What nobody can say of a computer that is off or asleep: all that only it can show. */
export const whileOff: readonly CauseId[] = [
  'au-disabled-by-policy',
  'client-cable-faulty',
  'client-cable-unplugged',
  'client-clock-skew',
  'client-just-joined',
  'client-nic-disabled',
  'client-nic-faulty',
  'client-no-ip-or-offsite',
  'client-on-other-server',
  'client-scan-fails',
  'client-wifi-not-associated',
  'configmgr-managed',
  'dns-or-hosts-wrong',
  'port-blocked',
  'scan-source-not-wsus',
  'switch-port-disabled',
  'winhttp-proxy-wrong',
  'wsus-policy-missing',
  'wsus-url-wrong',
  'wu-service-disabled',
  'wu-store-corrupt',
]

/** What nobody can say of a computer that runs and has no link. */
export const withoutLink: readonly CauseId[] = [
  'client-clock-skew',
  'client-no-ip-or-offsite',
  'dns-or-hosts-wrong',
  'port-blocked',
]
