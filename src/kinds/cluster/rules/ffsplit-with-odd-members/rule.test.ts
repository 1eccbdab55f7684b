import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

const device = { clusterId: 'cluster-kolab', algorithm: 'ffsplit' } as const;
const three = extend(threeMembers, (build) => {
  build.add(QuorumDevice, 'qdevice', 'qnetd', { ...device, serverId: build.server('witness', {}) });
});

ruleCases(rule, {
  bad: {
    'three members': { design: three, blames: ['qdevice'], says: /3 members/, fixable: false },
  },
  good: {
    lms: change(three, { qdevice: { algorithm: 'lms' } }),
    'two members': change(three, { 'member-charlie': null }),
    'one member': change(three, { 'member-charlie': null, 'member-bob': null }),
  },
});
