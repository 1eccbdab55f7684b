import { defineKind } from '../../core/kind/clusterKind.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Address, Disk, FailureDomain, Filesystem, Mount, Network, Server, Service, Site } from './elements.ts';
import { FloatingAddress } from './floatingAddresses.ts';
import { managed } from './managed.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';

export const common = defineKind({
  id: 'common',
  title: 'Places, servers, disks, services',
  version,
  elements: [Address, Disk, FailureDomain, Filesystem, FloatingAddress, Mount, Network, Server, Service, Site],
  storage,
  noStorage,
  world,
  edits,
  layers,
  diagram,
  managed,
  migrations: [],
  rules,
});

export * from './elements.ts';
export { raidDisksField, raidField, writeCacheField } from './elements/raidFields.ts';
export { placeOf, placesAround, sharedFates, soleDomains, type SharedFate } from './failureDomains.ts';
export { STACK_NAMES, standingOf } from './lifeCycle.ts';
export { isConnected, isOnNetwork, type Wiring } from './isConnected.ts';
export { isLinked } from './isLinked.ts';
export { pathInside } from './pathInside.ts';
export { isClusterFilesystem, usesO2cb } from './storage.ts';
export { servicesIn, servicesOn } from './servicesOn.ts';
export { inodeShareOptions } from './inodeShareOptions.ts';
export { dataMountOf, homesOf, inServerOrder, isBelow, isClusterMount, isFloating } from './dataMount.ts';
export { hostNow } from './diagram/hostNow.ts';
export { mountsOf } from './mountsOf.ts';
export { FloatingAddress, floatingAddressesOf } from './floatingAddresses.ts';
export { groupOf, groupServices, idPart, type ServiceGroup } from './serviceGroups.ts';
export { DLM_ID, GROUP_RANK } from './managedIds.ts';
export { dataUser } from './serviceData.ts';
export { isMapName } from './isMapName.ts';
export { uniqueNames } from './uniqueNames.ts';
export { activationNeeds, manageVolumeGroup, offerThroughGroup } from './volumeGroups/manageVolumeGroup.ts';
export {
  logicalVolume,
  needsDlm,
  sharersOfVolumeGroup,
  volumeGroupOn,
  volumeGroupUse,
} from './volumeGroups/volumeGroups.ts';
export {
  groupGuards,
  hasDevicesFile,
  joinGroup,
  makeGroup,
  prepareHead,
  type NewVolumeGroup,
  type PreparedDevice,
} from './volumeGroups/groupScripts.ts';
export { actionOf } from './edits/actions.ts';
export { addDisk, freeDataDisks, nameWithServer, whyDiskIsTaken } from './edits/disks.ts';
export { formatActions } from './edits/formatActions.ts';
export { addMount, addTwinMount, formatWith, keepMountOff, letMountMove, rehomeMount } from './edits/mounts.ts';
export { addNetwork, giveAddress, hasAddress, joinNetwork, spareAddress, spareHostName } from './edits/networks.ts';
export { addServer } from './edits/servers.ts';
export { nextAddress } from './edits/subnet.ts';
export { canonicalAddress } from './configs/canonicalAddress.ts';
export { FSTAB_PLACE, fstabLine, isFixed } from './configs/fstabLines.ts';
export { LVM_FILE, LVM_PLACE } from './configs/lvmLocalConf.ts';
export { HOSTS_PLACE, hostsLines, LOOPBACK_LINES } from './configs/hostsLines.ts';
export {
  importNetwork,
  importServer,
  isOsDisk,
  reportAssumptions,
  UNDRAWN_LAYERS,
  type ImportedServer,
} from './importServers.ts';
import { version } from './version.ts';
export { dataPlaces } from './deploy/dataPlaces.ts';
export { FORMAT_PLACE, filesystemThing, formatStep, mkfsLine } from './deploy/formatStep.ts';
export { isOn } from './deploy/isOn.ts';
export { prepareLine } from './deploy/prepareLine.ts';
export { groupSteps } from './deploy/groupSteps.ts';
export { leaveSteps } from './deploy/serviceSteps.ts';
export { systemFamily, type SystemFamily } from './deploy/systemFamily.ts';
