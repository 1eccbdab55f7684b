import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FILESYSTEM = 'filesystem-drbd-data-volume-0';
const GONE = { 'service-ldap': null, 'service-database': null, 'service-imap': null, 'service-smtp': null };

ruleCases(rule, {
  bad: {
    'all services on GFS2': {
      design: template('drbd-dual-primary'),
      blames: [FILESYSTEM],
      says: /^Database, IMAP, LDAP and SMTP work with/,
      fixable: false,
    },
    'a database on OCFS2': {
      design: change('drbd-dual-primary', {
        ...GONE,
        'service-web': { role: 'database' },
        [FILESYSTEM]: { fsType: 'ocfs2' },
      }),
      blames: [FILESYSTEM],
    },
  },
  good: {
    'pages of a web server': change('drbd-dual-primary', GONE),
    'XFS that moves': template('drbd-single-primary'),
    'mounted on one server only': change('drbd-dual-primary', { 'mount-bob-srv-data': null }),
  },
});
