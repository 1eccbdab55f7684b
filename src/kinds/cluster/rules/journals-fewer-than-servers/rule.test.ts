import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FS = 'filesystem-drbd-data-volume-0';

ruleCases(rule, {
  bad: {
    'one journal for two': {
      design: change('drbd-dual-primary', { [FS]: { journals: 1 } }),
      blames: [FS],
      says: /room for 1 servers at once, and 2 mount it: alice and bob/,
      fixable: true,
    },
    'one slot for two': {
      design: change('drbd-dual-primary', { [FS]: { journals: 1, fsType: 'ocfs2' } }),
      blames: [FS],
    },
  },
  good: {
    'not told': template('drbd-dual-primary'),
    'two for two': change('drbd-dual-primary', { [FS]: { journals: 2 } }),
    'a mount that moves takes one wherever it is': change('drbd-dual-primary', {
      [FS]: { journals: 1 },
      'mount-alice-srv-data': { standbyIds: ['server-bob'] },
      'mount-bob-srv-data': null,
    }),
    'XFS has none to give': change('drbd-single-primary', { 'filesystem-drbd-kolab-volume-0': { journals: 1 } }),
  },
});
