import type { GestureLook } from './useGestureLook.ts';

const LOOKS: Readonly<Record<NonNullable<GestureLook>, string>> = {
  takes: 'outline-2 outline-dashed outline-offset-1 outline-good',
  'over-good': 'outline-3 outline-offset-1 outline-good bg-good-soft!',
  'over-bad': 'outline-3 outline-offset-1 outline-bad bg-bad-soft!',
  dim: 'box-dim',
};

/** Classes for what is going on with a box: gesture, selection, drag. */
export function boxStyle({
  look,
  selected,
  dragging,
}: {
  readonly look: GestureLook;
  readonly selected: boolean;
  readonly dragging: boolean;
}): string {
  if (dragging) return 'shadow-raised outline-2 outline-accent opacity-90';
  if (look !== undefined) return LOOKS[look];
  return selected ? 'outline-2 outline-offset-1 outline-accent' : '';
}
