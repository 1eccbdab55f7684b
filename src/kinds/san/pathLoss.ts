import type { SanArray } from './elements.ts';
import { asksPortal, hasMultipath, noPathRetry, serverSettings, sessionTimes } from './pathSettings.ts';

/** How long I/O of a lost path stalls before another path takes it, in words; `arrays` are all that the server uses. */
export function sayStall(array: SanArray, arrays: readonly SanArray[]): string {
  const { fastIoFail, devLoss } = serverSettings(arrays);
  if (array.transport === 'fc') return `a stall of up to ${fastIoFail === 'off' ? devLoss : fastIoFail} s`;
  const times = sessionTimes(array);
  const holds = fastIoFail === 'off' ? times.replacementTimeout : fastIoFail;
  if (!asksPortal(times)) return `a stall of ${holds} s, or of minutes if TCP has to notice it`;
  return `a stall of ${holds} to ${holds + times.noopInterval + times.noopTimeout} s`;
}

/** What becomes of reads and writes while no path works, in words; `arrays` are all that the server uses. */
export function sayNoPath(array: SanArray, arrays: readonly SanArray[]): string {
  if (!hasMultipath(array)) {
    return array.transport === 'fc'
      ? 'reads and writes wait until the kernel gives the disk up, then the filesystem gets errors.'
      : `reads and writes wait ${sessionTimes(array).replacementTimeout} s (replacement_timeout), then the filesystem gets errors.`;
  }
  const { pollingInterval } = serverSettings(arrays);
  const retries = noPathRetry(array, pollingInterval);
  if (retries === 'fail') return 'the filesystem gets errors at once (no_path_retry fail).';
  if (retries === 'queue')
    return 'reads and writes wait until a path is back, and nothing ends them (no_path_retry queue).';
  return `reads and writes wait ${retries * pollingInterval} s (no_path_retry), then the filesystem gets errors.`;
}
