import { expect, test } from 'vitest';
import { GIB, TIB } from '../../templates/builder.ts';
import { bitmapSize, metadataSize, usableSize } from './metadataSize.ts';

const MIB = 1024 ** 2;

test.each([
  ['a disk of 1 MiB', MIB, 1, 1_007_616],
  ['31 peers on 1 MiB', MIB, 31, 1_007_616],
  ['a disk that is no multiple of a block', 1_000_000, 3, 958_464],
  ['100 GiB, as DRBD 8.4 has it', 100 * GIB, 1, 107_370_868_736],
  ['5 GB', 5_000_000_000, 1, 4_999_806_976],
  ['5 GB and two peers, where the guide reserves a block more', 5_000_000_000, 2, 4_999_655_424],
  ['5 GB and 31 peers', 5_000_000_000, 31, 4_995_231_744],
  ['1 TiB and two peers', TIB, 2, 1_099_444_482_048],
  ['4 TiB', 4 * TIB, 1, 4_397_912_256_512],
  ['4 TiB and 31 peers', 4 * TIB, 31, 4_393_885_724_672],
])('%s leaves what drbdmeta says', (_name, bytes, peers, usable) => {
  expect(usableSize(bytes, peers, 'internal')).toBe(usable);
  expect(Math.floor(bytes / 4096) * 4096 - metadataSize(bytes, peers)).toBe(usable);
});

test('external metadata leaves all whole blocks', () => {
  expect(usableSize(1_000_000, 1, 'external')).toBe(999_424);
  expect(usableSize(4096, 1, 'external')).toBe(4096);
});

test('a disk smaller than its metadata leaves nothing', () => {
  expect(usableSize(4096, 1, 'internal')).toBe(0);
});

test('the bitmap takes 32 MiB for each TiB and peer', () => {
  expect(bitmapSize(TIB, 1)).toBe(32 * MIB);
  expect(bitmapSize(TIB, 3)).toBe(96 * MIB);
  expect(bitmapSize(4097, 1)).toBe(4096);
});
