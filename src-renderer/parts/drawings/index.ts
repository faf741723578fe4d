import type { Component } from 'svelte'
import CableOrWireless from './CableOrWireless.svelte'
import ConnectVpn from './ConnectVpn.svelte'
import CorrectPorts from './CorrectPorts.svelte'
import FreeSpace from './FreeSpace.svelte'
import JoinWireless from './JoinWireless.svelte'
import LinkLight from './LinkLight.svelte'
import OtherComputer from './OtherComputer.svelte'
import OtherPort from './OtherPort.svelte'
import PlugIn from './PlugIn.svelte'
import Reconnect from './Reconnect.svelte'
import RenameFile from './RenameFile.svelte'
import RenewAddress from './RenewAddress.svelte'
import SwapCable from './SwapCable.svelte'
import SwitchOn from './SwitchOn.svelte'
import WakeUp from './WakeUp.svelte'

/** What hands do (by the id of a guide) and what only eyes can see (by the id of a question), as drawings. */
const drawings: Record<string, Component<{ label: string }>> = {
  'free-space-on-database-drive': FreeSpace,
  'rename-console-cache': RenameFile,
  'reconnect-console': Reconnect,
  'correct-config-manager-ports': CorrectPorts,
  'plug-in-the-cable': PlugIn,
  'swap-the-cable': SwapCable,
  'try-another-port': OtherPort,
  'switch-on': SwitchOn,
  'wake-up': WakeUp,
  'join-the-wireless-network': JoinWireless,
  'renew-the-address': RenewAddress,
  'connect-the-vpn': ConnectVpn,
  'computer-power': SwitchOn,
  'connection-kind': CableOrWireless,
  'link-light': LinkLight,
  'cable-seated': PlugIn,
  'known-good-cable': SwapCable,
  'other-port': OtherPort,
  'other-computer': OtherComputer,
}

export const drawingOf = (id: string): Component<{ label: string }> | null => drawings[id] ?? null
export const drawn: readonly string[] = Object.keys(drawings)
