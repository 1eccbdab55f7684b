import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'a database and a directory': {
      design: template('nas'),
      blames,
      says: /^Each commit of Database and LDAP waits/,
      fixable: false,
    },
    'a directory alone': { design: change('nas', { 'service-database': null }), blames, says: /of LDAP waits/ },
    'a database alone': { design: change('nas', { 'service-ldap': null }), blames, says: /of Database waits/ },
  },
  good: {
    'other services': change('nas', { 'service-database': null, 'service-ldap': null }),
    'their data lies elsewhere': change('nas', {
      'service-database': { dataPath: '/var/lib/mysql' },
      'service-ldap': { dataPath: '/var/lib/dirsrv' },
    }),
    'no NFS': template('san'),
  },
});
