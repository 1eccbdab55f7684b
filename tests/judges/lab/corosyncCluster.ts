import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Design } from '../../../src/core/model/design.ts';
import { Member, QuorumDevice } from '../../../src/kinds/cluster/index.ts';
import { Address, Server } from '../../../src/kinds/common/index.ts';
import { printer } from '../../../src/printer.ts';
import { workbench } from '../../../src/workbench.ts';
import type { Outcome } from './lab.ts';
import { openRingLab, type RingLab } from './ringLab.ts';

/** What votequorum says on one host. */
export interface QuorumStatus {
  readonly quorate: boolean;
  readonly votes: number;
  readonly expected: number;
  readonly needed: number;
  /** Sorted; without `Quorate`. */
  readonly flags: readonly string[];
}

/** The real daemons of the one cluster of a design, on hosts of their own; calls name servers and networks by their ids. */
export interface CorosyncCluster {
  /** Starts Corosync on a member, and its side of the quorum device. */
  start(serverId: string): Promise<void>;
  /** Crashes it. */
  crash(serverId: string): Promise<void>;
  startDevice(): Promise<void>;
  crashDevice(): Promise<void>;
  cable(serverId: string, networkId: string, state: 'up' | 'down'): Promise<void>;
  /** Undefined where Corosync does not answer. */
  status(serverId: string): Promise<QuorumStatus | undefined>;
  /** A value of the configuration that Corosync runs with (cmap_keys(7)). */
  setting(serverId: string, key: string): Promise<string>;
  /** Puts the file of a changed design onto the members, as it is; Corosync goes on with the old one. */
  putConf(changed: Design): void;
  /** Runs a shell command on a member. */
  run(serverId: string, command: string): Promise<Outcome>;
  close(): Promise<void>;
}

/** Puts the generated files of a design onto hosts of a lab. Nothing runs yet. */
export async function openCorosyncCluster(design: Design): Promise<CorosyncCluster> {
  const { index } = workbench.analyse(design);
  const hostOf = (serverId: string): string => index.find(Server, serverId)?.hostName ?? serverId;
  const memberHosts = index.all(Member).map(({ serverId }) => hostOf(serverId));
  const [device] = index.all(QuorumDevice);
  const lab = await openRingLab(
    index.all(Server).map(({ id, hostName }) => ({
      name: hostName,
      addresses: Object.fromEntries(index.by(Address, 'serverId', id).map(({ networkId, ip }) => [networkId, ip])),
    })),
  );
  const putConf = (told: Design): void => {
    const files = printer.configs(workbench.analyse(told));
    for (const host of memberHosts) {
      const file = files.find(({ path }) => path === `hosts/${host}/etc/corosync/corosync.conf`);
      writeFileSync(join(lab.etc(host), 'corosync.conf'), file?.lines.map(({ text }) => `${text}\n`).join('') ?? '');
    }
  };
  putConf(design);
  for (const host of memberHosts) writeFileSync(join(lab.etc(host), 'authkey'), 'k'.repeat(256), { mode: 0o400 });
  if (device) await certify(lab, hostOf(device.serverId), memberHosts);

  return {
    start: async (serverId) => {
      await lab.start(hostOf(serverId), 'corosync -f');
      if (!device) return;
      await lab.run(hostOf(serverId), 'until corosync-quorumtool >/dev/null 2>&1 || [ $? = 2 ]; do sleep 0.2; done');
      await lab.start(hostOf(serverId), 'corosync-qdevice -f');
    },
    crash: async (serverId) => {
      await lab.kill(hostOf(serverId), 'corosync-qdevice');
      await lab.kill(hostOf(serverId), 'corosync');
    },
    startDevice: async () => {
      if (device) await lab.start(hostOf(device.serverId), 'corosync-qnetd -f');
    },
    crashDevice: async () => {
      if (device) await lab.kill(hostOf(device.serverId), 'corosync-qnetd');
    },
    cable: (serverId, networkId, state) => lab.cable(hostOf(serverId), networkId, state),
    status: async (serverId) => parseStatus((await lab.run(hostOf(serverId), 'corosync-quorumtool -s')).output),
    setting: async (serverId, key) => {
      const { output } = await lab.run(hostOf(serverId), `corosync-cmapctl -g ${key}`);
      return output.split(' = ')[1]?.trim() ?? '';
    },
    putConf,
    run: (serverId, command) => lab.run(hostOf(serverId), command),
    close: () => lab.close(),
  };
}

/** Certificates between members and quorum server, step by step as corosync-qdevice-net-certutil(8) has it. */
async function certify(lab: RingLab, server: string, [first = '', ...others]: readonly string[]): Promise<void> {
  const carry = (from: string, path: string, to: string): void =>
    copyFileSync(join(lab.etc(from), path), join(lab.etc(to), path.replace(/^.*\//, '')));
  const on = async (host: string, command: string): Promise<void> => {
    const { code, output } = await lab.run(host, `cd /etc/corosync && ${command}`);
    if (code !== 0) throw new Error(`${host}: ${command}: ${output}`);
  };
  await on(server, 'corosync-qnetd-certutil -i');
  for (const host of [first, ...others]) {
    carry(server, 'qnetd/nssdb/qnetd-cacert.crt', host);
    await on(host, 'corosync-qdevice-net-certutil -i -c qnetd-cacert.crt');
  }
  await on(first, 'corosync-qdevice-net-certutil -r -n kolab');
  carry(first, 'qdevice/net/nssdb/qdevice-net-node.crq', server);
  await on(server, 'corosync-qnetd-certutil -s -c qdevice-net-node.crq -n kolab');
  carry(server, 'qnetd/nssdb/cluster-kolab.crt', first);
  await on(first, 'corosync-qdevice-net-certutil -M -c cluster-kolab.crt');
  for (const host of others) {
    carry(first, 'qdevice/net/nssdb/qdevice-net-node.p12', host);
    await on(host, 'corosync-qdevice-net-certutil -m -c qdevice-net-node.p12');
  }
}

function parseStatus(text: string): QuorumStatus | undefined {
  const value = (name: string): string => new RegExp(`^${name}: +(.*?) *$`, 'm').exec(text)?.[1] ?? '';
  if (value('Quorum') === '') return undefined;
  return {
    quorate: value('Quorate') === 'Yes',
    votes: Number(value('Total votes')),
    expected: Number(value('Expected votes')),
    needed: Number.parseInt(value('Quorum'), 10),
    flags: value('Flags')
      .split(' ')
      .filter((flag) => flag !== '' && flag !== 'Quorate')
      .sort(),
  };
}
