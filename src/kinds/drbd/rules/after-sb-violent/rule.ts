import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

/** Policies that change data under a running primary: field, option and value. */
const VIOLENT = [
  ['afterSb1pri', 'after-sb-1pri', 'violently-as0p'],
  ['afterSb2pri', 'after-sb-2pri', 'violently-as0p'],
  ['rrConflict', 'rr-conflict', 'violently'],
] as const;

export const rule = defineRule({
  id: 'drbd/after-sb-violent',
  title: 'Data is changed under a mounted filesystem',
  severity: 'error',
  remedy: 'Use disconnect instead, and let a person choose.',
  sources: [
    { title: 'drbd.conf(5), after-sb-1pri: violently-as0p' },
    { title: 'drbd.conf(5), rr-conflict: violently' },
  ],
  appliesTo: [Resource],
  check(resource) {
    const violent = VIOLENT.filter(([field, , value]) => resource[field] === value);
    if (violent.length === 0) return [];
    const options = violent.map(([, option, value]) => `${option} ${value}`).join(' and ');
    return [
      {
        message: `${resource.name} sets ${options}: a resync may overwrite the data of a primary while it is mounted.`,
        fix: {
          label: `Let a person choose in ${resource.name}`,
          edit: (design) =>
            patchElement(design, resource.id, Object.fromEntries(violent.map(([field]) => [field, 'disconnect']))),
        },
      },
    ];
  },
});
