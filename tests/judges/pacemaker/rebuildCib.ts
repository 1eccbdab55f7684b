import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT } from '../hasTools.ts';
import { canonicalCib } from './canonicalCib.ts';

/** What a tool made of its commands in an empty cluster, and what it complained about. */
export interface RebuiltCib {
  readonly status: number | null;
  readonly errors: readonly string[];
  readonly said: readonly string[];
}

/** What the cib.xml of the bundle says. */
export function wantedCib(folder: string): readonly string[] {
  return canonicalCib(readFileSync(join(folder, 'cluster/cib.xml'), 'utf8'));
}

/** Runs pcs-setup.sh with the real pcs, offline, on a CIB that knows the members and nothing else. */
export function rebuildWithPcs(folder: string): RebuiltCib {
  const built = emptyCib(folder);
  const script = readFileSync(join(folder, 'cluster/pcs-setup.sh'), 'utf8').replace(/^pcs /gm, `pcs -f ${built} `);
  const { status, stderr } = spawnSync('sh', ['-s'], { encoding: 'utf8', env: ENVIRONMENT, input: script });
  return outcome(built, status, linesWith(stderr, /^Error/));
}

/** Loads crm-commands.txt with the real crmsh, likewise. It writes a log, which goes with the namespace. */
export function rebuildWithCrm(folder: string): RebuiltCib {
  const built = emptyCib(folder);
  const words = ['crm', '-F', 'configure', 'load', 'update', join(folder, 'cluster/crm-commands.txt')];
  const inside = 'mount -t tmpfs none /var/log && mkdir -p /var/log/crmsh && exec "$@"';
  const { status, stdout, stderr } = spawnSync('unshare', ['-n', '-m', 'sh', '-c', inside, 'sh', ...words], {
    encoding: 'utf8',
    env: { ...ENVIRONMENT, HOME: folder, CIB_file: built },
  });
  // Services of the target system are not installed here.
  const errors = linesWith(stdout + stderr, /ERROR/).filter((line) => !/systemd:.*(meta-data|no such)/.test(line));
  return outcome(built, status, errors);
}

function emptyCib(folder: string): string {
  const built = join(folder, 'built.xml');
  const cib = readFileSync(join(folder, 'cluster/cib.xml'), 'utf8');
  // Levels name members, which a running cluster knows.
  const nodes = /<nodes>[^]*<\/nodes>/.exec(cib)?.[0] ?? '';
  const { stdout } = spawnSync('cibadmin', ['--empty'], { encoding: 'utf8', env: ENVIRONMENT });
  writeFileSync(built, stdout.replace('<nodes/>', nodes));
  return built;
}

function outcome(built: string, status: number | null, errors: readonly string[]): RebuiltCib {
  return { status, errors, said: canonicalCib(readFileSync(built, 'utf8')) };
}

function linesWith(text: string, pattern: RegExp): readonly string[] {
  return text.split('\n').filter((line) => pattern.test(line));
}
