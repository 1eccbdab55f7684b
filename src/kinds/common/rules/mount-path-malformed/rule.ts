import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-path-malformed',
  title: 'A malformed mount path',
  severity: 'error',
  remedy: 'Write an absolute path other than /, such as /srv/kolab.',
  sources: [{ title: 'fstab(5)' }, { title: 'ocf_heartbeat_Filesystem(7), directory' }],
  appliesTo: [Mount],
  check(mount) {
    return refuseMalformed({
      owner: mount,
      text: mount.path,
      what: 'mount path',
      grammar: 'an absolute path of plain segments: letters, digits and _ . , : = + @ % -',
      isGood: (text) => text !== '/' && isPlainPath(text),
    });
  },
});
