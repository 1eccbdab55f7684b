import { describe, expect, test } from 'vitest';
import { change, template } from '../../../tests/rules/designs.ts';
import { workbench } from '../../workbench.ts';
import { findingsAsJson, findingsAsSarif, findingsAsText } from './printFindings.ts';

const bad = change('drbd-dual-primary', {
  'drbd-data': { protocol: 'A', name: 'data\u001b[31m\nerror    forged/rule' },
})();
const waived = template('glusterfs')();

const findingsOf = (design: typeof bad) => workbench.analyse(design).findings;
const report = (design: typeof bad) => ({ fileName: 'my designs/x.json', rules: workbench.rules, design });

/** What these tests read of a SARIF run. */
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] };
  };
  readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly suppressions: unknown }[];
}

describe('text', () => {
  test('names the rule, the fact and the remedy, worst first, and counts', () => {
    const text = findingsAsText(findingsOf(bad), { fileName: 'x.json' });
    expect(text).toMatch(/^error {4}drbd\/dual-primary-needs-protocol-c\n {2}.*\n {2}Set the protocol to C\.\n/);
    expect(text).toMatch(/\nx\.json: 2 errors, 0 warnings, \d+ infos?\.\n$/);
  });

  test('lets no name forge a line or reach the terminal', () => {
    const text = findingsAsText(findingsOf(bad), { fileName: 'x.json' });
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^error {4}forged/m);
  });

  test('shows what is waived, and why', () => {
    const text = findingsAsText(findingsOf(waived), { fileName: '-' });
    expect(text).toMatch(/^waived {3}gluster\/replica-2-without-arbiter$/m);
    expect(text).toContain('Reason: Drawn with two nodes, as in the Kolab documentation.');
    expect(text).toMatch(/0 errors.*, 3 waived\.\n$/);
  });
});

describe('JSON', () => {
  test('has the seven fields of the command line', () => {
    const [first] = JSON.parse(findingsAsJson(findingsOf(bad))) as Record<string, unknown>[];
    expect(Object.keys(first ?? {})).toEqual([
      'ruleId',
      'severity',
      'elementId',
      'elementName',
      'message',
      'remedy',
      'source',
    ]);
    expect(first).toMatchObject({
      ruleId: 'drbd/dual-primary-needs-protocol-c',
      severity: 'error',
      elementId: 'drbd-data',
    });
  });

  test('leaves waived findings out, unless asked', () => {
    const ids = (text: string): unknown[] => (JSON.parse(text) as { ruleId: string }[]).map(({ ruleId }) => ruleId);
    expect(ids(findingsAsJson(findingsOf(waived)))).not.toContain('gluster/replica-2-without-arbiter');
    expect(ids(findingsAsJson(findingsOf(waived), { withWaived: true }))).toContain(
      'gluster/replica-2-without-arbiter',
    );
  });
});

describe('SARIF', () => {
  const readRun = (design: typeof bad): Run => {
    const log = JSON.parse(findingsAsSarif(findingsOf(design), report(design))) as { runs: [Run] };
    return log.runs[0];
  };

  test('points every result to its rule and its element', () => {
    const { tool, results } = readRun(bad);
    expect(results.length).toBe(findingsOf(bad).length);
    for (const result of results) expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'my%20designs/x.json' } },
          logicalLocations: [{ fullyQualifiedName: '/elements/drbd-data' }],
        },
      ],
    });
  });

  test('describes every rule once, with help', () => {
    const { rules } = readRun(bad).tool.driver;
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.help.text).not.toBe('');
  });

  test('suppresses waived findings with their reason', () => {
    const result = readRun(waived).results.find(({ ruleId }) => ruleId === 'gluster/replica-2-without-arbiter');
    expect(result?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'Drawn with two nodes, as in the Kolab documentation.' },
    ]);
  });

  test('describes an unused waiver like every other finding', () => {
    const design = {
      ...bad,
      waivers: { x: { ruleId: 'drbd/no-primary', elementId: 'drbd-data', reason: 'Because.' } },
    };
    const { tool, results } = readRun(design);
    const unused = results.find(({ ruleId }) => ruleId === 'common/waiver-unused');
    expect(tool.driver.rules[unused?.ruleIndex ?? -1]?.id).toBe('common/waiver-unused');
  });
});
