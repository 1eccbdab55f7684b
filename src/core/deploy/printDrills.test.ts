import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';

function page(design: Design): string {
  const files = printer.configs(workbench.analyse(design));
  const drill = files.find(({ path }) => path === 'runbook/90-failover-drill.md');
  return (drill?.lines ?? []).map(({ text }) => text).join('\n');
}

const template = workbench.fromTemplate('drbd-single-primary');
if (!template) throw new Error('no template');
const text = page(template);

test('what is expected after a crash is what the replay tells', () => {
  const section = text.slice(text.indexOf('## 1. alice fails'), text.indexOf('Wait until `alice`'));
  const { world } = workbench.analyse(template, [{ type: 'fail', elementId: 'server-alice' }]);
  const told = world.steps.filter(({ event }) => event === 0);
  expect(told.length).toBeGreaterThan(5);
  expect(section.match(/^1\. /gm)).toHaveLength(told.length);
  for (const step of told) expect(section.replaceAll('\\', '')).toContain(step.text);
  expect(section).toContain('- bob: /srv/kolab, LDAP');
});

test('bringing it back is expected too', () => {
  const section = text.slice(text.indexOf('Wait until `alice`'), text.indexOf('## 2. '));
  expect(section).toContain('1. alice is back in the cluster.');
  expect(section).toContain('1. alice resyncs kolab from bob.');
});

test('a name cannot become Markdown', () => {
  const renamed = { ...template, elements: { ...template.elements } };
  const alice = renamed.elements['server-alice'];
  if (!alice) throw new Error('no alice');
  renamed.elements['server-alice'] = { ...alice, name: '# [x](y)' };
  expect(page(renamed)).toContain('## 1. \\# \\[x\\](y) fails');
});

test('what is watched while something fails, and when it is noticed', () => {
  expect(text).toContain('| `drbdadm status kolab` | who is primary for kolab');
  expect(text).toMatch(/`crm_mon -1 -r` \| .* noticed after about 7 s \| `alice`, `bob` \|/);
});

test('hosts that the design calls otherwise are told by both names', () => {
  expect(text).not.toContain('## Names');
  const alice = template.elements['server-alice'];
  if (!alice) throw new Error('no alice');
  const renamed = { ...template, elements: { ...template.elements, 'server-alice': { ...alice, name: 'Mail 1' } } };
  expect(page(renamed)).toContain('- Mail 1 is the host `alice`.');
});
