import { expect, test } from 'vitest';
import { change, template } from '../../../../tests/rules/designs.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import { deploy } from '../deploy.ts';
import { Cluster } from '../elements.ts';

const dual = template('drbd-dual-primary')();
const [{ id: clusterId, ringNetworkIds } = { id: '', ringNetworkIds: [] }] = workbench.analyse(dual).index.all(Cluster);
const onRings = (count: number): Design =>
  change('drbd-dual-primary', { [clusterId]: { ringNetworkIds: ringNetworkIds.slice(0, count) } })();

function filesOf(design: Design): Readonly<Record<string, string>> {
  const files = printer.configs(workbench.analyse(design)).filter(({ path }) => path.endsWith('/dlm.conf'));
  return Object.fromEntries(files.map(({ path, lines }) => [path, lines.map(({ text }) => text).join('\n')]));
}

const lockPorts = (design: Design): readonly string[] => {
  const { ports = [] } = deploy(workbench.analyse(design).view);
  return [...new Set(ports.flatMap(({ ports: port, protocol }) => (port === '21064' ? [protocol] : [])))];
};

test('locks go over SCTP where members have two rings, on every member', () => {
  expect(ringNetworkIds).toHaveLength(2);
  expect(filesOf(onRings(2))).toEqual({
    'hosts/alice/etc/dlm/dlm.conf': 'protocol=sctp',
    'hosts/alice/etc/modules-load.d/dlm.conf': 'sctp',
    'hosts/bob/etc/dlm/dlm.conf': 'protocol=sctp',
    'hosts/bob/etc/modules-load.d/dlm.conf': 'sctp',
  });
  expect(lockPorts(onRings(2))).toEqual(['tcp', 'sctp']);
});

test('locks go over TCP on one ring, as they do by themselves', () => {
  expect(filesOf(onRings(1))).toEqual({});
  expect(lockPorts(onRings(1))).toEqual(['tcp']);
});

test('a cluster without locks has neither', () => {
  const pair = template('drbd-single-primary')();
  expect([filesOf(pair), lockPorts(pair)]).toEqual([{}, []]);
});

test('RHEL has SCTP in a package of its own, which forbids it', () => {
  const { steps = [] } = deploy(workbench.analyse({ ...onRings(2), targetOs: 'el-9' }).view);
  expect(steps.some(({ run }) => run.includes('sctp-blacklist.conf'))).toBe(true);
});
