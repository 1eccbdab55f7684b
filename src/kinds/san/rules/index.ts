import type { Rule } from '../../../core/rules/rule.ts';
import { rule as aliasDuplicate } from './alias-duplicate/rule.ts';
import { rule as aliasMalformed } from './alias-malformed/rule.ts';
import { rule as aluaNotFollowed } from './alua-not-followed/rule.ts';
import { rule as deadSessionUnnoticed } from './dead-session-unnoticed/rule.ts';
import { rule as fabricOnClientNetwork } from './fabric-on-client-network/rule.ts';
import { rule as fabricsShareNetwork } from './fabrics-share-network/rule.ts';
import { rule as failbackTugOfWar } from './failback-tug-of-war/rule.ts';
import { rule as fastIoFailAfterDeviceLoss } from './fast-io-fail-after-device-loss/rule.ts';
import { rule as initiatorNameDuplicate } from './initiator-name-duplicate/rule.ts';
import { rule as initiatorNameMalformed } from './initiator-name-malformed/rule.ts';
import { rule as loginManual } from './login-manual/rule.ts';
import { rule as lunNotMapped } from './lun-not-mapped/rule.ts';
import { rule as lunNotMasked } from './lun-not-masked/rule.ts';
import { rule as lunNumberDuplicate } from './lun-number-duplicate/rule.ts';
import { rule as noMultipath } from './no-multipath/rule.ts';
import { rule as noPathFailsAtOnce } from './no-path-fails-at-once/rule.ts';
import { rule as noPathQueuesForever } from './no-path-queues-forever/rule.ts';
import { rule as pathWithoutAddress } from './path-without-address/rule.ts';
import { rule as portMalformed } from './port-malformed/rule.ts';
import { rule as portalOutsideFabric } from './portal-outside-fabric/rule.ts';
import { rule as queueShorterThanFailover } from './queue-shorter-than-failover/rule.ts';
import { rule as replacementTimeoutLong } from './replacement-timeout-long/rule.ts';
import { rule as replacementTimeoutShort } from './replacement-timeout-short/rule.ts';
import { rule as serverWithoutPath } from './server-without-path/rule.ts';
import { rule as singleController } from './single-controller/rule.ts';
import { rule as singlePath } from './single-path/rule.ts';
import { rule as singleSwitch } from './single-switch/rule.ts';
import { rule as targetNameMalformed } from './target-name-malformed/rule.ts';
import { rule as volumeGroupDuplicate } from './volume-group-duplicate/rule.ts';
import { rule as volumeGroupMalformed } from './volume-group-malformed/rule.ts';
import { rule as volumeGroupUnderClusterFilesystem } from './volume-group-under-cluster-filesystem/rule.ts';
import { rule as wwidDuplicate } from './wwid-duplicate/rule.ts';
import { rule as wwidMalformed } from './wwid-malformed/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  aliasDuplicate,
  aliasMalformed,
  aluaNotFollowed,
  deadSessionUnnoticed,
  fabricOnClientNetwork,
  fabricsShareNetwork,
  failbackTugOfWar,
  fastIoFailAfterDeviceLoss,
  initiatorNameDuplicate,
  initiatorNameMalformed,
  loginManual,
  lunNotMapped,
  lunNotMasked,
  lunNumberDuplicate,
  noMultipath,
  noPathFailsAtOnce,
  noPathQueuesForever,
  pathWithoutAddress,
  portMalformed,
  portalOutsideFabric,
  queueShorterThanFailover,
  replacementTimeoutLong,
  replacementTimeoutShort,
  serverWithoutPath,
  singleController,
  singlePath,
  singleSwitch,
  targetNameMalformed,
  volumeGroupDuplicate,
  volumeGroupMalformed,
  volumeGroupUnderClusterFilesystem,
  wwidDuplicate,
  wwidMalformed,
];
