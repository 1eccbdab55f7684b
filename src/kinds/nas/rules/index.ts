import type { Rule } from '../../../core/rules/rule.ts';
import { rule as addressMalformed } from './address-malformed/rule.ts';
import { rule as addressOutsideSubnet } from './address-outside-subnet/rule.ts';
import { rule as addressTaken } from './address-taken/rule.ts';
import { rule as asyncExport } from './async-export/rule.ts';
import { rule as clientWithoutAddress } from './client-without-address/rule.ts';
import { rule as exportClientMissing } from './export-client-missing/rule.ts';
import { rule as exportOfPart } from './export-of-part/rule.ts';
import { rule as exportOutsideMount } from './export-outside-mount/rule.ts';
import { rule as exportPathDuplicate } from './export-path-duplicate/rule.ts';
import { rule as exportPathMalformed } from './export-path-malformed/rule.ts';
import { rule as exportUnderDatabase } from './export-under-database/rule.ts';
import { rule as exportUnderMail } from './export-under-mail/rule.ts';
import { rule as exportWithoutClient } from './export-without-client/rule.ts';
import { rule as filerOnClientNetwork } from './filer-on-client-network/rule.ts';
import { rule as fsidDuplicate } from './fsid-duplicate/rule.ts';
import { rule as fsidZero } from './fsid-zero/rule.ts';
import { rule as ganeshaOptionIgnored } from './ganesha-option-ignored/rule.ts';
import { rule as ganeshaTimeTooLong } from './ganesha-time-too-long/rule.ts';
import { rule as graceBelowLease } from './grace-below-lease/rule.ts';
import { rule as graceLong } from './grace-long/rule.ts';
import { rule as hardMountUnwatched } from './hard-mount-unwatched/rule.ts';
import { rule as headAddressInUse } from './head-address-in-use/rule.ts';
import { rule as headsHangOnOne } from './heads-hang-on-one/rule.ts';
import { rule as hostNameMalformed } from './host-name-malformed/rule.ts';
import { rule as hostNameTaken } from './host-name-taken/rule.ts';
import { rule as idDomainMalformed } from './id-domain-malformed/rule.ts';
import { rule as idDomainsDiffer } from './id-domains-differ/rule.ts';
import { rule as idDomainsDifferWithKerberos } from './id-domains-differ-with-kerberos/rule.ts';
import { rule as locksLocal } from './locks-local/rule.ts';
import { rule as locksLocalOnOneServer } from './locks-local-on-one-server/rule.ts';
import { rule as locksOfOneHead } from './locks-of-one-head/rule.ts';
import { rule as mountOptionUnknown } from './mount-option-unknown/rule.ts';
import { rule as mountOptionsContradict } from './mount-options-contradict/rule.ts';
import { rule as nfs3Locks } from './nfs-3-locks/rule.ts';
import { rule as nfsClientOnServer } from './nfs-client-on-server/rule.ts';
import { rule as nfsServerOnFixedMount } from './nfs-server-on-fixed-mount/rule.ts';
import { rule as nfsServerScopesDiffer } from './nfs-server-scopes-differ/rule.ts';
import { rule as nfsServerWithoutAddress } from './nfs-server-without-address/rule.ts';
import { rule as nfsServersTogether } from './nfs-servers-together/rule.ts';
import { rule as nfsStateExported } from './nfs-state-exported/rule.ts';
import { rule as nfsStateMalformed } from './nfs-state-malformed/rule.ts';
import { rule as nfsStateOutsideMount } from './nfs-state-outside-mount/rule.ts';
import { rule as noAttributeCache } from './no-attribute-cache/rule.ts';
import { rule as noRaid } from './no-raid/rule.ts';
import { rule as plainOnSharedNetwork } from './plain-on-shared-network/rule.ts';
import { rule as reExport } from './re-export/rule.ts';
import { rule as rootOnTheShare } from './root-on-the-share/rule.ts';
import { rule as rootSquashed } from './root-squashed/rule.ts';
import { rule as singleHead } from './single-head/rule.ts';
import { rule as softMount } from './soft-mount/rule.ts';
import { rule as staleAttributes } from './stale-attributes/rule.ts';
import { rule as subtreeCheck } from './subtree-check/rule.ts';
import { rule as udp } from './udp/rule.ts';
import { rule as userIdsDiffer } from './user-ids-differ/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  addressMalformed,
  addressOutsideSubnet,
  addressTaken,
  asyncExport,
  clientWithoutAddress,
  exportClientMissing,
  exportOfPart,
  exportOutsideMount,
  exportPathDuplicate,
  exportPathMalformed,
  exportUnderDatabase,
  exportUnderMail,
  exportWithoutClient,
  filerOnClientNetwork,
  fsidDuplicate,
  fsidZero,
  ganeshaOptionIgnored,
  ganeshaTimeTooLong,
  graceBelowLease,
  graceLong,
  hardMountUnwatched,
  headAddressInUse,
  headsHangOnOne,
  hostNameMalformed,
  hostNameTaken,
  idDomainMalformed,
  idDomainsDiffer,
  idDomainsDifferWithKerberos,
  locksLocal,
  locksLocalOnOneServer,
  locksOfOneHead,
  mountOptionUnknown,
  mountOptionsContradict,
  nfs3Locks,
  nfsClientOnServer,
  nfsServerOnFixedMount,
  nfsServerScopesDiffer,
  nfsServerWithoutAddress,
  nfsServersTogether,
  nfsStateExported,
  nfsStateMalformed,
  nfsStateOutsideMount,
  noAttributeCache,
  noRaid,
  plainOnSharedNetwork,
  reExport,
  rootOnTheShare,
  rootSquashed,
  singleHead,
  softMount,
  staleAttributes,
  subtreeCheck,
  udp,
  userIdsDiffer,
];
