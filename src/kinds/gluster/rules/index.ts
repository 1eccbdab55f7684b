import type { Rule } from '../../../core/rules/rule.ts';
import { rule as allowEntryMalformed } from './allow-entry-malformed/rule.ts';
import { rule as arbiterNotLast } from './arbiter-not-last/rule.ts';
import { rule as arbiterQuorumChanged } from './arbiter-quorum-changed/rule.ts';
import { rule as arbiterTooSmall } from './arbiter-too-small/rule.ts';
import { rule as brickAccessTimes } from './brick-access-times/rule.ts';
import { rule as brickAlignment } from './brick-alignment/rule.ts';
import { rule as brickCount } from './brick-count/rule.ts';
import { rule as brickDiskOutOfReach } from './brick-disk-out-of-reach/rule.ts';
import { rule as brickInodeSize } from './brick-inode-size/rule.ts';
import { rule as brickInodesShort } from './brick-inodes-short/rule.ts';
import { rule as brickMountTaken } from './brick-mount-taken/rule.ts';
import { rule as brickNested } from './brick-nested/rule.ts';
import { rule as brickNotXfs } from './brick-not-xfs/rule.ts';
import { rule as brickOnFiles } from './brick-on-files/rule.ts';
import { rule as brickOnKeptData } from './brick-on-kept-data/rule.ts';
import { rule as brickOnManagedStorage } from './brick-on-managed-storage/rule.ts';
import { rule as brickOnOsDisk } from './brick-on-os-disk/rule.ts';
import { rule as brickPathDuplicate } from './brick-path-duplicate/rule.ts';
import { rule as brickPathMalformed } from './brick-path-malformed/rule.ts';
import { rule as brickPortsShort } from './brick-ports-short/rule.ts';
import { rule as brickPositionDuplicate } from './brick-position-duplicate/rule.ts';
import { rule as brickServerNotPeer } from './brick-server-not-peer/rule.ts';
import { rule as brickSizeMismatch } from './brick-size-mismatch/rule.ts';
import { rule as brickWithoutDisk } from './brick-without-disk/rule.ts';
import { rule as brickWithoutRaid } from './brick-without-raid/rule.ts';
import { rule as clientLinkTooSlow } from './client-link-too-slow/rule.ts';
import { rule as clientNotAllowed } from './client-not-allowed/rule.ts';
import { rule as clientOnBrickServer } from './client-on-brick-server/rule.ts';
import { rule as clientQuorumOff } from './client-quorum-off/rule.ts';
import { rule as clientWithoutAddress } from './client-without-address/rule.ts';
import { rule as copyOnSingleDisk } from './copy-on-single-disk/rule.ts';
import { rule as dataInPlain } from './data-in-plain/rule.ts';
import { rule as disperseNotOptimal } from './disperse-not-optimal/rule.ts';
import { rule as disperseShape } from './disperse-shape/rule.ts';
import { rule as disperseUnderMail } from './disperse-under-mail/rule.ts';
import { rule as favoriteChildPolicy } from './favorite-child-policy/rule.ts';
import { rule as fixedQuorumOfAll } from './fixed-quorum-of-all/rule.ts';
import { rule as geoReplicationAsFailover } from './geo-replication-as-failover/rule.ts';
import { rule as geoReplicationBothWays } from './geo-replication-both-ways/rule.ts';
import { rule as healUnwatched } from './heal-unwatched/rule.ts';
import { rule as mountBackupNotPeer } from './mount-backup-not-peer/rule.ts';
import { rule as mountOfBrick } from './mount-of-brick/rule.ts';
import { rule as mountOptionUnknown } from './mount-option-unknown/rule.ts';
import { rule as mountWithoutBackupServer } from './mount-without-backup-server/rule.ts';
import { rule as noCopies } from './no-copies/rule.ts';
import { rule as notOnTarget } from './not-on-target/rule.ts';
import { rule as openToAll } from './open-to-all/rule.ts';
import { rule as peerNamesFromHostsFile } from './peer-names-from-hosts-file/rule.ts';
import { rule as peerProbeMalformed } from './peer-probe-malformed/rule.ts';
import { rule as peerProbedByOtherName } from './peer-probed-by-other-name/rule.ts';
import { rule as peerReleasesDiffer } from './peer-releases-differ/rule.ts';
import { rule as peerWithoutAddress } from './peer-without-address/rule.ts';
import { rule as pingTimeoutLong } from './ping-timeout-long/rule.ts';
import { rule as pingTimeoutShort } from './ping-timeout-short/rule.ts';
import { rule as poolOnBusyNetwork } from './pool-on-busy-network/rule.ts';
import { rule as poolOnReplicationNetwork } from './pool-on-replication-network/rule.ts';
import { rule as quorumCountOutOfRange } from './quorum-count-out-of-range/rule.ts';
import { rule as quorumCountWithoutFixed } from './quorum-count-without-fixed/rule.ts';
import { rule as replica2WithAutoQuorum } from './replica-2-with-auto-quorum/rule.ts';
import { rule as replica2WithoutArbiter } from './replica-2-without-arbiter/rule.ts';
import { rule as replicaAboveThree } from './replica-above-three/rule.ts';
import { rule as roundTripLong } from './round-trip-long/rule.ts';
import { rule as roundTripTooLong } from './round-trip-too-long/rule.ts';
import { rule as selfHealOff } from './self-heal-off/rule.ts';
import { rule as serverInTwoPools } from './server-in-two-pools/rule.ts';
import { rule as serverQuorumEven } from './server-quorum-even/rule.ts';
import { rule as serverQuorumOfAll } from './server-quorum-of-all/rule.ts';
import { rule as serverQuorumOfTwo } from './server-quorum-of-two/rule.ts';
import { rule as serverQuorumOff } from './server-quorum-off/rule.ts';
import { rule as serverQuorumRatioLow } from './server-quorum-ratio-low/rule.ts';
import { rule as setOnOneArray } from './set-on-one-array/rule.ts';
import { rule as setOnOneServer } from './set-on-one-server/rule.ts';
import { rule as setSharesAFailureDomain } from './set-shares-a-failure-domain/rule.ts';
import { rule as shardingUnderMail } from './sharding-under-mail/rule.ts';
import { rule as takenForGfs2 } from './taken-for-gfs2/rule.ts';
import { rule as thinPoolOvercommitted } from './thin-pool-overcommitted/rule.ts';
import { rule as thinPoolUnwatched } from './thin-pool-unwatched/rule.ts';
import { rule as tooFewPeers } from './too-few-peers/rule.ts';
import { rule as transportRdma } from './transport-rdma/rule.ts';
import { rule as twoSitesWithoutThird } from './two-sites-without-third/rule.ts';
import { rule as volumeNameDuplicate } from './volume-name-duplicate/rule.ts';
import { rule as volumeNameMalformed } from './volume-name-malformed/rule.ts';
import { rule as volumeNotStarted } from './volume-not-started/rule.ts';
import { rule as volumeUnderDatabase } from './volume-under-database/rule.ts';
import { rule as volumeUnderMail } from './volume-under-mail/rule.ts';
import { rule as volumeWithoutBricks } from './volume-without-bricks/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  allowEntryMalformed,
  arbiterNotLast,
  arbiterQuorumChanged,
  arbiterTooSmall,
  brickAccessTimes,
  brickAlignment,
  brickCount,
  brickDiskOutOfReach,
  brickInodeSize,
  brickInodesShort,
  brickMountTaken,
  brickNested,
  brickNotXfs,
  brickOnFiles,
  brickOnKeptData,
  brickOnManagedStorage,
  brickOnOsDisk,
  brickPathDuplicate,
  brickPathMalformed,
  brickPortsShort,
  brickPositionDuplicate,
  brickServerNotPeer,
  brickSizeMismatch,
  brickWithoutDisk,
  brickWithoutRaid,
  clientLinkTooSlow,
  clientNotAllowed,
  clientOnBrickServer,
  clientQuorumOff,
  clientWithoutAddress,
  copyOnSingleDisk,
  dataInPlain,
  disperseNotOptimal,
  disperseShape,
  disperseUnderMail,
  favoriteChildPolicy,
  fixedQuorumOfAll,
  geoReplicationAsFailover,
  geoReplicationBothWays,
  healUnwatched,
  mountBackupNotPeer,
  mountOfBrick,
  mountOptionUnknown,
  mountWithoutBackupServer,
  noCopies,
  notOnTarget,
  openToAll,
  peerNamesFromHostsFile,
  peerProbeMalformed,
  peerProbedByOtherName,
  peerReleasesDiffer,
  peerWithoutAddress,
  pingTimeoutLong,
  pingTimeoutShort,
  poolOnBusyNetwork,
  poolOnReplicationNetwork,
  quorumCountOutOfRange,
  quorumCountWithoutFixed,
  replica2WithAutoQuorum,
  replica2WithoutArbiter,
  replicaAboveThree,
  roundTripLong,
  roundTripTooLong,
  selfHealOff,
  serverInTwoPools,
  serverQuorumEven,
  serverQuorumOfAll,
  serverQuorumOfTwo,
  serverQuorumOff,
  serverQuorumRatioLow,
  setOnOneArray,
  setOnOneServer,
  setSharesAFailureDomain,
  shardingUnderMail,
  takenForGfs2,
  thinPoolOvercommitted,
  thinPoolUnwatched,
  tooFewPeers,
  transportRdma,
  twoSitesWithoutThird,
  volumeNameDuplicate,
  volumeNameMalformed,
  volumeNotStarted,
  volumeUnderDatabase,
  volumeUnderMail,
  volumeWithoutBricks,
];
