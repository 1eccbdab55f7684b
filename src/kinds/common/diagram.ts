import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { drawFailureDomains } from './diagram/drawFailureDomains.ts';
import { drawMounts } from './diagram/drawMounts.ts';
import { drawNetworks } from './diagram/drawNetworks.ts';
import { drawPlaces } from './diagram/drawPlaces.ts';
import { drawServices } from './diagram/drawServices.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [
  { id: 'sites', label: 'Sites and racks', views: ['power'] },
  { id: 'failure-domains', label: 'Power feeds, switches, enclosures', views: ['power'] },
  { id: 'os-disks', label: 'OS disks', views: ['storage'] },
  { id: 'mounts', label: 'Mounts', views: ['storage', 'services'] },
  { id: 'service-ldap', label: 'LDAP', views: ['services'] },
  { id: 'service-imap', label: 'IMAP', views: ['services'] },
  { id: 'service-smtp', label: 'SMTP', views: ['services'] },
  { id: 'service-web', label: 'Web', views: ['services'] },
  { id: 'service-database', label: 'Database', views: ['services'] },
  { id: 'networks', label: 'Networks', views: ['network'] },
  { id: 'addresses', label: 'Addresses', views: ['network'] },
];

/** Draws the elements of this kind. */
export function diagram(context: ViewContext): readonly DiagramPart[] {
  return [
    ...drawPlaces(context),
    ...drawMounts(context),
    ...drawServices(context),
    ...drawNetworks(context),
    ...drawFailureDomains(context),
  ];
}
