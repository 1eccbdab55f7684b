import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Address, Server } from '../../common/index.ts';
import { Pool } from '../elements.ts';
import { poolHosts } from './packages.ts';

/**
 * A host that is in another trusted pool cannot come into ours, and its bricks belong to that pool. glusterd keeps a file
 * for each peer that it knows.
 */
export function foreignSteps(index: DesignIndex): readonly RunbookStep[] {
  const hostIds = [...poolHosts(index).keys()];
  if (hostIds.length === 0) return [];
  const names = hostIds.flatMap((id) => [
    index.find(Server, id)?.hostName ?? '',
    ...index.by(Address, 'serverId', id).map(({ ip }) => ip),
  ]);
  const ours = [...new Set(names)].filter((name) => name !== '').map((name) => `-e ${quoteShell(name)}`);
  return [
    {
      phase: 'preflight',
      place: 8,
      title: 'See that this host is in no other trusted pool',
      hostIds,
      run: `others=$(cat /var/lib/glusterd/peers/* 2>/dev/null | sed -n 's/^hostname[0-9]*=//p' | grep -vxF ${ours.join(' ')}) || true
[ -z "$others" ] ||
  fail "this host is in a trusted pool with \${others//$'\\n'/, }: detach it there (gluster peer detach) if that pool is of no worth to it, else this is the wrong host"`,
      elementIds: index.all(Pool).map(({ id }) => id),
    },
  ];
}
