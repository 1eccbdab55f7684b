import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childOf, ended, execute, until, type Outcome } from './lab.ts';

/** A host of the lab: in its own namespaces, with one network card for each of its addresses. */
export interface RingHost {
  readonly name: string;
  /** IP address by network. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** Hosts with a switch for each network between them; real daemons run on them. Needs root on Linux. */
export interface RingLab {
  /** The folder that the host has as /etc/corosync. */
  etc(host: string): string;
  /** Runs a shell command on a host. */
  run(host: string, command: string): Promise<Outcome>;
  /** Starts a daemon that stays in the foreground; its words go to a file in /run. */
  start(host: string, command: string): Promise<void>;
  /** Ends a daemon without a word, as a crash does. */
  kill(host: string, daemon: string): Promise<void>;
  /** Takes the cable of a host out of a network, or plugs it in again. */
  cable(host: string, network: string, state: 'up' | 'down'): Promise<void>;
  close(): Promise<void>;
}

const HOST = fileURLToPath(new URL('ringHost.sh', import.meta.url));
const NAMESPACES = ['--net', '--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child=KILL', '--mount-proc'];

/** Opens a lab with these hosts, nothing running on them. */
export async function openRingLab(hosts: readonly RingHost[]): Promise<RingLab> {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-rings-'));
  const children: ChildProcess[] = [];
  // A run that is broken off leaves nothing behind: unshare takes its child with it.
  const endAll = (): void => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', endAll);
  const start = async (args: readonly string[]): Promise<number> => {
    const child = spawn('unshare', args, { stdio: 'ignore' });
    children.push(child);
    return childOf(child.pid ?? 0);
  };

  const networks = [...new Set(hosts.flatMap(({ addresses }) => Object.keys(addresses)))];
  const switchPid = await start(['--net', '--fork', '--kill-child=KILL', 'sleep', 'infinity']);
  const onSwitch = (...args: string[]): Promise<Outcome> =>
    execute('nsenter', ['-t', `${switchPid}`, '-n', 'ip', ...args]);
  for (const at of networks.keys()) {
    await onSwitch('link', 'add', `switch${at}`, 'type', 'bridge');
    await onSwitch('link', 'set', `switch${at}`, 'up');
  }
  const port = (host: string, network: string): string =>
    `p${hosts.findIndex(({ name }) => name === host)}n${networks.indexOf(network)}`;

  const pids = new Map<string, number>();
  const run: RingLab['run'] = (host, command) => {
    const inside = ['-t', `${pids.get(host) ?? 0}`, '-n', '-m', '-u', '-i', '-p', '--'];
    return execute('nsenter', [...inside, 'timeout', '-k', '2', '20', 'sh', '-c', command]);
  };
  for (const { name, addresses } of hosts) {
    mkdirSync(join(folder, name));
    const pid = await start([...NAMESPACES, 'bash', HOST, name, join(folder, name)]);
    pids.set(name, pid);
    await until(() => existsSync(`/proc/${pid}/root/run/host-is-up`));
    for (const [network, address] of Object.entries(addresses)) {
      const card = `card${networks.indexOf(network)}`;
      const cable = port(name, network);
      await onSwitch('link', 'add', cable, 'type', 'veth', 'peer', 'name', card, 'netns', `${pid}`);
      await onSwitch('link', 'set', cable, 'master', `switch${networks.indexOf(network)}`, 'up');
      await run(name, `ip addr add ${address}/24 dev ${card} && ip link set ${card} up`);
    }
  }

  return {
    run,
    etc: (host) => join(folder, host),
    start: async (host, command) => {
      const [program = ''] = command.split(' ');
      await run(host, `setsid ${command} >/run/${program}.words 2>&1 </dev/null &`);
    },
    kill: async (host, daemon) => {
      await run(host, `pkill -KILL -x ${daemon}`);
    },
    cable: async (host, network, state) => {
      await onSwitch('link', 'set', port(host, network), state);
    },
    close: async () => {
      endAll();
      process.off('exit', endAll);
      await Promise.all(children.map(ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
