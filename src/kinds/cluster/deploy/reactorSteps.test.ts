import { describe, expect, test } from 'vitest';
import { reactorTieBreakerDesign } from '../../../../tests/reactorDesigns.ts';
import { extend } from '../../../../tests/rules/designs.ts';
import type { DeploymentPart } from '../../../core/deploy/deployment.ts';
import type { Design } from '../../../core/model/design.ts';
import { workbench } from '../../../workbench.ts';
import { deploy } from '../deploy.ts';
import { Member } from '../elements.ts';

const partOf = (design: Design): DeploymentPart => deploy(workbench.analyse(design).view);

/** The tie-breaker is a member, too. */
const voting = extend(reactorTieBreakerDesign, (build) => {
  const membership = { clusterId: 'cluster-kolab', serverId: 'server-charlie', nodeId: 3, votes: 1 };
  build.add(Member, 'member-charlie', 'charlie', membership);
});

describe('a cluster that drbd-reactor manages', () => {
  test('needs drbd-reactor and the agents, and nothing of Pacemaker', () => {
    const packages = partOf(reactorTieBreakerDesign()).packages?.flatMap((need) => need.packages);
    expect(packages).toEqual(['drbd-reactor', 'resource-agents', 'psmisc']);
  });

  test('brings DRBD up by systemd where a member only votes', () => {
    const votingSteps = (design: Design): readonly (readonly string[])[] =>
      (partOf(design).steps ?? []).flatMap(({ title, hostIds }) => (title.includes('only votes') ? [hostIds] : []));
    expect(votingSteps(reactorTieBreakerDesign())).toEqual([]);
    expect(votingSteps(voting())).toEqual([['server-charlie']]);
  });
});
