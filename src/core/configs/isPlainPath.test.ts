import { expect, test } from 'vitest';
import { isPlainPath } from './isPlainPath.ts';

test.each(['/', '/srv', '/srv/kolab', '/dev/disk/by-id/wwn-0x5000', '/data/gv0/brick.1'])('%s is plain', (path) =>
  expect(isPlainPath(path)).toBe(true),
);

test.each(['', 'srv', '/srv/', '//srv', '/srv/../etc', '/a b', '/a\nb', '/a"b', '/a$b', '/a;b', `/${'x'.repeat(255)}`])(
  '"%s" is not',
  (path) => expect(isPlainPath(path)).toBe(false),
);
