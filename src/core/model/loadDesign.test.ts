import { describe, expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { printDesign } from './printDesign.ts';
import { MAX_DESIGN_LENGTH } from './loadDesign.ts';

const good = printDesign(workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('x'));

interface Json {
  versions: Record<string, number>;
  elements: Record<string, Record<string, unknown>>;
  [key: string]: unknown;
}

function altered(change: (json: Json) => void): string {
  const json = JSON.parse(good) as Json;
  change(json);
  return JSON.stringify(json);
}

function put(json: Json, field: string, value: unknown): void {
  Object.assign(json.elements['server-alice'] ?? {}, { [field]: value });
}

function problemsOf(text: string): { place: string; message: string }[] {
  const result = workbench.load(text);
  return result.ok ? [] : result.error;
}

describe('a file that is not a design is refused with a sentence and a place', () => {
  test.each([
    ['no JSON', 'hello', 'not valid JSON'],
    ['a truncated file', good.slice(0, good.length / 2), 'truncated'],
    ['a JSON number', '42', 'holds no JSON object'],
    ['an array', '[]', 'holds no JSON object'],
    ['another format', '{"format":"drawio"}', 'is not "cluster-design"'],
    ['50 MB of noise', 'x'.repeat(MAX_DESIGN_LENGTH + 1), 'at most'],
    ['a newer version', altered((json) => (json.versions['drbd'] = 99)), 'newer Quorate (drbd 99'],
    ['an unknown kind', altered((json) => (json.versions['ceph'] = 1)), 'does not know the kind "ceph"'],
    ['an unknown element type', altered((json) => put(json, 'type', 'toaster')), '"toaster" is no element type'],
    ['an unknown field', altered((json) => put(json, 'colour', 'red')), 'colour'],
    ['a field of a wrong type', altered((json) => put(json, 'hostName', 7)), 'string'],
    ['an unknown top-level key', altered((json) => (json['extra'] = 1)), 'extra'],
    [
      'an element that is no object',
      altered((json) => Object.assign(json.elements, { 'server-alice': 7 })),
      'JSON object',
    ],
    ['a name of 301 characters', altered((json) => put(json, 'name', 'x'.repeat(301))), '300'],
    ['a key that is not the id', altered((json) => put(json, 'id', 'server-eve')), 'differs from its key'],
    [
      'a waiver under the key of another',
      altered(
        (json) => (json['waivers'] = { 'a/b server-bob': { ruleId: 'a/c', elementId: 'server-bob', reason: 'x' } }),
      ),
      'differs from its key',
    ],
  ])('%s', (_what, text, message) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });

  test('dangling and mistyped references name the field', () => {
    expect(problemsOf(altered((json) => delete json.elements['server-bob']))).toContainEqual({
      place: '/elements/disk-bob-os/serverId',
      message: 'It refers to "server-bob", which is not in the design.',
    });
    expect(
      problemsOf(altered((json) => Object.assign(json.elements['disk-bob-os'] ?? {}, { serverId: 'network-client' }))),
    ).toContainEqual({
      place: '/elements/disk-bob-os/serverId',
      message: 'It refers to "network-client", which is a network, not a server.',
    });
  });

  test('a syntax error is placed by line and column', () => {
    expect(problemsOf('{\n  "format": cluster\n}')[0]?.place).toMatch(/^line 2, column \d+$/);
  });

  test('__proto__ is refused and pollutes nothing', () => {
    const text = good.replace('"elements": {', '"elements": { "__proto__": { "polluted": true },');
    expect(problemsOf(text)[0]?.message).toContain('no element id');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('at most twenty problems are told', () => {
    const many = altered((json) => {
      for (const element of Object.values(json.elements)) element['type'] = 'toaster';
    });
    expect(problemsOf(many)).toHaveLength(20);
  });
});

test('a byte order mark is read over', () => {
  expect(workbench.load(`\uFEFF${good}`).ok).toBe(true);
});
