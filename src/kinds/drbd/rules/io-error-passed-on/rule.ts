import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/io-error-passed-on',
  title: 'A failed disk stays attached',
  severity: 'info',
  remedy: 'Detach a disk that fails (on-io-error detach).',
  sources: [
    {
      title: "DRBD user's guide, configuring I/O error handling strategies",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configure-io-error-behavior',
    },
    { title: 'drbd.conf(5), on-io-error' },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.onIoError !== 'pass_on') return [];
    return [
      {
        message: `${resource.name} keeps a disk attached after it has failed (pass_on); without a peer its errors reach the filesystem.`,
        fix: {
          label: `Let ${resource.name} detach a disk that fails`,
          edit: (design) => patchElement(design, resource.id, { onIoError: 'detach' }),
        },
      },
    ];
  },
});
