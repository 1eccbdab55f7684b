import type { Design } from '../src/core/model/design.ts';
import { zipBundle } from '../src/core/configs/zipBundle.ts';
import { printer } from '../src/printer.ts';
import { workbench } from '../src/workbench.ts';
import { designOfPairs } from './designs.ts';
import { percentile } from './statistics.ts';

/** How long it takes to make the bundle of a design that nobody has seen, and how large it is. */
export interface BundleTime {
  readonly servers: number;
  readonly files: number;
  /** Milliseconds for all files, findings and checksums. */
  readonly print: number;
  /** Milliseconds to pack them. */
  readonly pack: number;
  /** Bytes of all files, and of the zip. */
  readonly plain: number;
  readonly zip: number;
}

const RUNS = 5;

/** Makes the bundles of DRBD pairs; medians of RUNS runs after one to warm up. */
export function benchBundles(sizes: readonly number[]): BundleTime[] {
  return sizes.map((servers) => {
    const text = JSON.stringify(designOfPairs(servers));
    const runs = Array.from({ length: RUNS + 1 }, () => makeBundle(JSON.parse(text) as Design)).slice(1);
    const [first] = runs;
    if (!first) throw new Error('no run');
    return {
      servers,
      ...first,
      print: percentile(
        runs.map(({ print }) => print),
        0.5,
      ),
      pack: percentile(
        runs.map(({ pack }) => pack),
        0.5,
      ),
    };
  });
}

function makeBundle(design: Design): Omit<BundleTime, 'servers'> {
  const started = performance.now();
  const bundle = printer.bundle(workbench.analyse(design), {
    figure: { style: 'docs', theme: 'light' },
    pictures: {},
  });
  if (!bundle.ok) throw new Error(bundle.error.message);
  const printed = performance.now();
  const { entries } = bundle.value;
  const zip = zipBundle('design', entries);
  return {
    files: entries.length,
    print: printed - started,
    pack: performance.now() - printed,
    plain: entries.reduce((sum, { content }) => sum + content.length, 0),
    zip: zip.length,
  };
}
