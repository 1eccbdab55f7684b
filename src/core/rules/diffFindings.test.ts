import { expect, test } from 'vitest';
import { diffFindings } from './diffFindings.ts';
import type { Finding } from './rule.ts';

/** "rule element message", with "waived" as a fourth word. */
function finding(text: string): Finding {
  const [ruleId = '', elementId = '', message = '', waived] = text.split(' ');
  return {
    ruleId,
    elementId,
    message,
    title: '',
    severity: 'error',
    elementName: '',
    remedy: '',
    sources: [],
    related: [],
    ...(waived === undefined ? {} : { waived }),
  };
}

test.each([
  ['a finding goes', ['a/x disk m', 'a/y disk m'], ['a/y disk m'], ['a/x disk m'], []],
  ['a finding comes', [], ['a/x disk m'], [], ['a/x disk m']],
  ['other words, the same complaint', ['a/x disk one'], ['a/x disk two'], [], []],
  ['one of two complaints of a rule goes', ['a/x disk one', 'a/x disk two'], ['a/x disk two'], ['a/x disk one'], []],
  ['the same rule on another element', ['a/x disk m'], ['a/x other m'], ['a/x disk m'], ['a/x other m']],
  ['a waiver takes a finding away', ['a/x disk m'], ['a/x disk m waived'], ['a/x disk m'], []],
  ['nothing happens', ['a/x disk m', 'a/x disk m'], ['a/x disk m', 'a/x disk m'], [], []],
])('%s', (_what, before, after, gone, come) => {
  const diff = diffFindings(before.map(finding), after.map(finding));
  expect(diff).toEqual({ gone: gone.map(finding), come: come.map(finding) });
});
