import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lab, Outcome } from './lab.ts';

const SYSTEMCTL = readFileSync(fileURLToPath(new URL('systemctl.sh', import.meta.url)), 'utf8');

/** Programs that would reach for the init system, the clock or the network of a real host. */
const STAND_INS: Readonly<Record<string, string>> = {
  systemctl: SYSTEMCTL,
  timedatectl: '#!/bin/sh\necho yes\n',
  ping: '#!/bin/sh\nexit 0\n',
  // A package that is not on the machine that runs the judges counts as installed once it was asked for.
  'apt-get':
    '#!/bin/sh\nfor word; do case $word in -* | install | update) ;; *) echo "$word" >>/run/packages ;; esac; done\n',
  'apt-cache': '#!/bin/sh\necho "  Candidate: 1.0"\n',
  // The real one knows by name, as "not-installed", whatever an installed package merely mentions.
  'dpkg-query':
    '#!/bin/bash\nif grep -qsxF -- "${*: -1}" /run/packages; then printf installed; else exec /usr/bin/dpkg-query "$@"; fi\n',
};

const FOLDER = '/opt/bundle';

/** Starts the machine of one host with a copy of the whole bundle, as an engineer would before the runbook. */
export async function addRunbookHost(lab: Lab, name: string, bundle: string): Promise<void> {
  const [address = ''] = readFileSync(join(bundle, 'hosts', name, 'addresses'), 'utf8').split('\n');
  await lab.add(name, address, '127.0.0.1 localhost\n');
  // Fence devices are behind a router, which none of the machines is.
  await lab.run(name, 'ip route add default dev eth0');
  for (const [program, text] of Object.entries(STAND_INS)) {
    await lab.put(name, `/usr/local/sbin/${program}`, text);
    await lab.run(name, `chmod 755 /usr/local/sbin/${program}`);
  }
  cpSync(bundle, `/proc/${lab.processOf(name)}/root${FOLDER}`, { recursive: true });
}

/** The scripts of a runbook, in the order in which they are run. */
export function runbookScripts(bundle: string): readonly string[] {
  return readdirSync(join(bundle, 'runbook'))
    .filter((file) => /^\d\d-.*\.sh$/.test(file))
    .sort();
}

/** Runs one script of the runbook on a host; `confirm` is what the person who runs it lets it destroy. */
export function runScript(lab: Lab, name: string, script: string, confirm = ''): Promise<Outcome> {
  return lab.run(name, `CONFIRM='${confirm}' ${FOLDER}/runbook/${script}`, 240);
}
