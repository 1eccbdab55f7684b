import { useEffect, useState } from 'react';
import { isDesignLink } from '../../core/links/linkPrefix.ts';
import type { LoadProblem } from '../../core/model/integrity.ts';
import type { Result } from '../../core/result.ts';
import { readLink } from '../links/readLink.ts';
import { viewDesign } from '../store/store.ts';
import { NoDesign } from './NoDesign.tsx';
import { Viewer } from './Viewer.tsx';

/** The page that shows the design of its own address and changes nothing: neither the design nor what the browser keeps. */
export function ViewerPage() {
  const [shown, setShown] = useState<Result<undefined, readonly LoadProblem[]>>();
  useEffect(() => {
    const look = (): void => setShown(show(location.hash));
    addEventListener('hashchange', look);
    look();
    return () => removeEventListener('hashchange', look);
  }, []);
  if (!shown) return null;
  return shown.ok ? <Viewer isFigureOnly={isFigureOnly()} /> : <NoDesign problems={shown.error} />;
}

function show(fragment: string): Result<undefined, readonly LoadProblem[]> {
  if (!isDesignLink(fragment)) return { ok: false, error: [] };
  const read = readLink(fragment);
  if (!read.ok) return read;
  viewDesign(read.value);
  return { ok: true, value: undefined };
}

/** `?figure` in the address leaves the details out, for frames in other pages. */
function isFigureOnly(): boolean {
  return new URLSearchParams(location.search).has('figure');
}
