import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../core/rules/rule.ts';
import { workbench } from '../../workbench.ts';
import { arrangeFindings, isOpenFilter, type FindingsFilter, type Grouping } from './arrangeFindings.ts';
import { OPEN_FILTER } from './findingsView.ts';

const { index } = workbench.analyse(
  workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('no template'),
);

function finding(severity: Severity, ruleId: string, elementId: string, waived?: string): Finding {
  const elementName = index.get(elementId)?.name ?? elementId;
  return {
    ruleId,
    title: `Title of ${ruleId}`,
    severity,
    elementId,
    elementName,
    message: `${elementName} hurts.`,
    remedy: 'Mend it.',
    sources: [],
    related: [],
    ...(waived === undefined ? {} : { waived }),
  };
}

const FINDINGS = [
  finding('error', 'drbd/b', 'drbd-kolab'),
  finding('warning', 'cluster/a', 'cluster-kolab'),
  finding('warning', 'drbd/c', 'disk-bob-kolab', 'as drawn'),
  finding('info', 'drbd/b', 'drbd-kolab-alice'),
  finding('info', 'drbd/d', 'drbd-kolab'),
];

function arrange(filter: Partial<FindingsFilter> = {}, grouping: Grouping = 'none') {
  return arrangeFindings(FINDINGS, index, { filter: { ...OPEN_FILTER, ...filter }, grouping });
}

/** "kind title: rule element, …" of each group. */
function groupsOf(filter: Partial<FindingsFilter> = {}, grouping: Grouping = 'none'): string[] {
  return arrange(filter, grouping).groups.map(
    ({ title, entries }) => `${title}: ${entries.map(({ finding: { ruleId } }) => ruleId).join(', ')}`,
  );
}

describe('groups', () => {
  test.each<[Grouping, string[]]>([
    ['none', ['Findings: drbd/b, cluster/a, drbd/b, drbd/d', 'Waived: drbd/c']],
    [
      'rule',
      ['Title of drbd/b: drbd/b, drbd/b', 'Title of cluster/a: cluster/a', 'Title of drbd/d: drbd/d', 'Waived: drbd/c'],
    ],
    ['element', ['kolab: drbd/b, drbd/d', 'kolab: cluster/a', 'kolab on alice: drbd/b', 'Waived: drbd/c']],
  ])('by %s stand where their worst finding does, waived ones last', (grouping, expected) => {
    expect(groupsOf({}, grouping)).toEqual(expected);
  });

  test('of elements say what and where they are', () => {
    const details = arrange({}, 'element').groups.map(({ detail }) => detail);
    expect(details.slice(0, 3)).toEqual(['DRBD resource', 'Cluster', 'DRBD replica in kolab']);
  });

  test('count their findings by severity', () => {
    expect(arrange({}, 'rule').groups[0]?.counts).toEqual({ error: 1, warning: 0, info: 1 });
  });
});

describe('the filter', () => {
  test.each<[string, Partial<FindingsFilter>, number]>([
    ['nothing', {}, 4],
    ['a severity', { hiddenSeverities: new Set<Severity>(['info']) }, 2],
    ['a kind', { kind: 'cluster' }, 1],
    ['a kind whose name begins another', { kind: 'drb' }, 0],
    ['a rule id', { query: 'drbd/b' }, 2],
    ['a title', { query: 'title of cluster' }, 1],
    ['a name, in any case', { query: 'ON ALICE' }, 1],
    ['several words, all of them', { query: ' hurts  drbd/d ' }, 1],
    ['words that nothing has', { query: 'drbd/b nowhere' }, 0],
    ['elements', { only: { label: 'x', elementIds: new Set(['drbd-kolab-alice', 'cluster-kolab']) } }, 2],
  ])('by %s', (_what, filter, shown) => {
    expect(arrange(filter)).toMatchObject({ shown, standing: 4, waived: 1 });
  });

  test('hides waived findings on demand, and filters them like the others', () => {
    expect(groupsOf({ showsWaived: false })).toHaveLength(1);
    expect(groupsOf({ kind: 'cluster' })).toHaveLength(1);
    expect(groupsOf({ query: 'drbd/c' })).toEqual(['Waived: drbd/c']);
  });

  test('is open only when it hides nothing', () => {
    expect(isOpenFilter(OPEN_FILTER)).toBe(true);
    expect(isOpenFilter({ ...OPEN_FILTER, query: '  ' })).toBe(true);
    for (const part of [{ query: 'x' }, { kind: 'san' }, { showsWaived: false }])
      expect(isOpenFilter({ ...OPEN_FILTER, ...part })).toBe(false);
  });
});

test('kinds are counted whatever the filter shows', () => {
  expect(arrange({ kind: 'cluster' }).kinds).toEqual([
    { id: 'cluster', count: 1 },
    { id: 'drbd', count: 3 },
  ]);
});

test('exact twins have keys of their own', () => {
  const twin = finding('error', 'drbd/b', 'drbd-kolab');
  const { groups } = arrangeFindings([twin, { ...twin }], index, { filter: OPEN_FILTER, grouping: 'none' });
  const keys = groups.flatMap(({ entries }) => entries.map(({ key }) => key));
  expect(new Set(keys).size).toBe(2);
});
