import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath, sessionTimes } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/replacement-timeout-long',
  title: 'A dead iSCSI path keeps its I/O',
  severity: 'warning',
  remedy: 'Let multipath hand I/O over early, or keep it for 15 s at most.',
  sources: [
    {
      title: 'open-iscsi README, 8.1: replacement_timeout',
      url: 'https://github.com/open-iscsi/open-iscsi/blob/master/README',
    },
    { title: 'multipath.conf(5), fast_io_fail_tmo' },
  ],
  appliesTo: [SanArray],
  check(array) {
    const { replacementTimeout } = sessionTimes(array);
    if (
      array.transport !== 'iscsi' ||
      !hasMultipath(array) ||
      array.failFast !== 'off' ||
      replacementTimeout <= LONGEST
    )
      return [];
    return [
      {
        message: `A dead session to ${array.name} keeps its reads and writes for ${replacementTimeout} s before another path gets them.`,
        fix: writeDefault(array, `Hand I/O for ${array.name} over early`, ['failFast']),
      },
    ];
  },
});

/** Seconds; twice of what the guide of open-iscsi gives for sessions below multipath. */
const LONGEST = 30;
