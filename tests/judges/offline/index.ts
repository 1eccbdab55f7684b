import { ansibleLint, ansibleSyntax } from './ansible.ts';
import { cibSchema, crmVerify } from './cib.ts';
import { corosync } from './corosync.ts';
import { crm } from './crm.ts';
import { dataFiles } from './dataFiles.ts';
import { drbd } from './drbd.ts';
import { exportfs } from './exportfs.ts';
import { fileForm } from './fileForm.ts';
import { fstab } from './fstab.ts';
import { ganesha } from './ganesha.ts';
import { hostNames } from './hostNames.ts';
import { iscsi } from './iscsi.ts';
import { lvm } from './lvm.ts';
import { manifest } from './manifest.ts';
import { mkfs } from './mkfs.ts';
import { multipath } from './multipath.ts';
import { nfsConf } from './nfsConf.ts';
import { o2cb } from './o2cb.ts';
import type { OfflineJudge } from './offlineJudge.ts';
import { pcs } from './pcs.ts';
import { reactor } from './reactor.ts';
import { shellcheck, shellSyntax } from './scripts.ts';
import { systemdUnits } from './systemdUnits.ts';
import { yaml } from './yaml.ts';

/** All tools that read files of a bundle without starting a service, in the order of the table. */
export const offlineJudges: readonly OfflineJudge[] = [
  fileForm,
  manifest,
  dataFiles,
  yaml,
  ansibleSyntax,
  ansibleLint,
  shellSyntax,
  shellcheck,
  hostNames,
  drbd,
  corosync,
  cibSchema,
  crmVerify,
  pcs,
  crm,
  reactor,
  mkfs,
  o2cb,
  lvm,
  fstab,
  systemdUnits,
  iscsi,
  multipath,
  exportfs,
  nfsConf,
  ganesha,
];
