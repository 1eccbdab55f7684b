import { type MakeDesign, change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun, SanArray } from '../../elements.ts';
import { rule } from './rule.ts';

const two = (
  first: Record<string, unknown>,
  second: Record<string, unknown>,
  initiatorId = 'san-initiator-1',
): MakeDesign =>
  change(
    extend(change('san', { 'san-array': first }), (build) => {
      const arrayId = build.add(SanArray, 'array-2', 'Array 2', {
        transport: 'iscsi',
        targetName: 'iqn.2024-05.org.example:b',
        failoverSeconds: 0,
      });
      build.add(Lun, 'lun-1', 'LUN 1', {
        arrayId,
        number: 1,
        size: 1024,
        wwid: '3a',
        alias: 'more',
        volumeGroup: '',
        initiatorIds: [initiatorId],
      });
    }),
    { 'array-2': second },
  );

ruleCases(rule, {
  bad: {
    'two intervals': {
      design: two({ pollingInterval: 5 }, { pollingInterval: 10 }),
      blames: ['array-2', 'san-array'],
      says: /differ in polling_interval;/,
      fixable: false,
    },
    'several options': {
      design: two({ devLoss: 5, failFast: 'on' }, { devLoss: 10, failFast: 'off' }, 'san-initiator-2'),
      blames: ['array-2', 'san-array'],
      says: /\(on or off\), dev_loss_tmo/,
    },
  },
  good: {
    'the same': two({ pollingInterval: 5 }, { pollingInterval: 5 }),
    'one tells nothing': two({ pollingInterval: 10 }, {}),
    'what each LUN has for itself': two({ failback: 'manual' }, { failback: 'immediate' }),
    'one has no multipathd': two({ pollingInterval: 5 }, { pollingInterval: 10, multipath: 'off' }),
    'no server has both': change(two({ pollingInterval: 5 }, { pollingInterval: 10 }), {
      'lun-0': { initiatorIds: ['san-initiator-2'] },
    }),
  },
});
