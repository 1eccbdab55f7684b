import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import type { Need } from '../storage/offer.ts';
import type { World } from '../world/world.ts';

/** A monitor, start, stop … operation with its timing; times as Pacemaker writes them ("29s"). */
export interface ManagedOperation {
  readonly name: string;
  readonly interval: string;
  readonly timeout?: string;
  readonly role?: 'Promoted' | 'Unpromoted';
  readonly onFail?: 'restart' | 'fence';
}

/** How the cluster manager runs it. */
export type ManagedForm =
  | { readonly type: 'primitive' }
  /** Started with the other members of the group on one server, in the order of `rank`. */
  | { readonly type: 'member'; readonly group: string; readonly rank: number }
  | { readonly type: 'clone'; readonly interleave: boolean }
  | {
      readonly type: 'promotable';
      readonly promotedMax: number;
      readonly cloneMax: number;
      readonly interleave: boolean;
    };

/** Whether it may be promoted on a server now. Higher scores win; `null` forbids it. */
export interface Eligibility {
  readonly score: number | null;
  readonly why: string;
  /** Where its data comes from, if not from its own good disk: one that still gets it, or the others' over the network. */
  readonly data?: 'syncing' | 'remote';
}

/** How replicated data decides by itself who may use it (drbd.conf(5), quorum). */
export interface OwnQuorum {
  /** False where it is off, so that nothing in the data keeps two sides from using it at once. */
  readonly isOn: boolean;
  /** Seconds after which it misses a silent peer: while it writes, and at rest. */
  readonly patience: { readonly busy: number; readonly idle: number };
}

/** Who starts, stops and moves the managed resources of some servers. */
export interface ResourceManager {
  readonly elementId: ElementId;
  readonly serverIds: readonly ElementId[];
  /** What decides who may run them: votes of the servers and fencing, or the quorum of the replicated data itself. */
  readonly decidesBy: 'votes' | 'data';
}

/** Something that a cluster manager starts, stops and moves. Printed to the CIB, and obeyed by replay: one list for both. */
export interface ManagedResource {
  /** Pacemaker id, unique in the cluster: "p_drbd_r0". */
  readonly id: string;
  readonly agent: { readonly standard: 'ocf' | 'systemd'; readonly provider?: string; readonly type: string };
  readonly parameters: Readonly<Record<string, string>>;
  readonly operations: readonly ManagedOperation[];
  readonly form: ManagedForm;
  /** Servers that may run it, preferred one first. */
  readonly serverIds: readonly ElementId[];
  /** Whether the first of `serverIds` is a wish to be written down (two groups that share the load). */
  readonly prefersFirst: boolean;
  /** Managed resources that must be active on the same server first. */
  readonly needs: readonly Need[];
  readonly elementIds: readonly ElementId[];
  /** What a person calls it in the failure list: "LDAP on ldap.example.org". */
  readonly title: string;
  /** Only of what replicates data: what managers go by that leave the decision to the data. */
  readonly ownQuorum?: OwnQuorum;
  /** May this server run it in this world? For promotable resources: may it be promoted? Absent: always. */
  eligible?(serverId: ElementId, world: World, index: DesignIndex): Eligibility;
}
