import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

/** The slowest limit that DRBD 8.4 takes, in KiB/s (drbdsetup-84(8), c-max-rate). */
const LEAST_MAX_RATE = 250;

export const rule = defineRule({
  id: 'drbd/setting-needs-drbd-9',
  title: 'A setting that DRBD 8.4 refuses',
  severity: 'error',
  remedy: 'Take the setting back, or use DRBD 9 for the resource.',
  sources: [{ title: 'drbdsetup-84(8), rr-conflict' }, { title: 'drbdsetup-84(8), c-max-rate' }],
  appliesTo: [Resource],
  check(resource) {
    if (resource.generation !== '8.4') return [];
    const refused = refusedBy84(resource);
    if (refused.length === 0) return [];
    const names = refused.map(({ option, value }) => `${option} ${value}`).join(' and ');
    return [
      {
        message: `${resource.name} asks DRBD 8.4 for ${names}, which only DRBD 9 knows.`,
        fix: {
          label: `Take ${names} back in ${resource.name}`,
          edit: (design) =>
            refused.reduce((edited, { field }) => patchElement(edited, resource.id, { [field]: undefined }), design),
        },
      },
    ];
  },
});

interface Setting {
  readonly field: keyof Resource;
  readonly option: string;
  readonly value: string | number;
}

function refusedBy84({ rrConflict, cMaxRate }: Resource): readonly Setting[] {
  return [
    ...(rrConflict === 'retry-connect' || rrConflict === 'auto-discard'
      ? [{ field: 'rrConflict', option: 'rr-conflict', value: rrConflict } as const]
      : []),
    ...(cMaxRate !== undefined && cMaxRate < LEAST_MAX_RATE
      ? [{ field: 'cMaxRate', option: 'c-max-rate', value: cMaxRate } as const]
      : []),
  ];
}
