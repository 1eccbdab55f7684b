import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Site } from '../../elements.ts';
import { PLACE_RANK } from '../../failureDomains.ts';

export const rule = defineRule({
  id: 'common/place-inside-smaller',
  title: 'A place inside one that is no larger',
  severity: 'warning',
  remedy: 'Take the place out of the other one, or correct what kind of place it is.',
  sources: [{ title: 'Quorate: racks stand in rooms, rooms in sites' }],
  appliesTo: [Site],
  check(site, { index }) {
    const around = index.find(Site, site.siteId);
    if (!around || PLACE_RANK[around.scale] > PLACE_RANK[site.scale]) return [];
    return [
      {
        message: `${site.name} is a ${site.scale} and stands inside ${around.name}, which is a ${around.scale} ${around.scale === site.scale ? 'too' : 'only'}.`,
        related: [around.id],
        fix: {
          label: `Take ${site.name} out of ${around.name}`,
          edit: (design) => patchElement(design, site.id, { siteId: undefined }),
        },
      },
    ];
  },
});
