import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isVolumeName } from '../../configs/isVolumeName.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/volume-name-malformed',
  title: 'A malformed volume name',
  severity: 'error',
  remedy: 'Choose a volume name of at most 63 letters, digits, _ and -.',
  sources: [{ title: 'gluster(8), volume create' }],
  appliesTo: [GlusterVolume],
  check(volume) {
    return refuseMalformed({
      owner: volume,
      text: volume.volumeName,
      what: 'volume name',
      grammar: 'at most 63 letters, digits, _ and -, and is not "all", "volume" or "help"',
      isGood: isVolumeName,
    });
  },
});
