/** The longest path that the configuration may name, in characters. */
const LONGEST_PATH = 255;

/**
 * True for an absolute path that means the same in fstab(5), exports(5), drbd.conf(5), gluster(8) and a shell: plain
 * segments without blanks, `.` or `..`, and no slash at the end. The root itself is `/`.
 */
export function isPlainPath(text: string): boolean {
  if (text === '/') return true;
  const isSegment = (segment: string): boolean => /^[A-Za-z0-9_.,:=+@%-]+$/.test(segment) && !/^\.\.?$/.test(segment);
  return text.length <= LONGEST_PATH && text.startsWith('/') && text.slice(1).split('/').every(isSegment);
}
