import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { project, run, runNpm, runTool } from './run.mjs';

/**
 * The real tools that judge what Quorate makes: a command of each, and the Debian package that brings it. All of them
 * are only run on files, in namespaces of their own; nothing is started as a service.
 */
const JUDGES = {
  'ansible-lint': 'ansible-lint',
  'ansible-playbook': 'ansible-core',
  certutil: 'libnss3-tools',
  corosync: 'corosync',
  'corosync-qdevice': 'corosync-qdevice',
  'corosync-qnetd': 'corosync-qnetd',
  crm: 'crmsh',
  crm_simulate: 'pacemaker-cli-utils',
  crontab: 'cron',
  depmod: 'kmod',
  dlm_controld: 'dlm-controld',
  dot: 'graphviz',
  drbdadm: 'drbd-utils',
  exportfs: 'nfs-kernel-server',
  fence_ipmilan: 'fence-agents',
  'ganesha.nfsd': 'nfs-ganesha',
  gluster: 'glusterfs-client',
  glusterd: 'glusterfs-server',
  ip: 'iproute2',
  iscsiadm: 'open-iscsi',
  lvm: 'lvm2',
  lvmlockd: 'lvm2-lockd',
  'mkfs.btrfs': 'btrfs-progs',
  'mkfs.gfs2': 'gfs2-utils',
  'mkfs.ocfs2': 'ocfs2-tools',
  'mkfs.xfs': 'xfsprogs',
  multipath: 'multipath-tools',
  pacemakerd: 'pacemaker',
  pcs: 'pcs',
  pgrep: 'procps',
  python3: 'python3',
  sbd: 'sbd',
  shellcheck: 'shellcheck',
  'systemd-analyze': 'systemd',
  targetcli: 'targetcli-fb',
  udevadm: 'udev',
  xmllint: 'libxml2-utils',
  yamllint: 'yamllint',
};

/** Resource agents have no command on PATH. */
const JUDGE_FILES = {
  '/usr/lib/ocf/resource.d/heartbeat/Filesystem': 'resource-agents',
  // The VFS module of Ganesha; its folder has the machine's architecture in its name, the manual page has not.
  '/usr/share/doc/nfs-ganesha-vfs/copyright': 'nfs-ganesha-vfs',
};

/** Folders in which system tools live, also where PATH leaves them out. */
export const TOOL_PATH = [process.env['PATH'] ?? '', '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter);

/** Runs `npm ci` unless node_modules holds exactly what the lockfile asks for. True if all is in place. */
export async function installDependencies() {
  if (hasDependencies()) return true;
  console.log('Installing dependencies (npm ci) ...');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) console.error(`${output}npm ci failed: see above.`);
  return code === 0;
}

function hasDependencies() {
  const installed = join(project, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  // Packages for other platforms are in the lockfile only.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional),
  );
}

/** Whether Debian's packages can be installed here: Ubuntu and others name them differently or wrap them in snaps. */
function canInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian packages and keeps their services from starting. */
async function installPackages(packages) {
  console.log(`Installing Debian packages: ${packages.join(' ')} ...`);
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  // invoke-rc.d(8): exit status 101 of this program forbids the action.
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    const apt = (...args) => run('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    const install = (...names) => apt('install', '-y', '--no-install-recommends', ...names);
    await apt('update');
    if ((await install(...packages)).code === 0) return;
    // One package that this release does not have shall not keep the others away.
    for (const name of packages) {
      const { code, output } = await install(name);
      if (code !== 0) console.error(`${output}The Debian package ${name} could not be installed.`);
    }
  } finally {
    if (isOurs) rmSync(policy, { force: true });
  }
}

function missingJudges() {
  const folders = TOOL_PATH.split(delimiter);
  const commands = Object.entries(JUDGES).filter(([command]) => !folders.some((f) => existsSync(join(f, command))));
  const files = Object.entries(JUDGE_FILES).filter(([file]) => !existsSync(file));
  return [...commands, ...files];
}

/**
 * Installs the tools that judge, where that is possible.
 * @returns {Promise<string>} why the judges cannot run; empty if they can
 */
export async function installJudges() {
  if (process.platform !== 'linux') return 'they need Linux';
  if (missingJudges().length > 0 && canInstallPackages()) {
    await installPackages([...new Set(missingJudges().map(([, name]) => name))]);
  }
  const missing = missingJudges();
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(([, name]) => name))].join(' ');
    return `missing ${missing.map(([tool]) => tool).join(', ')} (Debian packages ${packages}; as root on Debian they are installed)`;
  }
  return process.getuid?.() === 0 ? '' : 'they need root, to make namespaces of their own';
}

/**
 * Finds a Chromium, or installs one: Debian's where this is root on Debian, else Playwright's.
 * @returns {Promise<string | undefined>} the path of the program
 */
export async function installBrowser() {
  const { findBrowser } = await import('./findBrowser.mjs');
  const attempts = [
    async () => undefined,
    async () => canInstallPackages() && (await installPackages(['chromium', 'fonts-liberation'])),
    async () => {
      console.log('Installing a Chromium (playwright install) ...');
      await runTool('playwright', ['install', 'chromium'], { quiet: true });
    },
  ];
  for (const attempt of attempts) {
    await attempt();
    const path = findBrowser();
    if (!path) continue;
    const { code, output } = await run(path, ['--version'], { quiet: true });
    if (code === 0) {
      const version = /\S+ [\d.]+/.exec(output.replace(/^.*unexpected operator.*$/gm, ''))?.[0] ?? 'unknown version';
      console.log(`Browser: ${path} (${version})`);
      return path;
    }
  }
  return undefined;
}
