import type { Bundle, BundleProgress, BundleRefusal } from '../../core/configs/printBundle.ts';
import { zipBundle } from '../../core/configs/zipBundle.ts';
import type { Design } from '../../core/model/design.ts';
import { slugOf } from '../../core/model/slug.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import type { Asked, Told } from '../../platform/workerMessages.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import type { BundleAnswer, BundleQuestion, BundleZip } from './bundleMessages.ts';
import { packBundle } from './packBundle.ts';

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked<BundleQuestion>>) => void) | null;
  postMessage(told: Told<BundleAnswer, BundleProgress>, transfer?: readonly Transferable[]): void;
}

const scope = self as unknown as WorkerScope;

/** The last design: what was found out about it serves the zip as well. */
let known: { readonly key: number; readonly design: Design } | undefined;

scope.onmessage = ({ data: { serial, question } }) => {
  const { key, zip } = question;
  if (known?.key !== key) known = { key, design: question.design };
  const onProgress = (progress: BundleProgress): void => scope.postMessage({ serial, progress });
  const bundle = print(known.design, question, onProgress);
  if (zip) {
    const zipped = bundle.ok ? succeed(zipOf(known.design, bundle.value)) : bundle;
    scope.postMessage({ serial, answer: { ask: 'zip', zip: zipped } }, zipped.ok ? [zipped.value.bytes.buffer] : []);
  } else {
    const packed = bundle.ok ? succeed(packBundle(bundle.value.texts)) : bundle;
    const arrays = packed.ok ? packed.value.files.map(({ owners }) => owners.buffer) : [];
    scope.postMessage({ serial, answer: { ask: 'read', bundle: packed } }, arrays);
  }
};

/** The page asks for no bundle of a design with errors, but a design that it compares with may have some. */
function print(
  design: Design,
  { figure, zip }: BundleQuestion,
  onProgress: (progress: BundleProgress) => void,
): Result<Bundle, BundleRefusal> {
  onProgress({ doing: 'Judging the design', done: 0 });
  const analysis = workbench.analyse(design);
  const blocking = analysis.findings.filter(isBlocking);
  const [first] = blocking;
  if (!first) return printer.bundle(analysis, { figure, pictures: zip ?? 'later', onProgress });
  const message = blocking.length === 1 ? 'An error blocks it.' : `${blocking.length} errors block it.`;
  return fail({ message, elementId: first.elementId });
}

function zipOf(design: Design, { entries }: Bundle): BundleZip {
  return { bytes: zipBundle(slugOf(design.title), entries), count: entries.length };
}
