import { expect, test } from 'vitest';
import { joinDeployments, type RunbookStep } from './deployment.ts';

const step: RunbookStep = {
  phase: 'storage',
  place: 0,
  title: 'Format',
  hostIds: ['a'],
  run: 'mkfs.xfs /dev/vdb',
  elementIds: ['disk-a'],
};

test('one step on two hosts is printed once', () => {
  const other = { ...step, hostIds: ['b'], elementIds: ['disk-b'] };
  expect(joinDeployments([{ steps: [step, { ...step, title: 'Mount' }] }, { steps: [other] }]).steps).toEqual([
    { ...step, hostIds: ['a', 'b'], elementIds: ['disk-a', 'disk-b'] },
    { ...step, title: 'Mount' },
  ]);
});

test.each<[string, Partial<RunbookStep>]>([
  ['what it does', { run: 'mkfs.xfs /dev/vdc' }],
  ['what it is looked at by', { check: 'true' }],
  ['when it is left alone', { done: 'true' }],
  ['what it destroys', { destroys: { name: 'vdb', what: 'all' } }],
  ['its phase', { phase: 'clients' }],
])('steps that differ in %s stay apart', (_, other) => {
  expect(joinDeployments([{ steps: [step, { ...step, ...other }] }]).steps).toHaveLength(2);
});
