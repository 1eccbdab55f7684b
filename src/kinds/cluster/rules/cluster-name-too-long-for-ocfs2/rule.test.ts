import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const ocfs2 = (clusterName: string) =>
  change('drbd-dual-primary', {
    'filesystem-drbd-data-volume-0': { fsType: 'ocfs2' },
    'cluster-kolab': { clusterName },
  });

ruleCases(rule, {
  bad: {
    '17 characters': {
      design: ocfs2('abcdefghijklmnopq'),
      blames: ['cluster-kolab'],
      says: /17 characters/,
      fixable: false,
    },
  },
  good: {
    '16 characters': ocfs2('abcdefghijklmnop'),
    'GFS2 takes 32': change('drbd-dual-primary', { 'cluster-kolab': { clusterName: 'abcdefghijklmnopq' } }),
    'no name that any cluster could have': ocfs2('x'.repeat(40)),
    'no filesystem of the cluster': change(template('drbd-single-primary'), {
      'cluster-kolab': { clusterName: 'abcdefghijklmnopq' },
    }),
  },
});
