import type { TargetOs } from '../../../core/model/design.ts';
import { systemFamily } from '../../common/index.ts';

/** The unit that logs in to the recorded portals at boot, without its suffix. */
export function iscsiUnit(targetOs: TargetOs): string {
  return systemFamily(targetOs) === 'debian' ? 'open-iscsi' : 'iscsi';
}
