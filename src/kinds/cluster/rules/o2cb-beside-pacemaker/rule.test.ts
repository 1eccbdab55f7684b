import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FS = 'filesystem-drbd-data-volume-0';
const o2cb = { fsType: 'ocfs2', clusterStack: 'o2cb' };

ruleCases(rule, {
  bad: {
    'O2CB in a cluster of Pacemaker': {
      design: change('drbd-dual-primary', { [FS]: o2cb }),
      blames: [FS],
      says: /alice and bob/,
      fixable: true,
    },
  },
  good: {
    "Pacemaker's stack": change('drbd-dual-primary', { [FS]: { fsType: 'ocfs2' } }),
    'told in so many words': change('drbd-dual-primary', { [FS]: { fsType: 'ocfs2', clusterStack: 'pcmk' } }),
    'no cluster': change('drbd-dual-primary', { [FS]: o2cb, 'member-alice': null, 'member-bob': null }),
    'GFS2 has no such stack': change('drbd-dual-primary', { [FS]: { clusterStack: 'o2cb' } }),
    'no cluster filesystem': template('drbd-single-primary'),
  },
});
