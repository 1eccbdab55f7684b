import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { NotLoaded } from './NotLoaded.tsx';

/** A part of the page that is fetched when it is first drawn, or earlier by `fetch`. */
export interface LaterPart<P> {
  (props: P): ReactNode;
  /** Fetches the part beforehand; rejects if the browser cannot. */
  fetch(this: void): Promise<void>;
}

/**
 * Makes such a part; `waiting` stands in its place until it is there. React's own `lazy` would put off a part that was
 * fetched beforehand by one frame, and one that was not by a third of a second. A part that cannot be fetched says so in its
 * place, and can be tried again.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): LaterPart<P> {
  let Part: ComponentType<P> | undefined;
  let fetching: Promise<void> | undefined;
  const fetch = (): Promise<void> =>
    (fetching ??= load().then(
      (loaded) => void (Part = loaded),
      (error: unknown) => {
        fetching = undefined;
        throw error;
      },
    ));
  function Later(props: P): ReactNode {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(Part ? 'there' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return undefined;
      let isWanted = true;
      fetch().then(
        () => isWanted && setState('there'),
        () => isWanted && setState('failed'),
      );
      return () => {
        isWanted = false;
      };
    }, [state]);
    if (state === 'failed') return <NotLoaded isOver={waiting === null} onRetry={() => setState('waiting')} />;
    return Part ? <Part {...props} /> : waiting;
  }
  return Object.assign(Later, { fetch });
}
