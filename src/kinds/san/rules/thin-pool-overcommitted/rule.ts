import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Lun, SanArray } from '../../elements.ts';
import { promisedBytes } from '../promisedBytes.ts';

export const rule = defineRule({
  id: 'san/thin-pool-overcommitted',
  title: 'More promised than the pool has',
  severity: 'warning',
  remedy: 'Add disks to the pool, or promise less.',
  sources: [{ title: 'lvmthin(7)', url: 'https://man7.org/linux/man-pages/man7/lvmthin.7.html' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.provisioning !== 'thin' || array.poolAlert === 'none') return [];
    const promised = promisedBytes(array, index);
    if (array.capacity === undefined || promised <= array.capacity) return [];
    return [
      {
        message: `The LUNs of ${array.name} promise ${printSize(promised)}, and its pool has ${printSize(array.capacity)}.`,
        related: index.by(Lun, 'arrayId', array.id).map(({ id }) => id),
      },
    ];
  },
});
