import { join } from 'node:path';
import { expect } from 'vitest';
import type { Analysis } from '../../../src/core/kind/workbench.ts';
import type { Design } from '../../../src/core/model/design.ts';
import type { WorldEvent } from '../../../src/core/world/world.ts';
import { printer } from '../../../src/printer.ts';
import { workbench } from '../../../src/workbench.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { appRoles, appScores, nodeIds } from './appRoles.ts';
import { openSimulator, type Roles, type Scores, type Simulator } from './simulator.ts';

/** Resources of the app and what Pacemaker makes of them; fence devices are no business of the app's placement. */
function pick(roles: Roles, like: Roles): Roles {
  return Object.fromEntries(Object.keys(like).map((id) => [id, roles[id] ?? { started: [], promoted: [] }]));
}

/** Where everything runs at the start and after each event, in the app and in Pacemaker. */
export interface Course {
  readonly app: readonly Roles[];
  readonly pacemaker: readonly Roles[];
}

/** Plays the events in both; a server that fails has to be fenced by Pacemaker too. */
export function followCourse(design: Design, events: readonly WorldEvent[]): Course {
  return withFolder((folder) => {
    const healthy = workbench.analyse(design);
    writeBundleTo(folder, printer.configs(healthy));
    const simulator = openSimulator(join(folder, 'cluster/cib.xml'), nodeIds(healthy), folder);
    simulator.settle(coldScores(healthy));
    const app = [appRoles(healthy)];
    const pacemaker = [pick(simulator.settle(appScores(healthy)), appRoles(healthy))];
    events.forEach((event, at) => {
      const after = workbench.analyse(design, events.slice(0, at + 1));
      play(simulator, event, design);
      app.push(appRoles(after));
      pacemaker.push(pick(simulator.settle(appScores(after)), appRoles(after)));
    });
    return { app, pacemaker };
  });
}

/** What the agents report before anybody is primary. */
function coldScores(healthy: Analysis): Scores {
  const lower = (score: number | null): number | null => (score === null ? null : 1000);
  return Object.fromEntries(
    Object.entries(appScores(healthy)).map(([id, byHost]) => [
      id,
      Object.fromEntries(Object.entries(byHost).map(([host, score]) => [host, lower(score)])),
    ]),
  );
}

function play(simulator: Simulator, event: WorldEvent, design: Design): void {
  const element = design.elements[event.elementId];
  if (element === undefined || !('hostName' in element) || typeof element.hostName !== 'string') return;
  if (event.type === 'fail') {
    simulator.crash(element.hostName);
    expect(simulator.fenced()).toEqual([element.hostName]);
  } else simulator.start(element.hostName);
}
