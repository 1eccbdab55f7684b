import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { hypervisorDesign, switchedPduDesign } from '../../../../../tests/fencingDesigns.ts';
import { FenceDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const plugs = (alice: string, bob: string) => ({
  plugs: [
    { targetId: 'server-alice', plug: alice },
    { targetId: 'server-bob', plug: bob },
  ],
});
const machine = (host: string, plug: string) => ({
  ip: 'kvm.example.org',
  plugs: [{ targetId: `server-${host}`, plug }],
});
const second = (ip: string) =>
  extend(switchedPduDesign, (build) => {
    const device = { clusterId: 'cluster-kolab', targetIds: ['server-bob'], ip, delay: 0, level: 2 };
    const own = [{ targetId: 'server-bob', plug: '1' }];
    build.add(FenceDevice, 'pdu-c', 'pdu_c', { ...device, agent: 'fence_apc_snmp', plugs: own });
  });

ruleCases(rule, {
  bad: {
    'one outlet': {
      design: change(switchedPduDesign, { 'pdu-a': plugs('3', '3') }),
      blames: ['pdu-a'],
      says: /alice and bob by the same outlet, 3/,
      fixable: false,
    },
    'one of several': { design: change(switchedPduDesign, { 'pdu-a': plugs('1,2', '2,3') }), blames: ['pdu-a'] },
    'one machine, told apart': {
      design: change(hypervisorDesign, {
        'fence-alice': machine('alice', 'mail'),
        'fence-bob': machine('bob', 'mail'),
      }),
      blames: ['fence-alice', 'fence-bob'],
    },
    'one PDU, told twice': { design: second('10.3.1.40'), blames: ['pdu-a', 'pdu-c'] },
  },
  good: {
    'outlets of their own': switchedPduDesign,
    'of a server that it no longer switches off': change(switchedPduDesign, {
      'pdu-a': { ...plugs('3', '3'), targetIds: ['server-alice'] },
    }),
    'the same number on another PDU': second('10.3.1.42'),
    'the same server twice': change(switchedPduDesign, {
      'pdu-a': { plugs: [...plugs('1', '2').plugs, { targetId: 'server-bob', plug: '2' }] },
    }),
    'the same name on two hypervisors': change(hypervisorDesign, {
      'fence-alice': { plugs: machine('alice', 'mail').plugs },
      'fence-bob': { plugs: machine('bob', 'mail').plugs },
    }),
  },
});
