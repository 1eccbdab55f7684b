import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Action, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../../core/model/element.ts';
import { FailureDomain, Site } from '../elements.ts';

type Sort = FailureDomain['sort'];

/** Names of new domains: feeds are lettered, as they are on the wall; the others are numbered. */
const NEW_NAMES: Readonly<Record<Sort, { readonly label: string; readonly name: (at: number) => string }>> = {
  'power-feed': {
    label: 'power feed',
    name: (at) => `Feed ${String.fromCharCode(65 + (at % 26))}${at < 26 ? '' : at}`,
  },
  switch: { label: 'switch', name: (at) => `Switch ${at + 1}` },
  hypervisor: { label: 'hypervisor', name: (at) => `Hypervisor ${at + 1}` },
  enclosure: { label: 'enclosure', name: (at) => `Enclosure ${at + 1}` },
};

/** An element of any kind that can say what it hangs on. */
export interface Hanging extends ElementBase {
  readonly domainIds?: readonly ElementId[] | undefined;
}

/** True if elements of this type have a field for the domains that they hang on. */
export function canHang(element: ElementBase | undefined, index: DesignIndex): element is Hanging {
  return element !== undefined && Object.hasOwn(index.catalog.get(element.type)?.fields ?? {}, 'domainIds');
}

/** True if the palette item is one of the sorts of failure domains. */
export function isDomainItem(item: string): item is Sort {
  return Object.hasOwn(NEW_NAMES, item);
}

/** Dropping a new domain onto a place puts it there; onto a thing, hangs the thing on it. */
export function dropDomain(sort: Sort, target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  const { label } = NEW_NAMES[sort];
  if (canHang(target, index)) {
    return allow(
      `Hang ${target.name} on a new ${label}`,
      sketchEdit(index.catalog, (sketch) => hang(sketch, target, addDomain(sketch, sort))),
    );
  }
  if (target && !isA(Site, target)) return undefined;
  return allow(
    target ? `Add a ${label} in ${target.name}` : `Add a ${label}`,
    sketchEdit(index.catalog, (sketch) => void addDomain(sketch, sort, target?.id)),
  );
}

/** Moving a domain to a place, out of one, or onto the thing that hangs on it. */
export function moveDomain(
  domain: FailureDomain,
  target: ElementBase | undefined,
  context: EditContext,
): Verdict | undefined {
  const { index, containerOf } = context;
  if (target === undefined) {
    const site = index.find(Site, containerOf(domain.id));
    return site && allow(`Take ${domain.name} out of ${site.name}`, settleIn(domain, undefined, index));
  }
  if (canHang(target, index)) return hangOn(target, domain, context);
  if (!isA(Site, target)) return undefined;
  if (domain.siteId === target.id) return refuse(`${domain.name} stands in ${target.name} already.`);
  return allow(`Put ${domain.name} into ${target.name}`, settleIn(domain, target.id, index));
}

/** Hangs an element on a domain that is there. */
export function hangOn(element: Hanging, domain: FailureDomain, { index }: EditContext): Verdict {
  if (element.domainIds?.includes(domain.id) === true) {
    return refuse(`${element.name} hangs on ${domain.name} already.`);
  }
  return allow(
    `Hang ${element.name} on ${domain.name}`,
    sketchEdit(index.catalog, (sketch) => hang(sketch, element, domain)),
  );
}

/** What can be done with an element that may hang on domains: hang it on each of them, or take it off. */
export function hangActions(element: ElementBase, context: EditContext, most: number): Action[] {
  const { index } = context;
  if (!canHang(element, index)) return [];
  const named = index.all(FailureDomain).filter(({ id }) => element.domainIds?.includes(id));
  const others = index.all(FailureDomain).filter((domain) => !named.includes(domain));
  return [
    ...others.slice(0, most).flatMap((domain): Action[] => {
      const verdict = hangOn(element, domain, context);
      return verdict.ok ? [{ id: `hang-${domain.id}`, label: verdict.label, edit: verdict.edit }] : [];
    }),
    ...named.map((domain): Action => ({
      id: `unhang-${domain.id}`,
      label: `Take ${element.name} off ${domain.name}`,
      edit: sketchEdit(index.catalog, (sketch) => {
        const rest = (element.domainIds ?? []).filter((id) => id !== domain.id);
        sketch.patch<Hanging>(element, { domainIds: rest.length > 0 ? rest : undefined });
      }),
    })),
  ];
}

function hang(sketch: Sketch, element: Hanging, domain: FailureDomain): void {
  sketch.patch<Hanging>(element, { domainIds: [...(element.domainIds ?? []), domain.id] });
}

function settleIn(
  domain: FailureDomain,
  siteId: ElementId | undefined,
  index: DesignIndex,
): ReturnType<typeof sketchEdit> {
  return sketchEdit(index.catalog, (sketch) => sketch.patch<FailureDomain>(domain, { siteId }));
}

function addDomain(sketch: Sketch, sort: Sort, siteId?: ElementId): FailureDomain {
  const taken = new Set(sketch.index.all(FailureDomain).map(({ name }) => name));
  let at = 0;
  while (taken.has(NEW_NAMES[sort].name(at))) at += 1;
  return sketch.add(FailureDomain, NEW_NAMES[sort].name(at), { sort, ...(siteId === undefined ? {} : { siteId }) });
}
