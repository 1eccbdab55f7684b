import type { Design } from '../../src/core/model/design.ts';
import { isBlocking } from '../../src/core/rules/judge.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { workbench } from '../../src/workbench.ts';
import { bundleFiles } from '../judges/offline/judgeBundle.ts';
import type { BundleFile } from '../judges/offline/offlineJudge.ts';
import { leavesOf, strangeLeaves } from './leaves.ts';
import type { TextField } from './textFields.ts';

/** What became of a text: refused by findings, or written so that each program reads it back; or neither. */
export interface ReadBack {
  readonly refused: boolean;
  readonly faults: readonly string[];
}

/** Pages for people and pictures; what is wrong with the design stands in some of them, so that their length differs. */
const PAGES = /^(report|diagram)\/|^README\.md$|^MANIFEST|^design\.quorate\.json$/;

/** A word that any language takes for what it is. */
const HARMLESS = 'harmless';

/**
 * Writes the text behind what stands in the field (`start`) and looks what comes of it in every file of the bundle. The
 * bundle that it is compared with has a harmless word in the same place, where that is no error; else what was there.
 */
export function readBack(design: Design, field: TextField, start: string, text: string): ReadBack {
  const changed = field.write(start + text);
  const blocking = errorsOf(changed);
  if (blocking.length > 0) {
    const names = blocking.some(
      ({ elementId, related }) => elementId === field.elementId || related.includes(field.elementId ?? ''),
    );
    return { refused: true, faults: names ? [] : [`refused without naming the element: ${blocking[0]?.message}`] };
  }
  const twin = field.write(start + HARMLESS);
  try {
    const harmless = filesOf(errorsOf(twin).length === 0 ? twin : design);
    return { refused: false, faults: strayTexts(harmless, bundleFiles(changed), text) };
  } catch (problem) {
    return { refused: false, faults: [`no finding, but no bundle: ${String(problem)}`] };
  }
}

function errorsOf(design: Design): readonly Finding[] {
  return workbench.analyse(design).findings.filter(isBlocking);
}

/** Many texts are compared with the same harmless bundle, which is written once. */
let last: { readonly key: string; readonly files: readonly BundleFile[] } | undefined;

function filesOf(design: Design): readonly BundleFile[] {
  const key = JSON.stringify(design);
  last = last?.key === key ? last : { key, files: bundleFiles(design) };
  return last.files;
}

function strayTexts(harmless: readonly BundleFile[], strange: readonly BundleFile[], text: string): readonly string[] {
  const [before, after] = [harmless, strange].map((files) => files.filter(({ path }) => !PAGES.test(path)));
  if (before?.length !== after?.length) return [`${after?.length} files instead of ${before?.length}`];
  const kinds = new Set(before?.map(({ path }) => kindOf(path)));
  return [...kinds].flatMap((kind) => {
    const [left = [], right = []] = [before, after].map((files) => files?.filter(({ path }) => kindOf(path) === kind));
    return left.flatMap((file, at) => {
      const other = right[at] ?? { path: 'missing', text: '' };
      const faults = file.path.endsWith('.md')
        ? linesDiffer(file.text, other.text)
        : strangeLeaves(leavesOf(file.path, file.text), leavesOf(other.path, other.text), text);
      return faults.map((fault) => `${other.path}: ${fault.slice(0, 300)}`);
    });
  });
}

/** Names of files may hold names of the design, which then are in another order. */
function kindOf(path: string): string {
  return path.replace(/^hosts\/[^/]+/, 'hosts').replace(/[^/]+(?=\.(sh|res|assert|toml)$)/, '*');
}

function linesDiffer(harmless: string, strange: string): readonly string[] {
  const [before, after] = [harmless, strange].map((page) => page.split('\n').length);
  return before === after ? [] : [`${after} lines instead of ${before}`];
}
