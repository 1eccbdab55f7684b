import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { Site } from '../../../common/index.ts';
import { QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const third = (addresses: Readonly<Record<string, string>>) =>
  extend('drbd-single-primary', (build) => {
    build.add(Site, 'rack-1', 'rack-1', { scale: 'rack' });
    build.server('charlie', addresses);
  });
const reachable = third({ 'network-client': '192.0.2.33' });

ruleCases(rule, {
  bad: {
    'two members': { design: template('drbd-single-primary'), blames: ['cluster-kolab'], fixable: false },
    'a third server within reach': { design: reachable, blames: ['cluster-kolab'], fixable: true },
    'a third server that nobody reaches': { design: third({}), blames: ['cluster-kolab'], fixable: false },
    'a third server in the rack of a member': {
      design: change(reachable, { 'server-alice': { siteId: 'rack-1' }, 'server-charlie': { siteId: 'rack-1' } }),
      blames: ['cluster-kolab'],
      fixable: false,
    },
    'both members in a rack, the third server elsewhere': {
      design: change(reachable, { 'server-alice': { siteId: 'rack-1' }, 'server-bob': { siteId: 'rack-1' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
    'a third server in a rack of its own': {
      design: change(reachable, { 'server-charlie': { siteId: 'rack-1' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
    'votes that ffsplit does not count': {
      design: change(reachable, { 'member-alice': { votes: 2 } }),
      blames: ['cluster-kolab'],
      fixable: false,
    },
    'last man standing goes with no device': {
      design: change(reachable, { 'cluster-kolab': { lastManStanding: 'on' } }),
      blames: ['cluster-kolab'],
      fixable: false,
    },
  },
  good: {
    'a third vote': extend('drbd-single-primary', (build) => {
      build.add(QuorumDevice, 'qdevice', 'qnetd', {
        clusterId: 'cluster-kolab',
        serverId: build.server('charlie', {}),
        algorithm: 'ffsplit',
      });
    }),
    'three members': threeMembers,
    'the tie-breaker, of which another rule speaks': change('drbd-single-primary', {
      'cluster-kolab': { autoTieBreaker: 'lowest' },
    }),
  },
});
