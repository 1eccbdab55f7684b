import { expect, test } from 'vitest';
import { TARGET_OS, type TargetOs } from '../../core/model/design.ts';
import { STACK_NAMES, STACKS, standingOf, type Stack } from './lifeCycle.ts';
import { serviceUnit } from './serviceUnits.ts';

test('every standing names a known system, where it can be had, and who says so', () => {
  const rows = Object.entries(STACKS).flatMap(([stack, standings]) =>
    Object.entries(standings).map(([target, standing]) => ({ stack, target, standing })),
  );
  expect(rows.length).toBeGreaterThan(25);
  for (const { stack, target, standing } of rows) {
    expect(Object.keys(STACK_NAMES)).toContain(stack);
    expect(Object.keys(TARGET_OS)).toContain(target);
    expect(standing.where).toMatch(/^[a-z].*[^.]$/);
    expect(standing.source.url).toMatch(/^https:\/\//);
  }
});

test.each<[Stack, TargetOs, string | undefined]>([
  ['gfs2', 'el-9', 'included'],
  ['gfs2', 'el-10', 'absent'],
  ['drbd-8.4', 'debian-12', 'included'],
  ['drbd-9', 'debian-12', 'elsewhere'],
  ['ocfs2', 'el-8', 'absent'],
  ['glusterfs', 'debian-13', 'included'],
  ['glusterfs', 'sles-16', undefined],
])('%s on %s: %s', (stack, targetOs, have) => {
  expect(standingOf(stack, targetOs)?.have).toBe(have);
});

test.each<[TargetOs, string]>([
  ['debian-12', 'apache2'],
  ['ubuntu-22.04', 'apache2'],
  ['sles-16', 'apache2'],
  ['el-8', 'httpd'],
  ['el-10', 'httpd'],
])('the web server of %s is %s', (targetOs, unit) => {
  expect(serviceUnit('web', targetOs)).toBe(unit);
});
