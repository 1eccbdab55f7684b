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
    'mail on shards': { design: withMail('on'), blames: ['gv0'], says: /holds the files of IMAP/, fixable: true },
    'data on a brick': {
      design: change(empty('on'), { 'disk-n1-vdb': { content: 'keep' } }),
      blames: ['gv0'],
      says: /hold data already/,
      fixable: true,
    },
  },
  good: {
    off: withMail('off'),
    'not told': withMail(),
    'no service and empty disks': change(empty('on'), { 'disk-n1-vdb': { content: 'empty' } }),
    'mail elsewhere': extend(empty('on'), (build) => {
      build.service('imap', '/var/spool/imap', ['server-k1']);
    }),
  },
});
