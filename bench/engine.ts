import { putElement } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { workbench } from '../src/workbench.ts';
import { percentile } from './statistics.ts';

/** How long it takes to check a whole design: index, world, offers, rules. */
export interface CheckTime {
  readonly elements: number;
  readonly findings: number;
  /** Milliseconds from a design that nobody has seen to all its findings. */
  readonly fresh: number;
  /** Milliseconds after a rename, which is a design that nobody has seen either, but with most elements shared. */
  readonly afterEdit: number;
  readonly save: number;
  readonly load: number;
}

const RUNS = 9;

/** Median milliseconds of RUNS runs, after two to warm up. Each run gets an input of its own. */
function time<T>(prepare: () => T, work: (input: T) => unknown): number {
  const runs = Array.from({ length: RUNS + 2 }, () => {
    const input = prepare();
    const started = performance.now();
    work(input);
    return performance.now() - started;
  });
  return percentile(runs.slice(2), 0.5);
}

/** Checks designs of about 100, 1,000, … elements, made by `make`. */
export function benchEngine(make: (elements: number) => Design, sizes: readonly number[]): CheckTime[] {
  return sizes.map((size) => {
    const design = make(size);
    const text = JSON.stringify(design);
    return {
      elements: Object.keys(design.elements).length,
      findings: workbench.analyse(design).findings.length,
      fresh: time(
        () => JSON.parse(text) as Design,
        (copy) => workbench.analyse(copy).findings,
      ),
      afterEdit: time(
        () => renamed(design),
        (edited) => workbench.analyse(edited).findings,
      ),
      save: time(
        () => design,
        (same) => JSON.stringify(same),
      ),
      load: time(
        () => text,
        (same) => workbench.load(same),
      ),
    };
  });
}

let renames = 0;

function renamed(design: Design): Design {
  const [element] = Object.values(design.elements);
  renames += 1;
  return element ? putElement(design, { ...element, name: `renamed ${renames}` }) : design;
}
