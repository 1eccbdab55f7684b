import type { Diagram } from '../diagram/diagram.ts';
import { drawDiagram } from '../diagram/drawDiagram.ts';
import { cutDiagram } from '../diagram/cutDiagram.ts';
import { drawnFor } from '../diagram/drawnFor.ts';
import { arrangeCanvas, type CanvasTree } from '../diagram/arrangeCanvas.ts';
import { putElements, removeElements, type NewId } from '../edits/edit.ts';
import type { Part } from '../edits/part/part.ts';
import { readPart } from '../edits/part/partText.ts';
import type { Action, PaletteItem, Payload, Verdict } from '../edits/verdict.ts';
import { PALETTE_SECTIONS, refuse } from '../edits/verdict.ts';
import type { DotGraph, Draft } from '../imports/draft.ts';
import { importDot } from '../imports/importDot.ts';
import { emptyDesign, waiverKey, type Design } from '../model/design.ts';
import type { ElementCatalog, ElementId } from '../model/element.ts';
import type { LoadProblem } from '../model/integrity.ts';
import { loadDesign } from '../model/loadDesign.ts';
import type { Result } from '../result.ts';
import type { Rule } from '../rules/rule.ts';
import type { StorageLayers } from '../storage/offer.ts';
import { NO_EVENTS, type WorldEvent } from '../world/world.ts';
import { createClipboard, type Clipboard } from './clipboard.ts';
import { createAnalysis, type Analysis } from './analysis.ts';
import type { ClusterKind, EditContext, Template } from './clusterKind.ts';
import { fieldVerdict } from './fieldVerdict.ts';
import { settleEdits } from './settleEdits.ts';

export type { Analysis };

/** The engine, assembled from its kinds. Browser, command line and tests all use this. */
export interface Workbench extends Clipboard {
  readonly kinds: readonly ClusterKind[];
  readonly catalog: ElementCatalog;
  readonly layers: StorageLayers;
  readonly rules: readonly Rule[];
  readonly templates: readonly Template[];
  readonly palette: readonly PaletteItem[];
  newDesign(title: string): Design;
  /** A new design that begins as the template does. */
  startFrom(template: Template): Design;
  fromTemplate(templateId: string): Design | undefined;
  load(text: string): Result<Design, LoadProblem[]>;
  /** Reads a copied part that came as text. */
  readPart(text: string): Result<Part, readonly LoadProblem[]>;
  /** The same design and events give the same analysis object. */
  analyse(design: Design, events?: readonly WorldEvent[]): Analysis;
  /** The picture of a design in its world; the same analysis gives the same object. */
  draw(analysis: Analysis): Diagram;
  /** The part of the picture that is about some elements; undefined if nothing of them is drawn. */
  drawPart(analysis: Analysis, ids: readonly ElementId[]): Diagram | undefined;
  /** Recognises a foreign DOT graph; the error is a sentence that says what would have been understood. */
  importDot(graph: DotGraph, newId: NewId): Result<Draft, string>;
  /** A new design from what an import understood. */
  openDraft(draft: Draft): Design;
  remove(design: Design, ids: readonly ElementId[]): Design;
  dropVerdict(design: Design, payload: Payload, targetId: ElementId | undefined): Verdict;
  connectVerdict(design: Design, fromId: ElementId, toId: ElementId): Verdict;
  /** Setting a field by hand: with what linking brings along where the field names the thing linked to. */
  fieldVerdict(design: Design, elementId: ElementId, field: string, value: unknown): Verdict;
  actions(design: Design, elementId: ElementId): readonly Action[];
  /** What stands in what on the canvas. The same design gives the same tree object. */
  canvas(design: Design): CanvasTree;
}

/** The refusal when no kind had anything to say about a drop; other refusals have a reason of their own. */
export const NO_BUSINESS = 'It does not go there.';

/** The same for a link. */
export const NO_RELATION = 'These two have nothing to say to each other.';

/** Assembles the engine. Kinds earlier in the list are asked first. */
export function createWorkbench(kinds: readonly ClusterKind[], templates: readonly Template[]): Workbench {
  const catalog: ElementCatalog = new Map(kinds.flatMap((kind) => kind.elements).map((type) => [type.type, type]));
  const layers: StorageLayers = Object.assign({}, ...kinds.map((kind) => kind.storage)) as StorageLayers;
  const isStorage = (type: string): boolean => Object.hasOwn(layers, type);
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
  const editContext = (design: Design): EditContext => ({
    index: analyse(design).index,
    get paths() {
      return analyse(design).paths;
    },
    get managers() {
      return analyse(design).managers;
    },
    containerOf: (id) => canvas(design).containerOf(id),
  });

  const settling = settleEdits(kinds, analyse);
  const dropVerdict: Workbench['dropVerdict'] = (design, payload, targetId) =>
    settling.verdict(
      firstAnswer(
        kinds.map((kind) => kind.edits.drop?.(payload, targetId, editContext(design))),
        NO_BUSINESS,
      ),
    );
  const connectVerdict: Workbench['connectVerdict'] = (design, fromId, toId) =>
    settling.verdict(
      firstAnswer(
        kinds.map((kind) => kind.edits.connect?.(fromId, toId, editContext(design))),
        NO_RELATION,
      ),
    );

  const startFrom = (template: Template): Design => fillTemplate(emptyDesign(template.title, versions), template);

  return {
    kinds,
    catalog,
    layers,
    rules,
    templates,
    palette: PALETTE_SECTIONS.flatMap((section) =>
      kinds.flatMap((kind) => kind.edits.palette.filter((item) => item.section === section)),
    ),
    newDesign: (title) => emptyDesign(title, versions),
    startFrom,
    fromTemplate: (templateId) => {
      const template = templates.find((candidate) => candidate.id === templateId);
      return template && startFrom(template);
    },
    load: (text) => loadDesign(text, { catalog, kinds, isStorage }),
    readPart: (text) => readPart(text, { catalog, kinds }),
    ...createClipboard({ catalog, isStorage, canvas, dropVerdict }),
    analyse,
    draw,
    drawPart: (analysis, ids) => cutDiagram(draw(analysis), drawnFor(draw(analysis), analysis.index, ids)),
    importDot: (graph, newId) => importDot(kinds, graph, newId),
    openDraft: (draft) => {
      const empty = emptyDesign(draft.title, versions);
      return putElements({ ...empty, view: { ...empty.view, ...draft.view } }, draft.elements);
    },
    remove: (design, ids) => removeElements(catalog, design, ids),
    dropVerdict,
    connectVerdict,
    fieldVerdict: (design, elementId, field, value) =>
      settling.verdict(
        fieldVerdict(
          { index: analyse(design).index, connect: (to) => connectVerdict(design, elementId, to) },
          elementId,
          {
            field,
            value,
          },
        ),
      ),
    actions: (design, elementId) => {
      const element = design.elements[elementId];
      const actions = element ? kinds.flatMap((kind) => kind.edits.actions?.(element, editContext(design)) ?? []) : [];
      return actions.map((action) => ({ ...action, edit: settling.edit(action.edit) }));
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
