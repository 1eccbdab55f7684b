import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Export } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are 1': {
      design: change(
        extend('nas', (build) => {
          build.add(Export, 'export-2', 'archive', {
            filerId: 'filer-nas1',
            path: '/export/archive',
            size: 1024,
            clientIds: ['server-kolab1'],
            commit: 'sync',
            rootSquash: 'root_squash',
            fsid: 2,
            version: '4.2',
            recovery: 'hard',
          });
        }),
        { 'export-2': { fsid: 1 } },
      ),
      blames: ['export-2', 'export-kolab'],
      fixable: true,
    },
  },
  good: {
    '1 and 2': extend('nas', (build) => {
      build.add(Export, 'export-2', 'archive', {
        filerId: 'filer-nas1',
        path: '/export/archive',
        size: 1024,
        clientIds: ['server-kolab1'],
        commit: 'sync',
        rootSquash: 'root_squash',
        fsid: 2,
        version: '4.2',
        recovery: 'hard',
      });
    }),
  },
});
