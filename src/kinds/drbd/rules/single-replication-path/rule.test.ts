import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one network': { design: template('drbd-single-primary'), blames: ['drbd-kolab'] },
  },
  good: {
    'two networks': change('drbd-single-primary', {
      'drbd-kolab': { networkIds: ['network-replication', 'network-ring'] },
    }),
  },
});
