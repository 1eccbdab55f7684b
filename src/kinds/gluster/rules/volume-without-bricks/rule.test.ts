import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no bricks': { design: change('glusterfs', { 'brick-1': null, 'brick-2': null }), blames: ['gluster-volume-gv0'] },
  },
  good: {
    'two bricks': template('glusterfs'),
  },
});
