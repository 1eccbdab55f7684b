import { defineRule } from '../../../../core/rules/rule.ts';
import { Lun, SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/array-single-site',
  title: 'Data on one array only',
  severity: 'info',
  remedy: 'Replicate to a second array, and know how far it is behind.',
  sources: [
    { title: 'NetApp ONTAP SnapMirror, synchronous and asynchronous' },
    { title: 'Cyrus IMAP, storage considerations' },
  ],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.replication !== 'none' || index.by(Lun, 'arrayId', array.id).length === 0) return [];
    return [
      {
        message: `No second array has a copy of what is on ${array.name}.`,
      },
    ];
  },
});
