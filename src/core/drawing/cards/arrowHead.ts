import { between, distance } from '../geometry.ts';
import type { Point } from '../layout.ts';

type Piece = readonly [Point, Point, Point, Point];

/** A slim arrow head of the given length whose tip is the end of the curve. */
export function headAt(curve: readonly Point[], end: 'start' | 'end', length: number): Point[] {
  const points = end === 'end' ? curve : curve.toReversed();
  const tip = points.at(-1) ?? [0, 0];
  const base = cutPiece(lastPiece(points), length)[3];
  const back = distance(tip, base) < 1e-6 ? ([tip[0] - 1, tip[1]] as const) : base;
  const scale = length / distance(tip, back);
  const [dx, dy] = [(back[0] - tip[0]) * scale, (back[1] - tip[1]) * scale];
  const half = 0.42;
  return [
    tip,
    [tip[0] + dx - dy * half, tip[1] + dy + dx * half],
    [tip[0] + dx * 0.8, tip[1] + dy * 0.8],
    [tip[0] + dx + dy * half, tip[1] + dy - dx * half],
  ];
}

/** The curve without its last points at either end, so that a line does not look out under its head. */
export function shortenCurve(
  curve: readonly Point[],
  cut: { readonly start: number; readonly end: number },
): readonly Point[] {
  const ended = shortenEnd(curve, cut.end);
  return shortenEnd(ended.toReversed(), cut.start).toReversed();
}

function shortenEnd(curve: readonly Point[], cut: number): readonly Point[] {
  if (cut <= 0 || curve.length < 4) return curve;
  return [...curve.slice(0, -4), ...cutPiece(lastPiece(curve), cut)];
}

function lastPiece(curve: readonly Point[]): Piece {
  const [a, b, c, d] = curve.slice(-4);
  const end: Point = d ?? [0, 0];
  return [a ?? end, b ?? end, c ?? end, end];
}

/** Ends the piece where it comes within `length` of its end; halving finds the place to a thousandth. */
function cutPiece(piece: Piece, length: number): Piece {
  let [low, high] = [0, 1];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (distance(upTo(piece, middle)[3], piece[3]) > length) low = middle;
    else high = middle;
  }
  return upTo(piece, Math.max(low, 0.05));
}

/** The first part of a Bézier curve, up to parameter `share` (de Casteljau). */
function upTo([a, b, c, d]: Piece, share: number): Piece {
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)];
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)];
  return [a, ab, abc, between(abc, bcd, share)];
}
