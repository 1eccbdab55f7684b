import { expect, test } from 'vitest';
import { emptyDesign } from '../model/design.ts';
import { putElement } from './edit.ts';
import { renameElement } from './rename.ts';

const newId = (type: string): string => `${type}-1`;

test.each([
  ['alice', { hostName: 'alice' }, 'mail1', { name: 'mail1', hostName: 'mail1' }],
  ['alice', { hostName: 'alice' }, 'Mail server', { name: 'Mail server', hostName: 'alice' }],
  ['Kolab', { hostName: 'kolab1' }, 'mail1', { name: 'mail1', hostName: 'kolab1' }],
  ['/srv/r0', { path: '/srv/r0' }, '/srv/mail', { name: '/srv/mail', path: '/srv/mail' }],
  ['/srv/r0', { path: '/srv/r0' }, 'mail', { name: 'mail', path: '/srv/r0' }],
  ['r0', { resourceName: 'r0', note: 'r0' }, 'mail', { resourceName: 'mail', note: 'r0' }],
])('%s with %j renamed to %s', (name, fields, wanted, expected) => {
  const design = putElement(emptyDesign('x', {}), { id: 'a', type: 'x', name, order: 0, ...fields });
  expect(renameElement('a', wanted)(design, newId).elements['a']).toMatchObject(expected);
});

test('the same name again is no step', () => {
  const design = putElement(emptyDesign('x', {}), { id: 'a', type: 'x', name: 'alice', order: 0 });
  expect(renameElement('a', 'alice')(design, newId)).toBe(design);
  expect(renameElement('gone', 'alice')(design, newId)).toBe(design);
});
