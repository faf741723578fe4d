import { list, text, word } from '#shared/kernel/shown'
import { defineFix } from './define-fix'
import { detectNow } from './pieces'
import { step } from './step'

/** Takes the line of the hosts file out of force, and keeps it. A name server that answers wrong is for its owner (wsus-knowledge.md F-HOSTS). */
export const commentHostsLine = defineFix({
  id: 'comment-hosts-line',
  cures: ['dns-or-hosts-wrong'],
  needs: ['wsus-name', 'server-addresses'],
  fits: ({ 'wsus-name': { hosts, dns }, 'server-addresses': { addresses } }) =>
    hosts.length > 0 && dns.some((one) => addresses.includes(one)),
  plan: ({ 'wsus-name': { name, hosts } }) =>
    name === null
      ? []
      : [step('hosts.comment-out', { name }, { from: list(hosts.map(text)), to: word('commented-out') }), detectNow()],
})
