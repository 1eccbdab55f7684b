import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/write-cache-unprotected',
  title: 'A write cache that forgets',
  severity: 'warning',
  remedy:
    'Switch the cache to write-through, use one with battery, flash or a mirror, or make sure that it obeys flushes.',
  sources: [
    { title: 'targetcli(8), write_back' },
    { title: 'SBC-4, SYNCHRONIZE CACHE' },
    {
      title: 'Linux kernel, explicit volatile write back cache control',
      url: 'https://docs.kernel.org/block/writeback_cache_control.html',
    },
  ],
  appliesTo: [SanArray],
  check(array) {
    if (array.cache !== 'unprotected') return [];
    return [
      {
        message: `${array.name} acknowledges writes that are only in a cache without battery or mirror; unless it obeys flushes, a power cut takes them.`,
      },
    ];
  },
});
