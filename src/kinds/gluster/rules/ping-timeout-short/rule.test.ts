import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'nine seconds': {
      design: change('glusterfs', { 'gluster-volume-gv0': { pingTimeout: 9 } }),
      blames: ['gluster-volume-gv0'],
      says: /lost after 9 seconds/,
      fixable: true,
    },
    'zero means never': {
      design: change('glusterfs', { 'gluster-volume-gv0': { pingTimeout: 0 } }),
      blames: ['gluster-volume-gv0'],
      says: /^gv0 never takes a silent server for lost/,
      fixable: true,
    },
  },
  good: {
    'ten seconds': change('glusterfs', { 'gluster-volume-gv0': { pingTimeout: 10 } }),
  },
});
