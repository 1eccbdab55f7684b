import { LinkDoor } from './links/LinkDoor.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Shell } from './shell/Shell.tsx';

/** The page: the shell, the question about a link, and what stands in for them if they fail. */
export function App() {
  return (
    <ErrorBoundary>
      <Shell />
      <LinkDoor />
    </ErrorBoundary>
  );
}
