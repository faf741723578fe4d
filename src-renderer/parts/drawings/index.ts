import type { Component } from 'svelte'
import AddLine from './AddLine.svelte'
import CableOrWireless from './CableOrWireless.svelte'
import ConnectVpn from './ConnectVpn.svelte'
import CorrectPorts from './CorrectPorts.svelte'
import FreePort from './FreePort.svelte'
import FreeSpace from './FreeSpace.svelte'
import GiveKey from './GiveKey.svelte'
import InstallDisc from './InstallDisc.svelte'
import JoinWireless from './JoinWireless.svelte'
import LinkLight from './LinkLight.svelte'
import OtherComputer from './OtherComputer.svelte'
import OtherPort from './OtherPort.svelte'
import PlugIn from './PlugIn.svelte'
import Reconnect from './Reconnect.svelte'
import RenameFile from './RenameFile.svelte'
import RenewAddress from './RenewAddress.svelte'
import RestartServer from './RestartServer.svelte'
import RunSetup from './RunSetup.svelte'
import SwapCable from './SwapCable.svelte'
import SwitchOn from './SwitchOn.svelte'
import TakeKey from './TakeKey.svelte'
import WakeUp from './WakeUp.svelte'

/** What hands do (by the id of a guide) and what only eyes can see (by the id of a question), as drawings. */
const drawings: Record<string, Component<{ label: string }>> = {
  'free-space-on-database-drive': FreeSpace,
  'rename-console-cache': RenameFile,
  'reconnect-console': Reconnect,
  'correct-config-manager-ports': CorrectPorts,
  'hand-script-to-dba': GiveKey,
  'have-right-taken-away': TakeKey,
  'run-setup-again': RunSetup,
  'restart-server': RestartServer,
  'free-wsus-port': FreePort,
  'correct-sql-connection': CorrectPorts,
  'give-logon-right': AddLine,
  'add-role-again': RunSetup,
  'install-role-from-source': InstallDisc,
  'retry-update': RunSetup,
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
