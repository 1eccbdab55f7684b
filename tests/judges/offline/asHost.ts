import { join } from 'node:path';
import { execute, type Outcome } from './execute.ts';

/**
 * Becomes a host of a bundle in namespaces of its own: its name, its addresses (if any are told) on the loopback interface, its files over
 * those of /etc. The root is a layer of memory over the real one, so that nothing that is written outlives it. The bundle
 * lies at /bundle, for reading. Shared memory is its own too: Corosync names what it keeps there by a process number, of
 * which each host has the same.
 */
const BECOME_HOST = `
set -eu
host=$1 bundle=$2 files=$2/hosts/$1
hostname "$host"
ip link set lo up
if [ -e "$files/addresses" ]; then
  while read -r address; do
    case $address in *:*) ip addr add "$address/64" dev lo nodad ;; ?*) ip addr add "$address/24" dev lo ;; esac
  done <"$files/addresses"
else
  # getent tells no address of a family of which the host itself has none (getaddrinfo(3), AI_ADDRCONFIG).
  ip addr add 198.51.100.1/32 dev lo
  ip addr add 2001:db8::1/128 dev lo nodad
fi
mount -t tmpfs tmpfs /mnt
mkdir /mnt/upper /mnt/work /mnt/host /mnt/etc-upper /mnt/etc-work
mount -t overlay overlay -o "lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work" /mnt/host
mkdir -p /mnt/host/bundle
if [ -d "$files/etc" ]; then lower="$files/etc:/mnt/host/etc"; else lower=/mnt/host/etc; fi
mount -t overlay overlay -o "lowerdir=$lower,upperdir=/mnt/etc-upper,workdir=/mnt/etc-work" /mnt/host/etc
mount --bind "$bundle" /mnt/host/bundle
for path in proc sys dev; do mount --rbind "/$path" "/mnt/host/$path"; done
mount -t tmpfs tmpfs /mnt/host/dev/shm
mount -t tmpfs -o mode=755 tmpfs /mnt/host/run
mkdir /mnt/host/run/lock /mnt/host/before
cd /mnt/host
pivot_root . before
umount -l /before
cd /
exec bash -s
`;

/** Between the parts of what is said; no tool says it. */
const MARK = '\u0001';

/** Each command in a shell of its own; what it says is told apart from what the others say. */
function printScript(commands: readonly string[]): string {
  const run = `say() { printf '${MARK}%s' "$1"; }
judge() {
  (set +eu; eval "$1") </dev/null >/run/out 2>/run/err
  say $?; say "$(cat /run/out)"; say "$(cat /run/err)"
}
`;
  const quote = (command: string): string => `'${command.replaceAll("'", "'\\''")}'`;
  return `${run}${commands.map((command) => `judge ${quote(command)}\n`).join('')}`;
}

/** Commands of one judge that wait for their host. */
interface Request {
  readonly commands: readonly string[];
  resolve(outcomes: readonly Outcome[]): void;
  reject(reason: unknown): void;
}

/** By folder and host: what was asked for in this turn is run in one namespace. */
const waiting = new Map<string, Request[]>();

/**
 * Runs shell commands one after the other as a host of the bundle in the folder, all on the same root. Gives what each
 * said, in their order. Judges that ask at the same time share the namespace.
 *
 * @throws Error if the host cannot be played, for example because one of its addresses is none.
 */
export function asHost(folder: string, host: string, commands: readonly string[]): Promise<readonly Outcome[]> {
  const key = join(folder, host);
  return new Promise((resolve, reject) => {
    const request = { commands, resolve, reject };
    const queue = waiting.get(key);
    if (queue) {
      queue.push(request);
      return;
    }
    waiting.set(key, [request]);
    setImmediate(() => {
      const requests = waiting.get(key) ?? [];
      waiting.delete(key);
      void runAll(folder, host, requests);
    });
  });
}

async function runAll(folder: string, host: string, requests: readonly Request[]): Promise<void> {
  try {
    const outcomes = await play(
      folder,
      host,
      requests.flatMap(({ commands }) => commands),
    );
    let done = 0;
    for (const { commands, resolve } of requests) resolve(outcomes.slice(done, (done += commands.length)));
  } catch (problem) {
    for (const { reject } of requests) reject(problem);
  }
}

async function play(folder: string, host: string, commands: readonly string[]): Promise<readonly Outcome[]> {
  const namespaces = ['-n', '-m', '-u', '-i', '-p', '-f', '--kill-child=KILL', '--mount-proc'];
  const { code, stdout, stderr } = await execute(
    'unshare',
    [...namespaces, 'sh', '-c', BECOME_HOST, 'sh', host, folder],
    { input: printScript(commands) },
  );
  const parts = stdout.split(MARK).slice(1);
  if (code !== 0 || parts.length !== commands.length * 3) throw new Error(`${join('hosts', host)}: ${stderr}${stdout}`);
  return commands.map((_, at) => ({
    code: Number(parts[at * 3]),
    stdout: parts[at * 3 + 1] ?? '',
    stderr: parts[at * 3 + 2] ?? '',
  }));
}
