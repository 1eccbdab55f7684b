import type { Design } from '../src/core/model/design.ts';
import { judge } from '../src/core/rules/judge.ts';
import type { RuleContext } from '../src/core/rules/rule.ts';
import { workbench } from '../src/workbench.ts';
import { percentile } from './statistics.ts';

/** How long one rule takes on a small and on a large design, with the look-ups that it is the first to ask for. */
export interface RuleTime {
  readonly ruleId: string;
  /** Milliseconds on the larger design. */
  readonly time: number;
  /** Exponent of the time over the number of elements: 1 is linear. */
  readonly growth: number;
}

const RUNS = 5;

/** Times every rule alone, slowest first. */
export function benchRules(make: (elements: number) => Design, [small, large]: readonly [number, number]): RuleTime[] {
  const times = [small, large].map((size) => timesOn(make(size)));
  const [few, many] = times;
  return workbench.rules
    .map(({ id }): RuleTime => {
      const [before, after] = [few?.get(id) ?? Number.NaN, many?.get(id) ?? Number.NaN];
      return { ruleId: id, time: after, growth: Math.log(after / before) / Math.log(large / small) };
    })
    .sort((a, b) => b.time - a.time);
}

/** Median milliseconds of each rule, all asked in turn about designs that nobody has seen. */
function timesOn(design: Design): ReadonlyMap<string, number> {
  const text = JSON.stringify(design);
  const runs = new Map<string, number[]>(workbench.rules.map(({ id }) => [id, []]));
  for (let run = 0; run < RUNS; run += 1) {
    const context = contextOf(JSON.parse(text) as Design);
    for (const rule of workbench.rules) {
      const started = performance.now();
      judge([rule], context);
      runs.get(rule.id)?.push(performance.now() - started);
    }
  }
  return new Map([...runs].map(([id, times]) => [id, percentile(times, 0.5)]));
}

/** All that rules may ask for, made before the clock starts. */
function contextOf(design: Design): RuleContext {
  const { index, world, managed, managers, paths, offers } = workbench.analyse(design);
  return { design, index, world, managed, managers, paths, onCycle: offers.onCycle, offerOf: offers.offerOf };
}
