import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';
import { rootServicesOn } from '../../rootServices.ts';

export const rule = defineRule({
  id: 'nas/root-on-the-share',
  title: 'Root of any client is root on the share',
  severity: 'warning',
  remedy: 'Export it with root_squash.',
  sources: [{ title: 'exports(5), no_root_squash' }],
  appliesTo: [Export],
  check(element, { index }) {
    if (element.rootSquash === 'root_squash' || rootServicesOn(element, index).length > 0) return [];
    return [
      {
        message: `${element.name} lets root of every client be root on the share.`,
        fix: {
          label: `Squash root on ${element.name}`,
          edit: (design) => patchElement(design, element.id, { rootSquash: 'root_squash' }),
        },
      },
    ];
  },
});
