import type { PackageNeed } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { homesOf } from '../dataMount.ts';
import { Filesystem, Mount, Server, Service } from '../elements.ts';
import { groupedStorage, volumeGroupUse } from '../volumeGroups/volumeGroups.ts';
import { mountsOf } from '../mountsOf.ts';
import { systemFamily, type SystemFamily } from './systemFamily.ts';

/** What makes and repairs a filesystem. GFS2 and OCFS2 are built for few systems; their names are the same on all. */
const MAKERS: Readonly<Record<Filesystem['fsType'], string>> = {
  ext4: 'e2fsprogs',
  xfs: 'xfsprogs',
  gfs2: 'gfs2-utils',
  ocfs2: 'ocfs2-tools',
};

/** What brings the units of `serviceUnit`. */
const SERVICES: Readonly<Record<Service['role'], Readonly<Record<SystemFamily, string>>>> = {
  ldap: { debian: '389-ds-base', 'red-hat': '389-ds-base', suse: '389-ds' },
  imap: { debian: 'cyrus-imapd', 'red-hat': 'cyrus-imapd', suse: 'cyrus-imapd' },
  smtp: { debian: 'postfix', 'red-hat': 'postfix', suse: 'postfix' },
  web: { debian: 'apache2', 'red-hat': 'httpd', suse: 'apache2' },
  database: { debian: 'mariadb-server', 'red-hat': 'mariadb-server', suse: 'mariadb' },
};

/** What every host needs to keep its clock, to mount its filesystems and to run its services. */
export function packages(index: DesignIndex): readonly PackageNeed[] {
  const family = systemFamily(index.design.targetOs);
  return [
    { hostIds: index.all(Server).map(({ id }) => id), packages: ['chrony'], elementIds: [] },
    ...index.all(Filesystem).map((filesystem) => ({
      hostIds: [...new Set(index.by(Mount, 'sourceId', filesystem.id).flatMap(homesOf))],
      packages: [MAKERS[filesystem.fsType]],
      elementIds: [filesystem.id],
    })),
    ...index.all(Service).map((service) => ({
      hostIds: homesOf(service),
      packages: [SERVICES[service.role][family]],
      elementIds: [service.id],
    })),
    ...groupedStorage(index).map((storage) => ({
      hostIds: [...new Set(mountsOf(index, storage.id).flatMap(homesOf))],
      packages: volumeGroupUse(storage.id, index) === 'shared' ? ['lvm2', 'lvm2-lockd'] : ['lvm2'],
      elementIds: [storage.id],
    })),
  ];
}
