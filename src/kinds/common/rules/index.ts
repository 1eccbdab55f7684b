import type { Rule } from '../../../core/rules/rule.ts';
import { rule as addressDuplicate } from './address-duplicate/rule.ts';
import { rule as addressMalformed } from './address-malformed/rule.ts';
import { rule as addressOutsideSubnet } from './address-outside-subnet/rule.ts';
import { rule as backupNotTold } from './backup-not-told/rule.ts';
import { rule as clockRunsFree } from './clock-runs-free/rule.ts';
import { rule as clusterFilesystemMoves } from './cluster-filesystem-moves/rule.ts';
import { rule as clusterFilesystemNotOnTarget } from './cluster-filesystem-not-on-target/rule.ts';
import { rule as clusterFilesystemOnOneServer } from './cluster-filesystem-on-one-server/rule.ts';
import { rule as clusterFilesystemUnderMail } from './cluster-filesystem-under-mail/rule.ts';
import { rule as dataDiskUnused } from './data-disk-unused/rule.ts';
import { rule as dataPathMalformed } from './data-path-malformed/rule.ts';
import { rule as deletedMailNotCounted } from './deleted-mail-not-counted/rule.ts';
import { rule as deviceDuplicate } from './device-duplicate/rule.ts';
import { rule as deviceMalformed } from './device-malformed/rule.ts';
import { rule as failureDomainNamedTwice } from './failure-domain-named-twice/rule.ts';
import { rule as failureDomainUnused } from './failure-domain-unused/rule.ts';
import { rule as filesystemMountedTwice } from './filesystem-mounted-twice/rule.ts';
import { rule as filesystemMovesApart } from './filesystem-moves-apart/rule.ts';
import { rule as filesystemOnFiles } from './filesystem-on-files/rule.ts';
import { rule as filesystemTooLarge } from './filesystem-too-large/rule.ts';
import { rule as gfs2WithoutVolumeGroup } from './gfs2-without-volume-group/rule.ts';
import { rule as hostNameDuplicate } from './host-name-duplicate/rule.ts';
import { rule as hostNameMalformed } from './host-name-malformed/rule.ts';
import { rule as mountHiddenByAnother } from './mount-hidden-by-another/rule.ts';
import { rule as mountOfForeignDisk } from './mount-of-foreign-disk/rule.ts';
import { rule as mountOfRawStorage } from './mount-of-raw-storage/rule.ts';
import { rule as mountOptionMalformed } from './mount-option-malformed/rule.ts';
import { rule as mountPathDuplicate } from './mount-path-duplicate/rule.ts';
import { rule as mountPathMalformed } from './mount-path-malformed/rule.ts';
import { rule as mountWithoutSource } from './mount-without-source/rule.ts';
import { rule as nameServiceInsideCluster } from './name-service-inside-cluster/rule.ts';
import { rule as noBackup } from './no-backup/rule.ts';
import { rule as oneServerOnRedundantStorage } from './one-server-on-redundant-storage/rule.ts';
import { rule as placeInsideSmaller } from './place-inside-smaller/rule.ts';
import { rule as placeNotTold } from './place-not-told/rule.ts';
import { rule as quotasExceedStorage } from './quotas-exceed-storage/rule.ts';
import { rule as serverInTwoEnclosures } from './server-in-two-enclosures/rule.ts';
import { rule as serverOverloadedAfterFailover } from './server-overloaded-after-failover/rule.ts';
import { rule as serviceApartFromMount } from './service-apart-from-mount/rule.ts';
import { rule as serviceCallsOneServer } from './service-calls-one-server/rule.ts';
import { rule as serviceStandbyWithoutData } from './service-standby-without-data/rule.ts';
import { rule as serviceWithoutMount } from './service-without-mount/rule.ts';
import { rule as siteInsideItself } from './site-inside-itself/rule.ts';
import { rule as standbyAtHome } from './standby-at-home/rule.ts';
import { rule as storageCycle } from './storage-cycle/rule.ts';
import { rule as storageMixed } from './storage-mixed/rule.ts';
import { rule as storageUsedTwice } from './storage-used-twice/rule.ts';
import { rule as subnetDuplicate } from './subnet-duplicate/rule.ts';
import { rule as subnetMalformed } from './subnet-malformed/rule.ts';
import { rule as tooFewInodes } from './too-few-inodes/rule.ts';
import { rule as twoOwnersOfOneDataSet } from './two-owners-of-one-data-set/rule.ts';
import { rule as waiverUnused } from './waiver-unused/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  addressDuplicate,
  addressMalformed,
  addressOutsideSubnet,
  backupNotTold,
  clockRunsFree,
  clusterFilesystemMoves,
  clusterFilesystemNotOnTarget,
  clusterFilesystemOnOneServer,
  clusterFilesystemUnderMail,
  dataDiskUnused,
  dataPathMalformed,
  deletedMailNotCounted,
  deviceDuplicate,
  deviceMalformed,
  failureDomainNamedTwice,
  failureDomainUnused,
  filesystemMountedTwice,
  filesystemMovesApart,
  filesystemOnFiles,
  filesystemTooLarge,
  gfs2WithoutVolumeGroup,
  hostNameDuplicate,
  hostNameMalformed,
  mountHiddenByAnother,
  mountOfForeignDisk,
  mountOfRawStorage,
  mountOptionMalformed,
  mountPathDuplicate,
  mountPathMalformed,
  mountWithoutSource,
  nameServiceInsideCluster,
  noBackup,
  oneServerOnRedundantStorage,
  placeInsideSmaller,
  placeNotTold,
  quotasExceedStorage,
  serverInTwoEnclosures,
  serverOverloadedAfterFailover,
  serviceApartFromMount,
  serviceCallsOneServer,
  serviceStandbyWithoutData,
  serviceWithoutMount,
  siteInsideItself,
  standbyAtHome,
  storageCycle,
  storageMixed,
  storageUsedTwice,
  subnetDuplicate,
  subnetMalformed,
  tooFewInodes,
  twoOwnersOfOneDataSet,
  waiverUnused,
];
