import { defineRule } from '../../../../core/rules/rule.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-option-malformed',
  title: 'A malformed mount option',
  severity: 'error',
  remedy: 'Write each option as a word, or as name=value, in an entry of its own.',
  sources: [{ title: 'fstab(5), the fourth field' }, { title: 'mount(8), options' }],
  appliesTo: [Mount],
  check(mount) {
    const strange = mount.options.filter((option) => !/^[A-Za-z0-9_.:=/+@%-]+$/.test(option));
    if (strange.length === 0) return [];
    return [{ message: `${mount.name} has the mount option ${JSON.stringify(strange[0])}, which is no single word.` }];
  },
});
