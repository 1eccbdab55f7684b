import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { asksPortal, sessionTimes } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/dead-session-unnoticed',
  title: 'Nobody asks whether the portal lives',
  severity: 'info',
  remedy: 'Ask every 5 s, and wait 5 s for the answer.',
  sources: [
    {
      title: 'open-iscsi README, 8.1: noop_out_interval, noop_out_timeout',
      url: 'https://github.com/open-iscsi/open-iscsi/blob/master/README',
    },
  ],
  appliesTo: [SanArray],
  check(array) {
    if (array.transport !== 'iscsi' || asksPortal(sessionTimes(array))) return [];
    return [
      {
        message: `Servers send no NOPs to ${array.name}, or wait for their answers for ever; a session that died without a word is noticed when TCP gives up.`,
        fix: writeDefault(array, `Ask ${array.name} every 5 s`, ['noopInterval', 'noopTimeout']),
      },
    ];
  },
});
