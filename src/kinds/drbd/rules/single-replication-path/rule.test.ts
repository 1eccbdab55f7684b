import { FailureDomain } from '../../../common/index.ts';
import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const withSwitches = (...domainIds: string[]) =>
  change(
    extend('drbd-single-primary', (build) => {
      for (const name of ['switch-1', 'switch-2']) build.add(FailureDomain, name, name, { sort: 'switch' });
      build.add(FailureDomain, 'feed', 'feed', { sort: 'power-feed' });
    }),
    { 'network-replication': { domainIds } },
  );

ruleCases(rule, {
  bad: {
    'one network': {
      design: template('drbd-single-primary'),
      blames: ['drbd-kolab'],
      says: /over replication alone/,
      fixable: false,
    },
    'one network on one switch': { design: withSwitches('switch-1', 'feed'), blames: ['drbd-kolab'] },
    'DRBD 8.4 uses the first of two': {
      design: change('drbd-single-primary', {
        'drbd-kolab': { networkIds: ['network-replication', 'network-ring'], generation: '8.4' },
      }),
      blames: ['drbd-kolab'],
    },
  },
  good: {
    'one network over two switches': withSwitches('switch-1', 'switch-2'),
    'dual-primary has a rule of its own': change('drbd-dual-primary', {
      'drbd-data': { networkIds: ['network-ring'] },
    }),
    'no network at all is another mistake': change('drbd-single-primary', { 'drbd-kolab': { networkIds: [] } }),
    'two networks': change('drbd-single-primary', {
      'drbd-kolab': { networkIds: ['network-replication', 'network-ring'] },
    }),
  },
});
