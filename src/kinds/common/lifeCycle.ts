import type { TargetOs } from '../../core/model/design.ts';
import type { Source } from '../../core/rules/rule.ts';

/** Storage software that not every target system has. */
export type Stack = 'drbd-8.4' | 'drbd-9' | 'gfs2' | 'ocfs2' | 'glusterfs';

/** How a stack is to be had on a target system. */
export interface Standing {
  /** `included`: part of the system. `elsewhere`: packages of others. `absent`: nobody is known to make it for there. */
  readonly have: 'included' | 'elsewhere' | 'absent';
  /** Where it can be had ("as packages of LINBIT", after "comes"), or why not ("gone", after "is"). */
  readonly where: string;
  readonly source: Source;
}

/** Names of the stacks for messages. */
export const STACK_NAMES: Readonly<Record<Stack, string>> = {
  'drbd-8.4': 'DRBD 8.4',
  'drbd-9': 'DRBD 9',
  gfs2: 'GFS2',
  ocfs2: 'OCFS2',
  glusterfs: 'GlusterFS',
};

type Standings = Readonly<Partial<Record<TargetOs, Standing>>>;

const SOURCES = {
  linbit: {
    title: 'LINBIT, DRBD 9: supported distributions',
    url: 'https://github.com/LINBIT/drbd/blob/master/README.md',
  },
  linbitDebian: { title: 'LINBIT, DRBD 9 on Debian', url: 'https://github.com/LINBIT/drbd/issues/34' },
  inTree: {
    title: 'LINBIT, DRBD module of distribution kernels',
    url: 'https://github.com/LINBIT/drbd/issues/10',
  },
  elrepo: { title: 'ELRepo, kmod-drbd84 for EL 9', url: 'https://github.com/jfut/ganeti-rpm/issues/52' },
  suse: {
    title: 'SUSE Linux Enterprise High Availability 15, administration guide',
    url: 'https://documentation.suse.com/sle-ha/15-SP5/html/SLE-HA-all/book-administration.html',
  },
  gfs2Debian: { title: 'Debian, package gfs2-utils', url: 'https://packages.debian.org/src:gfs2-utils' },
  gfs2Ubuntu: { title: 'Ubuntu, package gfs2-utils', url: 'https://packages.ubuntu.com/noble/gfs2-utils' },
  gfs2RedHat: {
    title: 'Red Hat, support policies for RHEL Resilient Storage',
    url: 'https://access.redhat.com/articles/3244841',
  },
  gfs2Gone: {
    title: 'CentOS Stream 10 package set, removal of gfs2-utils',
    url: 'https://github.com/minimization/content-resolver-input/pull/1247',
  },
  ocfs2Debian: { title: 'Debian, package ocfs2-tools', url: 'https://packages.debian.org/src:ocfs2-tools' },
  ocfs2Ubuntu: { title: 'Ubuntu, package ocfs2-tools', url: 'https://packages.ubuntu.com/noble/ocfs2-tools' },
  ocfs2Oracle: {
    title: "Oracle Linux, administrator's guide, OCFS2",
    url: 'https://docs.oracle.com/en/operating-systems/oracle-linux/6/admin/ol_ocfs2.html',
  },
  glusterDebian: { title: 'Debian, package glusterfs', url: 'https://packages.debian.org/src:glusterfs' },
  glusterUbuntu: {
    title: 'Ubuntu, package glusterfs-server',
    url: 'https://packages.ubuntu.com/noble/glusterfs-server',
  },
  glusterRedHat: {
    title: 'Gluster, packages for RHEL and its relatives',
    url: 'https://github.com/gluster/glusterfs/issues/4646',
  },
} as const satisfies Readonly<Record<string, Source>>;

