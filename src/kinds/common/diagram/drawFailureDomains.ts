import type { DiagramBox, DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { FailureDomain } from '../elements.ts';
import { hangingOn } from '../failureDomains.ts';

const LAYER = 'failure-domains';

const SHAPES: Readonly<Record<FailureDomain['sort'], DiagramBox['shape']>> = {
  'power-feed': 'fence',
  switch: 'switch',
  hypervisor: 'controller',
  enclosure: 'controller',
};

const WORDS: Readonly<Record<FailureDomain['sort'], string>> = {
  'power-feed': 'power feed',
  switch: 'switch',
  hypervisor: 'hypervisor',
  enclosure: 'enclosure',
};

/** Power feeds, switches, hypervisors and enclosures, with a line to everything that hangs on them. */
export function drawFailureDomains({ index }: ViewContext): DiagramPart[] {
  return index.all(FailureDomain).flatMap((domain): DiagramPart[] => [
    {
      part: 'box',
      elementId: domain.id,
      label: domain.name,
      detail: WORDS[domain.sort],
      shape: SHAPES[domain.sort],
      inside: domain.siteId === undefined ? [] : [domain.siteId],
      order: domain.order,
      layer: LAYER,
    },
    ...hangingOn(domain, index).map((element): DiagramPart => ({
      part: 'arrow',
      elementId: domain.id,
      key: element.id,
      from: domain.id,
      to: element.id,
      heads: 'none',
      meaning: 'path',
      layer: LAYER,
    })),
  ]);
}
