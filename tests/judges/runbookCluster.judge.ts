import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patchElement, removeElements } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { workbench } from '../../src/workbench.ts';
import { templateDesign } from '../drbdVariants.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { openLab, type Lab } from './lab/lab.ts';
import { addRunbookHost, runScript } from './lab/runbookHost.ts';

const HOSTS = ['alice', 'bob'] as const;
const ADDRESSES = { alice: ['10.1.1.31', '10.2.1.31'], bob: ['10.1.1.32', '10.2.1.32'] };
const BEFORE = [
  '00-preflight',
  '05-secrets',
  '10-packages',
  '15-files',
  '20-network-firewall',
  '30-storage',
  '35-shared-storage',
];

const labFile = (name: string): string => readFileSync(fileURLToPath(new URL(`lab/${name}`, import.meta.url)), 'utf8');

/** Agents of the lab keep a state in a file where the real ones want a device. */
const PREPARE = [
  'mv /usr/local/sbin/systemctl /usr/local/sbin/systemctl.units',
  'mv /usr/local/sbin/clusterUnits.sh /usr/local/sbin/systemctl',
  'mv /usr/sbin/fence_ipmilan /usr/sbin/fence_ipmilan.real',
  'mv /usr/local/sbin/fenceAgent.sh /usr/sbin/fence_ipmilan',
  'cp --remove-destination /usr/lib/ocf/resource.d/pacemaker/Stateful /usr/lib/ocf/resource.d/linbit/drbd',
  'mv /usr/lib/ocf/resource.d/heartbeat/Filesystem /usr/lib/ocf/resource.d/heartbeat/Filesystem.real',
  'mv /usr/local/sbin/filesystemAgent.sh /usr/lib/ocf/resource.d/heartbeat/Filesystem',
  'rm -rf /var/lib/pacemaker/cib/* /var/lib/pacemaker/pengine/* /etc/corosync/corosync.conf /etc/corosync/authkey',
  'mkdir -p /var/log/corosync /var/log/cluster /etc/quorate/secrets',
  'for ip in 10_3_1_31 10_3_1_32; do echo "a&b<c" >/etc/quorate/secrets/fence_$ip; done',
  'head -c 256 /dev/zero >/etc/quorate/secrets/corosync_authkey',
  'head -c 256 /dev/zero >/etc/quorate/secrets/pacemaker_authkey',
  'echo word >/etc/quorate/secrets/drbd_secret',
  // What the package of Cyrus would have made, and a mail from before there was a cluster.
  "printf '%s\\n' 'configdirectory: /var/lib/cyrus' 'partition-default: /var/spool/cyrus/mail' >/etc/imapd.conf",
  'mkdir -p /var/lib/cyrus /var/spool/cyrus/mail && hostname >/var/spool/cyrus/mail/1.',
  // What was done before is the business of another judge.
  `mkdir -p /var/lib/quorate/drbd-single-primary && cd /opt/bundle && sha256sum MANIFEST.sha256 | (cd /var/lib/quorate/drbd-single-primary && tee ${BEFORE.map((phase) => `${phase}.sh`).join(' ')})`,
];

/** DRBD as it tells of itself in good health. */
const DRBD = '#!/bin/sh\necho "kolab role:Primary\n  disk:UpToDate\n  bob role:Secondary\n    peer-disk:UpToDate"\n';

/** The pair with one service. */
function design(): Design {
  const pair = templateDesign('drbd-single-primary');
  const others = Object.values(pair.elements).flatMap(({ type, id }) =>
    type === 'service' && id !== 'service-imap' ? [id] : [],
  );
  return patchElement(removeElements(workbench.catalog, pair, others), 'cluster-kolab', { token: 1000 });
}

