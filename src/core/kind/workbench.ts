import { collectConfigs } from '../configs/collectConfigs.ts';
import type { ConfigFile } from '../configs/configFragment.ts';
import { joinDeployments } from '../deploy/deployment.ts';
import { printRunbook } from '../deploy/printRunbook.ts';
import type { OnDrill } from '../deploy/runbookContext.ts';
import type { ManagedResource, ResourceManager } from '../configs/managedResource.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { drawDiagram } from '../diagram/drawDiagram.ts';
import { arrangeCanvas, type CanvasTree } from '../diagram/arrangeCanvas.ts';
import { putElements, removeElements, type NewId } from '../edits/edit.ts';
import type { Action, PaletteItem, Payload, Verdict } from '../edits/verdict.ts';
import { refuse } from '../edits/verdict.ts';
import type { DotGraph, Draft } from '../imports/draft.ts';
import { importDot } from '../imports/importDot.ts';
import { emptyDesign, shownTitle, waiverKey, type Design } from '../model/design.ts';
import { indexDesign, type DesignIndex } from '../model/designIndex.ts';
import type { ElementCatalog, ElementId } from '../model/element.ts';
import type { LoadProblem } from '../model/integrity.ts';
import { loadDesign } from '../model/loadDesign.ts';
import { slugOf } from '../model/slug.ts';
import type { Result } from '../result.ts';
import { judge } from '../rules/judge.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { PathContext, StorageLayers } from '../storage/offer.ts';
import { resolveOffers, resolvePaths, type Offers } from '../storage/resolveOffers.ts';
import { replay, replayNext, type ReplayEngine } from '../world/replay.ts';
import type { World, WorldEvent } from '../world/world.ts';
import type { ClusterKind, EditContext, Template, ViewContext } from './clusterKind.ts';
import { printBundle, type Bundle, type BundleOptions, type BundleRefusal } from '../configs/printBundle.ts';

/** Everything that follows from one design and one scenario. Parts are computed when first asked for, and kept. */
export interface Analysis {
  readonly design: Design;
  readonly events: readonly WorldEvent[];
  readonly index: DesignIndex;
  readonly paths: PathContext;
  readonly managed: readonly ManagedResource[];
  readonly managers: readonly ResourceManager[];
  /** The world after the events. */
  readonly world: World;
  /** The world after one more event at position `at`; `world` is one of this design. */
  follow(world: World, event: WorldEvent, at: number): World;
  readonly offers: Offers;
  /** Judged in good health, whatever the scenario. */
  readonly findings: readonly Finding[];
  readonly view: ViewContext;
}

/** The engine, assembled from its kinds. Browser, command line and tests all use this. */
export interface Workbench {
  readonly kinds: readonly ClusterKind[];
  readonly catalog: ElementCatalog;
  readonly layers: StorageLayers;
  readonly rules: readonly Rule[];
  readonly templates: readonly Template[];
  readonly palette: readonly PaletteItem[];
  newDesign(title: string): Design;
  fromTemplate(templateId: string): Design | undefined;
  load(text: string): Result<Design, LoadProblem[]>;
  /** The same design and events give the same analysis object. */
  analyse(design: Design, events?: readonly WorldEvent[]): Analysis;
  /** The picture of a design in its world; the same analysis gives the same object. */
  draw(analysis: Analysis): Diagram;
  /**
   * The configuration files of the design in good health, sorted by path. Ask only when no error blocks the bundle.
   *
   * @throws ConfigProblem where a name or address cannot be written into a file.
   */
  configs(analysis: Analysis, onDrill?: OnDrill): readonly ConfigFile[];
  /** All files of the bundle, for the design in good health. Ask only when no error blocks the bundle. */
  bundle(analysis: Analysis, options: BundleOptions): Result<Bundle, BundleRefusal>;
  /** Recognises a foreign DOT graph; the error is a sentence that says what would have been understood. */
  importDot(graph: DotGraph, newId: NewId): Result<Draft, string>;
  /** A new design from what an import understood. */
  openDraft(draft: Draft): Design;
  remove(design: Design, ids: readonly ElementId[]): Design;
  dropVerdict(design: Design, payload: Payload, targetId: ElementId | undefined): Verdict;
  connectVerdict(design: Design, fromId: ElementId, toId: ElementId): Verdict;
  actions(design: Design, elementId: ElementId): readonly Action[];
  /** What stands in what on the canvas. The same design gives the same tree object. */
  canvas(design: Design): CanvasTree;
}

