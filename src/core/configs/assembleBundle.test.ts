import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { printDesign } from '../model/printDesign.ts';
import { VERSION } from '../model/version.ts';
import type { Finding } from '../rules/rule.ts';
import { assembleBundle } from './assembleBundle.ts';
import { linesOf } from './configFragment.ts';
import { zipBundle } from './zipBundle.ts';

const finding: Finding = {
  ruleId: 'drbd/x',
  title: 'X',
  severity: 'warning',
  elementId: 'disk-1',
  elementName: 'Data *Disk*',
  message: 'It is small.',
  remedy: 'Make it larger.',
  sources: [{ title: 'drbd.conf(5)' }],
  related: [],
};
const design = workbench.newDesign('Kolab <pair>');
const contents = {
  design,
  designText: printDesign(design),
  findings: [finding, { ...finding, severity: 'error' as const, waived: 'lab only' }],
  files: [
    { path: 'runbook/30-storage.sh', executable: true, lines: linesOf('#!/bin/sh\nexit 0') },
    { path: 'hosts/alice/etc/hosts', executable: false, lines: linesOf('127.0.0.1 localhost') },
  ],
  rules: 7,
  dot: 'digraph x {}\n',
  pictures: {},
};
const entries = assembleBundle(contents);
const textOf = (path: string): unknown => entries.find((entry) => entry.path === path)?.content;

test('the bundle holds configuration, design, figure and findings', () => {
  expect(entries.map((entry) => entry.path)).toEqual([
    'MANIFEST.sha256',
    'README.md',
    'design.quorate.json',
    'diagram/design.dot',
    'hosts/alice/etc/hosts',
    'report/validation.json',
    'report/validation.md',
    'runbook/30-storage.sh',
  ]);
  expect(textOf('runbook/30-storage.sh')).toBe('#!/bin/sh\nexit 0\n');
});

test('names in the report are text, and a waiver shows its reason', () => {
  expect(textOf('report/validation.md')).toContain('**Data \\*Disk\\***');
  expect(textOf('report/validation.md')).toContain('Accepted: lab only');
  expect(textOf('README.md')).toContain('# Kolab \\<pair\\>');
});

test('every checksum of the manifest is right', () => {
  const [made, ...lines] = String(textOf('MANIFEST.sha256')).trim().split('\n');
  expect(made).toBe(`# Quorate ${VERSION}, 7 rules, for Debian 12`);
  expect(lines).toHaveLength(entries.length - 1);
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    expect(sum).toBe(
      createHash('sha256')
        .update(String(textOf(path)))
        .digest('hex'),
    );
  }
});

test('the zip has the same bytes each time, and opens', () => {
  const zip = zipBundle('kolab-pair', entries);
  expect(zipBundle('kolab-pair', [...entries].reverse())).toEqual(zip);
  const files = unzipSync(zip);
  expect(new TextDecoder().decode(files['kolab-pair/diagram/design.dot'])).toBe('digraph x {}\n');
});
