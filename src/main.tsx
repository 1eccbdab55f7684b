import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { watchForLinks } from './app/links/incomingLink.ts';
import { fetchEditor } from './app/shell/parts.tsx';
import { openDialog } from './app/shell/shellState.ts';
import { startTheme } from './app/shell/theme.ts';
import { startSaving } from './app/store/saving.ts';
import { startUpdating } from './app/store/updating.ts';
import { lastOpenId } from './platform/kept/lastOpen.ts';
import './app/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

startTheme();
// A design of the last visit is going to be worked on: what it takes is fetched while the design is read.
if (lastOpenId() !== undefined) void fetchEditor().catch(() => undefined);
void startSaving((text) => openDialog({ name: 'lost', text }));
watchForLinks();
const page = createRoot(root);
// In slices: a slow device answers in between.
startTransition(() => page.render(<App />));
// The dev server changes its files all the time; only a build is kept.
if (import.meta.env.PROD) startUpdating();
