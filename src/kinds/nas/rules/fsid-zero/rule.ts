import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Export, NfsServer } from '../../elements.ts';
import { nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/fsid-zero',
  title: 'An export that is the root of all others',
  severity: 'error',
  remedy: 'Give the export an fsid from 1 on.',
  sources: [{ title: 'exports(5), fsid=0' }, { title: 'ganesha-export-config(8), Export_id' }],
  appliesTo: [Export],
  check(element, { index }) {
    const server = nfsHostOf(element, index);
    if (element.fsid !== 0 || !isA(NfsServer, server)) return [];
    return [
      {
        message: `${element.name} has the fsid 0, by which ${server.name} takes it for the root of all exports: clients do not find it under ${element.path}.`,
        fix: {
          label: `Give ${element.name} a free fsid`,
          edit: takeFreeNumber({
            type: Export,
            element,
            field: 'fsid',
            least: 1,
            most: 65_535,
            isRival: ({ filerId }) => filerId === element.filerId,
          }),
        },
      },
    ];
  },
});
