import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FenceDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const inRing = change('drbd-single-primary', { 'fence-bob': { ip: '10.2.1.132' } });
const also = (fields: Partial<FenceDevice>) =>
  extend(inRing, (build) => {
    const device = { clusterId: 'cluster-kolab', targetIds: ['server-bob'], ip: '10.3.1.40', delay: 0 };
    build.add(FenceDevice, 'pdu', 'pdu', { ...device, agent: 'fence_apc_snmp', level: 2, ...fields });
  });

ruleCases(rule, {
  bad: {
    'IPMI in a ring': {
      design: inRing,
      blames: ['member-bob'],
      says: /fence_bob reaches bob only over ring/,
      fixable: false,
    },
    'both ways in a ring': { design: also({ ip: '10.2.1.140' }), blames: ['member-bob'] },
    'both have to succeed': { design: also({ level: 1 }), blames: ['member-bob'] },
  },
  good: {
    'a management network': template('drbd-single-primary'),
    'a second way elsewhere': also({}),
    'a host name, of which nothing is known': change(inRing, { 'fence-bob': { ip: 'ipmi-bob.example.org' } }),
    'fencing is off': change(inRing, { 'cluster-kolab': { fencing: 'off' } }),
  },
});
