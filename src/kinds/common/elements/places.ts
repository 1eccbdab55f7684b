import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref } from '../../../core/model/reference.ts';

export const Site = defineElement(
  'site',
  {
    label: 'Site or rack',
    summary: 'A failure domain: what stands in it fails together.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    scale: field(z.enum(['site', 'room', 'rack']), {
      label: 'Kind of place',
      options: { site: 'Site', room: 'Room', rack: 'Rack' },
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Inside' }),
  },
);
export type Site = ElementOf<typeof Site>;

export const FailureDomain = defineElement(
  'failure-domain',
  {
    label: 'Power feed, switch, enclosure',
    summary: 'Something that several elements hang on, wherever they stand: they fail with it.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    sort: field(z.enum(['power-feed', 'switch', 'hypervisor', 'enclosure']), {
      label: 'Sort',
      options: {
        'power-feed': 'Power feed',
        switch: 'Network switch',
        hypervisor: 'Hypervisor',
        enclosure: 'Enclosure or shelf',
      },
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
  },
);
export type FailureDomain = ElementOf<typeof FailureDomain>;
