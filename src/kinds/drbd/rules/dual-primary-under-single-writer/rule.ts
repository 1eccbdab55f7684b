import { type ElementBase, isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, Mount } from '../../../common/index.ts';
import { Resource, Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-under-single-writer',
  title: 'Something that expects one writer lies on two primaries',
  severity: 'error',
  remedy:
    'Keep GlusterFS bricks and other replicas on local disks, and put only GFS2 or OCFS2 on a dual-primary volume.',
  sources: [
    {
      title: "DRBD user's guide, using GFS with DRBD",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#ch-gfs',
    },
    {
      title: "DRBD user's guide, dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-dual-primary-mode',
    },
    { title: 'Kolab documentation, deployment on redundant servers: GFS is not GlusterFS' },
  ],
  appliesTo: [Volume],
  check(volume, { index }) {
    const resource = index.find(Resource, volume.resourceId);
    if (resource?.mode !== 'dual-primary') return [];
    const users = index.referrers(volume.id).filter(({ spec, element }) => spec.to === 'storage' && !isShared(element));
    if (users.length === 0) return [];
    const names = sayNames(users.map(({ element }) => element));
    return [
      {
        message: `${names} on ${volume.name} expects to be the only writer, and ${resource.name} is primary on two servers.`,
        related: users.map(({ element }) => element.id),
      },
    ];
  },
});

function isShared(element: ElementBase): boolean {
  return isA(Filesystem, element) || isA(Mount, element);
}
