import { describe, expect, test } from 'vitest';
import { change, template } from '../../../tests/rules/designs.ts';
import { sanSharedGfs2Design } from '../../../tests/sharedVolumeDesigns.ts';
import { joinDeployments, type Deployment } from '../../core/deploy/deployment.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { Mount } from '../common/index.ts';
import { deploy } from './deploy.ts';

const san = template('san');
const linuxArray = change('san', { 'san-array': { platform: 'linux-host', authentication: 'mutual-chap' } });
/** Four paths of Fibre Channel for each server: two ports, two controllers, two fabrics that cross. */
const fibre = change('san', {
  'san-array': { transport: 'fc' },
  'san-controller-a': { port: '50:00:00:00:00:00:00:0a' },
  'san-controller-b': { port: '50:00:00:00:00:00:00:0b' },
  'san-initiator-1': { wwn: '10:00:00:90:FA:00:00:01' },
  'san-initiator-2': { wwn: '10:00:00:90:FA:00:00:02' },
});

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

const titles = (design: Design, phase: string): string[] =>
  deployed(design).steps.flatMap((step) => (step.phase === phase ? [step.title] : []));

const pageOf = (design: Design): string =>
  deployed(design)
    .sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n');

describe('packages', () => {
  test.each<[TargetOs, string[]]>([
    ['debian-12', ['multipath-tools', 'open-iscsi', 'sg3-utils']],
    ['el-9', ['device-mapper-multipath', 'iscsi-initiator-utils', 'sg3_utils']],
    ['sles-15', ['multipath-tools', 'open-iscsi', 'sg3_utils']],
  ])('of %s', (targetOs, names) => {
    expect([...(deployed({ ...san(), targetOs }).packages[0]?.packages ?? [])].sort()).toEqual(names);
  });

  test('without multipathd and iSCSI only what looks at disks', () => {
    const design = change(fibre, { 'san-array': { multipath: 'off' } })();
    expect(deployed(design).packages[0]?.packages).toEqual(['sg3-utils']);
  });
});

describe('secrets', () => {
  test.each<[string, 'none' | 'chap' | 'mutual-chap', string[]]>([
    ['without CHAP', 'none', []],
    ['one way', 'chap', ['CHAP_SECRET']],
    ['both ways', 'mutual-chap', ['CHAP_SECRET', 'CHAP_SECRET_OF_ARRAY']],
  ])('%s', (_, authentication, names) => {
    const { secrets } = deployed(change('san', { 'san-array': { authentication } })());
    expect(secrets.map(({ name }) => name)).toEqual(names);
    expect(secrets.every(({ origin }) => origin.type === 'word' && origin.letters === 16)).toBe(true);
  });

  test('are those of the files', () => {
    const files = printer.configs(workbench.analyse(linuxArray()));
    const text = files.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
    for (const { name } of deployed(linuxArray()).secrets) expect(text).toContain(`CHANGE_ME_${name}`);
  });
});

describe('steps', () => {
  test('iscsid has its name before anybody logs in, and the LUN is looked for after multipathd has started', () => {
    const steps = deployed(san()).steps.filter(({ phase }) => phase === 'storage');
    expect([...steps].sort((a, b) => a.place - b.place).map(({ title }) => title)).toEqual([
      'Start iscsid under the name of this server',
      'See that the portals answer',
      'Log in to the arrays',
      'Start multipathd with its file',
      'See that kolab has 2 paths',
      'Take the settings of multipath and LVM into the initramfs',
    ]);
  });

  test('ports of Fibre Channel are looked at before anything is changed', () => {
    const step = deployed(fibre()).steps.find(({ phase }) => phase === 'preflight');
    expect(step?.run).toContain('grep -qix 0x10000090fa000001 /sys/class/fc_host/host*/port_name');
    expect(titles(fibre(), 'storage')).toContain('Look for LUNs on Fibre Channel');
    expect(titles(fibre(), 'storage')).not.toContain('Log in to the arrays');
  });

  test('a volume group that the cluster activates is made, opened and closed on the home of its mount', () => {
    const steps = deployed(san()).steps.filter(({ phase }) => phase === 'shared-storage');
    expect(steps.map(({ title, hostIds }) => [title, hostIds])).toEqual([
      ['Make the volume group vg_kolab', ['server-kolab1']],
      ['Activate vg_kolab for the filesystem that is made on it', ['server-kolab1']],
      ['Leave the activation of vg_kolab to the cluster', ['server-kolab1']],
    ]);
    expect(steps[0]?.destroys).toEqual({ name: 'kolab', what: 'what is on the LUN kolab' });
  });

  test('a shared group waits for the lock daemon that the cluster runs, and its other server joins', () => {
    const design = sanSharedGfs2Design();
    expect(titles(design, 'shared-storage')).toEqual([]);
    const steps = deployed(design).steps.filter(({ phase }) => phase === 'resources');
    expect(steps[0]?.run).toContain("wait_for 300 'pgrep -x lvmlockd'");
    const hostIds = [steps[0], steps.at(-1)].flatMap((step) => step?.hostIds ?? []);
    expect(hostIds).toEqual(['server-kolab1', 'server-kolab2']);
  });

  test('a shared group is made on the first server that the runbook visits, so that no other waits for a later one', () => {
    const design = sanSharedGfs2Design();
    const [first, second] = workbench
      .analyse(design)
      .index.all(Mount)
      .map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('GFS2 is mounted twice.');
    const order = Object.keys(design.elements).filter((id) => id !== first);
    const swapped = {
      ...design,
      elements: Object.fromEntries([...order, first].map((id) => [id, design.elements[id]!])),
    };
    expect(deployed(swapped).steps.filter(({ title }) => title.startsWith('Make the volume'))).toMatchObject([
      { hostIds: ['server-kolab1'] },
    ]);
  });

  test('with LVM that lists its devices, the other server is told once the group is made, before the cluster starts', () => {
    const told = deployed({ ...san(), targetOs: 'el-9' }).steps.find(
      ({ title }) => title === 'Let this host see vg_kolab',
    );
    expect(told).toMatchObject({ phase: 'cluster', hostIds: ['server-kolab2'] });
    expect(told?.place).toBeLessThan(20);
  });
});

