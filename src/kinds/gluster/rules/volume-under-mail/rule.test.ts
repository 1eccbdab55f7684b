import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'Cyrus on the volume': {
      design: template('glusterfs'),
      blames,
      says: /^Each mail of IMAP is a small file on gv0,/,
      fixable: false,
    },
    'with its users': {
      design: change('glusterfs', { 'service-imap': { users: 800 } }),
      blames,
      says: /of IMAP for 800 users is/,
    },
    'only after a move': {
      design: change('glusterfs', { 'mount-kolab1-srv-kolab': null }),
      blames,
    },
  },
  good: {
    'mail lies elsewhere': change('glusterfs', { 'service-imap': { dataPath: '/var/spool/imap' } }),
    'other services': change('glusterfs', { 'service-imap': null }),
    'no GlusterFS': template('nas'),
  },
});
