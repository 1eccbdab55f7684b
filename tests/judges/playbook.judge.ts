import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateDesign } from '../drbdVariants.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { ENVIRONMENT, hasTools } from './hasTools.ts';
import { openLab, type Lab } from './lab/lab.ts';
import { addRunbookHost } from './lab/runbookHost.ts';

const SSH = fileURLToPath(new URL('lab/fakeSsh.sh', import.meta.url));
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  alice: ['192.0.2.31', '10.1.1.31', '10.2.1.31'],
  bob: ['192.0.2.32', '10.1.1.32', '10.2.1.32'],
};

/** Programs that want the kernel of a real host, or that a machine without users does not have. */
const STAND_INS: Readonly<Record<string, string>> = {
  // Nothing is installed until it was asked for.
  'dpkg-query': '#!/bin/bash\ngrep -qxF -- "${*: -1}" /run/packages && printf installed\n',
  modinfo: '#!/bin/sh\necho 9.2.12\n',
  sudo: '#!/bin/sh\nwhile :; do case $1 in -u | -p) shift 2 ;; -*) shift ;; *) break ;; esac; done\nexec "$@"\n',
};

/** Services that a person lets use the storage from now on. */
const UNITS = 'apache2 cyrus-imapd dirsrv@kolab mariadb postfix';

/** What people may choose for a password, given in turn to all that the vault has to hold. */
const WORDS = ['x&y\'z"\\1', '$(reboot) `x`', '%#{}|;*'];

function fillVault(example: string): Record<string, string> {
  const names = [...example.matchAll(/^ {2}"(\w+)":/gm)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name, at) => [name, WORDS[at % WORDS.length] ?? '']));
}

describe.skipIf(!hasTools('ansible-playbook', 'unshare', 'nsenter'))('the playbook of two servers', () => {
  let lab: Lab;
  let folder: string;
  let output: string;
  let vault: Record<string, string>;

  const play = (...args: readonly string[]): string => {
    // Beside the bundle, which is copied as a whole.
    const machines = `${folder}.machines`;
    const lines = Object.entries(ADDRESSES).map(([name, [first]]) => `${first} ${lab.processOf(name)}\n`);
    writeFileSync(machines, lines.join(''));
    const { stdout, stderr } = spawnSync('ansible-playbook', ['site.yml', ...args], {
      cwd: join(folder, 'ansible'),
      encoding: 'utf8',
      env: {
        ...ENVIRONMENT,
        LAB_MACHINES: machines,
        ANSIBLE_SSH_EXECUTABLE: SSH,
        ANSIBLE_SSH_TRANSFER_METHOD: 'piped',
        ANSIBLE_HOST_KEY_CHECKING: 'False',
        ANSIBLE_NOCOLOR: '1',
      },
    });
    return stdout + stderr;
  };

  beforeAll(async () => {
    folder = writeConfigs(templateDesign('drbd-single-primary'));
    vault = fillVault(readFileSync(join(folder, 'ansible/vault.example.yml'), 'utf8'));
    lab = await openLab();
    for (const [name, addresses] of Object.entries(ADDRESSES)) {
      await addRunbookHost(lab, name, folder);
      for (const address of addresses.slice(1)) await lab.run(name, `ip addr add ${address}/24 dev eth0`);
      for (const [program, text] of Object.entries(STAND_INS)) {
        await lab.put(name, `/usr/local/sbin/${program}`, text);
        await lab.run(name, `chmod 755 /usr/local/sbin/${program}`);
      }
      await lab.run(name, 'mkdir -p /etc/dirsrv/slapd-kolab && : >/etc/dirsrv/slapd-kolab/dse.ldif');
      await lab.run(name, 'mkdir -p /dev/vg0');
      await lab.addDisk(name, '/dev/vg0/kolab', 512_000);
      // The kernel frees the disk when nobody has it open.
      await lab.run(name, '(sleep 600 </dev/vg0/kolab) >/dev/null 2>&1 &');
    }
    mkdirSync(join(folder, 'ansible/group_vars/quorate'), { recursive: true });
    writeFileSync(join(folder, 'ansible/group_vars/quorate/vault.yml'), JSON.stringify({ quorate_vault: vault }));
    output = play('-e', JSON.stringify({ quorate_confirm: UNITS }));
  });
  afterAll(async () => {
    await lab.close();
    removeFolder(folder);
    removeFolder(`${folder}.machines`);
  });

  const ask = async (host: string, command: string): Promise<string> => (await lab.run(host, command)).output.trim();

  test('runs script after script on both hosts, until one wants a person to say that data may be destroyed', async () => {
    expect(output).toMatch(/30-storage\.sh: this destroys .*CONFIRM=kolab/);
    for (const host of ['alice', 'bob']) {
      const ended = (await ask(host, 'ls /var/lib/quorate/drbd-single-primary')).split('\n');
      expect(ended.filter((file) => file.endsWith('.sh'))).toEqual([
        '00-preflight.sh',
        '05-secrets.sh',
        '10-packages.sh',
        '15-files.sh',
        '20-network-firewall.sh',
      ]);
    }
  });

  test('secrets that one host has made are the same on the other, those of the vault are there to the letter', async () => {
    for (const [name, value] of Object.entries(vault)) {
      expect(await ask('bob', `cat /etc/quorate/secrets/${name}`)).toBe(value);
    }
    const sums = 'cd /etc/quorate/secrets && sha256sum *';
    expect(await ask('alice', sums)).toBe(await ask('bob', sums));
    expect(await ask('bob', 'stat -c %a /etc/quorate/secrets /etc/quorate/secrets/*')).toMatch(/^700(\n600)+$/);
  });

  test('no placeholder is left where files are installed', async () => {
    expect(await ask('bob', 'grep -rl CHANGE_ME_ /etc/drbd.d /etc/corosync')).toBe('');
    expect(await ask('bob', 'cat /etc/drbd.d/global_common.conf')).toMatch(/shared-secret "[A-Za-z0-9]{20,}"/);
  });

  test('the fencing test is left to people', async () => {
    // As if everything before had ended.
    const start = ['--start-at-task', 'Look whether somebody has run 50-fencing-test.sh of this bundle'];
    const mark = '/var/lib/quorate/drbd-single-primary/50-fencing-test.sh';
    const asked = /No playbook runs 50-fencing-test\.sh[^]*one host after the other \(alice, bob\)/;
    const text = play(...start);
    expect(text).toMatch(asked);
    expect(text).not.toContain('60-resources.sh');
    // With an earlier bundle it says nothing of this one.
    for (const host of ['alice', 'bob']) await ask(host, `echo ${'0'.repeat(64)} ' MANIFEST.sha256' >${mark}`);
    expect(play(...start)).toMatch(asked);
    for (const host of ['alice', 'bob']) await ask(host, `rm ${mark}`);
  });

  test('a vault that is not filled in ends the play before anything is installed', () => {
    const [name = ''] = Object.keys(vault);
    const text = play('-e', JSON.stringify({ quorate_vault: { ...vault, [name]: `CHANGE_ME_${name}` } }));
    expect(text).toContain(`${name} is not in the vault`);
  });
});
