import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const withDevice = extend('drbd-single-primary', (build) => {
  const serverId = build.server('charlie', { 'network-client': '192.0.2.33' });
  build.add(QuorumDevice, 'qdevice', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm: 'ffsplit' });
});

ruleCases(rule, {
  bad: {
    'with the tie-breaker': {
      design: change(withDevice, { 'cluster-kolab': { autoTieBreaker: 'lowest' } }),
      blames: ['cluster-kolab'],
      says: /auto_tie_breaker;/,
      fixable: true,
    },
    'with last man standing': {
      design: change(withDevice, { 'cluster-kolab': { lastManStanding: 'on' } }),
      blames: ['cluster-kolab'],
      says: /device and last_man_standing;/,
    },
    'with both': {
      design: change(withDevice, { 'cluster-kolab': { autoTieBreaker: 'highest', lastManStanding: 'on' } }),
      blames: ['cluster-kolab'],
      says: /auto_tie_breaker and last_man_standing/,
    },
  },
  good: {
    'neither is told': withDevice,
    'both are switched off': change(withDevice, { 'cluster-kolab': { autoTieBreaker: 'off', lastManStanding: 'off' } }),
    'no quorum device': change(template('drbd-single-primary'), {
      'cluster-kolab': { autoTieBreaker: 'lowest', lastManStanding: 'on' },
    }),
  },
});
