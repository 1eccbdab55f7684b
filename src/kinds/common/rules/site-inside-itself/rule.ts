import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Site } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/site-inside-itself',
  title: 'A place inside itself',
  severity: 'error',
  remedy: 'Take one of the places out of the other.',
  sources: [{ title: 'Quorate: places nest like racks in rooms' }],
  appliesTo: [Site],
  check(site, { index }) {
    if (!isNested(site, index)) return [];
    return [{ message: `${site.name} stands inside itself.` }];
  },
});

const nestedSites = perIndex((index) => {
  const above = (site: Site | undefined): Site | undefined => index.find(Site, site?.siteId);
  const nested = new Set<ElementId>();
  const done = new Set<ElementId>();
  for (const start of index.all(Site)) {
    const trail: ElementId[] = [];
    let site: Site | undefined = start;
    for (; site && !done.has(site.id); site = above(site)) {
      done.add(site.id);
      trail.push(site.id);
    }
    const at = site ? trail.indexOf(site.id) : -1;
    if (at >= 0) for (const id of trail.slice(at)) nested.add(id);
  }
  return nested;
});

function isNested(site: Site, index: DesignIndex): boolean {
  return nestedSites(index).has(site.id);
}
