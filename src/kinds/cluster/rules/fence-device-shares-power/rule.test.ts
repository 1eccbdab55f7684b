import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain } from '../../../common/index.ts';
import { FenceDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const powered = extend('drbd-single-primary', (build) => {
  for (const id of ['feed-a', 'feed-b']) build.add(FailureDomain, id, id, { sort: 'power-feed' });
  build.add(FailureDomain, 'switch-a', 'switch-a', { sort: 'switch' });
});
const onOneFeed = change(powered, { 'server-alice': { domainIds: ['feed-a'] } });
const withStrip = extend(onOneFeed, (build) => {
  const device = { clusterId: 'cluster-kolab', targetIds: ['server-alice'], ip: '10.3.1.40', delay: 0 };
  build.add(FenceDevice, 'pdu', 'pdu', { ...device, agent: 'fence_apc_snmp', level: 2 });
});

ruleCases(rule, {
  bad: {
    'IPMI alone, on the feed of its server': {
      design: onOneFeed,
      blames: ['member-alice'],
      says: /When feed-a fails, alice is down and fence_alice/,
      fixable: false,
    },
    'the second level hangs on the same feed': {
      design: change(withStrip, { pdu: { domainIds: ['feed-a'] } }),
      blames: ['member-alice'],
      says: /fence_alice and pdu/,
    },
    'a virtual server and its hypervisor': {
      design: change(powered, {
        'feed-a': { sort: 'hypervisor' },
        'server-alice': { domainIds: ['feed-a'] },
        'fence-alice': { agent: 'fence_virsh', domainIds: ['feed-a'] },
      }),
      blames: ['member-alice'],
    },
    'one of two strips that must both act': {
      design: change(withStrip, { 'fence-alice': { agent: 'fence_apc_snmp', level: 2, domainIds: ['feed-a'] } }),
      blames: ['member-alice'],
    },
  },
  good: {
    'no feed is told': template('drbd-single-primary'),
    'two feeds': change(powered, { 'server-alice': { domainIds: ['feed-a', 'feed-b'] } }),
    'the board has a feed of its own': change(onOneFeed, { 'fence-alice': { domainIds: ['feed-b'] } }),
    'a second level elsewhere': change(withStrip, { pdu: { domainIds: ['feed-b'] } }),
    'a strip of which nothing is told': withStrip,
    'a power strip alone, of which nothing is told': change(onOneFeed, { 'fence-alice': { agent: 'fence_apc_snmp' } }),
    'only a switch is shared': change(powered, {
      'server-alice': { domainIds: ['switch-a'] },
      'fence-alice': { domainIds: ['switch-a'] },
    }),
    'fencing is off': change(onOneFeed, { 'cluster-kolab': { fencing: 'off' } }),
    'no device at all': change(onOneFeed, { 'fence-alice': null }),
  },
});
