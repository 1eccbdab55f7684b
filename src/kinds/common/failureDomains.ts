import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../core/model/element.ts';
import { FailureDomain, Site } from './elements.ts';

/** How large places are, so that it can be told which may stand in which. */
export const PLACE_RANK: Readonly<Record<Site['scale'], number>> = { rack: 0, room: 1, site: 2 };

/** One event that takes several elements along: the place or part whose failure does it, and whom it takes. */
export interface SharedFate {
  readonly domain: Site | FailureDomain;
  /** At least two, in the order in which they were given. */
  readonly elements: readonly ElementBase[];
}

/** What an element may say about where it stands and what it hangs on. */
interface Placed extends ElementBase {
  readonly siteId?: ElementId | undefined;
  readonly domainIds?: readonly ElementId[] | undefined;
}

/** The places around an element, the smallest first; an element that is itself a place is not among them. */
export function placesAround(element: ElementBase, index: DesignIndex): readonly Site[] {
  const places: Site[] = [];
  let place = index.find(Site, (element as Placed).siteId);
  // Places that stand in each other are refused by a rule; here they must only not hang the program.
  while (place && !places.includes(place)) {
    places.push(place);
    place = index.find(Site, place.siteId);
  }
  return places;
}

/** The rack, room or site of an element, whichever the design wants copies apart by; undefined where it is not told. */
export function placeOf(element: ElementBase, index: DesignIndex): Site | undefined {
  return placesAround(element, index).find(({ scale }) => scale === index.design.separation);
}

/**
 * The power feeds, switches, hypervisors and enclosures without which an element does not work. Of two feeds one is
 * enough, so that neither of them is named.
 */
export function soleDomains(element: ElementBase, index: DesignIndex): readonly FailureDomain[] {
  const domains = domainsOf(element, index);
  return domains.filter(({ sort }) => domains.filter((other) => other.sort === sort).length === 1);
}

/** The elements of any kind that name the domain as one of theirs, in sibling order, each once. */
export function hangingOn(domain: FailureDomain, index: DesignIndex): readonly ElementBase[] {
  const users = index.referrers(domain.id).filter(({ path }) => path[0] === 'domainIds');
  return [...new Set(users.map(({ element }) => element))];
}

/**
 * Every single event beside their own failure that takes two or more of the elements along: the place of the chosen
 * scale that they share (or a smaller one), and the parts that each of them solely hangs on. A place takes an element that stands
 * elsewhere if all its power feeds, or all its parts of another sort, stand in that place.
 */
export function sharedFates(elements: readonly ElementBase[], index: DesignIndex): readonly SharedFate[] {
  const takes = new Map<Site | FailureDomain, ElementBase[]>();
  for (const element of new Set(elements)) {
    for (const domain of fatesOf(element, index)) {
      const taken = takes.get(domain);
      if (taken) taken.push(element);
      else takes.set(domain, [element]);
    }
  }
  return [...takes].flatMap(([domain, taken]) => (taken.length > 1 ? [{ domain, elements: taken }] : []));
}

/** Places and parts whose failure alone takes the element along. */
function fatesOf(element: ElementBase, index: DesignIndex): ReadonlySet<Site | FailureDomain> {
  const domains = domainsOf(element, index);
  const places = domains.flatMap((domain) => {
    const place = largestPlaceOf(domain, index);
    const alike = domains.filter(({ sort }) => sort === domain.sort);
    return place && alike.every((other) => placesAround(other, index).includes(place)) ? [place] : [];
  });
  const own = largestPlaceOf(element, index);
  return new Set([...(own ? [own] : []), ...soleDomains(element, index), ...places]);
}

/** The place of the chosen scale; where it is not told, the largest smaller one: who shares a rack shares its room. */
function largestPlaceOf(element: ElementBase, index: DesignIndex): Site | undefined {
  const most = PLACE_RANK[index.design.separation];
  return placesAround(element, index)
    .filter(({ scale }) => PLACE_RANK[scale] <= most)
    .at(-1);
}

function domainsOf(element: ElementBase, index: DesignIndex): readonly FailureDomain[] {
  return [...new Set((element as Placed).domainIds ?? [])].flatMap((id) => index.find(FailureDomain, id) ?? []);
}
