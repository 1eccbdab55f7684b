import * as fc from 'fast-check';
import { patchElement, putElements } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { ElementBase, ElementType } from '../../src/core/model/element.ts';
import { isBlocking } from '../../src/core/rules/judge.ts';
import { workbench } from '../../src/workbench.ts';
import { glusterDesign } from '../glusterDesign.ts';
import { variants } from '../variants/index.ts';
import { arbitraryValue, canBeFilled, type Candidates } from './value.ts';

/** Sound designs with one GlusterFS volume on three servers. */
export const SOUND_VOLUMES: readonly (() => Design)[] = [
  () => glusterDesign({ form: 'replicate', bricks: 3, serverQuorum: 'on' }),
  () => glusterDesign({ form: 'arbiter', bricks: 3 }),
  () => glusterDesign({ form: 'disperse', bricks: 3, redundancy: 1 }),
];

/** The most changes that are made to a sound design; with more of them, hardly any design would be without errors. */
const MOST_CHANGES = 4;

type Change = (design: Design) => fc.Arbitrary<Design>;

/**
 * One of the sound designs with a few changes such as people make: a field set to another value that the schema accepts,
 * an element deleted, an element copied. Many of these designs are still sound; that is the point.
 */
export function designNear(sound: readonly (() => Design)[]): fc.Arbitrary<Design> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.integer({ min: 1, max: MOST_CHANGES }))
    .chain(([make, count]) =>
      Array.from({ length: count }).reduce<fc.Arbitrary<Design>>((start) => start.chain(changed), fc.constant(make())),
    );
}

/** A design of any kind that is nearly sound. */
export const nearDesign: fc.Arbitrary<Design> = designNear(variants.map(({ design }) => design));

/** A design of any kind without errors. */
export const soundDesign: fc.Arbitrary<Design> = nearDesign.filter(
  (design) => !workbench.analyse(design).findings.some(isBlocking),
);

function changed(design: Design): fc.Arbitrary<Design> {
  const elements = Object.values(design.elements).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (elements.length === 0) return fc.constant(design);
  return fc
    .tuple(fc.constantFrom(...elements), fc.constantFrom<(element: ElementBase) => Change>(...CHANGES))
    .chain(([element, change]) => change(element)(design));
}

/** Fields change far more often than elements come and go. */
const CHANGES = [setField, setField, setField, setField, setField, removeElement, copyElement];

function setField(element: ElementBase): Change {
  return (design) => {
    const type = workbench.catalog.get(element.type);
    const candidates = candidatesIn(design);
    const fields = Object.entries(type?.fields ?? {}).filter(([, schema]) => canBeFilled(schema, candidates));
    if (fields.length === 0) return fc.constant(design);
    return fc
      .constantFrom(...fields)
      .chain(([name, schema]) => arbitraryValue(name, schema, candidates).map((value) => ({ name, value })))
      .map(({ name, value }) => patchElement(design, element.id, { [name]: value }));
  };
}

function removeElement(element: ElementBase): Change {
  return (design) => fc.constant(workbench.remove(design, [element.id]));
}

function copyElement(element: ElementBase): Change {
  return (design) => {
    const order = Object.keys(design.elements).length;
    return fc.constant(putElements(design, [{ ...element, id: `${element.id}-copy`, order }]));
  };
}

function candidatesIn(design: Design): Candidates {
  const elements = Object.values(design.elements);
  const fits = (type: ElementType | undefined, to: Parameters<Candidates>[0]): boolean =>
    type !== undefined && (to === 'storage' ? Object.hasOwn(workbench.layers, type.type) : to.includes(type.type));
  return (to) => elements.filter(({ type }) => fits(workbench.catalog.get(type), to)).map(({ id }) => id);
}
