import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no prefix length': {
      design: change('drbd-single-primary', { 'network-replication': { cidr: '10.1.1.0' } }),
      blames: ['network-replication'],
    },
    'host bits are set': {
      design: change('drbd-single-primary', { 'network-replication': { cidr: '10.1.1.31/24' } }),
      blames: ['network-replication'],
    },
  },
  good: {
    IPv4: template('drbd-single-primary'),
    IPv6: change('drbd-single-primary', { 'network-replication': { cidr: 'fd00:1::/64' } }),
  },
});
