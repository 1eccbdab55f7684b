import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath, sessionTimes } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/replacement-timeout-short',
  title: 'A short network fault is an I/O error',
  severity: 'warning',
  remedy: 'Keep the I/O of a dead session for two minutes, or run multipathd over two paths.',
  sources: [
    {
      title: 'open-iscsi README, 8.1: replacement_timeout',
      url: 'https://github.com/open-iscsi/open-iscsi/blob/master/README',
    },
  ],
  appliesTo: [SanArray],
  check(array) {
    const { replacementTimeout } = sessionTimes(array);
    if (array.transport !== 'iscsi' || hasMultipath(array) || replacementTimeout >= SHORTEST) return [];
    return [
      {
        message: `No other path takes the I/O for ${array.name}, and a session that is silent for ${replacementTimeout} s gives it up as failed.`,
        fix: writeDefault(array, `Keep the I/O for ${array.name} for two minutes`, ['replacementTimeout']),
      },
    ];
  },
});

/** Seconds; a switch restarts within them. */
const SHORTEST = 60;
