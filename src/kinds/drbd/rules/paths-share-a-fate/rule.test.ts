import { FailureDomain } from '../../../common/index.ts';
import { change, extend, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

/** Replication over two networks, in a house with two switches. */
const withSwitches = (changes: Changes) =>
  change(
    extend('drbd-single-primary', (build) => {
      for (const name of ['switch-1', 'switch-2']) build.add(FailureDomain, name, name, { sort: 'switch' });
    }),
    { 'drbd-kolab': { networkIds: ['network-replication', 'network-ring'] }, ...changes },
  );
const on = (...domainIds: string[]) => ({ domainIds });

ruleCases(rule, {
  bad: {
    'both on one switch': {
      design: withSwitches({ 'network-replication': on('switch-1'), 'network-ring': on('switch-1') }),
      blames: ['drbd-kolab'],
      says: /replication and ring, hang on switch-1/,
      fixable: false,
    },
  },
  good: {
    'one switch each': withSwitches({ 'network-replication': on('switch-1'), 'network-ring': on('switch-2') }),
    'one of them has a second switch': withSwitches({
      'network-replication': on('switch-1', 'switch-2'),
      'network-ring': on('switch-1'),
    }),
    'nobody told of the other': withSwitches({ 'network-replication': on('switch-1') }),
    'a single path has a rule of its own': withSwitches({
      'drbd-kolab': { networkIds: ['network-replication'] },
      'network-replication': on('switch-1'),
      'network-ring': on('switch-1'),
    }),
    'DRBD 8.4 has one path': withSwitches({
      'drbd-kolab': { networkIds: ['network-replication', 'network-ring'], generation: '8.4' },
      'network-replication': on('switch-1'),
      'network-ring': on('switch-1'),
    }),
  },
});
