import { expect, test } from 'vitest';
import { offlineJudges } from '../judges/offline/index.ts';
import { bundleFiles } from '../judges/offline/judgeBundle.ts';
import type { BundleFile } from '../judges/offline/offlineJudge.ts';
import { variants } from './index.ts';

/** Files of a host that call no offline judge by themselves, and why. */
const WITHOUT_OWN_JUDGE: readonly (readonly [RegExp, string])[] = [
  [/^drbd\.d\//, 'included by drbd.conf, which drbdadm reads'],
  [/^iscsi\/iscsid\.conf$/, 'its settings are compared by the judge of iscsi-initiator.sh'],
];

const hasReader = (own: string): boolean => {
  const alone = (path: string): readonly BundleFile[] => [{ path, text: '', executable: false }];
  // Judges of every file look at its form only.
  const special = offlineJudges.filter((judge) => !judge.appliesTo(alone('hosts/host/etc/unknown')));
  return special.some((judge) => judge.appliesTo(alone(`hosts/host/etc/${own}`)));
};

test('every file below etc that a variant prints calls an offline judge, or is listed with the reason', () => {
  const printed = new Set(
    variants
      .flatMap(({ design }) => bundleFiles(design()))
      .flatMap(({ path }) => /^hosts\/[^/]+\/etc\/(.+)$/.exec(path)?.[1] ?? []),
  );
  const unread = [...printed].filter((own) => !hasReader(own));
  expect(unread.filter((own) => !WITHOUT_OWN_JUDGE.some(([pattern]) => pattern.test(own)))).toEqual([]);
  const superfluous = WITHOUT_OWN_JUDGE.filter(([pattern]) => !unread.some((own) => pattern.test(own)));
  expect(superfluous.map(([pattern]) => String(pattern))).toEqual([]);
});
