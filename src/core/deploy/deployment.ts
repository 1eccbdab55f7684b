import type { ConfigLine } from '../configs/configFragment.ts';
import type { ElementId } from '../model/element.ts';
import type { Phase } from './phases.ts';

/** Packages of the design's target system that hosts need, by the names that the system gives them. */
export interface PackageNeed {
  readonly hostIds: readonly ElementId[];
  readonly packages: readonly string[];
  /** Where they come from, if the system does not have them from the start. */
  readonly source?: PackageSource;
  readonly elementIds: readonly ElementId[];
}

/** A repository that a system does not ask unless somebody tells it to. */
export interface PackageSource {
  /** What a person does who finds the packages missing: "add the repository of LINBIT". */
  readonly hint: string;
  /** A line of shell that succeeds where a step of the runbook makes them known by itself. */
  readonly comes?: string;
}

/** Something that others have to reach on a host. */
export interface OpenPort {
  readonly hostId: ElementId;
  readonly protocol: 'tcp' | 'udp' | 'sctp';
  /** One port, or two with `-` between them. */
  readonly ports: string;
  /** IP addresses that may come in; subnets in CIDR notation. Empty: everybody. */
  readonly from: readonly string[];
  /** What it is for, in a few words: "DRBD resource r0". */
  readonly why: string;
  readonly elementIds: readonly ElementId[];
}

/**
 * A word that no file of the bundle may hold. Files say `CHANGE_ME_<name>` in its place; on the host it lies in
 * `/etc/quorate/secrets/<name>`.
 */
export interface Secret {
  /** Letters, digits and `_`. Two kinds that tell the same name mean the same secret. */
  readonly name: string;
  /** For whom it is, in a few words: "what DRBD peers prove themselves by". */
  readonly title: string;
  /** Hosts that need it; the first one makes it. */
  readonly hostIds: readonly ElementId[];
  /** How it is made: a random word of so many letters, the output of a command, or by somebody else who tells it. */
  readonly origin:
    | { readonly type: 'word'; readonly letters: number }
    /** `command` writes it into the file that `"$1"` names. */
    | { readonly type: 'command'; readonly command: string }
    | { readonly type: 'given' };
  /** What a person tells the other side of it, which is no host of ours; Markdown: "give the user kolab this secret". */
  readonly otherSide?: string;
  readonly elementIds: readonly ElementId[];
}

/** One step of the runbook. Shell texts are Bash for `set -euo pipefail` and hold no here-documents. */
export interface RunbookStep {
  readonly phase: Phase;
  /** Steps of a phase are sorted by rising place, then by title. */
  readonly place: number;
  /** An imperative: "Create the metadata of r0". */
  readonly title: string;
  /** Hosts on which it is run. */
  readonly hostIds: readonly ElementId[];
  /** Tells by exit status 0 that nothing is left to do. */
  readonly done?: string;
  /** What the step destroys if it is run by mistake; it then runs only if CONFIRM names `name`. */
  readonly destroys?: { readonly name: string; readonly what: string };
  readonly run: string;
  /** Has to succeed afterwards, whether the step was run or not. */
  readonly check?: string;
  readonly elementIds: readonly ElementId[];
}

/** A part of a page that people read while they work. */
export interface RunbookSection {
  readonly page: 'outside' | 'split-brain' | 'teardown';
  readonly place: number;
  /** Markdown. */
  readonly lines: readonly ConfigLine[];
}

/** A failure that people can bring about to see whether the design keeps its word. What then happens is replayed. */
export interface Drill {
  readonly elementId: ElementId;
  /** What to do, as Markdown: how it is made to fail. */
  readonly how: string;
  /** What to do to bring it back. */
  readonly back: string;
}

/** What shows people on a host, while something fails, what the design does about it. */
export interface Watch {
  /** A command for root that ends by itself: "drbdadm status". */
  readonly command: string;
  /** What is seen by it, in a few words. */
  readonly shows: string;
  /** Hosts on which it works. */
  readonly hostIds: readonly ElementId[];
}

/** What turns bare hosts into the design: told by each kind, printed as runbook and as playbook. */
export interface Deployment {
  /** Machines that the runbook sets up, in sibling order; told by the kind that owns them. */
  readonly hostIds: readonly ElementId[];
  readonly packages: readonly PackageNeed[];
  readonly ports: readonly OpenPort[];
  readonly secrets: readonly Secret[];
  readonly steps: readonly RunbookStep[];
  readonly sections: readonly RunbookSection[];
  readonly drills: readonly Drill[];
  readonly watches: readonly Watch[];
}

/** What one kind adds; what it leaves out is empty. */
export type DeploymentPart = Partial<Deployment>;

/** Joins what the kinds tell. Secrets of one name become one, for the hosts of all of them; so do steps that are the same. */
export function joinDeployments(parts: readonly DeploymentPart[]): Deployment {
  const secrets = new Map<string, Secret>();
  for (const secret of parts.flatMap((part) => part.secrets ?? [])) {
    const known = secrets.get(secret.name);
    secrets.set(secret.name, {
      ...(known ?? secret),
      hostIds: [...new Set([...(known?.hostIds ?? []), ...secret.hostIds])],
      elementIds: [...new Set([...(known?.elementIds ?? []), ...secret.elementIds])],
    });
  }
  return {
    hostIds: [...new Set(parts.flatMap((part) => part.hostIds ?? []))],
    packages: parts.flatMap((part) => part.packages ?? []),
    ports: parts.flatMap((part) => part.ports ?? []),
    secrets: [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    steps: mergeSteps(parts.flatMap((part) => part.steps ?? [])),
    sections: parts.flatMap((part) => part.sections ?? []),
    drills: parts.flatMap((part) => part.drills ?? []),
    watches: mergeWatches(parts.flatMap((part) => part.watches ?? [])),
  };
}

/** Steps that differ in nothing but their hosts and elements become one for all of them, where the first one stood. */
function mergeSteps(steps: readonly RunbookStep[]): readonly RunbookStep[] {
  const merged = new Map<string, RunbookStep>();
  for (const step of steps) {
    const { phase, place, title, done, destroys, run, check } = step;
    const key = JSON.stringify([phase, place, title, done, destroys?.name, destroys?.what, run, check]);
    const known = merged.get(key);
    merged.set(key, {
      ...step,
      hostIds: [...new Set([...(known?.hostIds ?? []), ...step.hostIds])],
      elementIds: [...new Set([...(known?.elementIds ?? []), ...step.elementIds])],
    });
  }
  return [...merged.values()];
}

/** The same command on several hosts is one. */
function mergeWatches(watches: readonly Watch[]): readonly Watch[] {
  const merged = new Map<string, Watch>();
  for (const watch of watches) {
    const key = JSON.stringify([watch.command, watch.shows]);
    merged.set(key, { ...watch, hostIds: [...(merged.get(key)?.hostIds ?? []), ...watch.hostIds] });
  }
  return [...merged.values()];
}
