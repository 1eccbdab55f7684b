import { expect, test } from 'vitest';
import { RUNBOOK_LIBRARY } from '../../src/core/deploy/library/library.ts';
import { patchElement, putElements } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { deploy } from '../../src/kinds/cluster/deploy.ts';
import { createBuilder } from '../../src/templates/builder.ts';
import { workbench } from '../../src/workbench.ts';
import { hasTools } from './hasTools.ts';
import { openCorosyncCluster, type CorosyncCluster } from './lab/corosyncCluster.ts';

const MEMBERS = ['server-alice', 'server-bob'] as const;

/** A pair with a network for a second ring, which is not used at first. */
function onOneRing(): Design {
  const build = createBuilder();
  const rings = [1, 2].map((at) => build.network(`ring${at}`, `10.2.${at}.0/24`, 'cluster'));
  const serverIds = ['alice', 'bob'].map((host, at) =>
    build.server(host, Object.fromEntries(rings.map((ring, which) => [ring, `10.2.${which + 1}.${31 + at}`]))),
  );
  build.cluster({
    clusterName: 'kolab',
    serverIds,
    ringNetworkIds: rings.slice(0, 1),
    fenceIps: ['10.3.1.1', '10.3.1.2'],
  });
  return putElements(workbench.newDesign('Rings'), build.elements);
}

const before = onOneRing();
const changed = (change: Readonly<Record<string, unknown>>): Design => patchElement(before, 'cluster-kolab', change);

/** What the step of the runbook says on each member, run as 40-cluster.sh does. */
async function takeOver(cluster: CorosyncCluster, design: Design): Promise<string> {
  const { steps = [] } = deploy(workbench.analyse(design).view);
  const { done, run, check } = steps.find((step) => step.run.includes('corosync-cfgtool -R')) ?? {};
  const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const body = `if { ${done}\n} >/dev/null 2>&1; then say done; else\n${run}\nfi\n{ ${check}; } || fail check`;
  const step = `set -euo pipefail; STATE=/run/quorate DESIGN=design\n${body}`;
  const said: string[] = [];
  for (const member of MEMBERS) {
    const { output } = await cluster.run(member, `bash -c ${quote(`${RUNBOOK_LIBRARY}\n${step}`)} 2>&1`);
    said.push(output);
  }
  return said.join('');
}

const TOOLS = ['corosync', 'corosync-cfgtool', 'unshare', 'nsenter', 'pgrep', 'ip'];

test.skipIf(!hasTools(...TOOLS))('a changed file reaches Corosync while it runs', { timeout: 120_000 }, async () => {
  const cluster = await openCorosyncCluster(before);
  const token = (member: string): Promise<string> => cluster.setting(member, 'runtime.config.totem.token');
  try {
    for (const member of MEMBERS) await cluster.start(member);
    for (const member of MEMBERS) await expect.poll(() => token(member), { timeout: 10_000 }).toBe('3000');
    await expect.poll(async () => (await cluster.status('server-bob'))?.votes, { timeout: 20_000 }).toBe(2);
    expect(await takeOver(cluster, before)).toBe('');
    expect(await takeOver(cluster, before)).toBe('done\ndone\n');

    // Files are compared with the start of the program to the second.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const wanted = changed({ token: 5000, ringNetworkIds: ['network-ring1', 'network-ring2'] });
    cluster.putConf(wanted);
    expect(await token('server-alice')).toBe('3000');
    expect(await takeOver(cluster, wanted)).toContain('token: 5000');
    for (const member of MEMBERS) await expect.poll(() => token(member), { timeout: 10_000 }).toBe('5000');
    const links = async (): Promise<string> => (await cluster.run('server-alice', 'corosync-cfgtool -s')).output;
    await expect.poll(links, { timeout: 20_000 }).toMatch(/LINK ID 1 [^]*10\.2\.2\.31[^]*nodeid: +2:\s+connected/);
    expect((await cluster.status('server-bob'))?.quorate).toBe(true);
    expect(await takeOver(cluster, wanted)).toBe('done\ndone\n');

    const breaker = changed({ token: 5000, autoTieBreaker: 'lowest' });
    cluster.putConf(breaker);
    const refused = await takeOver(cluster, breaker);
    expect(refused).toContain('auto_tie_breaker: 1');
    expect(refused).toContain('systemctl stop pacemaker corosync on all members');
    expect(await token('server-alice')).toBe('5000');
  } finally {
    await cluster.close();
  }
});
