import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { TargetOs } from '../../../core/model/design.ts';
import { systemFamily, type SystemFamily } from '../../common/index.ts';
import type { SanClient } from '../configs/sanClients.ts';
import { PLACE } from './places.ts';

/** Where the image of the running kernel is, and what makes all images anew (update-initramfs(8), dracut(8)). */
const IMAGES: Readonly<Record<SystemFamily, { readonly path: string; readonly rebuild: string }>> = {
  debian: { path: '/boot/initrd.img-$(uname -r)', rebuild: 'update-initramfs -u -k all' },
  'red-hat': { path: '/boot/initramfs-$(uname -r).img', rebuild: 'dracut --force --regenerate-all' },
  suse: { path: '/boot/initrd-$(uname -r)', rebuild: 'dracut --force --regenerate-all' },
};

/**
 * The system boots with copies of multipath.conf and of LVM's settings. With older ones it would take a single path for
 * the LUN, or activate a volume group that is another server's, before our files are read.
 */
export function initramfsStep(clients: readonly SanClient[], targetOs: TargetOs): readonly RunbookStep[] {
  if (clients.length === 0) return [];
  const { path, rebuild } = IMAGES[systemFamily(targetOs)];
  return [
    {
      phase: 'storage',
      place: PLACE.initramfs,
      title: 'Take the settings of multipath and LVM into the initramfs',
      hostIds: clients.map(({ server }) => server.id),
      done: `image=${path}
for file in /etc/multipath.conf /etc/lvm/lvmlocal.conf; do
  [ ! -e "$file" ] || [ "$image" -nt "$file" ] || { image=; break; }
done
[ -n "$image" ]`,
      run: rebuild,
      elementIds: clients.flatMap(({ luns }) => luns.map(({ id }) => id)),
    },
  ];
}
