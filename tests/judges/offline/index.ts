import { ansibleLint, ansibleSyntax } from './ansible.ts';
import { cibSchema, crmVerify } from './cib.ts';
import { corosync } from './corosync.ts';
import { crm } from './crm.ts';
import { crontab } from './crontab.ts';
import { dataFiles } from './dataFiles.ts';
import { dlm } from './dlm.ts';
import { drbd } from './drbd.ts';
import { exportfs } from './exportfs.ts';
import { fileForm } from './fileForm.ts';
import { fstab } from './fstab.ts';
import { ganesha } from './ganesha.ts';
import { glusterd } from './glusterd.ts';
import { hostNames } from './hostNames.ts';
import { initiatorName } from './initiatorName.ts';
import { iscsi } from './iscsi.ts';
import { lvm } from './lvm.ts';
import { manifest } from './manifest.ts';
import { mkfs } from './mkfs.ts';
import { modulesLoad } from './modulesLoad.ts';
import { multipath } from './multipath.ts';
import { nfsConf } from './nfsConf.ts';
import { o2cb } from './o2cb.ts';
import { o2cbStart } from './o2cbStart.ts';
import type { OfflineJudge } from './offlineJudge.ts';
import { pcs } from './pcs.ts';
import { reactor } from './reactor.ts';
import { sbd } from './sbd.ts';
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
  crontab,
  corosync,
  sbd,
  dlm,
  modulesLoad,
  cibSchema,
  crmVerify,
  pcs,
  crm,
  reactor,
  mkfs,
  o2cb,
  o2cbStart,
  lvm,
  fstab,
  systemdUnits,
  initiatorName,
  iscsi,
  multipath,
  exportfs,
  nfsConf,
  ganesha,
  glusterd,
];
