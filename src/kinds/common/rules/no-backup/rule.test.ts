import { expect, test } from 'vitest';
import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

const FIRST = 'mount-kolab1-srv-kolab';
const SECOND = 'mount-kolab2-srv-kolab';

ruleCases(rule, {
  bad: {
    'nothing is copied': {
      design: change('glusterfs', { [FIRST]: { backup: 'none' } }),
      blames: [FIRST],
      says: /GFS Mount of Kolab Server 1 has no backup/,
      fixable: false,
    },
    'snapshots on the same storage': {
      design: change('nas', { [FIRST]: { backup: 'same-storage' } }),
      blames: [FIRST],
      says: /only snapshots/,
    },
    'both mounts tell the same': {
      design: change('nas', { [FIRST]: { backup: 'none' }, [SECOND]: { backup: 'same-storage' } }),
      blames: [FIRST, SECOND],
    },
    'a mount without source': {
      design: change('nas', { [FIRST]: { backup: 'none', sourceId: undefined } }),
      blames: [FIRST],
    },
  },
  good: {
    'not told': template('glusterfs'),
    'on another machine': change('nas', { [FIRST]: { backup: 'other-machine' } }),
    'at another site': change('nas', { [FIRST]: { backup: 'other-site' } }),
    'the other mount of the same export is copied': change('nas', {
      [FIRST]: { backup: 'none' },
      [SECOND]: { backup: 'other-machine' },
    }),
    'the other mount is copied at another site': change('nas', {
      [FIRST]: { backup: 'same-storage' },
      [SECOND]: { backup: 'other-site' },
    }),
  },
});

test('complains with the storage', () => {
  const { findings } = workbench.analyse(change('nas', { [FIRST]: { backup: 'none' } })());
  expect(findings.find(({ ruleId }) => ruleId === rule.id)?.related).toEqual(['export-kolab']);
});
