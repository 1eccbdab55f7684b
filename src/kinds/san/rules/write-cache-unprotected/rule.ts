import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/write-cache-unprotected',
  title: 'A write cache that forgets',
  severity: 'error',
  remedy: 'Switch the cache to write-through, or use one with battery, flash or a mirror.',
  sources: [{ title: 'targetcli(8), write_back' }, { title: 'hdparm(8), -W' }],
  appliesTo: [SanArray],
  check(array) {
    if (array.cache !== 'unprotected') return [];
    return [
      {
        message: `${array.name} acknowledges writes that are only in a cache without battery or mirror.`,
      },
    ];
  },
});
