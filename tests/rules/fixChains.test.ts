import { expect, test } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { workbench } from '../../src/workbench.ts';
import { change, type MakeDesign } from './designs.ts';

/** More clicks than any of these needs. */
const MOST_CLICKS = 12;

/** Clicks the first fix on offer until none is left; gives the design and what was clicked. */
function clickFixes(design: Design): { readonly design: Design; readonly labels: readonly string[] } {
  const labels: string[] = [];
  let now = design;
  let count = 0;
  for (let clicks = 0; clicks < MOST_CLICKS; clicks += 1) {
    const next = unsettled(now).find(({ fix }) => fix !== undefined)?.fix;
    if (!next) break;
    labels.push(next.label);
    now = next.edit(now, (type) => `${type}-new-${(count += 1)}`);
  }
  return { design: now, labels };
}

function unsettled(design: Design): readonly Finding[] {
  return workbench
    .analyse(design)
    .findings.filter(({ severity, waived }) => severity !== 'info' && waived === undefined);
}

test.each<[string, MakeDesign]>([
  [
    'a pair that was made dual-primary, with ext4',
    change('drbd-single-primary', {
      'drbd-kolab': { mode: 'dual-primary', networkIds: ['network-replication', 'network-ring'] },
      'filesystem-drbd-kolab-volume-0': { fsType: 'ext4' },
    }),
  ],
  [
    'dual-primary with ext4, protocol A and no fencing policy',
    change('drbd-dual-primary', {
      'drbd-data': { protocol: 'A', fencing: 'dont-care' },
      'filesystem-drbd-data-volume-0': { fsType: 'ext4' },
    }),
  ],
  ['services drawn on the slave', change('drbd-single-primary', { 'drbd-kolab-alice': { role: 'secondary' } })],
  ['an export for nobody', change('nas', { 'export-kolab': { clientIds: [], recovery: 'soft', commit: 'async' } })],
  ['a LUN for nobody', change('san', { 'lun-0': { initiatorIds: [] } })],
])('%s is mended by its fixes alone', (_, make) => {
  const { design, labels } = clickFixes(make());
  expect(labels.length).toBeGreaterThan(0);
  expect(unsettled(design).map(({ message }) => message)).toEqual([]);
});
