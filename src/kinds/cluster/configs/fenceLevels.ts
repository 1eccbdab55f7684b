import { hasFenceLevels, levelOf } from '../fenceAlternatives.ts';
import type { ClusterPlan } from './planCluster.ts';
import type { FencePlan } from './planFence.ts';

/** The devices that have to succeed together for a host, and when they are tried. */
export interface FenceLevel {
  readonly host: string;
  /** 1 is tried first. */
  readonly level: number;
  readonly fences: readonly FencePlan[];
}

/**
 * The levels of all hosts that have any, by node id and level (Pacemaker Explained, Fencing Topologies). They are counted
 * from 1 without gaps, because crmsh can say no other; only their order means something.
 */
export function fenceLevels({ members, fences }: ClusterPlan): readonly FenceLevel[] {
  return members.flatMap(({ host }): FenceLevel[] => {
    const own = fences.filter(({ hosts }) => hosts.includes(host));
    if (!hasFenceLevels(own.map(({ device }) => device))) return [];
    const levels = [...new Set(own.map(({ device }) => levelOf(device)))].sort((a, b) => a - b);
    return levels.map((wanted, at) => ({
      host,
      level: at + 1,
      fences: own.filter(({ device }) => levelOf(device) === wanted),
    }));
  });
}
