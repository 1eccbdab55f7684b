import type { Rule } from '../../../core/rules/rule.ts';
import { rule as aliasDuplicate } from './alias-duplicate/rule.ts';
import { rule as aliasMalformed } from './alias-malformed/rule.ts';
import { rule as fabricOnClientNetwork } from './fabric-on-client-network/rule.ts';
import { rule as fabricsShareNetwork } from './fabrics-share-network/rule.ts';
import { rule as initiatorNameDuplicate } from './initiator-name-duplicate/rule.ts';
import { rule as initiatorNameMalformed } from './initiator-name-malformed/rule.ts';
import { rule as lunNotMapped } from './lun-not-mapped/rule.ts';
import { rule as lunNumberDuplicate } from './lun-number-duplicate/rule.ts';
import { rule as pathWithoutAddress } from './path-without-address/rule.ts';
import { rule as portMalformed } from './port-malformed/rule.ts';
import { rule as portalOutsideFabric } from './portal-outside-fabric/rule.ts';
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
  fabricOnClientNetwork,
  fabricsShareNetwork,
  initiatorNameDuplicate,
  initiatorNameMalformed,
  lunNotMapped,
  lunNumberDuplicate,
  pathWithoutAddress,
  portMalformed,
  portalOutsideFabric,
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
