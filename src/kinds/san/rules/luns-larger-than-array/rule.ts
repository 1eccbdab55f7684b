import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Lun, SanArray } from '../../elements.ts';
import { promisedBytes } from '../promisedBytes.ts';

export const rule = defineRule({
  id: 'san/luns-larger-than-array',
  title: 'LUNs that do not fit into the array',
  severity: 'error',
  remedy: 'Make the LUNs smaller, or the array larger.',
  sources: [{ title: 'lvmthin(7)', url: 'https://man7.org/linux/man-pages/man7/lvmthin.7.html' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.provisioning !== 'thick') return [];
    const promised = promisedBytes(array, index);
    if (array.capacity === undefined || promised <= array.capacity) return [];
    return [
      {
        message: `The LUNs of ${array.name} take ${printSize(promised)} at once, and it has ${printSize(array.capacity)}.`,
        related: index.by(Lun, 'arrayId', array.id).map(({ id }) => id),
      },
    ];
  },
});
