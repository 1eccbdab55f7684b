import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    relatime: {
      design: change('glusterfs', { 'brick-1': { accessTimes: 'relatime' } }),
      blames: ['brick-1'],
      says: /with relatime,/,
      fixable: true,
    },
    strictatime: {
      design: change('glusterfs', { 'brick-2': { accessTimes: 'strictatime' } }),
      blames: ['brick-2'],
      fixable: true,
    },
  },
  good: {
    'not told, which is noatime': template('glusterfs'),
    noatime: change('glusterfs', { 'brick-1': { accessTimes: 'noatime' } }),
  },
});
