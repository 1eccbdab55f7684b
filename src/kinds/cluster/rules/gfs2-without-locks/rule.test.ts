import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FS = 'filesystem-drbd-data-volume-0';

ruleCases(rule, {
  bad: {
    'two servers': {
      design: change('drbd-dual-primary', { [FS]: { locking: 'lock_nolock' } }),
      blames: [FS],
      says: /alice and bob mount it/,
      fixable: true,
    },
  },
  good: {
    'not told': template('drbd-dual-primary'),
    DLM: change('drbd-dual-primary', { [FS]: { locking: 'lock_dlm' } }),
    'one server': change('drbd-dual-primary', { [FS]: { locking: 'lock_nolock' }, 'mount-bob-srv-data': null }),
    'a mount that moves is on one server at a time': change('drbd-dual-primary', {
      [FS]: { locking: 'lock_nolock' },
      'mount-alice-srv-data': { standbyIds: ['server-bob'] },
      'mount-bob-srv-data': null,
    }),
    'OCFS2 knows no such option': change('drbd-dual-primary', { [FS]: { locking: 'lock_nolock', fsType: 'ocfs2' } }),
  },
});
