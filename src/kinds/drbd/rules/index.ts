import type { Rule } from '../../../core/rules/rule.ts';
import { rule as backingIsDrbd } from './backing-is-drbd/rule.ts';
import { rule as backingOutOfReach } from './backing-out-of-reach/rule.ts';
import { rule as dualPrimaryMoreThanTwoReplicas } from './dual-primary-more-than-two-replicas/rule.ts';
import { rule as dualPrimaryNeedsProtocolC } from './dual-primary-needs-protocol-c/rule.ts';
import { rule as dualPrimaryNeedsStonith } from './dual-primary-needs-stonith/rule.ts';
import { rule as dualPrimarySinglePath } from './dual-primary-single-path/rule.ts';
import { rule as dualPrimaryUnderSingleWriter } from './dual-primary-under-single-writer/rule.ts';
import { rule as dualPrimaryWithLocalFilesystem } from './dual-primary-with-local-filesystem/rule.ts';
import { rule as dualPrimaryWithOnePrimary } from './dual-primary-with-one-primary/rule.ts';
import { rule as dualPrimaryWithoutClusterFilesystem } from './dual-primary-without-cluster-filesystem/rule.ts';
import { rule as manyReplicas } from './many-replicas/rule.ts';
import { rule as minorDuplicate } from './minor-duplicate/rule.ts';
import { rule as minorOutOfRange } from './minor-out-of-range/rule.ts';
import { rule as mountOnSecondary } from './mount-on-secondary/rule.ts';
import { rule as mountWithoutReplica } from './mount-without-replica/rule.ts';
import { rule as noFencingNoQuorum } from './no-fencing-no-quorum/rule.ts';
import { rule as noPeerAuthentication } from './no-peer-authentication/rule.ts';
import { rule as noPrimary } from './no-primary/rule.ts';
import { rule as noReplicationNetwork } from './no-replication-network/rule.ts';
import { rule as nodeIdDuplicate } from './node-id-duplicate/rule.ts';
import { rule as nodeIdOutOfRange } from './node-id-out-of-range/rule.ts';
import { rule as osDiskReplicated } from './os-disk-replicated/rule.ts';
import { rule as portBelowConvention } from './port-below-convention/rule.ts';
import { rule as portDuplicate } from './port-duplicate/rule.ts';
import { rule as portOfAService } from './port-of-a-service/rule.ts';
import { rule as protocolALosesWrites } from './protocol-a-loses-writes/rule.ts';
import { rule as protocolAWithStonith } from './protocol-a-with-stonith/rule.ts';
import { rule as protocolBPowerLoss } from './protocol-b-power-loss/rule.ts';
import { rule as quorumWithTwoReplicas } from './quorum-with-two-replicas/rule.ts';
import { rule as replicaSizeMismatch } from './replica-size-mismatch/rule.ts';
import { rule as replicaWithoutDisk } from './replica-without-disk/rule.ts';
import { rule as replicasOnOneServer } from './replicas-on-one-server/rule.ts';
import { rule as replicationOnClientNetwork } from './replication-on-client-network/rule.ts';
import { rule as resourceNameDuplicate } from './resource-name-duplicate/rule.ts';
import { rule as resourceNameMalformed } from './resource-name-malformed/rule.ts';
import { rule as resourceWithoutVolume } from './resource-without-volume/rule.ts';
import { rule as serverWithoutReplicationAddress } from './server-without-replication-address/rule.ts';
import { rule as serviceOnSecondary } from './service-on-secondary/rule.ts';
import { rule as settingNeedsDrbd9 } from './setting-needs-drbd-9/rule.ts';
import { rule as singleReplica } from './single-replica/rule.ts';
import { rule as singleReplicationPath } from './single-replication-path/rule.ts';
import { rule as tieBreakerWithDisk } from './tie-breaker-with-disk/rule.ts';
import { rule as tooManyReplicas } from './too-many-replicas/rule.ts';
import { rule as tooManyReplicasFor84 } from './too-many-replicas-for-8-4/rule.ts';
import { rule as twoPrimariesInSinglePrimaryMode } from './two-primaries-in-single-primary-mode/rule.ts';
import { rule as volumeBackedTwice } from './volume-backed-twice/rule.ts';
import { rule as volumeNumberDuplicate } from './volume-number-duplicate/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  backingIsDrbd,
  backingOutOfReach,
  dualPrimaryMoreThanTwoReplicas,
  dualPrimaryNeedsProtocolC,
  dualPrimaryNeedsStonith,
  dualPrimarySinglePath,
  dualPrimaryUnderSingleWriter,
  dualPrimaryWithLocalFilesystem,
  dualPrimaryWithOnePrimary,
  dualPrimaryWithoutClusterFilesystem,
  manyReplicas,
  minorDuplicate,
  minorOutOfRange,
  mountOnSecondary,
  mountWithoutReplica,
  noFencingNoQuorum,
  noPeerAuthentication,
  noPrimary,
  noReplicationNetwork,
  nodeIdDuplicate,
  nodeIdOutOfRange,
  osDiskReplicated,
  portBelowConvention,
  portDuplicate,
  portOfAService,
  protocolALosesWrites,
  protocolAWithStonith,
  protocolBPowerLoss,
  quorumWithTwoReplicas,
  replicaSizeMismatch,
  replicaWithoutDisk,
  replicasOnOneServer,
  replicationOnClientNetwork,
  resourceNameDuplicate,
  resourceNameMalformed,
  resourceWithoutVolume,
  serverWithoutReplicationAddress,
  serviceOnSecondary,
  settingNeedsDrbd9,
  singleReplica,
  singleReplicationPath,
  tieBreakerWithDisk,
  tooManyReplicas,
  tooManyReplicasFor84,
  twoPrimariesInSinglePrimaryMode,
  volumeBackedTwice,
  volumeNumberDuplicate,
];
