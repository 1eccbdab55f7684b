import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigProblem } from '../src/core/configs/configProblem.ts';
import { patchElement } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { QuorumDevice } from '../src/kinds/cluster/index.ts';
import { printer } from '../src/printer.ts';
import { workbench } from '../src/workbench.ts';
import { drbd84Design, templateDesign, tieBreakerDesign } from './drbdVariants.ts';
import { extend } from './rules/designs.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text).join('\n') ?? '';
}

const single = templateDesign('drbd-single-primary');
const RES = 'hosts/alice/etc/drbd.d/kolab.res';

describe('DRBD', () => {
  test('a tie-breaker has no disk and takes part in the mesh', () => {
    const file = fileOf(tieBreakerDesign(), 'hosts/charlie/etc/drbd.d/r0.res');
    expect(file).toContain(
      'on charlie {\n    node-id 2;\n    address 10.1.1.33:7788;\n    volume 0 {\n      disk none;',
    );
    expect(file).toContain('hosts alice bob charlie;');
    expect(file).toContain('quorum majority;\n    on-no-quorum io-error;\n    on-no-data-accessible io-error;');
  });

  test('8.4 has its fencing in the disk section and scripts of its own', () => {
    const file = fileOf(drbd84Design(), RES);
    expect(file).toContain('disk {\n    fencing resource-and-stonith;');
    expect(file).toContain('after-resync-target "/usr/lib/drbd/crm-unfence-peer.sh";');
    expect(file).not.toMatch(/node-id|quorum|connection|unfence-peer "/);
  });

  test('several networks become paths of each connection', () => {
    const file = fileOf(templateDesign('drbd-dual-primary'), 'hosts/bob/etc/drbd.d/data.res');
    expect(file.match(/path \{/g)).toHaveLength(2);
    expect(file).toContain('allow-two-primaries yes;');
  });

  test('without fencing there are no handlers that nobody would call', () => {
    expect(fileOf(patchElement(single, 'drbd-kolab', { fencing: 'dont-care' }), RES)).not.toContain('fence-peer');
  });

  test('every host has its own disk, whatever its order', () => {
    const own = patchElement(single, 'disk-bob-kolab', { device: '/dev/vg1/mail' });
    const sectionOf = (host: string): string =>
      fileOf(own, RES)
        .split(`on ${host} {`)[1]
        ?.split(/\n {2}\}/)[0] ?? '';
    expect(sectionOf('alice')).toContain('disk /dev/vg0/kolab;');
    expect(sectionOf('alice')).not.toContain('/dev/vg1/mail');
    expect(sectionOf('bob')).toContain('disk /dev/vg1/mail;');
    expect(sectionOf('bob')).not.toContain('/dev/vg0/kolab');
  });

  test('all hosts have the same text', () => {
    expect(fileOf(single, RES)).toBe(fileOf(single, RES.replace('alice', 'bob')));
  });
});

/** Alice and bob with a quorum device on charlie, who has the addresses by network. */
function quorumDeviceDesign(addresses: Readonly<Record<string, string>>): Design {
  return extend('drbd-single-primary', (build) => {
    build.network('storage', '10.9.1.0/24', 'storage');
    const entries = Object.entries(addresses).map(([key, ip]) => [`network-${key}`, ip]);
    const fields = { clusterId: 'cluster-kolab', serverId: build.server('charlie', Object.fromEntries(entries)) };
    build.add(QuorumDevice, 'device', 'qnetd', { ...fields, algorithm: 'ffsplit' });
  })();
}

describe('Corosync', () => {
  const path = 'hosts/alice/etc/corosync/corosync.conf';

  test('two members without a quorum device are two_node', () => {
    expect(fileOf(single, path)).toContain('two_node: 1');
    expect(fileOf(tieBreakerDesign(), path)).not.toContain('two_node');
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['the ring, wherever it stands', { storage: '10.9.1.33', client: '192.0.2.33', ring: '10.2.1.33' }, '10.2.1.33'],
    ['the client network, without a ring', { storage: '10.9.1.33', client: '192.0.2.33' }, '192.0.2.33'],
  ])('a quorum device takes the place of two_node and is reached over %s', (_case, addresses, host) => {
    const file = fileOf(quorumDeviceDesign(addresses), path);
    expect(file).not.toContain('two_node');
    expect(file).toContain(`model: net\n    votes: 1\n    net {\n      algorithm: ffsplit\n      host: ${host}\n`);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['in a network of its own', { storage: '10.9.1.33' }],
    ['without an address', {}],
  ])('a quorum device %s is refused', (_case, addresses) => {
    expect(() => fileOf(quorumDeviceDesign(addresses), path)).toThrow(ConfigProblem);
  });
});

describe('names that no configuration can hold', () => {
  const places = [
    ['server-alice', 'hostName'],
    ['drbd-kolab', 'resourceName'],
    ['cluster-kolab', 'clusterName'],
    ['disk-alice-kolab', 'device'],
    ['address-alice-replication', 'ip'],
    ['address-alice-ring', 'ip'],
    ['fence-alice', 'ip'],
  ] as const;

  test.each(places)('%s.%s is refused, not bent', (id, field) => {
    for (const evil of ['a b', 'x"; reboot', 'a+b', '$(reboot)', 'a\nb', '`id`', '../x', 'a{b}', '', '#']) {
      expect(() => printer.configs(workbench.analyse(patchElement(single, id, { [field]: evil })))).toThrow(
        ConfigProblem,
      );
    }
  });

  test('whatever a mount path or an address holds, no command is added to the scripts', () => {
    const files = ['cluster/pcs-setup.sh', 'cluster/crm-commands.txt', 'cluster/cib.xml'];
    const count = (design: Design): readonly number[] | 'refused' => {
      try {
        return files.map((path) => fileOf(design, path).split('\n').length);
      } catch (problem) {
        if (problem instanceof ConfigProblem) return 'refused';
        throw problem;
      }
    };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const design = patchElement(single, 'mount-alice-srv-kolab', { path: `/srv/kolab${text.replaceAll('/', '')}` });
        const odd = patchElement(design, 'mount-alice-srv-kolab', { options: [text] });
        expect(['refused', count(patchElement(design, 'mount-alice-srv-kolab', { options: ['x'] }))]).toContainEqual(
          count(odd),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

test.each<[string, string, Record<string, unknown>]>([
  ['no source', 'mount-alice-srv-kolab', { sourceId: undefined }],
  ['a bare disk as its source', 'mount-alice-srv-kolab', { sourceId: 'disk-alice-kolab' }],
  ['no path', 'mount-alice-srv-kolab', { path: '' }],
])('a moving mount with %s is played but not printed', (_case, id, fields) => {
  const analysis = workbench.analyse(patchElement(single, id, fields), [{ type: 'fail', elementId: 'server-alice' }]);
  expect(analysis.world.steps).not.toEqual([]);
  expect(() => printer.configs(analysis)).toThrow(ConfigProblem);
});

test('every secret is a placeholder, or read on the host', () => {
  const texts = [
    'cluster/cib.xml',
    'cluster/pcs-setup.sh',
    'cluster/crm-commands.txt',
    'hosts/alice/etc/drbd.d/global_common.conf',
  ];
  for (const path of texts) {
    for (const line of fileOf(single, path)
      .split('\n')
      .filter((text) => /passw|secret/.test(text))) {
      expect(line).toMatch(/CHANGE_ME_|cat \/etc\/quorate\/secrets\/\w+/);
    }
  }
});

test('the files are those of good health, whatever has failed', () => {
  const broken = workbench.analyse(single, [{ type: 'fail', elementId: 'server-alice' }]);
  expect(printer.configs(broken)).toEqual(printer.configs(workbench.analyse(single)));
});

test('every line of the DRBD and cluster files knows its elements, but for fixed words', () => {
  const files = printer.configs(workbench.analyse(single)).filter(({ path }) => /\.res$|cib\.xml$/.test(path));
  expect(files.length).toBe(3);
  for (const { lines } of files) for (const line of lines) expect(line.elementIds, line.text).not.toEqual([]);
});
