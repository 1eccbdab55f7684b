import { z } from '../../core/schema.ts';
import { field } from '../../core/model/field.ts';

const OF_9 = { field: 'generation', is: ['9'] } as const;
const WITH_QUORUM = { field: 'quorum', is: ['majority', 'all', 'number'] } as const;

const quorumSettings = {
  quorumNumber: field(z.int().min(1).max(32).optional(), {
    label: 'Servers for quorum',
    help: 'Servers with a disk. Empty: more than half of them.',
    source: 'drbd.conf(5), quorum',
    when: { field: 'quorum', is: ['number'] },
  }),
  minimumRedundancy: field(z.int().min(1).max(32).optional(), {
    label: 'Least up-to-date copies',
    help: 'Fewer stop the writing. Empty: one is enough.',
    source: 'drbd.conf(5), quorum-minimum-redundancy',
    when: WITH_QUORUM,
    advanced: true,
  }),
  onNoData: field(z.enum(['io-error', 'suspend-io']).optional(), {
    label: 'Without any data',
    help: 'When no disk is left, here or elsewhere. Empty: the same as without quorum.',
    source: 'drbd.conf(5), on-no-data-accessible',
    advanced: true,
  }),
  autoPromote: field(z.enum(['yes', 'no']).optional(), {
    label: 'Promote whoever opens it',
    help: 'Empty: no, the cluster manager promotes.',
    source: 'drbd.conf(5), auto-promote',
    when: OF_9,
    advanced: true,
  }),
};

const splitBrainSettings = {
  afterSb0pri: field(
    z
      .enum([
        'disconnect',
        'discard-zero-changes',
        'discard-least-changes',
        'discard-younger-primary',
        'discard-older-primary',
      ])
      .optional(),
    {
      label: 'After split brain, no primary',
      help: 'Empty: discard-zero-changes, which throws nothing away.',
      source: 'drbd.conf(5), after-sb-0pri',
      advanced: true,
    },
  ),
  afterSb1pri: field(
    z.enum(['disconnect', 'consensus', 'discard-secondary', 'call-pri-lost-after-sb', 'violently-as0p']).optional(),
    {
      label: 'After split brain, one primary',
      help: 'Empty: consensus; in dual-primary mode discard-secondary.',
      source: 'drbd.conf(5), after-sb-1pri',
      advanced: true,
    },
  ),
  afterSb2pri: field(z.enum(['disconnect', 'call-pri-lost-after-sb', 'violently-as0p']).optional(), {
    label: 'After split brain, two primaries',
    help: 'Empty: disconnect.',
    source: 'drbd.conf(5), after-sb-2pri',
    advanced: true,
  }),
  rrConflict: field(z.enum(['disconnect', 'call-pri-lost', 'violently', 'retry-connect', 'auto-discard']).optional(), {
    label: 'Resync onto a primary',
    help: 'Empty: disconnect. The last two are new in DRBD 9.',
    source: 'drbd.conf(5), rr-conflict',
    advanced: true,
  }),
};

const timings = {
  timeout: field(z.int().min(1).max(600).optional(), {
    label: 'Reply timeout',
    unit: '0.1 s',
    help: 'Empty: 60.',
    source: 'drbd.conf(5), timeout',
    advanced: true,
  }),
  pingInt: field(z.int().min(1).max(120).optional(), {
    label: 'Ping interval',
    unit: 'seconds',
    help: 'Empty: 10.',
    source: 'drbd.conf(5), ping-int',
    advanced: true,
  }),
  connectInt: field(z.int().min(1).max(120).optional(), {
    label: 'Reconnect interval',
    unit: 'seconds',
    help: 'Empty: 10.',
    source: 'drbd.conf(5), connect-int',
    advanced: true,
  }),
  onCongestion: field(z.enum(['block', 'pull-ahead', 'disconnect']).optional(), {
    label: 'When the link is congested',
    help: 'Empty: block.',
    source: 'drbd.conf(5), on-congestion',
    options: {
      block: 'Writers wait (block)',
      'pull-ahead': 'The primary runs ahead (pull-ahead)',
      disconnect: 'Part (disconnect)',
    },
    advanced: true,
  }),
};

const resyncSettings = {
  cPlanAhead: field(z.int().min(0).max(300).optional(), {
    label: 'Resync controller plans ahead',
    unit: '0.1 s',
    help: '0 switches the controller off. Empty: 20.',
    source: 'drbd.conf(5), c-plan-ahead',
    advanced: true,
  }),
  cMaxRate: field(z.int().min(0).max(4_194_304).optional(), {
    label: 'Fastest resync',
    unit: 'KiB/s',
    help: 'With the controller; 0 is no limit. Empty: 102400.',
    source: 'drbd.conf(5), c-max-rate',
    advanced: true,
  }),
  resyncRate: field(z.int().min(1).max(4_194_304).optional(), {
    label: 'Fixed resync rate',
    unit: 'KiB/s',
    help: 'Without the controller. Empty: 250.',
    source: 'drbd.conf(5), resync-rate',
    advanced: true,
  }),
};

const checks = {
  cramHmacAlg: field(z.enum(['sha1', 'sha256', 'sha512', 'none']).optional(), {
    label: 'Peers prove who they are by',
    help: 'Empty: sha256. The secret is filled in on the servers.',
    source: 'drbd.conf(5), cram-hmac-alg',
    options: { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512', none: 'Nothing' },
    advanced: true,
  }),
  verifyAlg: field(z.enum(['crc32c', 'sha1', 'sha256', 'none']).optional(), {
    label: 'Copies are compared by',
    help: 'Empty: sha256.',
    source: 'drbd.conf(5), verify-alg',
    options: { crc32c: 'CRC-32C', sha1: 'SHA-1', sha256: 'SHA-256', none: 'Nothing' },
    advanced: true,
  }),
  verifySchedule: field(z.enum(['weekly', 'monthly', 'never']).optional(), {
    label: 'Copies are compared',
    help: 'Empty: whenever somebody runs drbdadm verify.',
    source: 'drbdadm(8), verify',
    options: { weekly: 'Every week', monthly: 'Every month', never: 'Never' },
    advanced: true,
  }),
};

/** Optional settings of a resource for its connections; an empty one is written as its help says (drbd.conf(5)). */
export const linkSettings = { ...quorumSettings, ...splitBrainSettings, ...timings, ...resyncSettings, ...checks };
