import { defineRule } from '../../../../core/rules/rule.ts';
import { NfsServer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/ganesha-time-too-long',
  title: 'A lease or grace period that NFS-Ganesha does not take',
  severity: 'error',
  remedy: 'Choose a lease of at most 120 and a grace period of at most 180 seconds.',
  sources: [{ title: 'ganesha-core-config(8), Lease_Lifetime and Grace_Period' }],
  appliesTo: [NfsServer],
  check(server) {
    if (server.implementation !== 'ganesha') return [];
    const { leaseSeconds: lease = 0, graceSeconds: grace = 0 } = server;
    const said = [
      ...(lease > MOST_LEASE ? [`a lease of ${lease} s (at most ${MOST_LEASE})`] : []),
      ...(grace > MOST_GRACE ? [`a grace period of ${grace} s (at most ${MOST_GRACE})`] : []),
    ];
    if (said.length === 0) return [];
    return [{ message: `${server.name} has ${said.join(' and ')}, with which NFS-Ganesha does not start.` }];
  },
});

/** The ranges of NFS-Ganesha 3 and 4, in seconds; later ones allow more. */
const MOST_LEASE = 120;
const MOST_GRACE = 180;
