import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';
import { isOfGanesha } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/ganesha-option-ignored',
  title: 'An export option that NFS-Ganesha does not have',
  severity: 'info',
  remedy: 'Export it with sync and without a subtree check.',
  sources: [{ title: 'ganesha-export-config(8)' }],
  appliesTo: [Export],
  check(element, { index }) {
    const ignored = [
      ...(element.commit === 'async' ? ['async'] : []),
      ...(element.subtreeCheck === 'subtree_check' ? ['subtree_check'] : []),
    ];
    if (ignored.length === 0 || !isOfGanesha(element, index)) return [];
    return [{ message: `${element.name} asks for ${ignored.join(' and ')}, which NFS-Ganesha does not have.` }];
  },
});