/** The refusal when no kind had anything to say about a drop; other refusals have a reason of their own. */
export const NO_BUSINESS = 'It does not go there.';

/** The same for a link. */
export const NO_RELATION = 'These two have nothing to say to each other.';

/** The scenario in which nothing happens; one object, so that its analyses are shared. */
export const NO_EVENTS: readonly WorldEvent[] = [];

/** Assembles the engine. Kinds earlier in the list are asked first. */
export function createWorkbench(kinds: readonly ClusterKind[], templates: readonly Template[]): Workbench {
  const catalog: ElementCatalog = new Map(kinds.flatMap((kind) => kind.elements).map((type) => [type.type, type]));
  const layers: StorageLayers = Object.assign({}, ...kinds.map((kind) => kind.storage)) as StorageLayers;
  const rules = kinds.flatMap((kind) => kind.rules);
  const versions = Object.fromEntries(kinds.map((kind) => [kind.id, kind.version]));
  const analyses = new WeakMap<Design, WeakMap<readonly WorldEvent[], Analysis>>();

  const analyse = (design: Design, events: readonly WorldEvent[] = NO_EVENTS): Analysis => {
    let perEvents = analyses.get(design);
    if (!perEvents) analyses.set(design, (perEvents = new WeakMap()));
    let analysis = perEvents.get(events);
    if (!analysis) {
      const healthy = events === NO_EVENTS ? undefined : (): Analysis => analyse(design);
      perEvents.set(events, (analysis = createAnalysis({ kinds, catalog, layers, rules }, design, events, healthy)));
    }
    return analysis;
  };
  const canvases = new WeakMap<Design, CanvasTree>();
  const canvas = (design: Design): CanvasTree => {
    const { index } = analyse(design);
    const tree =
      canvases.get(design) ??
      arrangeCanvas(
        index,
        kinds.flatMap((kind) => kind.edits.canvas?.(index) ?? []),
      );
    canvases.set(design, tree);
    return tree;
  };
  const diagrams = new WeakMap<Analysis, Diagram>();
  const draw = (analysis: Analysis): Diagram => {
    let diagram = diagrams.get(analysis);
    if (!diagram) {
      diagram = drawDiagram(kinds, analysis.view, analysis.design, analysis.findings);
      diagrams.set(analysis, diagram);
    }
    return diagram;
  };
  const configs: Workbench['configs'] = ({ design }, onDrill) => {
    const { view, index, world, follow } = analyse(design);
    const hosts = hostNames(index);
    const files = collectConfigs(
      kinds.flatMap((kind) => kind.configs?.(view) ?? []),
      hosts,
    );
    const deployment = joinDeployments(kinds.map((kind) => kind.deploy?.(view) ?? {}));
    const title = shownTitle(design);
    const runbook = printRunbook({
      title,
      slug: slugOf(title),
      deployment,
      hosts,
      files,
      index,
      managed: view.managed,
      healthy: world,
      follow,
      onDrill,
    });
    return [...files, ...collectConfigs(runbook, hosts)].sort((a, b) => (a.path < b.path ? -1 : 1));
  };
  const editContext = (design: Design): EditContext => ({
    index: analyse(design).index,
    get paths() {
      return analyse(design).paths;
    },
    containerOf: (id) => canvas(design).containerOf(id),
  });

  return {
    kinds,
    catalog,
    layers,
    rules,
    templates,
    palette: kinds.flatMap((kind) => kind.edits.palette),
    newDesign: (title) => emptyDesign(title, versions),
    fromTemplate: (templateId) => {
      const template = templates.find((candidate) => candidate.id === templateId);
      return template && fillTemplate(emptyDesign(template.title, versions), template);
    },
    load: (text) => loadDesign(text, { catalog, kinds, isStorage: (type) => Object.hasOwn(layers, type) }),
    analyse,
    draw,
    configs,
    bundle: ({ design }, options) => {
      const healthy = analyse(design);
      const source = {
        design,
        rules: rules.length,
        findings: () => healthy.findings,
        files: (onDrill: OnDrill) => configs(healthy, onDrill),
        diagram: () => draw(healthy),
      };
      return printBundle(source, options);
    },
    importDot: (graph, newId) => importDot(kinds, graph, newId),
    openDraft: (draft) => {
      const empty = emptyDesign(draft.title, versions);
      return putElements({ ...empty, view: { ...empty.view, ...draft.view } }, draft.elements);
    },
    remove: (design, ids) => removeElements(catalog, design, ids),
    dropVerdict: (design, payload, targetId) =>
      firstAnswer(
        kinds.map((kind) => kind.edits.drop?.(payload, targetId, editContext(design))),
        NO_BUSINESS,
      ),
    connectVerdict: (design, fromId, toId) =>
      firstAnswer(
        kinds.map((kind) => kind.edits.connect?.(fromId, toId, editContext(design))),
        NO_RELATION,
      ),
    actions: (design, elementId) => {
      const element = design.elements[elementId];
      return element ? kinds.flatMap((kind) => kind.edits.actions?.(element, editContext(design)) ?? []) : [];
    },
    canvas,
  };
}

