import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

const withDevice = (algorithm: 'ffsplit' | 'lms') =>
  change(
    extend('drbd-single-primary', (build) => {
      const serverId = build.server('charlie', { 'network-client': '192.0.2.33' });
      build.add(QuorumDevice, 'qdevice', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm });
    }),
    { 'member-alice': { votes: 2 } },
  );

ruleCases(rule, {
  bad: {
    'beside ffsplit': {
      design: withDevice('ffsplit'),
      blames: ['member-alice'],
      says: /2 votes, .* ffsplit/,
      fixable: true,
    },
    'with last man standing': {
      design: change(threeMembers, { 'cluster-kolab': { lastManStanding: 'on' }, 'member-bob': { votes: 0 } }),
      blames: ['member-bob'],
      says: /0 votes, and last man standing/,
    },
  },
  good: {
    'one vote each': template('drbd-single-primary'),
    'nobody counts members': change('drbd-single-primary', { 'member-alice': { votes: 2 } }),
    'lms counts votes': withDevice('lms'),
    'last man standing is off': change(threeMembers, {
      'cluster-kolab': { lastManStanding: 'off' },
      'member-bob': { votes: 2 },
    }),
    'one vote each, with last man standing': change(threeMembers, { 'cluster-kolab': { lastManStanding: 'on' } }),
  },
});
