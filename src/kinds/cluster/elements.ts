import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { ref } from '../../core/model/reference.ts';

/** Fields that only Pacemaker and Corosync read. */
const UNDER_PACEMAKER = { field: 'manager', isNot: ['drbd-reactor'] } as const;
const UNDER_REACTOR = { field: 'manager', is: ['drbd-reactor'] } as const;

export const Cluster = defineElement(
  'cluster',
  { label: 'Cluster', summary: 'Servers between which services move: by Pacemaker and Corosync, or by drbd-reactor.' },
  {
    manager: field(z.enum(['pacemaker', 'drbd-reactor']).optional(), {
      label: 'Cluster manager',
      help: 'drbd-reactor needs no messages and no fencing: the quorum of DRBD decides.',
      unset: 'Pacemaker (default)',
      source: 'drbd-reactor.promoter(5)',
      options: { pacemaker: 'Pacemaker and Corosync', 'drbd-reactor': 'drbd-reactor' },
    }),
    clusterName: field(z.string().max(300), {
      label: 'Cluster name',
      own: 'design',
      source: 'corosync.conf(5), cluster_name',
    }),
    ringNetworkIds: field(z.array(ref('network', 'drop')), {
      label: 'Rings',
      help: 'Networks that carry the cluster messages; two are wanted.',
      source: 'corosync.conf(5), nodelist',
      when: UNDER_PACEMAKER,
    }),
    fencing: field(z.enum(['on', 'off']), {
      label: 'Fencing',
      help: 'Lost servers are switched off before their work is taken over (STONITH).',
      source: 'Pacemaker Explained, Fencing',
      options: { on: 'On', off: 'Off' },
      when: UNDER_PACEMAKER,
    }),
    noQuorumPolicy: field(z.enum(['stop', 'freeze', 'ignore', 'demote', 'suicide']), {
      label: 'Without quorum',
      source: 'Pacemaker Explained, no-quorum-policy',
      when: UNDER_PACEMAKER,
    }),
    stickiness: field(z.int().min(0).max(1_000_000), {
      label: 'Stickiness',
      help: 'How strongly services stay where they are.',
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    waitForAll: field(z.enum(['on', 'off']).optional(), {
      label: 'Wait for all at a start',
      help: 'A server that starts has no quorum until it has seen all others. Empty: as its other options need it.',
      source: 'votequorum(5), wait_for_all',
      options: { on: 'On', off: 'Off' },
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    autoTieBreaker: field(z.enum(['off', 'lowest', 'highest']).optional(), {
      label: 'Tie-breaker by node id',
      help: 'Of two equal halves the one with this node id goes on.',
      source: 'votequorum(5), auto_tie_breaker',
      options: { off: 'Off', lowest: 'Lowest node id', highest: 'Highest node id' },
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    lastManStanding: field(z.enum(['on', 'off']).optional(), {
      label: 'Last man standing',
      help: 'The votes that are needed follow the servers that are left, ten seconds after each loss.',
      source: 'votequorum(5), last_man_standing',
      options: { on: 'On', off: 'Off' },
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    encryption: field(z.enum(['on', 'off']).optional(), {
      label: 'Cluster messages',
      help: 'Empty: encrypted with AES-256 and signed with SHA-256.',
      source: 'corosync.conf(5), crypto_cipher, crypto_hash',
      options: { on: 'Encrypted and signed', off: 'In the clear' },
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    token: field(z.int().min(30).max(600_000).optional(), {
      label: 'Token timeout',
      unit: 'milliseconds',
      help: 'How long a server may be silent before it counts as lost. Empty: 3000.',
      source: 'corosync.conf(5), token',
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    consensus: field(z.int().min(50).max(600_000).optional(), {
      label: 'Consensus timeout',
      unit: 'milliseconds',
      help: 'Empty: 1.2 times the token timeout.',
      source: 'corosync.conf(5), consensus',
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    priorityDelay: field(z.int().min(0).max(600).optional(), {
      label: 'Head start of the busier server',
      unit: 'seconds',
      help: 'After a split into halves, the server that runs more is fenced this much later.',
      source: 'Pacemaker Explained, priority-fencing-delay',
      advanced: true,
      when: UNDER_PACEMAKER,
    }),
    preferredNodesPolicy: field(z.enum(['start-only', 'always']).optional(), {
      label: 'The first server of a service',
      help: 'What it is preferred for. Empty: only to start there. drbd-reactor before 1.9 always goes back.',
      source: 'drbd-reactor.promoter(5), preferred-nodes-policy',
      options: { 'start-only': 'Only to start there', always: 'To go back when it returns' },
      when: UNDER_REACTOR,
      advanced: true,
    }),
    demoteFailure: field(z.enum(['none', 'reboot', 'reboot-force', 'reboot-immediate']).optional(), {
      label: 'Where DRBD cannot be demoted',
      help: 'What the server does with itself, so that another one may be promoted. Empty: reboot.',
      source: 'drbd-reactor.promoter(5), on-drbd-demote-failure',
      options: {
        none: 'Nothing',
        reboot: 'Reboot',
        'reboot-force': 'Reboot without stopping services',
        'reboot-immediate': 'Reboot at once, like a reset',
      },
      when: UNDER_REACTOR,
      advanced: true,
    }),
  },
);
export type Cluster = ElementOf<typeof Cluster>;

export const Member = defineElement(
  'member',
  { label: 'Member', summary: 'The membership of a server in a cluster.', parents: ['clusterId'] },
  {
    clusterId: field(ref('cluster', 'cascade'), { label: 'Cluster' }),
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    nodeId: field(z.int().min(1).max(65_535), { label: 'Node id', own: 'parent', source: 'corosync.conf(5), nodeid' }),
    votes: field(z.int().min(0).max(100), { label: 'Votes', unit: 'votes', source: 'votequorum(5)' }),
  },
);
export type Member = ElementOf<typeof Member>;

export const QuorumDevice = defineElement(
  'quorum-device',
  {
    label: 'Quorum device',
    summary: 'A third vote that lives outside the cluster (corosync-qnetd).',
    parents: ['clusterId'],
    canFail: true,
  },
  {
    clusterId: field(ref('cluster', 'cascade'), { label: 'Cluster' }),
    serverId: field(ref('server', 'cascade'), { label: 'Runs on' }),
    algorithm: field(z.enum(['ffsplit', 'lms']), { label: 'Algorithm', source: 'corosync-qdevice(8)' }),
  },
);
export type QuorumDevice = ElementOf<typeof QuorumDevice>;

export { FenceDevice } from './fenceDevice.ts';
