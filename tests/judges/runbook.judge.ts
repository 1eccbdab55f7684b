import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { templateDesign } from '../drbdVariants.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { openLab, type Lab } from './lab/lab.ts';
import { addRunbookHost, runScript } from './lab/runbookHost.ts';

const HOSTS = ['alice', 'bob'] as const;
const DISK = '/dev/vg0/kolab';
const MEBIBYTES = 400;
const ADDRESSES = { alice: ['10.1.1.31', '10.2.1.31'], bob: ['10.1.1.32', '10.2.1.32'] };
const UNITS = 'apache2 cyrus-imapd dirsrv@kolab mariadb postfix';
const DRBDADM = readFileSync(fileURLToPath(new URL('lab/drbdadm.sh', import.meta.url)), 'utf8');

/** Programs that want the kernel or the network of a real host. */
const STAND_INS: Readonly<Record<string, string>> = {
  drbdadm: DRBDADM,
  // Nothing runs but what the files say.
  drbdsetup: '#!/bin/sh\n[ "$1" = show ] || exec /usr/sbin/drbdsetup "$@"\n',
  modinfo: '#!/bin/sh\necho 9.2.12\n',
  // Nothing is installed until it was asked for.
  'dpkg-query': '#!/bin/bash\ngrep -qxF -- "${*: -1}" /run/packages && printf installed\n',
};

function design(): Design {
  return ['alice', 'bob'].reduce(
    (changed, host) => patchElement(changed, `disk-${host}-kolab`, { size: MEBIBYTES * 2 ** 20 }),
    templateDesign('drbd-single-primary'),
  );
}

