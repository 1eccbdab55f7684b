import { expect, test } from 'vitest';
import { drbd84Design, tieBreakerDesign } from '../../../../tests/drbdVariants.ts';
import { template } from '../../../../tests/rules/designs.ts';
import { removeElements } from '../../../core/edits/edit.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { Design } from '../../../core/model/design.ts';
import { workbench } from '../../../workbench.ts';
import { deploy } from '../deploy.ts';

function adjusts(design: Design): readonly RunbookStep[] {
  const { steps = [] } = deploy(workbench.analyse(design).view);
  return steps.filter(({ run }) => run.includes('drbdadm adjust '));
}

test('every host of a resource takes over changes, after it was brought up', () => {
  const steps = adjusts(tieBreakerDesign());
  expect(steps.flatMap(({ hostIds }) => hostIds)).toEqual(['server-alice', 'server-bob', 'server-charlie']);
  for (const { phase, place } of steps) expect([phase, place > 15]).toEqual(['storage', true]);
});

test('the dry run is shown without the secret, and read, before anything is changed', () => {
  const [{ run } = { run: '' }] = adjusts(template('drbd-single-primary')());
  expect(run.indexOf('drbdadm -d adjust')).toBeLessThan(run.indexOf('drbdadm adjust'));
  expect(run).toContain('--shared-secret=)[^ ]*');
  expect(run.trimEnd()).toMatch(/drbdadm adjust \S+$/);
});

test('a node id is asked for where DRBD has one', () => {
  expect(adjusts(tieBreakerDesign()).map(({ done = '' }) => /\$2 != "(\d);"/.exec(done)?.[1])).toEqual(['0', '1', '2']);
  for (const { done } of adjusts(drbd84Design())) expect(done).not.toContain('node-id');
});

test('two primaries are not parted: one steps back first, by the manager of its host or by hand, and comes back last', () => {
  const managed = template('drbd-dual-primary')();
  const wordsOf = (design: Design): string => {
    const [{ run } = { run: '' }] = adjusts(design);
    return / {4}fail '(data is primary .*)'/.exec(run)?.[1] ?? '';
  };
  expect(wordsOf(managed)).toMatch(
    /crm_resource --ban --resource p_drbd_\S+-clone --node alice, .*run this script.*--clear --resource p_drbd_\S+-clone --node alice/,
  );
  const byHand = wordsOf(removeElements(workbench.catalog, managed, ['cluster-kolab']));
  expect(byHand).toMatch(/unmount it, and drbdadm secondary data\. .*UpToDate again, then drbdadm primary data/);
  expect(byHand).not.toContain('crm_');
});

test('roles are asked for in the way of the generation', () => {
  for (const { run } of adjusts(tieBreakerDesign())) expect(run).toContain('roles=$(drbdsetup status r0)');
  for (const { run } of adjusts(drbd84Design())) expect(run).toContain('roles=$(drbdadm role kolab)');
});
