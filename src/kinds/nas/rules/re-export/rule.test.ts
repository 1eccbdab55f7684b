import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const served = (fields: Record<string, unknown>) => change('nas', { 'export-kolab': fields });
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'on GlusterFS': { design: served({ below: 'network' }), blames, fixable: false },
    'an NFS server of our own on an export': {
      design: change(kernelNfsOnDrbd, { 'mount-alice-srv-nfs': { sourceId: 'export-www' } }),
      blames: ['export-www'],
    },
  },
  good: {
    'not told': template('nas'),
    'an NFS server of our own on a filesystem': kernelNfsOnDrbd,
    'on disks of the filer': served({ below: 'local' }),
  },
});
