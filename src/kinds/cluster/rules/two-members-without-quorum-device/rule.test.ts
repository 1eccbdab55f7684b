import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two members': { design: template('drbd-single-primary'), blames: ['cluster-kolab'] },
  },
  good: {
    'a third vote': extend('drbd-single-primary', (build) => {
      build.add(QuorumDevice, 'qdevice', 'qnetd', {
        clusterId: 'cluster-kolab',
        serverId: build.server('charlie', {}),
        algorithm: 'ffsplit',
      });
    }),
  },
});
