import type { Asked, Told } from '../workerMessages.ts';
import type { ColourQuestion, ColourRuns } from './colourMessages.ts';
import { colourText } from './colourText.ts';

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked<ColourQuestion>>) => void) | null;
  postMessage(told: Told<ColourRuns>, transfer: readonly Transferable[]): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: { serial, question } }) => {
  const answer = colourText(question);
  scope.postMessage({ serial, answer }, [answer.buffer]);
};
