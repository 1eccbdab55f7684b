import { expect, test } from 'vitest';
import { emptyDesign } from '../model/design.ts';
import { pushHistory, redo, startHistory, undo } from './history.ts';

const [zero, one, two, three] = ['0', '1', '2', '3'].map((title) => emptyDesign(title, {})) as [
  ReturnType<typeof emptyDesign>,
  ReturnType<typeof emptyDesign>,
  ReturnType<typeof emptyDesign>,
  ReturnType<typeof emptyDesign>,
];

test('undo and redo walk the steps and know their labels', () => {
  const history = pushHistory(pushHistory(startHistory(zero), 'Add alice', one), 'Add bob', two);
  expect(history.past.map((entry) => entry.label)).toEqual(['Add alice', 'Add bob']);
  const back = undo(undo(history));
  expect(back.present).toBe(zero);
  expect(back.future.map((entry) => entry.label)).toEqual(['Add alice', 'Add bob']);
  expect(redo(back).present).toBe(one);
  expect(redo(redo(back)).present).toBe(two);
});

test('the ends are ends', () => {
  const history = startHistory(zero);
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test('a new step forgets the future', () => {
  const history = pushHistory(undo(pushHistory(startHistory(zero), 'Add alice', one)), 'Add bob', two);
  expect(history.future).toEqual([]);
  expect(undo(history).present).toBe(zero);
});

test('typing in one field is one step, and another step ends it', () => {
  const typed = pushHistory(pushHistory(startHistory(zero), 'Rename', one, 'name'), 'Rename', two, 'name');
  expect(undo(typed).present).toBe(zero);
  const after = pushHistory(pushHistory(typed, 'Add disk', three), 'Rename', one, 'name');
  expect(undo(after).present).toBe(three);
});

test('undo ends typing, so that the next letter is a step of its own', () => {
  const typed = pushHistory(startHistory(zero), 'Rename', one, 'name');
  const again = pushHistory(undo(typed), 'Rename', two, 'name');
  expect(undo(again).present).toBe(zero);
});

test('an edit that changes nothing is no step', () => {
  const history = startHistory(zero);
  expect(pushHistory(history, 'Nothing', zero)).toBe(history);
});

test('two hundred steps are kept', () => {
  let history = startHistory(zero);
  for (let step = 0; step < 250; step += 1) history = pushHistory(history, `Step ${step}`, emptyDesign(`${step}`, {}));
  expect(history.past).toHaveLength(200);
});
