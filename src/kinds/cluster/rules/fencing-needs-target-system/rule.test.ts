import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FenceDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const dump = change('drbd-single-primary', { 'fence-alice': { agent: 'fence_kdump', ip: '' } });
const both = (level: number) =>
  extend(change(dump, { 'fence-alice': { level: 1 } }), (build) => {
    const device = { clusterId: 'cluster-kolab', targetIds: ['server-alice'], ip: '10.3.1.40', delay: 0 };
    build.add(FenceDevice, 'ipmi', 'ipmi', { ...device, agent: 'fence_ipmilan', level });
  });

ruleCases(rule, {
  bad: {
    'a crash dump alone': {
      design: dump,
      blames: ['member-alice'],
      says: /alice is fenced by fence_alice alone/,
      fixable: false,
    },
    'both have to succeed': { design: both(1), blames: ['member-alice'] },
  },
  good: {
    IPMI: template('drbd-single-primary'),
    'IPMI is the next level': both(2),
    'fencing is off': change(dump, { 'cluster-kolab': { fencing: 'off' } }),
    'no device, of which another rule speaks': change('drbd-single-primary', { 'fence-alice': null }),
  },
});
