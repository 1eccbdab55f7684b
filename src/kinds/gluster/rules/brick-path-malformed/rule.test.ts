import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a relative path': { design: change('glusterfs', { 'brick-1': { path: 'data/gv0/brick' } }), blames: ['brick-1'] },
    'directly below the root': { design: change('glusterfs', { 'brick-1': { path: '/brick' } }), blames: ['brick-1'] },
    'a blank': { design: change('glusterfs', { 'brick-1': { path: '/data/my brick/b' } }), blames: ['brick-1'] },
  },
  good: {
    'a sub-directory': template('glusterfs'),
  },
});
