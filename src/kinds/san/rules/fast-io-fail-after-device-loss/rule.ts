import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath, serverSettings } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/fast-io-fail-after-device-loss',
  title: 'Paths are removed before they give their I/O back',
  severity: 'error',
  remedy: 'Make fast_io_fail_tmo smaller than dev_loss_tmo.',
  sources: [{ title: 'multipath.conf(5), fast_io_fail_tmo' }, { title: 'multipath.conf(5), dev_loss_tmo' }],
  appliesTo: [SanArray],
  check(array) {
    const { fastIoFail, devLoss } = serverSettings([array]);
    if (array.transport !== 'fc' || !hasMultipath(array) || fastIoFail === 'off' || fastIoFail < devLoss) return [];
    return [
      {
        message: `A lost path to ${array.name} is to give its I/O back after ${fastIoFail} s and to be removed after ${devLoss} s; the kernel refuses that order.`,
        fix: writeDefault(array, `Give I/O of lost paths to ${array.name} back after 5 s`, ['fastIoFail', 'devLoss']),
      },
    ];
  },
});
