import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Service } from '../../../common/index.ts';
import { rule } from './rule.ts';

const two = (role: 'imap' | 'ldap', fields: Record<string, unknown>, served: Record<string, unknown> = {}) =>
  change(
    extend('nas', (build) => {
      build.mount('/srv/other', 'export-kolab', ['server-kolab2'], 'Other Mount');
      build.add(Service, 'service-other', 'Other', {
        serverId: 'server-kolab2',
        standbyIds: [],
        role,
        dataPath: '/srv/other/data',
        ...fields,
      });
    }),
    { 'service-imap': { userId: 96 }, 'export-kolab': served },
  );
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'two numbers': {
      design: two('imap', { userId: 97 }),
      blames,
      says: /as different users: IMAP as 96, Other as 97\.$/,
      fixable: false,
    },
    'security told': { design: two('imap', { userId: 97 }, { security: 'sys' }), blames },
  },
  good: {
    'nothing told': template('nas'),
    'the same number': two('imap', { userId: 96 }),
    'one does not tell': two('imap', {}),
    'services of two kinds': two('ldap', { userId: 97 }),
    'names are compared, not numbers': two('imap', { userId: 97 }, { security: 'krb5' }),
    'data elsewhere': two('imap', { userId: 97, dataPath: '/var/spool/imap' }),
  },
});
