import type { ManagedResource, ResourceManager } from '../configs/managedResource.ts';
import type { CanvasPart } from '../diagram/canvasPart.ts';
import type { DiagramLayer, DiagramPart } from '../diagram/diagram.ts';
import type { Edit, NewId } from '../edits/edit.ts';
import type { Action, PaletteItem, Payload, Verdict } from '../edits/verdict.ts';
import type { DotGraph, Draft } from '../imports/draft.ts';
import type { ViewSettings } from '../model/design.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId, ElementType } from '../model/element.ts';
import type { Rule } from '../rules/rule.ts';
import type { Offer, PathContext, StorageLayers } from '../storage/offer.ts';
import type { WorldBehaviour } from '../world/behaviour.ts';
import type { World } from '../world/world.ts';

/** A design and who manages what in it. */
export interface Managership {
  readonly index: DesignIndex;
  readonly managers: readonly ResourceManager[];
}

/** What edits may look at. */
export interface EditContext {
  readonly index: DesignIndex;
  readonly paths: PathContext;
  readonly managers: readonly ResourceManager[];
  /** The container in which the canvas shows an element: dragging it out means leaving that one. */
  containerOf(id: ElementId): ElementId | undefined;
}

/** What may be dropped, connected and done; undefined answers mean "not my business". */
export interface KindEdits {
  readonly palette: readonly PaletteItem[];
  /** `targetId` undefined is the empty canvas. */
  drop?(payload: Payload, targetId: ElementId | undefined, context: EditContext): Verdict | undefined;
  connect?(fromId: ElementId, toId: ElementId, context: EditContext): Verdict | undefined;
  actions?(element: ElementBase, context: EditContext): readonly Action[];
  /** What an edit by hand brings along in this kind because somebody else manages its servers than before. */
  settle?(before: Managership, after: Managership): Edit;
  /** What the canvas shows of this kind. */
  canvas?(index: DesignIndex): readonly CanvasPart[];
}

/** What drawing and configuration may look at. */
export interface ViewContext {
  readonly index: DesignIndex;
  readonly paths: PathContext;
  readonly world: World;
  readonly managed: readonly ManagedResource[];
  readonly managers: readonly ResourceManager[];
  offerOf(elementId: ElementId | undefined, serverId: ElementId): Offer;
}

/** What a list of ready-made designs tells of one. */
export interface TemplateAbout {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** A ready-made design to start from. */
export interface Template extends TemplateAbout {
  readonly view: Partial<ViewSettings>;
  readonly waivers?: readonly { readonly ruleId: string; readonly elementId: ElementId; readonly reason: string }[];
  /** Ids are fixed, so that the same template always gives the same file. */
  elements(): readonly ElementBase[];
}

/** Raises one kind's elements by one version; `elements` are plain JSON of the older form. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  up(elements: Readonly<Record<string, Record<string, unknown>>>): Record<string, Record<string, unknown>>;
}

/** One topology kind: a folder that tells the engine everything about its elements; what it writes is its `KindPrinting`. */
export interface ClusterKind {
  readonly id: string;
  readonly title: string;
  /** Schema version of its elements; raised together with a migration. */
  readonly version: number;
  readonly elements: readonly ElementType[];
  readonly storage: StorageLayers;
  /** Element types that offer no storage, with the reason; the contract test wants every type here or in `storage`. */
  readonly noStorage: Readonly<Record<string, string>>;
  readonly world?: WorldBehaviour;
  readonly edits: KindEdits;
  readonly layers: readonly DiagramLayer[];
  /** Name of the DOT graph when this kind takes part; the most specific kind comes last in the list of kinds. */
  readonly graphName?: string;
  diagram(context: ViewContext): readonly DiagramPart[];
  managed?(index: DesignIndex, paths: PathContext): readonly ManagedResource[];
  /** Who starts and moves what all kinds name in `managed`. */
  managers?(index: DesignIndex): readonly ResourceManager[];
  /** Recognises a DOT graph that somebody else drew; undefined if it is not of this kind. */
  importDot?(graph: DotGraph, newId: NewId): Draft | undefined;
  /** Adds to a draft that another kind recognised what this kind has to say to it: a cluster around its servers. */
  completeDraft?(draft: Draft, newId: NewId): Draft;
  readonly migrations: readonly Migration[];
  readonly rules: readonly Rule[];
}

/** Marks the front door of a kind; checked by the kind contract test. */
export function defineKind(kind: ClusterKind): ClusterKind {
  return kind;
}
