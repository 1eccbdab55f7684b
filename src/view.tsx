import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './app/shell/ErrorBoundary.tsx';
import { startTheme } from './app/shell/theme.ts';
import { ViewerPage } from './app/viewer/ViewerPage.tsx';
import './app/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

startTheme();
createRoot(root).render(
  <ErrorBoundary>
    <ViewerPage />
  </ErrorBoundary>,
);
