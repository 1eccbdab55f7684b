import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FS = 'filesystem-drbd-data-volume-0';
const sized = (journalSize: number) => change('drbd-dual-primary', { [FS]: { journalSize } });

ruleCases(rule, {
  bad: {
    'below the least': { design: sized(7), blames: [FS], says: /have 7 MiB/, fixable: true },
    'above the most': { design: sized(1_025), blames: [FS] },
  },
  good: {
    'the least': sized(8),
    'the most': sized(1_024),
    'not told': template('drbd-dual-primary'),
    'OCFS2 knows no such option': change(sized(7), { [FS]: { fsType: 'ocfs2' } }),
  },
});
