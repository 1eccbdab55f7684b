import { spawnSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/core/model/design.ts';
import { printer } from '../../../src/printer.ts';
import { workbench } from '../../../src/workbench.ts';
import { fencingDesigns, sbdOnLunDesign, snmpCommunityDesign } from '../../fencingDesigns.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { ENVIRONMENT, hasTools } from '../hasTools.ts';

/** What Pacemaker itself takes of every fence device besides what its agent does (pacemaker-fenced(7)). */
const OF_PACEMAKER = /^pcmk_/;

interface Device {
  readonly agent: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function textsOf(design: Design): ReadonlyMap<string, string> {
  const files = printer.configs(workbench.analyse(design));
  return new Map(files.map(({ path, lines }) => [path, lines.map(({ text }) => `${text}\n`).join('')]));
}

function devicesIn(cib: string): readonly Device[] {
  return [...cib.matchAll(/<primitive id="[^"]+" class="stonith" type="([^"]+)">([^]*?)<\/primitive>/g)].map(
    ([, agent = '', body = '']) => {
      const [own = ''] = /<instance_attributes[^]*?<\/instance_attributes>/.exec(body) ?? [];
      const pairs = [...own.matchAll(/ name="([^"]+)" value="([^"]*)"/g)];
      return { agent, parameters: new Map(pairs.map(([, name = '', value = '']) => [name, value])) };
    },
  );
}

/** Parameters of an agent by its own meta-data: their options, and whether they are required. */
function parametersOf(agent: string): ReadonlyMap<string, { readonly options: readonly string[]; required: boolean }> {
  const { stdout } = spawnSync('crm_resource', ['--show-metadata', `stonith:${agent}`], {
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  const found = [...stdout.matchAll(/<parameter name="([^"]+)"([^>]*)>([^]*?)<\/parameter>/g)];
  return new Map(
    found
      .filter(([, , attributes = '']) => !attributes.includes('deprecated="1"'))
      .map(([, name = '', attributes = '', body = '']) => [
        name,
        {
          options: [...body.matchAll(/<option value="([^"]*)"/g)].map(([, option = '']) => option),
          required: attributes.includes('required="1"'),
        },
      ]),
  );
}

const designs = { ...fencingDesigns, 'switched PDUs with a community': snmpCommunityDesign };

describe.skipIf(!hasTools('crm_resource', 'fence_ipmilan'))('fence agents know all that they are given', () => {
  test.each(Object.entries(designs))('%s', (_name, design) => {
    const devices = devicesIn(textsOf(design()).get('cluster/cib.xml') ?? '');
    expect(devices.length).toBeGreaterThan(0);
    for (const { agent, parameters } of devices) {
      const known = parametersOf(agent);
      const given = [...parameters].filter(([name]) => !OF_PACEMAKER.test(name));
      expect(given.filter(([name]) => !known.has(name))).toEqual([]);
      const strange = given.filter(([name, value]) => {
        const options = known.get(name)?.options ?? [];
        return options.length > 0 && !options.includes(value);
      });
      expect(strange).toEqual([]);
      const missing = [...known].filter(
        ([name, { required }]) => required && name !== 'action' && !parameters.has(name),
      );
      // The agent that Pacemaker holds inside itself is never called.
      expect(agent === 'fence_watchdog' ? [] : missing.map(([name]) => name)).toEqual([]);
    }
  });
});

describe.skipIf(!hasTools('fence_ipmilan', 'fence_apc_snmp', 'fence_virsh'))(
  'fence agents read passwords on the host',
  () => {
    test.each(Object.entries(fencingDesigns))('%s', (_name, design) => {
      for (const { agent, parameters } of devicesIn(textsOf(design()).get('cluster/cib.xml') ?? '')) {
        for (const [name, value] of parameters) {
          expect(name).not.toMatch(/^(passw(or)?d|community)$/);
          if (name.endsWith('_script')) expect(value, agent).toMatch(/^cat \/etc\/quorate\/secrets\/\w+$/);
        }
      }
    });
  },
);

test.skipIf(!hasTools('sh'))('a script with a placeholder stops before it changes anything', () => {
  const script = textsOf(snmpCommunityDesign()).get('cluster/pcs-setup.sh') ?? '';
  const run = (text: string): string =>
    spawnSync('sh', ['-s'], { encoding: 'utf8', input: `pcs() { echo called; }\n${text}` }).stdout;
  expect(script).toContain('community=CHANGE_ME_fence_10_3_1_40');
  expect(run(script)).toBe('');
  expect(run(script.replaceAll(/CHANGE_ME_\w+/g, 'word'))).toContain('called');
});

describe.skipIf(!hasTools('sbd', 'losetup'))('SBD takes its disks with the timeouts of the cluster', () => {
  test('and prepares them once, and only where that is confirmed', () => {
    withFolder((folder) => {
      writeBundleTo(folder, printer.configs(workbench.analyse(sbdOnLunDesign())));
      const script = readFileSync(join(folder, 'cluster/sbd-disks.sh'), 'utf8');
      withDisk(folder, (disk) => {
        const run = (confirm: string): string =>
          execute('sh', ['-s'], { input: script.replaceAll('/dev/mapper/sbd', disk), confirm });
        const header = (): string => execute('sbd', ['-d', disk, 'dump']);
        expect(run('')).toContain('Not done');
        expect(header()).not.toContain('Timeout');
        run('sbd1');
        expect(header()).toMatch(/Timeout \(watchdog\) : 15\n[^]*Timeout \(msgwait\) {2}: 30\n/);
        const before = header();
        expect(run('sbd1')).toContain('is prepared already');
        expect(header()).toBe(before);
      });
    });
  });
});

function execute(command: string, args: readonly string[], given: { input?: string; confirm?: string } = {}): string {
  const env = { ...ENVIRONMENT, CONFIRM: given.confirm ?? '' };
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env, input: given.input ?? '' });
  return stdout + stderr;
}

/** SBD wants a block device. */
function withDisk(folder: string, use: (disk: string) => void): void {
  const image = join(folder, 'disk.img');
  writeFileSync(image, '');
  truncateSync(image, 4 * 1024 ** 2);
  const disk = execute('losetup', ['--find', '--show', image]).trim();
  try {
    use(disk);
  } finally {
    execute('losetup', ['--detach', disk]);
  }
}
