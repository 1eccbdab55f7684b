import type { Edit } from '../edits/edit.ts';
import type { Design } from '../model/design.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId, ElementType } from '../model/element.ts';
import type { ManagedResource, ResourceManager } from '../configs/managedResource.ts';
import type { Offer, PathContext } from '../storage/offer.ts';
import type { World } from '../world/world.ts';

/** `error`: the tools or the kernel refuse it, or data will be lost. `warning`: fails under a foreseeable fault. `info`: better practice. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a fact comes from: "drbd.conf(5), allow-two-primaries", with a link where there is one. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** What a rule may look at. Everything is the healthy world, unless it asks `world` for more. */
export interface RuleContext {
  readonly design: Design;
  readonly index: DesignIndex;
  readonly world: World;
  readonly managed: readonly ManagedResource[];
  readonly managers: readonly ResourceManager[];
  readonly paths: PathContext;
  /** Elements that stand on themselves. */
  readonly onCycle: ReadonlySet<ElementId>;
  offerOf(elementId: ElementId | undefined, serverId: ElementId): Offer;
}

/** One complaint about the element under test. */
export interface Blame {
  /** States the fact with names, no "should", one or two sentences, each with a full stop. */
  readonly message: string;
  /** Other elements that take part. */
  readonly related?: readonly ElementId[];
  /** A safe edit that removes this complaint. */
  readonly fix?: { readonly label: string; readonly edit: Edit } | undefined;
}

/** One way to lose data or service. A rule looks at everything and blames only the element it is given. */
export interface Rule<T extends ElementBase = ElementBase> {
  /** `<kind>/<thing-problem>`, the same as its folder. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Severity in the `lab` profile, where it differs. */
  readonly labSeverity?: Severity;
  /** An instruction that ends with a full stop. */
  readonly remedy: string;
  readonly sources: readonly Source[];
  /** Element types that it judges; `all` for rules about what every element may do wrong. */
  readonly appliesTo: readonly ElementType<T>[] | 'all';
  check(element: T, context: RuleContext): readonly Blame[];
}

/** Makes a rule; only for inference of the element type. */
export function defineRule<T extends ElementBase>(rule: Rule<T>): Rule {
  return rule as unknown as Rule;
}

/** One complaint in the form that every shell shows. */
export interface Finding {
  readonly ruleId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly elementId: ElementId;
  readonly elementName: string;
  readonly message: string;
  readonly remedy: string;
  readonly sources: readonly Source[];
  readonly related: readonly ElementId[];
  readonly fix?: { readonly label: string; readonly edit: Edit };
  /** The author's reason, if the finding is waived. Waived findings block nothing. */
  readonly waived?: string;
}
