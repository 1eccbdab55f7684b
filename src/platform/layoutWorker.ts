import type { Layout } from '../core/drawing/layout.ts';
import type { Result } from '../core/result.ts';
import { layoutJob, loadGraphviz } from './graphviz.ts';
import type { LayoutAnswer, LayoutQuestion } from './layoutMessages.ts';
import { readDot } from './readDot.ts';
import type { Asked, Told } from './workerMessages.ts';

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked<LayoutQuestion>>) => void) | null;
  postMessage(told: Told<LayoutAnswer>): void;
}

const scope = self as unknown as WorkerScope;

// The engine compiles its functions when they are first used, so that a first picture costs many times a later one.
void loadGraphviz().then((graphviz) =>
  graphviz.layout('digraph { compound=true; subgraph cluster_a { a } a -> b }', 'json', 'dot'),
);

scope.onmessage = ({ data }) => void answer(data);

async function answer({ serial, question }: Asked<LayoutQuestion>): Promise<void> {
  if (question.ask === 'read') {
    scope.postMessage({ serial, answer: { ask: 'read', graph: await readDot(question.dot) } });
    return;
  }
  const layouts: Result<Layout, string>[] = [];
  for (const job of question.jobs) layouts.push(await layoutJob(job));
  scope.postMessage({ serial, answer: { ask: 'layout', layouts } });
}
