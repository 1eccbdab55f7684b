import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Replica } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'protocol A, which cannot have the stronger fencing': {
      design: change('drbd-single-primary', {
        'drbd-kolab': { quorum: 'majority', fencing: 'dont-care', protocol: 'A' },
      }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'two of two': {
      design: change('drbd-single-primary', { 'drbd-kolab': { quorum: 'number', quorumNumber: 2 } }),
      blames: ['drbd-kolab'],
      says: /\(2\)/,
      fixable: true,
    },
    'majority of two': {
      design: change('drbd-single-primary', { 'drbd-kolab': { quorum: 'majority' } }),
      blames: ['drbd-kolab'],
      says: /majority/,
      fixable: true,
    },
    'all of two, and no fencing': {
      design: change('drbd-single-primary', { 'drbd-kolab': { quorum: 'all', fencing: 'dont-care' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'one of two may go on alone, which is another mistake': change('drbd-single-primary', {
      'drbd-kolab': { quorum: 'number', quorumNumber: 1 },
    }),
    'a tie-breaker is the third': change(
      extend('drbd-single-primary', (build) => {
        const charlie = build.server('charlie', { 'network-replication': '10.1.1.33' });
        build.add(Replica, 'drbd-kolab-charlie', 'kolab on charlie', {
          resourceId: 'drbd-kolab',
          serverId: charlie,
          nodeId: 2,
          role: 'tie-breaker',
          disks: [],
        });
      }),
      { 'drbd-kolab': { quorum: 'majority' } },
    ),
    'quorum is off': template('drbd-single-primary'),
    'DRBD 8.4 ignores it': change('drbd-single-primary', { 'drbd-kolab': { quorum: 'majority', generation: '8.4' } }),
  },
});
