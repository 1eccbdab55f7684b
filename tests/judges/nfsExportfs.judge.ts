import { describe, expect, test } from 'vitest';
import type { ManagedResource } from '../../src/core/configs/managedResource.ts';
import { workbench } from '../../src/workbench.ts';
import { kernelNfsOnDrbd } from '../nfsDesigns.ts';
import { hasTools } from './hasTools.ts';
import { inNfsLab } from './nfsLab.ts';

const AGENTS = '/usr/lib/ocf/resource.d/heartbeat';

/** The command that lets an agent do something, as Pacemaker calls it; it waits for no lease, as there is no nfsd. */
function callAgent({ id, agent, parameters }: ManagedResource, action: string): string {
  const told = Object.entries({ ...parameters, wait_for_leasetime_on_stop: '0' });
  const words = told.map(([name, value]) => `OCF_RESKEY_${name}='${value}'`);
  return `env OCF_ROOT=/usr/lib/ocf OCF_RESOURCE_INSTANCE=${id} ${words.join(' ')} ${AGENTS}/${agent.type} ${action}`;
}

describe.skipIf(!hasTools('exportfs', 'mkfs.xfs', 'unshare', 'nsenter', `${AGENTS}/exportfs`))(
  'the agent exportfs',
  () => {
    test('exports to each client, finds its export again, and takes it back', async () => {
      const { managed } = workbench.analyse(kernelNfsOnDrbd());
      const exports = managed.filter(({ agent }) => agent.type === 'exportfs');
      expect(exports).toHaveLength(2);
      await inNfsLab(kernelNfsOnDrbd(), async ({ lab, succeed }) => {
        await succeed('alice', 'mkdir -p /run/resource-agents; : >/var/lib/nfs/etab; : >/etc/exports');
        for (const resource of exports) {
          expect((await lab.run('alice', callAgent(resource, 'monitor'))).code).toBe(7);
          await succeed('alice', callAgent(resource, 'start'));
          await succeed('alice', callAgent(resource, 'monitor'));
        }
        const table = await succeed('alice', 'cat /var/lib/nfs/etab');
        expect(table).toMatch(/^\/srv\/nfs\/www\t10\.20\.1\.51\(rw,sync,.*root_squash,.*no_subtree_check,.*fsid=1,/m);
        expect(table).toMatch(/^\/srv\/nfs\/www\t10\.20\.1\.52\(rw,sync,.*fsid=1,/m);
        for (const resource of exports) await succeed('alice', callAgent(resource, 'stop'));
        expect(await succeed('alice', 'cat /var/lib/nfs/etab')).toBe('');
      });
    });
  },
);
