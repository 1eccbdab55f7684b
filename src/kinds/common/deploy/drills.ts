import type { Drill } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { FailureDomain, Network, Server, Site } from '../elements.ts';

/** Failures of what this kind owns: servers first, then what several of them hang on. */
export function drills(index: DesignIndex): readonly Drill[] {
  return [
    ...index.all(Server).map(({ id, hostName }) => ({
      elementId: id,
      how: `Crash \`${hostName}\` without a warning to anybody: \`echo c > /proc/sysrq-trigger\` on it, or cut its power.`,
      back: `Wait until \`${hostName}\` has booted; switch it on if it stays off.`,
    })),
    ...index.all(Network).map(({ id }) => ({
      elementId: id,
      how: 'Take down its switch, or its ports on all hosts. Keep a console that does not need this network.',
      back: 'Bring the switch or its ports back.',
    })),
    ...[...index.all(Site), ...index.all(FailureDomain)].map(({ id }) => ({
      elementId: id,
      how: 'Switch off everything that stands in it or hangs on it, all at once.',
      back: 'Switch everything on again.',
    })),
  ];
}
