import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const volume = (transport: 'tcp' | 'rdma' | 'tcp,rdma') => () =>
  glusterDesign({ form: 'replicate', bricks: 2, volume: { transport } });

ruleCases(rule, {
  bad: {
    'RDMA, release not told': { design: volume('rdma'), blames: ['gv0'], says: /transport rdma/, fixable: true },
    'TCP and RDMA': { design: volume('tcp,rdma'), blames: ['gv0'], fixable: true },
    'one server has lost it': {
      design: change(volume('rdma'), { 'peer-1': { release: 7 }, 'peer-2': { release: 8 } }),
      blames: ['gv0'],
    },
    'one release not told': { design: change(volume('rdma'), { 'peer-1': { release: 7 } }), blames: ['gv0'] },
    'no peers yet': { design: change(volume('rdma'), { 'peer-1': null, 'peer-2': null }), blames: ['gv0'] },
  },
  good: {
    TCP: volume('tcp'),
    'not told': () => glusterDesign({ form: 'replicate', bricks: 2 }),
    'all servers still have it': change(volume('rdma'), { 'peer-1': { release: 7 }, 'peer-2': { release: 6 } }),
  },
});
