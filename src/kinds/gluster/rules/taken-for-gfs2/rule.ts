import { patchElement } from '../../../../core/edits/edit.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Mount } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';

const GFS2 = /\bgfs[ _-]?2\b/i;

export const rule = defineRule<GlusterVolume | Mount>({
  id: 'gluster/taken-for-gfs2',
  title: 'GlusterFS taken for GFS2',
  severity: 'warning',
  remedy: 'Call it GlusterFS; put GFS2 on a shared block device if that is what is meant.',
  sources: [
    { title: 'Kolab documentation, deployment on redundant servers: GFS is not GlusterFS' },
    { title: 'gfs2(5)' },
  ],
  appliesTo: [GlusterVolume, Mount],
  check(element: GlusterVolume | Mount, { index }) {
    const isGluster = isA(GlusterVolume, element) || isA(GlusterVolume, index.get(element.sourceId));
    if (!isGluster || !GFS2.test(element.name)) return [];
    return [
      {
        message: `${element.name} is GlusterFS; GFS2 is a filesystem for a shared block device, with locks and fencing.`,
        fix: {
          label: `Call it ${element.name.replace(GFS2, 'GlusterFS')}`,
          edit: (design) => patchElement(design, element.id, { name: element.name.replace(GFS2, 'GlusterFS') }),
        },
      },
    ];
  },
});
