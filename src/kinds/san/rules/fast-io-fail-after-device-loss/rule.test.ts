import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    later: {
      design: change('san', { 'san-array': { transport: 'fc', fastIoFail: 130 } }),
      blames: ['san-array'],
      fixable: true,
      says: /after 130 s .* after 120 s/,
    },
    'at the same time': {
      design: change('san', { 'san-array': { transport: 'fc', fastIoFail: 10, devLoss: 10 } }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    'just before': change('san', { 'san-array': { transport: 'fc', fastIoFail: 10, devLoss: 11 } }),
    off: change('san', { 'san-array': { transport: 'fc', fastIoFail: 130, failFast: 'off' } }),
    'iSCSI has no dev_loss_tmo': change('san', { 'san-array': { fastIoFail: 130 } }),
    'no multipathd sets it': change('san', { 'san-array': { transport: 'fc', fastIoFail: 130, multipath: 'off' } }),
  },
});
