import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'a database and a directory': {
      design: template('glusterfs'),
      blames,
      says: /each commit of Database and LDAP waits/,
      fixable: false,
    },
    'a directory alone': { design: change('glusterfs', { 'service-database': null }), blames, says: /of LDAP waits/ },
    'a database alone': { design: change('glusterfs', { 'service-ldap': null }), blames, says: /of Database waits/ },
  },
  good: {
    'other services': change('glusterfs', { 'service-database': null, 'service-ldap': null }),
    'their data lies elsewhere': change('glusterfs', {
      'service-database': { dataPath: '/var/lib/mysql' },
      'service-ldap': { dataPath: '/var/lib/dirsrv' },
    }),
    'no GlusterFS': template('san'),
  },
});
