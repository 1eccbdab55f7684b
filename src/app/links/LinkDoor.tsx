import { lazy, Suspense } from 'react';
import { useSaving } from '../store/saving.ts';
import { useIncomingLink } from './incomingLink.ts';

const LinkDialog = lazy(() => import('./LinkDialog.tsx').then((module) => ({ default: module.LinkDialog })));

/** Asks about a link to a design, once what this browser keeps has been brought back. */
export function LinkDoor() {
  const fragment = useIncomingLink((state) => state.fragment);
  const isRestoring = useSaving((state) => state.phase === 'restoring');
  if (fragment === undefined || isRestoring) return null;
  return (
    <Suspense fallback={null}>
      <LinkDialog key={fragment} fragment={fragment} />
    </Suspense>
  );
}
