import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { switchedPduDesign } from '../../../../../tests/fencingDesigns.ts';
import { FenceDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const PAIR = ['server-alice', 'server-bob'];
const plugs = [{ targetId: 'server-alice', plug: '1' }];
const pdu = (fields: Partial<FenceDevice>) =>
  extend('drbd-single-primary', (build) => {
    const device = { clusterId: 'cluster-kolab', targetIds: PAIR, ip: '10.3.1.40', delay: 0 };
    build.add(FenceDevice, 'pdu', 'pdu', { ...device, agent: 'fence_apc_snmp', level: 2, ...fields });
  });

ruleCases(rule, {
  bad: {
    'no outlet at all': { design: pdu({}), blames: ['pdu'], says: /no outlet for alice and bob/, fixable: false },
    'one of two': { design: pdu({ plugs }), blames: ['pdu'], says: /no outlet for bob/ },
  },
  good: {
    'every outlet': switchedPduDesign,
    'a hypervisor knows host names': change('drbd-single-primary', { 'fence-alice': { agent: 'fence_virsh' } }),
    'IPMI has none': template('drbd-single-primary'),
    'only the server that it is for': pdu({ plugs, targetIds: ['server-alice'] }),
  },
});
