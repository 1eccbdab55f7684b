import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../src/core/model/design.ts';
import { Resource } from '../src/kinds/drbd/index.ts';
import type { Builder } from '../src/templates/builder.ts';
import { workbench } from '../src/workbench.ts';
import { arbitraryDesign } from './arbitraries/design.ts';
import { draw } from './rules/designs.ts';

const idsOf = (design: Design): readonly string[] => workbench.analyse(design).managed.map(({ id }) => id);

/** Two servers, a cluster of them, and floating mounts of one filesystem; gives the id of each mount. */
function mounts(build: Builder, paths: readonly string[]): readonly string[] {
  const [alice, bob] = [build.server('alice', {}), build.server('bob', {})];
  const disk = build.filesystem(build.dataDisk(alice, '/dev/vg0/data'), 'xfs');
  return paths.map((path) => build.mount(path, disk, [alice, bob]));
}

describe('managed ids are unique', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one mount', ['/srv/kolab'], ['p_fs_kolab']],
    ['a mount below another', ['/srv/kolab', '/srv/kolab/imap'], ['p_fs_kolab', 'p_fs_kolab_imap']],
    [
      'two spools below one mount',
      ['/srv/kolab', '/srv/kolab/a/spool', '/srv/kolab/b/spool'],
      ['p_fs_kolab', 'p_fs_kolab_spool', 'p_fs_kolab_spool_2'],
    ],
    [
      'an inner mount that reads like another group',
      ['/srv/kolab', '/srv/kolab/imap', '/data/kolab_imap'],
      ['p_fs_kolab', 'p_fs_kolab_imap_2', 'p_fs_kolab_imap'],
    ],
  ])('%s', (_case, paths, ids) => {
    expect(idsOf(draw((build) => void mounts(build, paths))())).toEqual(ids);
  });

  test('the second address of one group and the first of a group that is numbered', () => {
    const design = draw((build) => {
      const [first = '', second = ''] = mounts(build, ['/srv/kolab', '/data/kolab']);
      const network = build.network('client', '192.0.2.0/24', 'client');
      const cluster = build.cluster({ clusterName: 'kolab', serverIds: [], ringNetworkIds: [], fenceIps: [] });
      for (const ip of ['192.0.2.1', '192.0.2.2']) build.floatingAddress(ip, network, cluster, first);
      build.floatingAddress('192.0.2.3', network, cluster, second);
    })();
    expect(idsOf(design).filter((id) => id.startsWith('p_ip_'))).toEqual([
      'p_ip_kolab',
      'p_ip_kolab_3',
      'p_ip_kolab_2',
    ]);
  });

  test('in any design whose DRBD resources have names of their own', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { index } = workbench.analyse(design);
        const names = index.all(Resource).map(({ resourceName }) => resourceName);
        fc.pre(new Set(names).size === names.length);
        const ids = idsOf(design);
        expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
