import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const o2cb = (changes: Parameters<typeof change>[1]) =>
  change('drbd-dual-primary', {
    'filesystem-drbd-data-volume-0': { fsType: 'ocfs2', clusterStack: 'o2cb' },
    ...changes,
  });
const CLUSTER = 'cluster-kolab';

ruleCases(rule, {
  bad: {
    'a name with a hyphen': {
      design: o2cb({ [CLUSTER]: { clusterName: 'my-kolab' } }),
      blames: [CLUSTER],
      says: /my-kolab/,
    },
    'a node id above 254': { design: o2cb({ 'member-bob': { nodeId: 255 } }), blames: [CLUSTER], says: /254.* bob/ },
    'no IPv4 on any ring': {
      design: o2cb({ 'address-bob-ring': { ip: 'fd00::2' }, 'address-bob-replication': { ip: 'fd01::2' } }),
      blames: [CLUSTER],
      says: /IPv4 .* bob/,
    },
  },
  good: {
    plain: o2cb({}),
    'IPv4 on one of two rings': o2cb({ 'address-bob-ring': { ip: 'fd00::2' } }),
    'a name that is too long for any OCFS2': o2cb({ [CLUSTER]: { clusterName: 'a-name-of-seventee' } }),
    "Pacemaker's stack takes all": change('drbd-dual-primary', {
      'filesystem-drbd-data-volume-0': { fsType: 'ocfs2' },
      [CLUSTER]: { clusterName: 'my-kolab' },
    }),
    'no OCFS2': template('drbd-dual-primary'),
  },
});
