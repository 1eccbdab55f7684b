import { allow, refuse, type Verdict } from '../core/edits/verdict.ts';
import type { NewId } from '../core/edits/edit.ts';
import type { Workbench } from '../core/kind/workbench.ts';
import type { Design } from '../core/model/design.ts';
import type { z } from '../core/schema.ts';
import { Refusal, takeInHands, type Hands } from './hands.ts';

/** A deployment that is put into an open design, made to measure. */
export interface Stamp<S extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What can be chosen, with the notes of an inspector; what is left out has a default. */
  readonly parameters: S;
  /** Builds it by gestures; `values` have been read by `parameters`. */
  build(hands: Hands, values: z.output<S>): void;
}

/** Declares a stamp; its parameters type what `build` gets. */
export function defineStamp<S extends z.ZodObject>(stamp: Stamp<S>): Stamp {
  return { ...stamp, build: (hands, values) => stamp.build(hands, stamp.parameters.parse(values)) };
}

/** What putting the stamp into a design makes, or why it cannot be put there. `values` may come from anywhere. */
export function stampVerdict(workbench: Workbench, design: Design, { stamp, values }: Wanted): Verdict {
  const read = stamp.parameters.safeParse(values);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(`${issue?.path.join(', ') ?? 'A value'}: ${issue?.message ?? 'it does not fit'}.`);
  }
  const build = (start: Design, newId: NewId): Design => {
    const hands = takeInHands(workbench, start, newId);
    stamp.build(hands, read.data);
    return hands.design;
  };
  try {
    let count = 0;
    build(design, (type) => `${type}-trial-${(count += 1)}`);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
  return allow(`Insert ${stamp.title}`, build);
}

/** A stamp, and what was chosen for it. */
export interface Wanted {
  readonly stamp: Stamp;
  readonly values: unknown;
}
