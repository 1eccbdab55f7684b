import type { DotFacts, DotLine } from '../../../core/imports/dotFacts.ts';

/** Disks of one resource in a figure, by node name, the first primary first. */
export interface ReplicationSet {
  readonly disks: readonly string[];
  readonly primaries: readonly string[];
  readonly lines: readonly DotLine[];
}

/**
 * Replication in a figure: lines between boxes of different frames that stand at the top, labelled as replication or
 * without a label between disks. Arrows with one head that begin at one disk are one resource with several replicas.
 */
export function findReplication({ frames, lines }: DotFacts): ReplicationSet[] {
  if (frames.some((frame) => frame.frames.length > 0)) return [];
  const frameOf = new Map(frames.flatMap((frame) => frame.boxes.map((box) => [box.name, frame.name] as const)));
  const labels = new Map(frames.flatMap((frame) => frame.boxes.map((box) => [box.name, box.label] as const)));
  const isDisk = (name: string): boolean => /disk|drbd|volume|lv|ssd|hdd|drive/i.test(labels.get(name) ?? '');
  const sets: { disks: string[]; primaries: string[]; lines: DotLine[] }[] = [];
  for (const line of lines) {
    const [from, to] = [frameOf.get(line.from), frameOf.get(line.to)];
    if (from === undefined || to === undefined || from === to || line.heads === 'none') continue;
    const isReplication =
      line.label === '' ? isDisk(line.from) && isDisk(line.to) : /replic|drbd|sync|mirror/i.test(line.label);
    if (!isReplication) continue;
    const known = sets.find(
      (set) => set.disks[0] === line.from && line.heads === 'forward' && set.primaries.length === 1,
    );
    if (known) {
      known.disks.push(line.to);
      known.lines.push(line);
    } else {
      const primaries = line.heads === 'both' ? [line.from, line.to] : [line.from];
      sets.push({ disks: [line.from, line.to], primaries, lines: [line] });
    }
  }
  return sets;
}
