import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/disk-timeout-set',
  title: 'A timeout for the backing disk',
  severity: 'warning',
  remedy: 'Leave disk-timeout at 0, and fence a server whose disk hangs.',
  sources: [{ title: 'drbd.conf(5), disk-timeout' }],
  appliesTo: [Resource],
  check(resource) {
    const tenths = resource.diskTimeout ?? 0;
    if (tenths === 0) return [];
    return [
      {
        message: `${resource.name} gives a backing disk up after ${tenths / 10} seconds; a disk that answers later writes into memory that is used for something else.`,
        fix: {
          label: `Let ${resource.name} wait for its disks`,
          edit: (design) => patchElement(design, resource.id, { diskTimeout: 0 }),
        },
      },
    ];
  },
});
