import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlocking } from '../../src/core/rules/judge.ts';
import { Member } from '../../src/kinds/cluster/index.ts';
import { workbench } from '../../src/workbench.ts';
import { designNear } from '../arbitraries/nearDesign.ts';
import { isFull } from '../full.ts';
import { reactorCrossLinkDesign, reactorThreeReplicaDesign, reactorTieBreakerDesign } from '../reactorDesigns.ts';
import { hasTools } from './hasTools.ts';
import { extend } from '../rules/designs.ts';
import { drbd } from './offline/drbd.ts';
import { bundleFiles, judgeFiles } from './offline/judgeBundle.ts';
import type { BundleFile } from './offline/offlineJudge.ts';
import { reactor } from './offline/reactor.ts';
import { shellcheck, shellSyntax } from './offline/scripts.ts';
import { systemdUnits } from './offline/systemdUnits.ts';

const fileJudges = [drbd, reactor, systemdUnits];
const judges = [...fileJudges, shellcheck, shellSyntax];
const designs = [reactorTieBreakerDesign, reactorThreeReplicaDesign, reactorCrossLinkDesign];

/** The tie-breaker is a member of the cluster, so that the runbook has to bring DRBD up where nothing promotes it. */
const votingMember = extend(reactorTieBreakerDesign, (build) => {
  const membership = { clusterId: 'cluster-kolab', serverId: 'server-charlie', nodeId: 3, votes: 1 };
  build.add(Member, 'member-charlie', 'charlie', membership);
});

/** Designs near these that are drawn; about a third of them are without errors and get to the tools. */
const RUNS = isFull ? 600 : 60;

describe.skipIf(!hasTools(...judges.flatMap(({ tools }) => tools)))('clusters that drbd-reactor manages', () => {
  test.each([
    ['with a tie-breaker', reactorTieBreakerDesign],
    ['with three replicas', reactorThreeReplicaDesign],
    ['with two resources', reactorCrossLinkDesign],
    ['with a tie-breaker that is a member', votingMember],
  ])('%s', async (_, design) => {
    expect(await judgeFiles(bundleFiles(design()), judges)).toEqual([]);
  });

  test.each([
    ['no TOML', (text: string) => text.replace('start = [', 'start = '), /^no TOML/],
    [
      'a key that nobody knows',
      (text: string) => text.replace('stop-services-on-exit', 'stop-on-exit'),
      /stop-on-exit/,
    ],
    ['an action of systemd that there is not', (text: string) => text.replace('"reboot"', '"restart"'), /reboot-force/],
    ['a parameter that the agent does not have', (text: string) => text.replace('fstype=', 'type='), /"type"/],
    [
      'a required parameter is missing',
      (text: string) => text.replace(' ip=192.0.2.10', ''),
      /wants the parameter "ip"/,
    ],
    ['a unit that is named twice', (text: string) => text.replace('dirsrv@kolab', 'cyrus-imapd'), /started twice/],
    ['another resource', (text: string) => text.replace('resources.r0', 'resources.r1'), /no resource r1/],
    ['an unknown server is preferred', (text: string) => text.replace('"bob"', '"rob"'), /no host is called rob/],
  ])('the judge notices %s', async (_, spoil, words) => {
    const path = 'hosts/alice/etc/drbd-reactor.d/r0.toml';
    const files = bundleFiles(reactorTieBreakerDesign());
    const spoilt = files.map((file): BundleFile => (file.path === path ? { ...file, text: spoil(file.text) } : file));
    const verdicts = await judgeFiles(spoilt, [reactor]);
    expect(verdicts.map((verdict) => verdict.words).join('\n')).toMatch(words);
  });

  test(
    'any design near them whose files a tool refuses has an error',
    { timeout: isFull ? 3_600_000 : 300_000 },
    async () => {
      let asked = 0;
      const property = fc.asyncProperty(designNear(designs), async (design) => {
        const analysis = workbench.analyse(design);
        if (analysis.findings.some(isBlocking) || !analysis.managers.some(({ decidesBy }) => decidesBy === 'data'))
          return;
        asked += 1;
        expect(await judgeFiles(bundleFiles(design), fileJudges)).toEqual([]);
      });
      await fc.assert(property, { numRuns: RUNS });
      expect(asked).toBeGreaterThan(RUNS / 10);
      console.log(`${asked} of ${RUNS} designs were without errors; no tool refused the files of one.`);
    },
  );
});
