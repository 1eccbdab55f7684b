import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const empty = (sharding?: 'on' | 'off') => () =>
  glusterDesign({ form: 'replicate', bricks: 3, ...(sharding === undefined ? {} : { volume: { sharding } }) });
const withMail = (sharding?: 'on' | 'off') =>
  extend(empty(sharding), (build) => {
    build.service('imap', '/srv/mail/imap', ['server-k1', 'server-k2']);
  });

ruleCases(rule, {
  bad: {
    'mail on shards': { design: withMail('on'), blames: ['gv0'], says: /holds the files of IMAP/, fixable: false },
    'mail on a volume that runs already, where switching it off cuts files': {
      design: change(withMail('on'), { 'disk-n1-vdb': { content: 'in-use' } }),
      blames: ['gv0'],
      fixable: false,
    },
  },
  good: {
    off: withMail('off'),
    'not told': withMail(),
    'no service': empty('on'),
    'no service, and bricks that hold data of the volume': change(empty('on'), {
      'disk-n1-vdb': { content: 'in-use' },
    }),
    'mail elsewhere': extend(empty('on'), (build) => {
      build.service('imap', '/var/spool/imap', ['server-k1']);
    }),
  },
});
