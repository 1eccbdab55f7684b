import type { Action, Payload, Verdict } from '../src/core/edits/verdict.ts';
import type { Design } from '../src/core/model/design.ts';
import type { ElementBase, ElementId } from '../src/core/model/element.ts';
import { workbench } from '../src/workbench.ts';

/** A design that is built as by hand: every step asks for a verdict first. Elements are named as "vdb on alice". */
export interface Hand {
  readonly design: Design;
  /** Drops an item of the palette; throws the reason if it is refused. Gives the first element that came into being. */
  drop(item: string, target?: string): ElementBase;
  move(moved: string, target?: string): void;
  link(from: string, to: string): void;
  act(element: string, actionId: string): void;
  /** Fills a field as in the inspector; throws the reason if the value is refused. */
  fill(element: string, field: string, value: unknown): void;
  whyNotDrop(item: string, target?: string): string;
  whyNotMove(moved: string, target?: string): string;
  whyNotLink(from: string, to: string): string;
  actionIds(element: string): string[];
  find(name: string): ElementBase;
  all<T = Record<string, unknown>>(type: string): (ElementBase & T)[];
  errors(): string[];
}

/** Starts with an empty design, or with a template's. */
export function startHand(design: Design = workbench.newDesign('By hand')): Hand {
  let current = design;
  let count = 0;
  const newId = (type: string): ElementId => `${type}-n${(count += 1)}`;

  const find = (name: string): ElementBase => {
    const elements = workbench.analyse(current).index.elements;
    const [short = '', server] = name.split(' on ');
    const onServer = (element: ElementBase): boolean => {
      if (server === undefined) return true;
      const home = current.elements[String((element as unknown as Record<string, unknown>)['serverId'])];
      return home?.name === server;
    };
    const isCalled = (element: ElementBase): boolean =>
      element.name === short || (element as unknown as Record<string, unknown>)['device'] === `/dev/${short}`;
    const found =
      elements.find((element) => element.name === name && !['member', 'gluster-peer'].includes(element.type)) ??
      elements.find((element) => isCalled(element) && onServer(element));
    if (!found) throw new Error(`There is no "${name}".`);
    return found;
  };
  const idOf = (name: string | undefined): ElementId | undefined => (name === undefined ? undefined : find(name).id);
  const carryOut = (verdict: Verdict): ElementBase | undefined => {
    if (!verdict.ok) throw new Error(verdict.why);
    const before = current;
    current = verdict.edit(current, newId);
    const added = Object.keys(current.elements).find((id) => !before.elements[id]);
    return added === undefined ? undefined : current.elements[added];
  };
  const why = (verdict: Verdict): string => (verdict.ok ? `allowed: ${verdict.label}` : verdict.why);
  const dropping = (payload: Payload, target?: string): Verdict =>
    workbench.dropVerdict(current, payload, idOf(target));
  const linking = (from: string, to: string): Verdict => workbench.connectVerdict(current, find(from).id, find(to).id);
  const actionsOf = (element: string): readonly Action[] => workbench.actions(current, find(element).id);

  return {
    get design() {
      return current;
    },
    drop: (item, target) => {
      const added = carryOut(dropping({ new: item }, target));
      if (!added) throw new Error(`Dropping ${item} added nothing.`);
      return added;
    },
    move: (moved, target) => void carryOut(dropping({ move: find(moved).id }, target)),
    link: (from, to) => void carryOut(linking(from, to)),
    act: (element, actionId) => {
      const action = actionsOf(element).find((candidate) => candidate.id === actionId);
      if (!action)
        throw new Error(
          `No "${actionId}" for ${element}; there is ${actionsOf(element)
            .map((each) => each.id)
            .join(', ')}.`,
        );
      current = action.edit(current, newId);
    },
    fill: (element, field, value) => void carryOut(workbench.fieldVerdict(current, find(element).id, field, value)),
    whyNotDrop: (item, target) => why(dropping({ new: item }, target)),
    whyNotMove: (moved, target) => why(dropping({ move: find(moved).id }, target)),
    whyNotLink: (from, to) => why(linking(from, to)),
    actionIds: (element) => actionsOf(element).map((action) => action.id),
    find,
    all: <T>(type: string) =>
      workbench.analyse(current).index.elements.filter((element) => element.type === type) as (ElementBase & T)[],
    errors: () =>
      workbench
        .analyse(current)
        .findings.flatMap((finding) => (finding.severity === 'info' ? [] : [`${finding.ruleId}: ${finding.message}`])),
  };
}
