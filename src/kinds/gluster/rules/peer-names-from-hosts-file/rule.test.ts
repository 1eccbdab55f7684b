import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const named = (nameSource?: 'hosts' | 'dns' | 'own-service') =>
  change(() => glusterDesign({ form: 'replicate', bricks: 2 }), {
    'server-n1': nameSource === undefined ? {} : { nameSource },
  });

ruleCases(rule, {
  bad: { 'hosts file': { design: named('hosts'), blames: ['pool'], says: /on n1 these names/, fixable: false } },
  good: {
    DNS: named('dns'),
    'a service of its own is a matter of the server': named('own-service'),
    'not told': named(),
    'a client': change(() => glusterDesign({ form: 'replicate', bricks: 2 }), { 'server-k1': { nameSource: 'hosts' } }),
  },
});
