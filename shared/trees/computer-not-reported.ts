import { linkCauses, policyCauses, reportCauses, rowCauses } from './computer-groups'
import { fileCauses, webCauses } from './connection-groups'
import { defineTree } from './define-tree'

const data = ['db-service-stopped', 'db-wont-start-or-open', 'db-unreachable'] as const

/**
 * S1: a computer has not reported. First how many are silent and what the server's own list says; then whether the computer is on and
 * connected, with the swap test one step at a time; then its policy, services, way to the server, search, and identity (wsus-knowledge.md, S1).
 */
export const computerNotReported = defineTree({
  id: 'computer-not-reported',
  proof: 'computer-silent',
  start: 'affected',
  nodes: {
    affected: {
      kind: 'ask',
      fact: 'affected-computers',
      to: { one: 'row', some: 'row', 'taking-turns': 'twins', all: 'planned', unknown: 'row' },
    },
    planned: { kind: 'ask', fact: 'planned-work', then: 'server' },
    server: { kind: 'check', causes: ['server-web-down', ...webCauses, 'remote-path-blocked'], then: 'data' },
    data: { kind: 'check', causes: [...data, ...fileCauses], then: 'row' },
    twins: { kind: 'check', causes: ['duplicate-susclientid'], then: 'row' },
    row: { kind: 'check', causes: rowCauses, then: 'times' },
    times: {
      kind: 'ask',
      fact: 'contact-state',
      to: { alike: 'power', 'report-behind': 'reports-first', never: 'power', 'not-listed': 'power', unknown: 'power' },
    },
    'reports-first': { kind: 'check', causes: reportCauses, then: 'policy' },
    power: {
      kind: 'ask',
      fact: 'computer-power',
      to: { on: 'kind', asleep: 'power-check', off: 'power-check', unknown: 'power-check' },
    },
    'power-check': { kind: 'check', causes: ['client-powered-off'], then: 'kind' },
    kind: {
      kind: 'ask',
      fact: 'connection-kind',
      to: { cable: 'light', wireless: 'wireless', outside: 'address', unknown: 'light' },
    },
    light: { kind: 'ask', fact: 'link-light', to: { on: 'link', off: 'adapter', unknown: 'adapter' } },
    adapter: { kind: 'check', causes: ['client-nic-disabled', 'client-nic-faulty'], then: 'seated' },
    seated: { kind: 'ask', fact: 'cable-seated', to: { loose: 'link', firm: 'cable', unknown: 'cable' } },
    cable: { kind: 'ask', fact: 'known-good-cable', to: { link: 'link', 'no-link': 'port', unknown: 'port' } },
    port: { kind: 'ask', fact: 'other-port', to: { link: 'link', 'no-link': 'other', unknown: 'link' } },
    other: { kind: 'ask', fact: 'other-computer', then: 'link' },
    link: { kind: 'check', causes: linkCauses, then: 'address' },
    wireless: {
      kind: 'check',
      causes: ['client-wifi-not-associated', 'client-nic-disabled', 'client-nic-faulty'],
      then: 'address',
    },
    address: { kind: 'check', causes: ['client-no-ip-or-offsite'], then: 'policy' },
    policy: { kind: 'check', causes: policyCauses, then: 'services' },
    services: { kind: 'check', causes: ['wu-service-disabled', 'client-clock-skew'], then: 'path' },
    path: {
      kind: 'check',
      causes: ['dns-or-hosts-wrong', 'port-blocked', 'remote-path-blocked', 'winhttp-proxy-wrong'],
      then: 'scan',
    },
    scan: { kind: 'check', causes: ['client-scan-fails', 'wu-store-corrupt', 'client-just-joined'], then: 'reports' },
    reports: { kind: 'check', causes: [...reportCauses, 'target-group-mismatch'], then: 'identity' },
    identity: { kind: 'check', causes: ['duplicate-susclientid', 'client-powered-off'], then: 'end' },
    end: { kind: 'end' },
  },
})
