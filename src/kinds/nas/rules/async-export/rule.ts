import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';
import { isOfGanesha } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/async-export',
  title: 'An export that acknowledges too early',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Export it with sync.',
  sources: [{ title: 'exports(5), async' }],
  appliesTo: [Export],
  check(element, { index }) {
    // NFS-Ganesha answers when the data is as safe as the client asks, whatever the export says.
    if (element.commit === 'sync' || isOfGanesha(element, index)) return [];
    return [
      {
        message: `${element.name} acknowledges writes before they are on disk; a crash of the NFS server loses them.`,
        fix: {
          label: `Export ${element.name} with sync`,
          edit: (design) => patchElement(design, element.id, { commit: 'sync' }),
        },
      },
    ];
  },
});
