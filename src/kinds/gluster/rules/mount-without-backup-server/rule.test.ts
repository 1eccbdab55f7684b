import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const three = () => glusterDesign({ form: 'replicate', bricks: 3 });

const alone = { gv0: { backupServers: 'none' } };

ruleCases(rule, {
  bad: {
    'no other server is named': {
      design: change(three, alone),
      blames: ['gv0'],
      says: /asked for gv0 by \/srv\/mail and \/srv\/mail;/,
      fixable: true,
    },
    'one mount names servers by itself, the other does not': {
      design: change(three, { ...alone, 'mount-k1-srv-mail': { options: ['backup-volfile-servers=n2:n3'] } }),
      blames: ['gv0'],
      fixable: true,
    },
  },
  good: {
    'not told, which is all of them': three,
    'all told': change(three, { gv0: { backupServers: 'all' } }),
    'both mounts name servers by themselves': change(three, {
      ...alone,
      'mount-k1-srv-mail': { options: ['backup-volfile-servers=n2:n3'] },
      'mount-k2-srv-mail': { options: ['backupvolfile-server=n2'] },
    }),
    'nobody mounts it': change(three, { ...alone, 'mount-k1-srv-mail': null, 'mount-k2-srv-mail': null }),
    'there is no other server': change(() => glusterDesign({ form: 'distribute', bricks: 1 }), alone),
  },
});
