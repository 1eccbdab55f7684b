import { later } from '../ui/later.tsx';
import { useSaving } from '../store/saving.ts';
import { useIncomingLink } from './incomingLink.ts';

const LinkDialog = later(() => import('./LinkDialog.tsx').then((module) => module.LinkDialog));

/** Asks about a link to a design, once what this browser keeps has been brought back. */
export function LinkDoor() {
  const fragment = useIncomingLink((state) => state.fragment);
  const isRestoring = useSaving((state) => state.phase === 'restoring');
  if (fragment === undefined || isRestoring) return null;
  return <LinkDialog key={fragment} fragment={fragment} />;
}