const inKernel: Standing = { have: 'included', where: 'with the kernel', source: SOURCES.inTree };
const fromLinbit: Standing = { have: 'elsewhere', where: 'as packages of LINBIT', source: SOURCES.linbit };
const redHatDrbd: Standing = { have: 'elsewhere', where: 'as packages of LINBIT or ELRepo', source: SOURCES.linbit };
const resilient: Standing = {
  have: 'included',
  where: 'with the Resilient Storage add-on',
  source: SOURCES.gfs2RedHat,
};
const noOcfs2: Standing = {
  have: 'absent',
  where: 'found in the kernel of Oracle Linux, not in that of Red Hat',
  source: SOURCES.ocfs2Oracle,
};
const gluster = (version: string, source: Source): Standing => ({
  have: 'included',
  where: `as version ${version}`,
  source,
});
const storageSig: Standing = {
  have: 'elsewhere',
  where: "as packages of CentOS' storage group",
  source: SOURCES.glusterRedHat,
};

/**
 * What exists where. Only what could be looked up stands here; a pair that is missing is not known, and no rule speaks of
 * it. Looked up in November 2026.
 */
export const STACKS: Readonly<Record<Stack, Standings>> = {
  'drbd-8.4': {
    'debian-12': inKernel,
    'debian-13': inKernel,
    'ubuntu-22.04': inKernel,
    'ubuntu-24.04': inKernel,
    'el-9': { have: 'elsewhere', where: 'as packages of ELRepo', source: SOURCES.elrepo },
  },
  'drbd-9': {
    'debian-12': { ...fromLinbit, source: SOURCES.linbitDebian },
    'debian-13': { ...fromLinbit, source: SOURCES.linbitDebian },
    'ubuntu-22.04': fromLinbit,
    'ubuntu-24.04': fromLinbit,
    'el-8': redHatDrbd,
    'el-9': fromLinbit,
    'el-10': fromLinbit,
  },
  gfs2: {
    'debian-12': { have: 'included', where: 'as gfs2-utils', source: SOURCES.gfs2Debian },
    'debian-13': { have: 'included', where: 'as gfs2-utils', source: SOURCES.gfs2Debian },
    'ubuntu-22.04': { have: 'included', where: 'as gfs2-utils', source: SOURCES.gfs2Ubuntu },
    'ubuntu-24.04': { have: 'included', where: 'as gfs2-utils', source: SOURCES.gfs2Ubuntu },
    'el-8': resilient,
    'el-9': resilient,
    'el-10': {
      have: 'absent',
      where: 'gone, as is the lock manager that it needs; RHEL 9 was the last with the Resilient Storage add-on',
      source: SOURCES.gfs2Gone,
    },
    'sles-15': { have: 'included', where: 'with the High Availability extension', source: SOURCES.suse },
  },
  ocfs2: {
    'debian-12': { have: 'included', where: 'as ocfs2-tools', source: SOURCES.ocfs2Debian },
    'debian-13': { have: 'included', where: 'as ocfs2-tools', source: SOURCES.ocfs2Debian },
    'ubuntu-22.04': { have: 'included', where: 'as ocfs2-tools', source: SOURCES.ocfs2Ubuntu },
    'ubuntu-24.04': { have: 'included', where: 'as ocfs2-tools', source: SOURCES.ocfs2Ubuntu },
    'el-8': noOcfs2,
    'el-9': noOcfs2,
    'el-10': noOcfs2,
    'sles-15': { have: 'included', where: 'with the High Availability extension', source: SOURCES.suse },
  },
  glusterfs: {
    'debian-12': gluster('10.3', SOURCES.glusterDebian),
    'debian-13': gluster('11.1', SOURCES.glusterDebian),
    'ubuntu-22.04': gluster('10.1', SOURCES.glusterUbuntu),
    'ubuntu-24.04': gluster('11.1', SOURCES.glusterUbuntu),
    'el-8': storageSig,
    'el-9': storageSig,
    'el-10': {
      have: 'absent',
      where: 'neither part of the system nor built by the CentOS storage group for it',
      source: SOURCES.glusterRedHat,
    },
  },
};

/** How a stack is to be had on a target system; undefined where that is not known. */
export function standingOf(stack: Stack, targetOs: TargetOs): Standing | undefined {
  return STACKS[stack][targetOs];
}
