import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const unwatched = (more: Changes = {}) => change('nas', { 'server-kolab1': { monitoring: 'none' }, ...more });

ruleCases(rule, {
  bad: {
    'nobody is told': {
      design: unwatched(),
      blames: ['mount-kolab1-srv-kolab'],
      says: /^NFS Mount of Kolab Server 1 waits .* nobody watches Kolab Server 1\.$/,
      fixable: false,
    },
    'where it may move to': {
      design: change('nas', {
        'server-kolab2': { monitoring: 'none' },
        'mount-kolab2-srv-kolab': null,
        'mount-kolab1-srv-kolab': { standbyIds: ['server-kolab2'] },
      }),
      blames: ['mount-kolab1-srv-kolab'],
      says: /watches Kolab Server 2/,
    },
  },
  good: {
    'not told': template('nas'),
    watched: change('nas', { 'server-kolab1': { monitoring: 'alerts' } }),
    'a soft mount gives up': unwatched({ 'export-kolab': { recovery: 'soft' } }),
    'no export': change('glusterfs', { 'server-kolab1': { monitoring: 'none' } }),
  },
});
