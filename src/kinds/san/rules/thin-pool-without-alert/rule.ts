import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Lun, SanArray } from '../../elements.ts';
import { promisedBytes } from '../promisedBytes.ts';

export const rule = defineRule({
  id: 'san/thin-pool-without-alert',
  title: 'A thin pool that fills unseen',
  severity: 'error',
  remedy: 'Let somebody be told at 70, 80 and 90 % of the pool.',
  sources: [{ title: 'lvmthin(7)', url: 'https://man7.org/linux/man-pages/man7/lvmthin.7.html' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.provisioning !== 'thin' || array.poolAlert !== 'none') return [];
    const promised = promisedBytes(array, index);
    if (array.capacity === undefined || promised <= array.capacity) return [];
    return [
      {
        message: `The LUNs of ${array.name} promise ${printSize(promised)}, its pool has ${printSize(array.capacity)}, and nobody is told when it fills.`,
        related: index.by(Lun, 'arrayId', array.id).map(({ id }) => id),
      },
    ];
  },
});
