import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';
import { rootServicesOn } from '../../rootServices.ts';

export const rule = defineRule({
  id: 'nas/root-squashed',
  title: 'A service that starts as root finds its data closed to root',
  severity: 'error',
  remedy: 'Export it with no_root_squash, to the servers of the service alone.',
  sources: [{ title: 'exports(5), root_squash' }, { title: 'Postfix, master(8)' }],
  appliesTo: [Export],
  check(element, { index }) {
    if (element.rootSquash === 'no_root_squash') return [];
    const services = rootServicesOn(element, index);
    if (services.length === 0) return [];
    return [
      {
        message: `Root is nobody on ${element.name}, and these start as root there: ${services.map(({ name }) => name).join(', ')}.`,
        fix: {
          label: `Let root be root on ${element.name}`,
          edit: (design) => patchElement(design, element.id, { rootSquash: 'no_root_squash' }),
        },
      },
    ];
  },
});
