import { change, extend, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const shares = (backingId: string, more: Record<string, unknown> = {}): Changes => ({
  'drbd-kolab-alice': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId, ...more }] },
});

ruleCases(rule, {
  bad: {
    'a replica on a filesystem': {
      design: change(
        extend('drbd-single-primary', (build) => {
          build.filesystem(build.dataDisk('server-alice', '/dev/vg0/files'), 'xfs');
        }),
        { ...shares('filesystem-disk-alice-files') },
      ),
      blames: ['drbd-kolab-alice'],
      says: /XFS, which offers files/,
    },
    'its metadata on an export': {
      design: () => {
        const design = change('drbd-single-primary', {})();
        const nas = template('nas')();
        const both = { ...design, elements: { ...nas.elements, ...design.elements } };
        return change(() => both, { ...shares('disk-alice-kolab', { metaId: 'export-kolab' }) })();
      },
      blames: ['drbd-kolab-alice'],
      fixable: false,
    },
  },
  good: {
    'disks are block devices': template('drbd-single-primary'),
    'storage on itself is the matter of another rule': change('drbd-single-primary', {
      ...shares('filesystem-drbd-kolab-volume-0'),
    }),
  },
});
