import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'GFS2 in a volume group': {
      design: change('san', { 'filesystem-lun-0': { fsType: 'gfs2' } }),
      blames: ['lun-0'],
      fixable: true,
    },
  },
  good: {
    'XFS in a volume group': template('san'),
    'GFS2 on the LUN': change('san', { 'filesystem-lun-0': { fsType: 'gfs2' }, 'lun-0': { volumeGroup: '' } }),
  },
});
