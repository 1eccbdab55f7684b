import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a command in a machine did. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Some throw-away machines on one switch, each with its own root, network and processes. Needs root on Linux. */
export interface Lab {
  /** Starts a machine whose etc/hosts is the given text. */
  add(name: string, address: string, hosts: string): Promise<void>;
  /** Runs a shell command in a machine; stdin is empty. Ends it after `seconds`. */
  run(name: string, command: string, seconds?: number): Promise<Outcome>;
  /** Writes a file in a machine. */
  put(name: string, path: string, content: string): Promise<void>;
  /** The first process of a machine, seen from outside. */
  processOf(name: string): number;
  /** Gives the machine an empty disk at the device path, of 400 MiB unless told otherwise. */
  addDisk(name: string, device: string, mebibytes?: number): Promise<void>;
  /** Ends all machines and takes their disks away. */
  close(): Promise<void>;
}

const MACHINE = fileURLToPath(new URL('machine.sh', import.meta.url));
const NAMESPACES = ['--net', '--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child=KILL'];

/** Opens a lab with nothing but a switch. */
export async function openLab(): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-lab-'));
  const started: ChildProcess[] = [];
  // A run that is broken off leaves no machines behind: unshare takes its child with it.
  const endAll = (): void => started.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', endAll);
  const machines = new Map<string, number>();

  const start = async (args: readonly string[]): Promise<number> => {
    const child = spawn('unshare', args, { stdio: 'ignore' });
    started.push(child);
    return childOf(child.pid ?? 0);
  };
  const switchPid = await start(['--net', '--fork', '--kill-child=KILL', 'sleep', 'infinity']);
  const onSwitch = (...args: string[]): Promise<Outcome> =>
    execute('nsenter', ['-t', `${switchPid}`, '-n', 'ip', ...args]);
  await onSwitch('link', 'add', 'switch', 'type', 'bridge');
  await onSwitch('link', 'set', 'switch', 'up');

  const run: Lab['run'] = (name, command, seconds = 60) => {
    const pid = machines.get(name) ?? 0;
    const inside = ['-t', `${pid}`, '-n', '-m', '-u', '-i', '-p', '--wdns=/', '--'];
    return execute('nsenter', [...inside, 'timeout', '-k', '2', `${seconds}`, 'bash', '-c', command]);
  };

  return {
    run,
    processOf: (name) => machines.get(name) ?? 0,
    add: async (name, address, hosts) => {
      const stage = join(folder, name);
      mkdirSync(stage);
      writeFileSync(join(folder, `${name}.hosts`), hosts);
      const pid = await start([...NAMESPACES, 'bash', MACHINE, name, stage, join(folder, `${name}.hosts`)]);
      machines.set(name, pid);
      await until(() => existsSync(`/proc/${pid}/root/run/machine-is-up`));
      const port = `port${machines.size}`;
      await onSwitch('link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', `${pid}`);
      await onSwitch('link', 'set', port, 'master', 'switch', 'up');
      await run(name, `ip addr add ${address}/16 dev eth0 && ip link set eth0 up`);
    },
    put: async (name, path, content) => {
      const encoded = Buffer.from(content).toString('base64');
      await run(name, `mkdir -p "$(dirname ${path})" && base64 -d >${path} <<<${encoded}`);
    },
    addDisk: async (name, device, mebibytes = 400) => {
      const image = join(folder, `${name}-${device.replaceAll('/', '-')}.img`);
      await execute('truncate', [`--size=${mebibytes}M`, image]);
      const loop = (await execute('losetup', ['--find', '--show', image])).output.trim();
      await run(name, `ln -sfn ${loop} ${device}`);
      // With auto-clear the kernel frees the loop device when its last mount goes; the machine keeps it open before and after.
      await run(name, `exec 9<${device}; (sleep infinity <&9) >/dev/null 2>&1 &`);
      await execute('losetup', ['--detach', loop]);
    },
    close: async () => {
      for (const name of machines.keys()) {
        await run(name, 'grep -o " /[^ ]* fuse.glusterfs" /proc/mounts | cut -d" " -f2 | xargs -r umount -l', 10);
      }
      endAll();
      process.off('exit', endAll);
      await Promise.all(started.map(ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until a process is gone. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** Waits until the condition holds, for at most `seconds`; a condition that never holds is an error. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The process that `unshare --fork` started: the first one of the new namespaces. */
export async function childOf(pid: number): Promise<number> {
  let child = '';
  await until(() => {
    child = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return child !== '';
  });
  return Number(child.split(' ')[0]);
}

/** Runs a command with an empty stdin. */
export function execute(command: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(command, args, { maxBuffer: 16 * 1024 ** 2 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
      resolve({ code, output: stdout + stderr });
    });
    child.stdin?.end();
  });
}
