/** The first block of the metadata and the activity log of eight blocks (drbdmeta(8); DRBD user's guide, metadata size). */
const FIXED = 36 * 1024;
const BLOCK = 4096;
/** A shared metadata device is cut into pieces of this size (drbd.conf(5), meta-disk with an index). */
export const SLOT_SIZE = 128 * 1024 ** 2;

/**
 * What DRBD remembers of a device of `bytes` for `peers` other disks, in bytes: a bitmap with one bit for each 4 KiB and
 * peer, in words of 64 bits and blocks of 4 KiB, beside its fixed part. The sizes that the user's guide computes are upper
 * bounds; this is what drbdmeta writes.
 */
export function metadataSize(bytes: number, peers: number): number {
  return FIXED + bitmapSize(bytes, peers);
}

/** The bitmap alone, in bytes; DRBD keeps it in memory (DRBD user's guide, hardware requirements). */
export function bitmapSize(bytes: number, peers: number): number {
  const bits = Math.ceil(Math.ceil(bytes / 512) / 8);
  const words = Math.ceil(bits / 64);
  return Math.ceil((peers * 8 * words) / BLOCK) * BLOCK;
}

/** What is left of a disk of `bytes` for data: whole blocks, less the metadata if that is internal. In bytes. */
export function usableSize(bytes: number, peers: number, metadata: 'internal' | 'external'): number {
  const whole = Math.floor(bytes / BLOCK) * BLOCK;
  return metadata === 'external' ? whole : Math.max(0, whole - metadataSize(bytes, peers));
}
