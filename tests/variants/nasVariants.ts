import { twoFilers } from '../rules/nasFilers.ts';
import { change } from '../rules/designs.ts';
import type { Variant } from './variant.ts';

/** Exports of a given filer. */
export const nasVariants: readonly Variant[] = [
  { id: 'nas-v3', title: 'NAS, NFS version 3', design: change('nas', { 'export-kolab': { version: '3' } }) },
  {
    id: 'nas-krb5',
    title: 'NAS, NFS 4.2 with Kerberos and an id domain',
    design: change('nas', {
      'export-kolab': { version: '4.2', security: 'krb5p', transport: 'tcp' },
      'filer-nas1': { idDomain: 'example.org' },
    }),
  },
  { id: 'nas-two-filers', title: 'NAS, two filers', design: twoFilers('example.org', 'example.org') },
];