describe.skipIf(!hasTools('unshare', 'nsenter', 'drbdmeta', 'mkfs.xfs'))('the runbook of a DRBD pair', () => {
  let lab: Lab;
  let bundle: string;

  const ask = async (host: string, command: string): Promise<string> => (await lab.run(host, command)).output.trim();
  /** What went wrong on the hosts; empty if nothing did. */
  const faults = async (hosts: readonly string[], script: string, confirm = ''): Promise<string> => {
    const outcomes: string[] = [];
    for (const host of hosts) {
      const { code, output } = await runScript(lab, host, script, confirm);
      if (code !== 0) outcomes.push(`${script} on ${host}: ${output}`);
    }
    return outcomes.join('');
  };
  const filesOf = (host: string): Promise<string> =>
    ask(host, 'find /etc -type f -print0 | sort -z | xargs -0 sha256sum');

  beforeAll(async () => {
    bundle = writeConfigs(design());
    lab = await openLab();
    for (const host of HOSTS) {
      await addRunbookHost(lab, host, bundle);
      await lab.run(host, `printf '127.0.0.1 localhost\\n127.0.1.1 ${host}.example.org ${host}\\n' >/etc/hosts`);
      for (const address of ADDRESSES[host]) await lab.run(host, `ip addr add ${address}/24 dev eth0`);
      for (const [program, text] of Object.entries(STAND_INS)) {
        await lab.put(host, `/usr/local/sbin/${program}`, text);
        await lab.run(host, `chmod 755 /usr/local/sbin/${program}`);
      }
      await lab.run(host, 'mkdir -p /dev/vg0');
      await lab.addDisk(host, DISK, MEBIBYTES);
      await lab.addDisk(host, '/dev/replicated', MEBIBYTES);
      await lab.run(host, `(sleep 600 <${DISK} 3</dev/replicated) >/dev/null 2>&1 &`);
    }
  });
  afterAll(async () => {
    await lab.close();
    removeFolder(bundle);
  });

  test('preflight ends at a disk that is not empty, and changes nothing', async () => {
    const before = await filesOf('alice');
    await ask('alice', `mkfs.ext4 -q ${DISK}`);
    expect(await faults(['alice'], '00-preflight.sh')).toContain(`${DISK} is not empty`);
    await ask('alice', `wipefs -qa ${DISK}`);
    expect(await faults(HOSTS, '00-preflight.sh')).toBe('');
    expect(await filesOf('alice')).toBe(before);
  });

  test('preflight tells all that is in the way in one run, and touches none of it', async () => {
    const conf = '/etc/corosync/corosync.conf';
    const cib = '/var/lib/pacemaker/cib/cib.xml';
    await ask('alice', `mkdir -p /etc/corosync /etc/drbd.d && printf 'totem {\\n  cluster_name: old\\n}\\n' >${conf}`);
    await ask('alice', `printf 'resource other {\\n  device minor 0;\\n}\\n' >/etc/drbd.d/other.res`);
    await ask('alice', `mkfs.ext4 -q ${DISK}`);
    const before = await filesOf('alice');
    const told = await faults(['alice'], '00-preflight.sh');
    expect(told).toContain(`this host belongs to the cluster old (${conf})`);
    expect(told).toContain('minor number 0 is taken already, in /etc/drbd.d/other.res');
    expect(told).toContain(`${DISK} is not empty`);
    expect(told).toContain('3 of these points');
    expect(await filesOf('alice')).toBe(before);
    await ask('alice', `wipefs -qa ${DISK}; rm /etc/drbd.d/other.res`);

    await ask('alice', `printf 'totem {\\n  cluster_name: kolab\\n}\\n' >${conf}`);
    await ask('alice', `mkdir -p $(dirname ${cib}) && echo '<primitive id="p_wiki" class="ocf">' >${cib}`);
    expect(await faults(['alice'], '00-preflight.sh')).toContain('resources that are not in this design');
    await ask('alice', `echo '<primitive id="p_imap" class="systemd">' >${cib}`);
    expect(await faults(['alice'], '00-preflight.sh')).toBe('');
    await ask('alice', `rm -r /etc/corosync ${cib}`);
    expect(await faults(['alice'], '00-preflight.sh')).toBe('');
    // What the package of Debian comes with is no cluster.
    await ask('alice', 'mkdir -p /etc/corosync');
    await ask('alice', `printf 'totem {\\n  cluster_name: debian\\n}\\n' >${conf}`);
    expect(await faults(['alice'], '00-preflight.sh')).toBe('');
  });

  test('no script begins before the one before it has ended', async () => {
    expect(await faults(['alice'], '15-files.sh')).toContain('run 10-packages.sh on alice first');
  });

  test('secrets are made once, copied, and asked for where nobody can make them', async () => {
    expect(await faults(['alice'], '05-secrets.sh')).toContain('/etc/quorate/secrets/fence_');
    const word = await ask('alice', 'cat /etc/quorate/secrets/drbd_secret');
    expect(word).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(await ask('alice', 'stat -c %s /etc/quorate/secrets/corosync_authkey')).toBe('256');
    expect(await faults(['bob'], '05-secrets.sh')).toContain('copy /etc/quorate/secrets/corosync_authkey from alice');
    await ask('alice', 'cd /etc/quorate/secrets && for ip in 10_3_1_31 10_3_1_32; do echo "a&b<c" >fence_$ip; done');
    expect(await faults(['alice'], '05-secrets.sh')).toBe('');
    expect(await ask('alice', 'cat /etc/quorate/secrets/drbd_secret')).toBe(word);
    for (const name of (await ask('alice', 'ls /etc/quorate/secrets')).split('\n')) {
      const content = await ask('alice', `base64 -w 0 /etc/quorate/secrets/${name}`);
      await ask('bob', `mkdir -p /etc/quorate/secrets && base64 -d <<<${content} >/etc/quorate/secrets/${name}`);
    }
    expect(await faults(['bob'], '05-secrets.sh')).toBe('');
  });

  test('packages of the design are installed', async () => {
    expect(await faults(HOSTS, '10-packages.sh')).toBe('');
    const asked = await ask('bob', 'cat /run/packages');
    for (const name of ['pacemaker', 'corosync', 'drbd-utils', 'xfsprogs', 'chrony']) expect(asked).toContain(name);
    expect(await faults(['bob'], '10-packages.sh')).toBe('');
    expect(await ask('bob', 'cat /run/packages')).toBe(asked);
  });

  test('a file is not installed while its secret is missing', async () => {
    const file = 'sha256sum /etc/drbd.d/global_common.conf';
    const before = await ask('alice', file);
    await ask('alice', 'mv /etc/quorate/secrets/drbd_secret /run/kept');
    expect(await faults(['alice'], '15-files.sh')).toContain('/etc/quorate/secrets/drbd_secret is missing');
    expect(await ask('alice', file)).toBe(before);
    await ask('alice', 'mv /run/kept /etc/quorate/secrets/drbd_secret');
  });

  test('a service is not sent to the storage before it has an instance, and not without a word', async () => {
    const start = 'make it with dscreate interactive';
    expect(await faults(HOSTS, '15-files.sh', UNITS)).toContain(start);
    for (const host of HOSTS)
      await ask(host, 'mkdir -p /etc/dirsrv/slapd-kolab && : >/etc/dirsrv/slapd-kolab/dse.ldif');
    expect(await faults(['alice'], '15-files.sh', 'mariadb')).toMatch(/CONFIRM=(?!mariadb)/);
    expect(await ask('alice', 'ls /etc/dirsrv')).toBe('slapd-kolab');
  });

  test('files are put in place, names stand for their addresses, and a second run changes nothing', async () => {
    expect(await faults(HOSTS, '15-files.sh', UNITS)).toBe('');
    expect(await ask('bob', 'realpath -m /etc/dirsrv/slapd-kolab')).toBe('/srv/kolab/ldap/etc/dirsrv/slapd-kolab');
    expect(await ask('alice', 'grep -c "shared-secret .[A-Za-z0-9]*.;" /etc/drbd.d/global_common.conf')).toBe('1');
    expect(await ask('bob', 'getent hosts bob alice')).toMatch(
      /^192\.0\.2\.32 +bob\.example\.org bob[^]*\n192\.0\.2\.31 +alice$/,
    );
    expect(await ask('bob', 'hostname -f; grep "^127" /etc/hosts')).toBe('bob.example.org\n127.0.0.1 localhost');
    const before = await Promise.all(HOSTS.map(filesOf));
    expect(await faults(HOSTS, '15-files.sh')).toBe('');
    expect(await Promise.all(HOSTS.map(filesOf))).toEqual(before);
    // What lies there now is no cluster and no resource of others.
    await ask('alice', 'rm /var/lib/quorate/*/15-files.sh');
    expect(await faults(['alice'], '00-preflight.sh')).toBe('');
    expect(await faults(['alice'], '15-files.sh')).toBe('');
  });

  test('the network script runs where no firewall does', async () => {
    expect(await faults(HOSTS, '20-network-firewall.sh')).toBe('');
  });

  test('metadata is made only where a person names the resource, never over a filesystem, and once', async () => {
    expect(await faults(['alice'], '30-storage.sh')).toContain('CONFIRM=kolab');
    expect(await faults(['alice'], '30-storage.sh', 'mail')).toContain('CONFIRM=kolab');
    expect(await ask('alice', 'grep create-md /run/drbdadm.log')).toBe('');
    await ask('alice', `mkfs.ext4 -q ${DISK}`);
    expect(await faults(['alice'], '30-storage.sh', 'kolab')).toContain(`${DISK} is not empty`);
    await ask('alice', `wipefs -qa ${DISK}`);
    expect(await faults(HOSTS, '30-storage.sh', 'kolab')).toBe('');
    expect(await ask('alice', `/usr/sbin/drbdmeta 0 v09 ${DISK} internal dump-md`)).toContain('la-size-sect');
    expect(await faults(HOSTS, '30-storage.sh')).toBe('');
    expect(await ask('alice', 'grep -c create-md /run/drbdadm.log')).toBe('1');
  });

  test('the first synchronization and the filesystem are made on one host, and handed over', async () => {
    expect(await faults(['alice'], '35-shared-storage.sh')).toContain('CONFIRM=kolab');
    expect(await faults(['alice'], '35-shared-storage.sh', 'kolab')).toBe('');
    const calls = await ask('alice', "grep -E '^(primary|secondary)' /run/drbdadm.log");
    expect(calls.split('\n')).toEqual(['primary --force kolab', 'secondary kolab']);
    expect(await ask('alice', `blkid -p -s TYPE -o value /dev/replicated`)).toBe('xfs');
    expect(await faults(['alice'], '35-shared-storage.sh')).toBe('');
    expect(await ask('bob', "grep -E '^(primary|secondary)' /run/drbdadm.log")).toBe('');
  });
});
