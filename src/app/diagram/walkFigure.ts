import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus to the next or previous element of the figure with an arrow key. True if it did. */
export function walkFigure(event: KeyboardEvent<SVGGElement>): boolean {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
  const all = [...(event.currentTarget.ownerSVGElement?.querySelectorAll<SVGGElement>('[role=button]') ?? [])];
  const next = all[(all.indexOf(event.currentTarget) + step + all.length) % all.length];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
