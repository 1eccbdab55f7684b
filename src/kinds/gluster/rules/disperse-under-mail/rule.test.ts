import { extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const holding = (form: 'disperse' | 'replicate', role: 'imap' | 'web' | 'database', path = '/srv/mail/data') =>
  extend(
    () => glusterDesign({ form, bricks: 3, redundancy: 1 }),
    (build) => {
      build.service(role, path, ['server-k1', 'server-k2']);
    },
  );

ruleCases(rule, {
  bad: {
    mail: { design: holding('disperse', 'imap'), blames: ['gv0'], says: /IMAP.*3 bricks/, fixable: false },
    'a database': { design: holding('disperse', 'database'), blames: ['gv0'], says: /Database/ },
  },
  good: {
    'pages of a web server': holding('disperse', 'web'),
    'a replicated volume': holding('replicate', 'imap'),
    'data elsewhere': holding('disperse', 'imap', '/var/spool/imap'),
    'no service': () => glusterDesign({ form: 'disperse', bricks: 3, redundancy: 1 }),
  },
});
