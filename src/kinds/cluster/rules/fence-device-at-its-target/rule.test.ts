import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const at = (ip: string, agent = 'fence_ipmilan') =>
  change('drbd-single-primary', { 'fence-bob': { ip, agent, plugs: [] } });

ruleCases(rule, {
  bad: {
    'an address of the server': {
      design: at('192.0.2.32'),
      blames: ['fence-bob'],
      says: /which is bob itself/,
      fixable: false,
    },
    'its host name': { design: at('bob'), blames: ['fence-bob'] },
  },
  good: {
    'a board of its own': template('drbd-single-primary'),
    'an address of the other server': at('192.0.2.31', 'fence_virsh'),
    'kdump asks the server itself': at('192.0.2.32', 'fence_kdump'),
  },
});
