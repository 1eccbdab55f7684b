import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';

export const rule = defineRule({
  id: 'common/storage-cycle',
  title: 'Storage that stands on itself',
  severity: 'error',
  remedy: 'Break the circle: give one of them another disk to stand on.',
  sources: [{ title: 'drbd.conf(5), disk' }],
  appliesTo: 'all',
  check(element, { index, onCycle }) {
    if (!onCycle.has(element.id)) return [];
    return [{ message: `${sayPlaced(element, index)} stands on itself in the end, so that it holds no data.` }];
  },
});
