import type { TargetOs } from '../../../core/model/design.ts';

/** Systems that name packages and services alike. */
export type SystemFamily = 'debian' | 'red-hat' | 'suse';

/** Whose names a target system uses. */
export function systemFamily(targetOs: TargetOs): SystemFamily {
  if (targetOs.startsWith('el-')) return 'red-hat';
  return targetOs.startsWith('sles-') ? 'suse' : 'debian';
}
