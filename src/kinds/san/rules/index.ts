import type { Rule } from '../../../core/rules/rule.ts';
import { rule as aliasDuplicate } from './alias-duplicate/rule.ts';
import { rule as aliasMalformed } from './alias-malformed/rule.ts';
import { rule as aluaNotFollowed } from './alua-not-followed/rule.ts';
import { rule as arraySingleSite } from './array-single-site/rule.ts';
import { rule as arraysDisagree } from './arrays-disagree/rule.ts';
import { rule as chapMissing } from './chap-missing/rule.ts';
import { rule as chapMissingOnSharedNetwork } from './chap-missing-on-shared-network/rule.ts';
import { rule as deadSessionUnnoticed } from './dead-session-unnoticed/rule.ts';
import { rule as fabricOnClientNetwork } from './fabric-on-client-network/rule.ts';
import { rule as fabricsShareNetwork } from './fabrics-share-network/rule.ts';
import { rule as failbackTugOfWar } from './failback-tug-of-war/rule.ts';
import { rule as fastIoFailAfterDeviceLoss } from './fast-io-fail-after-device-loss/rule.ts';
import { rule as findMultipathsLeavesLunsOut } from './find-multipaths-leaves-luns-out/rule.ts';
import { rule as initiatorNameDuplicate } from './initiator-name-duplicate/rule.ts';
import { rule as initiatorNameMalformed } from './initiator-name-malformed/rule.ts';
import { rule as initiatorOfOtherTransport } from './initiator-of-other-transport/rule.ts';
import { rule as loginManual } from './login-manual/rule.ts';
import { rule as lunMappedToBystander } from './lun-mapped-to-bystander/rule.ts';
import { rule as lunNotMapped } from './lun-not-mapped/rule.ts';
import { rule as lunNotMasked } from './lun-not-masked/rule.ts';
import { rule as lunNumberDiffers } from './lun-number-differs/rule.ts';
import { rule as lunNumberDuplicate } from './lun-number-duplicate/rule.ts';
import { rule as lunsLargerThanArray } from './luns-larger-than-array/rule.ts';
import { rule as mtuDiffers } from './mtu-differs/rule.ts';
import { rule as noMultipath } from './no-multipath/rule.ts';
import { rule as noPathFailsAtOnce } from './no-path-fails-at-once/rule.ts';
import { rule as noPathQueuesForever } from './no-path-queues-forever/rule.ts';
import { rule as noSpare } from './no-spare/rule.ts';
import { rule as notZoned } from './not-zoned/rule.ts';
import { rule as otherNumberTaken } from './other-number-taken/rule.ts';
import { rule as pathWithoutAddress } from './path-without-address/rule.ts';
import { rule as pathsShareComponent } from './paths-share-component/rule.ts';
import { rule as portDuplicate } from './port-duplicate/rule.ts';
import { rule as portMalformed } from './port-malformed/rule.ts';
import { rule as portalOutsideFabric } from './portal-outside-fabric/rule.ts';
import { rule as portalWildcard } from './portal-wildcard/rule.ts';
import { rule as queueShorterThanFailover } from './queue-shorter-than-failover/rule.ts';
import { rule as raid5Large } from './raid-5-large/rule.ts';
import { rule as raidNone } from './raid-none/rule.ts';
import { rule as replacementTimeoutLong } from './replacement-timeout-long/rule.ts';
import { rule as replacementTimeoutShort } from './replacement-timeout-short/rule.ts';
import { rule as serverWithoutPath } from './server-without-path/rule.ts';
import { rule as singleController } from './single-controller/rule.ts';
import { rule as singlePath } from './single-path/rule.ts';
import { rule as singleSwitch } from './single-switch/rule.ts';
import { rule as switchMtuTooSmall } from './switch-mtu-too-small/rule.ts';
import { rule as targetDeviceMalformed } from './target-device-malformed/rule.ts';
import { rule as targetDeviceUnstable } from './target-device-unstable/rule.ts';
import { rule as targetNameMalformed } from './target-name-malformed/rule.ts';
import { rule as targetSingleHost } from './target-single-host/rule.ts';
import { rule as thinPoolOvercommitted } from './thin-pool-overcommitted/rule.ts';
import { rule as thinPoolWithoutAlert } from './thin-pool-without-alert/rule.ts';
import { rule as volumeGroupDuplicate } from './volume-group-duplicate/rule.ts';
import { rule as volumeGroupMalformed } from './volume-group-malformed/rule.ts';
import { rule as writeCacheUnprotected } from './write-cache-unprotected/rule.ts';
import { rule as wwidDuplicate } from './wwid-duplicate/rule.ts';
import { rule as wwidMalformed } from './wwid-malformed/rule.ts';
import { rule as zoneMultiInitiator } from './zone-multi-initiator/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  aliasDuplicate,
  aliasMalformed,
  aluaNotFollowed,
  arraySingleSite,
  arraysDisagree,
  chapMissing,
  chapMissingOnSharedNetwork,
  deadSessionUnnoticed,
  fabricOnClientNetwork,
  fabricsShareNetwork,
  failbackTugOfWar,
  fastIoFailAfterDeviceLoss,
  findMultipathsLeavesLunsOut,
  initiatorNameDuplicate,
  initiatorNameMalformed,
  initiatorOfOtherTransport,
  loginManual,
  lunMappedToBystander,
  lunNotMapped,
  lunNotMasked,
  lunNumberDiffers,
  lunNumberDuplicate,
  lunsLargerThanArray,
  mtuDiffers,
  noMultipath,
  noPathFailsAtOnce,
  noPathQueuesForever,
  noSpare,
  notZoned,
  otherNumberTaken,
  pathWithoutAddress,
  pathsShareComponent,
  portDuplicate,
  portMalformed,
  portalOutsideFabric,
  portalWildcard,
  queueShorterThanFailover,
  raid5Large,
  raidNone,
  replacementTimeoutLong,
  replacementTimeoutShort,
  serverWithoutPath,
  singleController,
  singlePath,
  singleSwitch,
  switchMtuTooSmall,
  targetDeviceMalformed,
  targetDeviceUnstable,
  targetNameMalformed,
  targetSingleHost,
  thinPoolOvercommitted,
  thinPoolWithoutAlert,
  volumeGroupDuplicate,
  volumeGroupMalformed,
  writeCacheUnprotected,
  wwidDuplicate,
  wwidMalformed,
  zoneMultiInitiator,
];
