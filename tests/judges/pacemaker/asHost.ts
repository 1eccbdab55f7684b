import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT } from '../hasTools.ts';

/**
 * Becomes a host of a bundle in namespaces of its own: its name, its addresses on the loopback interface, its files over
 * /etc. Nothing outside notices, and nothing outlives the command.
 */
const BECOME_HOST = `
host=$1; files=$2; shift 2
hostname "$host"
ip link set lo up
while read -r address; do
  case $address in *:*) ip addr add "$address/64" dev lo nodad ;; ?*) ip addr add "$address/24" dev lo ;; esac
done <"$files/addresses"
for path in drbd.conf drbd.d corosync; do
  if [ -e "$files/etc/$path" ] && [ -e "/etc/$path" ]; then mount --bind "$files/etc/$path" "/etc/$path"; fi
done
exec "$@"
`;

/** Runs a command as a host of the bundle in the folder. */
export function asHost(
  folder: string,
  host: string,
  command: string,
  environment: Readonly<Record<string, string>>,
): SpawnSyncReturns<string> {
  const files = join(folder, 'hosts', host);
  if (!existsSync(join(files, 'addresses'))) throw new Error(`${host} has no list of addresses.`);
  const words = ['-n', '-m', '-u', 'sh', '-c', BECOME_HOST, 'sh', host, files, ...command.split(' ')];
  return spawnSync('unshare', words, {
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...environment },
    input: '',
    timeout: 60_000,
  });
}
