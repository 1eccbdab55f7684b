import type { Rule } from '../../../core/rules/rule.ts';
import { rule as addressMalformed } from './address-malformed/rule.ts';
import { rule as addressOutsideSubnet } from './address-outside-subnet/rule.ts';
import { rule as addressTaken } from './address-taken/rule.ts';
import { rule as asyncExport } from './async-export/rule.ts';
import { rule as clientWithoutAddress } from './client-without-address/rule.ts';
import { rule as exportClientMissing } from './export-client-missing/rule.ts';
import { rule as exportPathDuplicate } from './export-path-duplicate/rule.ts';
import { rule as exportPathMalformed } from './export-path-malformed/rule.ts';
import { rule as exportWithoutClient } from './export-without-client/rule.ts';
import { rule as filerOnClientNetwork } from './filer-on-client-network/rule.ts';
import { rule as fsidDuplicate } from './fsid-duplicate/rule.ts';
import { rule as hostNameMalformed } from './host-name-malformed/rule.ts';
import { rule as hostNameTaken } from './host-name-taken/rule.ts';
import { rule as nfs3Locks } from './nfs-3-locks/rule.ts';
import { rule as rootOnTheShare } from './root-on-the-share/rule.ts';
import { rule as singleHead } from './single-head/rule.ts';
import { rule as softMount } from './soft-mount/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  addressMalformed,
  addressOutsideSubnet,
  addressTaken,
  asyncExport,
  clientWithoutAddress,
  exportClientMissing,
  exportPathDuplicate,
  exportPathMalformed,
  exportWithoutClient,
  filerOnClientNetwork,
  fsidDuplicate,
  hostNameMalformed,
  hostNameTaken,
  nfs3Locks,
  rootOnTheShare,
  singleHead,
  softMount,
];
