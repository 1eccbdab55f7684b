import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { drawFailureDomains } from './diagram/drawFailureDomains.ts';
import { drawMounts } from './diagram/drawMounts.ts';
import { drawNetworks } from './diagram/drawNetworks.ts';
import { drawPlaces } from './diagram/drawPlaces.ts';
import { drawServices } from './diagram/drawServices.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [
  { id: 'sites', label: 'Sites and racks' },
  { id: 'failure-domains', label: 'Power feeds, switches, enclosures' },
  { id: 'os-disks', label: 'OS disks' },
  { id: 'mounts', label: 'Mounts' },
  { id: 'service-ldap', label: 'LDAP' },
  { id: 'service-imap', label: 'IMAP' },
  { id: 'service-smtp', label: 'SMTP' },
  { id: 'service-web', label: 'Web' },
  { id: 'service-database', label: 'Database' },
  { id: 'networks', label: 'Networks' },
  { id: 'addresses', label: 'Addresses' },
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