describe('what has to be ready outside', () => {
  test('a LUN with its WWID on an array', () => {
    expect(pageOf(san())).toContain(
      '- [ ] LUN 0 of 2199023255552 bytes with the WWID 3600140500000000000000000000000a1',
    );
  });

  test('a Linux host makes its target, with its secrets and for its initiators only', () => {
    const page = pageOf(linuxArray());
    expect(page).toContain('run_filled san/lio-SAN_Array.sh');
    expect(page).toContain('systemctl enable rtslib-fb-targetctl');
    expect(page).toContain('let 10.10.1.31 in to the portal 10.10.1.41');
    expect(page).not.toContain('let 10.10.2.31 in to the portal 10.10.1.41');
  });

  test('each zone of Fibre Channel', () => {
    expect(pageOf(fibre())).toContain('- [ ] Switch A: zone kolab1\\_Controller\\_A of 10:00:00:90:FA:00:00:01');
  });
});

describe('the teardown', () => {
  const teardownOf = (design: Design): string =>
    deployed(design)
      .sections.filter(({ page }) => page === 'teardown')
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n');
  /** The parts that a text holds, in the order in which it holds them. */
  const orderOf = (text: string, parts: readonly string[]): readonly string[] =>
    parts.filter((part) => text.includes(part)).toSorted((a, b) => text.indexOf(a) - text.indexOf(b));

  test('gives up the volume group, the map and the sessions, in this order, on each host', () => {
    const text = teardownOf(san());
    const node = 'iscsiadm -m node -T iqn.2024-05.org.example.san:array1 -p 10.10.2.41:3260';
    for (const host of ['kolab1', 'kolab2']) {
      const parts = [
        `${host}# lsblk /dev/mapper/kolab`,
        'vgchange --systemid NAME vg_kolab',
        `${host}# multipath -f kolab`,
        `${host}# ${node} --logout`,
        `${host}# ${node} -o delete`,
        `${host}# chattr -i /srv/kolab`,
        'On the arrays',
      ];
      expect(orderOf(text, parts)).toEqual(parts);
    }
  });

  test('of Fibre Channel has zones and no sessions', () => {
    expect(teardownOf(fibre())).not.toContain('iscsiadm');
    expect(teardownOf(fibre())).toContain('on the switches their zones away');
    expect(teardownOf(san())).not.toContain('zones');
  });

  test('tells how a shared volume group is opened without its locks', () => {
    expect(teardownOf(sanSharedGfs2Design())).toContain('vgchange --lock-type none --lock-opt force');
  });

  test('without multipathd removes no map', () => {
    const text = teardownOf(change('san', { 'san-array': { multipath: 'off' } })());
    expect(text).not.toContain('multipath -f');
    expect(text).toContain('# lsblk /dev/disk/by-id/scsi-3600140500000000000000000000000a1');
  });

  test('unmounts and deactivates what stays on its host', () => {
    const mounts = Object.values(san().elements).filter(({ type }) => type === 'mount');
    const fixed = change('san', Object.fromEntries(mounts.map(({ id }) => [id, { standbyIds: [] }])))();
    const text = teardownOf(fixed);
    const parts = ['kolab1# umount /srv/kolab', 'kolab1# vgchange --activate n vg_kolab', 'kolab1# lsblk'];
    expect(orderOf(text, parts)).toEqual(parts);
    expect(text).not.toContain('kolab2# umount');
    expect(text).not.toContain('kolab2# chattr');
  });
});