/** There is no systemd in the lab: what it would start keeps a state in a file. */
function writeBundle(): string {
  const folder = writeConfigs(design());
  const file = join(folder, 'cluster/cib.xml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace('class="systemd" type="cyrus-imapd"', 'class="ocf" provider="pacemaker" type="Dummy"');
  if (changed === text) throw new Error('the configuration has no service to take the place of');
  writeFileSync(file, changed);
  return folder;
}

describe.skipIf(!hasTools('unshare', 'nsenter', 'corosync', 'pacemakerd', 'fence_ipmilan'))(
  'the runbook of a cluster of two servers',
  () => {
    let lab: Lab;
    let bundle: string;

    const ask = async (host: string, command: string): Promise<string> => (await lab.run(host, command)).output.trim();
    const faults = async (hosts: readonly string[], script: string, confirm = ''): Promise<string> => {
      const outcomes: string[] = [];
      for (const host of hosts) {
        const { code, output } = await runScript(lab, host, script, confirm);
        if (code !== 0) outcomes.push(`${script} on ${host}: ${output}`);
      }
      return outcomes.join('');
    };

    /** Does to a server what its power switch would, as soon as the other one asks for it, and lets it boot again. */
    const power = async (by: string, target: string): Promise<string> => {
      const wanted = await lab.run(
        by,
        'for _ in $(seq 1 300); do [ -s /run/fence-wanted ] && cat /run/fence-wanted && break; sleep 0.2; done',
      );
      await ask(target, 'pkill -9 pacemaker; pkill -9 -x corosync; rm -rf /dev/shm/qb-* /run/crm');
      await ask(by, 'rm /run/fence-wanted; : >/run/fence-done; sleep 5');
      await ask(target, 'systemctl start corosync; sleep 1; systemctl start pacemaker');
      return wanted.output.trim();
    };

    beforeAll(async () => {
      bundle = writeBundle();
      lab = await openLab();
      for (const host of HOSTS) {
        await addRunbookHost(lab, host, bundle);
        for (const address of ADDRESSES[host]) await lab.run(host, `ip addr add ${address}/24 dev eth0`);
        for (const name of ['clusterUnits.sh', 'fenceAgent.sh', 'filesystemAgent.sh']) {
          await lab.put(host, `/usr/local/sbin/${name}`, labFile(name));
          await lab.run(host, `chmod 755 /usr/local/sbin/${name}`);
        }
        for (const name of ['drbdadm', 'drbdsetup']) await lab.put(host, `/usr/local/sbin/${name}`, DRBD);
        await lab.run(host, 'chmod 755 /usr/local/sbin/drbd*');
        const { code, output } = await lab.run(host, `set -e\n${PREPARE.join('\n')}`);
        if (code !== 0) throw new Error(output);
        const fault = await faults([host], '15-files.sh', 'cyrus-imapd');
        if (fault !== '') throw new Error(fault);
      }
    });
    afterAll(async () => {
      for (const host of HOSTS) await lab.run(host, 'pkill -9 -x pacemakerd; pkill -9 corosync; pkill -9 pacemaker-');
      await lab.close();
      removeFolder(bundle);
    });

    test('no member joins while a service would use directories of its own host', async () => {
      const keep = 'cd /var/spool/cyrus && mv mail link && mv mail.before-quorate mail';
      await ask('alice', keep);
      expect(await faults(['alice'], '40-cluster.sh')).toContain('/var/spool/cyrus/mail does not lead to /srv/kolab');
      expect(await faults(['alice'], '15-files.sh')).toContain('CONFIRM=cyrus-imapd');
      expect(await ask('alice', 'cat /var/spool/cyrus/mail/1.; pgrep corosync')).toBe('alice');
      expect(await faults(['alice'], '15-files.sh', 'cyrus-imapd')).toBe('');
      expect(await ask('alice', 'touch /var/spool/cyrus/mail/2. 2>&1')).toContain('No such file');
    });

    test('members find each other, and the configuration is there with nothing started', async () => {
      expect(await faults(HOSTS, '40-cluster.sh')).toBe('');
      expect(await ask('alice', 'crm_node --list')).toMatch(/1 alice member\n2 bob member/);
      expect(await ask('alice', 'crm_attribute --type crm_config --name maintenance-mode --query --quiet')).toBe(
        'true',
      );
      expect(await ask('alice', 'crm_resource --resource p_ip_kolab --locate 2>&1')).toContain('NOT running');
      expect(await faults(HOSTS, '40-cluster.sh')).toBe('');
    });

    test('nobody is fenced without a word', async () => {
      expect(await faults(['alice'], '50-fencing-test.sh', 'alice')).toContain('CONFIRM=bob');
      expect(await faults(['bob'], '50-fencing-test.sh', 'alice')).toContain('let alice fence bob first');
      expect(await ask('alice', 'ls /run/fence-wanted 2>&1')).toContain('No such file');
    });

    test('each member is fenced by the other, comes back, and is not fenced again', async () => {
      const [first, bob] = await Promise.all([faults(['alice'], '50-fencing-test.sh', 'bob'), power('alice', 'bob')]);
      expect([first, bob]).toEqual(['', 'bob']);
      expect(await faults(['alice'], '60-resources.sh')).toContain('run 50-fencing-test.sh on bob first');
      const [second, alice] = await Promise.all([
        faults(['bob'], '50-fencing-test.sh', 'alice'),
        power('bob', 'alice'),
      ]);
      expect([second, alice]).toEqual(['', 'alice']);
      expect(await faults(HOSTS, '50-fencing-test.sh')).toBe('');
    });

    test('the cluster starts everything where the design has it, once', async () => {
      expect(await faults(['alice'], '60-resources.sh')).toBe('');
      expect(await ask('alice', 'ip -o address show to 192.0.2.10')).toContain('192.0.2.10/24');
      expect(await faults(['alice'], '60-resources.sh')).toBe('');
    });

    test('a service waits until its data is on the volume on every member', async () => {
      expect(await ask('alice', 'crm_resource --resource p_imap --locate 2>&1')).toContain('NOT running');
      expect(await faults(['alice'], '80-verify.sh')).toContain('run 70-clients.sh on alice first');
      // A host that was not asked yet, and one that numbers the owner of the files otherwise.
      await ask('alice', 'echo "cyrus:x:901:8::/var/lib/cyrus:/bin/sh" >>/etc/passwd');
      await ask('alice', 'chown -R cyrus /var/spool/cyrus/mail.before-quorate');
      await ask('bob', 'echo "cyrus:x:902:8::/var/lib/cyrus:/bin/sh" >>/etc/passwd');
      expect(await faults(['bob'], '70-clients.sh')).toContain('run 70-clients.sh on alice first');
      expect(await faults(['alice'], '70-clients.sh')).toBe('');
      expect(await faults(['bob'], '70-clients.sh')).toContain('number 901 on alice and 902 here');
      expect(await ask('alice', 'crm_resource --resource p_imap --locate 2>&1')).toContain('NOT running');
    }, 200_000);

    test('it starts when every member finds the data on the volume, and nothing of before is lost', async () => {
      await ask('bob', 'sed -i s/:902:/:901:/ /etc/passwd');
      expect(await faults(['bob'], '70-clients.sh')).toBe('');
      expect(await ask('alice', 'crm_resource --resource p_imap --locate 2>&1')).toContain('running on: alice');
      const mail = '/srv/kolab/imap/var/spool/cyrus/mail';
      expect(await ask('alice', `cat ${mail}/1. && stat -c %U ${mail}/1. && realpath /var/spool/cyrus/mail`)).toBe(
        `alice\ncyrus\n${mail}`,
      );
      expect(await ask('bob', 'realpath -m /var/spool/cyrus/mail; cat /var/spool/cyrus/mail.before-quorate/1.')).toBe(
        `${mail}\nbob`,
      );
      expect(await faults(HOSTS, '70-clients.sh')).toBe('');
    });

    test('a directory that goes elsewhere again is found', async () => {
      await ask('bob', 'echo "metapartition-default: /var/lib/meta" >>/etc/imapd.conf; mkdir /var/lib/meta');
      for (const script of ['40-cluster.sh', '70-clients.sh', '80-verify.sh']) {
        const fault = await faults(['bob'], script);
        expect(fault).toContain('/var/lib/meta does not lead to /srv/kolab');
        expect(fault).toContain('CONFIRM=cyrus-imapd runbook/15-files.sh');
      }
      await ask('bob', 'sed -i /^metapartition/d /etc/imapd.conf');
    });

    test('the configuration may be loaded again without an end to what runs', async () => {
      await ask('bob', 'sed -i "s/ value=\\"200\\"/ value=\\"300\\"/" /opt/bundle/cluster/cib.xml');
      // What somebody has told the cluster by hand is not lost without a word.
      await ask('bob', 'crm_resource --resource p_ip_kolab --ban --node bob');
      await ask(
        'bob',
        'crm_resource --resource p_ip_kolab --meta --set-parameter target-role --parameter-value Started',
      );
      const asked = await faults(['bob'], '40-cluster.sh');
      expect(asked).toMatch(/CONFIRM=cib /);
      expect(asked).toContain(
        'this destroys cli-ban-p_ip_kolab-on-bob, p_ip_kolab-meta_attributes-target-role in the configuration that runs',
      );
      expect(asked).toMatch(/< .*name="resource-stickiness" value="200"[^]*> .*name="resource-stickiness" value="300"/);
      expect(await faults(['bob'], '40-cluster.sh', 'cib')).toBe('');
      expect(await faults(['alice'], '60-resources.sh')).toBe('');
      expect(await ask('alice', 'crm_resource --resource p_imap --locate 2>&1')).toContain('running on: alice');
      expect(await ask('alice', 'crm_attribute --type rsc_defaults --name resource-stickiness --query --quiet')).toBe(
        '300',
      );
      expect(await faults(HOSTS, '70-clients.sh')).toBe('');
    });

    test('what runs on its other member after a failover is told, and is no fault', async () => {
      const settle = 'crm_resource --wait --timeout=60s';
      await ask('alice', `crm_resource --resource g_kolab --move --node bob && ${settle}`);
      const words = 'p_drbd_kolab is promoted on bob; the design has it on alice; move it back when it suits';
      const moved = await runScript(lab, 'alice', '60-resources.sh', '');
      expect([moved.code, moved.output]).toEqual([0, expect.stringContaining(words)]);
      // Back by the command that was told.
      await ask('alice', `crm_resource --resource g_kolab --move --node alice && ${settle}`);
      await ask('alice', `crm_resource --resource g_kolab --clear && ${settle}`);
      const back = await runScript(lab, 'alice', '60-resources.sh', '');
      expect([back.code, back.output]).toEqual([0, expect.not.stringContaining('look here')]);
    });

    test('good health is seen, and so is what is missing', async () => {
      expect(await faults(HOSTS, '80-verify.sh')).toBe('');
      await ask('bob', 'pkill -9 pacemaker; pkill -9 -x corosync');
      await ask('alice', 'for _ in $(seq 1 50); do crm_node --list | grep " bob lost" && break; sleep 0.2; done');
      expect(await faults(['alice'], '80-verify.sh')).toContain('has quorum with all 2 votes');
    });
  },
);
