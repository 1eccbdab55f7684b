import { extend, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

/** Alice and bob with a quorum device on charlie, who has the addresses. */
function onCharlie(addresses: Readonly<Record<string, string>>): MakeDesign {
  return extend('drbd-single-primary', (build) => {
    build.network('storage', '10.9.1.0/24', 'storage');
    build.add(QuorumDevice, 'qdevice', 'qnetd', {
      clusterId: 'cluster-kolab',
      serverId: build.server('charlie', addresses),
      algorithm: 'ffsplit',
    });
  });
}

ruleCases(rule, {
  bad: {
    'charlie is in a network of his own': {
      design: onCharlie({ 'network-storage': '10.9.1.33' }),
      blames: ['qdevice'],
      says: /charlie/,
    },
    'charlie has no address': { design: onCharlie({}), blames: ['qdevice'], says: /charlie/ },
  },
  good: {
    'charlie is in the client network': onCharlie({ 'network-client': '192.0.2.33' }),
    'charlie is in the ring': onCharlie({ 'network-ring': '10.2.1.33' }),
  },
});
