import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Service } from '../../../common/index.ts';
import { rule } from './rule.ts';

const two = (role: 'web' | 'ldap', fields: Record<string, unknown>, served: Record<string, unknown> = {}) =>
  change(
    extend('nas', (build) => {
      build.mount('/srv/other', 'export-kolab', ['server-kolab2'], 'Other Mount');
      build.add(Service, 'service-other', 'Other', {
        serverId: 'server-kolab2',
        standbyIds: [],
        role,
        dataPath: '/srv/other/web',
        ...fields,
      });
    }),
    { 'service-web': { userId: 33, dataPath: '/srv/kolab/web' }, 'export-kolab': served },
  );
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'two numbers': {
      design: two('web', { userId: 48 }),
      blames,
      says: /^Services of one kind write to web on \/export\/kolab as different users: Other as 48, Web as 33\.$/,
      fixable: false,
    },
    'the whole export': {
      design: change(two('web', { userId: 48, dataPath: '/srv/other/' }), {
        'service-web': { dataPath: '/srv/kolab' },
      }),
      blames,
      says: /write to \/export\/kolab as/,
    },
    'security told': { design: two('web', { userId: 48 }, { security: 'sys' }), blames },
  },
  good: {
    'nothing told': template('nas'),
    'the same number': two('web', { userId: 33 }),
    'one does not tell': two('web', {}),
    'services of two kinds': two('ldap', { userId: 48 }),
    'names are compared, not numbers': two('web', { userId: 48 }, { security: 'krb5' }),
    'a directory each': two('web', { userId: 48, dataPath: '/srv/other/web2' }),
    'data elsewhere': two('web', { userId: 48, dataPath: '/var/spool/imap' }),
  },
});