/** The first kind that agrees wins; else the first refusal is told. */
function firstAnswer(verdicts: readonly (Verdict | undefined)[], otherwise: string): Verdict {
  return (
    verdicts.find((verdict) => verdict?.ok) ?? verdicts.find((verdict) => verdict !== undefined) ?? refuse(otherwise)
  );
}

function fillTemplate(empty: Design, template: Template): Design {
  const waivers = (template.waivers ?? []).map(
    (waiver) => [waiverKey(waiver.ruleId, waiver.elementId), waiver] as const,
  );
  const filled = putElements(empty, template.elements());
  return { ...filled, view: { ...empty.view, ...template.view }, waivers: Object.fromEntries(waivers) };
}

/** Host names by element, for the folders of the bundle: whatever has a host name may have files. */
function hostNames(index: DesignIndex): ReadonlyMap<ElementId, string> {
  return new Map(
    index.elements.flatMap((element) =>
      'hostName' in element && typeof element.hostName === 'string' ? [[element.id, element.hostName]] : [],
    ),
  );
}

interface Parts {
  readonly kinds: readonly ClusterKind[];
  readonly catalog: ElementCatalog;
  readonly layers: StorageLayers;
  readonly rules: readonly Rule[];
}

function createAnalysis(
  { kinds, catalog, layers, rules }: Parts,
  design: Design,
  events: readonly WorldEvent[],
  healthy: (() => Analysis) | undefined,
): Analysis {
  const index = indexDesign(design, catalog);
  const paths = once(() => resolvePaths(index, layers));
  const managed = once(() => kinds.flatMap((kind) => kind.managed?.(index, paths()) ?? []));
  const managers = once(() => kinds.flatMap((kind) => kind.managers?.(index) ?? []));
  const behaviours = kinds.flatMap((kind) => (kind.world ? [{ kindId: kind.id, world: kind.world }] : []));
  const engine = once((): ReplayEngine => ({ index, layers, managed: managed(), behaviours }));
  const world = once(() => replay(engine(), events));
  const offers = once(() => resolveOffers(index, layers, world()));
  const offerOf: Offers['offerOf'] = (elementId, serverId) => offers().offerOf(elementId, serverId);
  const findings = once((): readonly Finding[] =>
    healthy
      ? healthy().findings
      : judge(rules, {
          design,
          index,
          world: world(),
          managed: managed(),
          managers: managers(),
          paths: paths(),
          onCycle: offers().onCycle,
          offerOf,
        }),
  );
  return {
    design,
    events,
    index,
    get paths() {
      return paths();
    },
    get managed() {
      return managed();
    },
    get managers() {
      return managers();
    },
    get world() {
      return world();
    },
    follow: (before, event, at) => replayNext(engine(), before, event, at),
    get offers() {
      return offers();
    },
    get findings() {
      return findings();
    },
    get view(): ViewContext {
      return { index, paths: paths(), world: world(), managed: managed(), managers: managers(), offerOf };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
