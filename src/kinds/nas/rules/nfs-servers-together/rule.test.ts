import { extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { NfsServer } from '../../elements.ts';
import { rule } from './rule.ts';

/** A second mount and NFS server on the given servers. */
const second = (servers: readonly [string, ...string[]]) =>
  extend(kernelNfsOnDrbd, (build) => {
    const mountId = build.mount('/srv/home', 'filesystem-drbd-nfs-volume-0', servers);
    build.add(NfsServer, 'nfs-server-2', 'NFS 2', { mountId, hostName: 'nfs2', implementation: 'ganesha' });
  });

ruleCases(rule, {
  bad: {
    crosswise: {
      design: second(['server-bob', 'server-alice']),
      blames: ['nfs-server', 'nfs-server-2'],
      says: /may both run on alice and bob/,
    },
    'on one of the servers': {
      design: second(['server-web1', 'server-bob']),
      blames: ['nfs-server', 'nfs-server-2'],
      says: /may both run on bob,/,
    },
    'for one mount': {
      design: extend(kernelNfsOnDrbd, (build) => {
        build.add(NfsServer, 'nfs-server-2', 'NFS 2', {
          mountId: 'mount-alice-srv-nfs',
          hostName: 'nfs2',
          implementation: 'kernel',
        });
      }),
      blames: ['nfs-server', 'nfs-server-2'],
    },
  },
  good: {
    one: kernelNfsOnDrbd,
    'on other servers': second(['server-web1', 'server-web2']),
  },
});
