import { later } from '../ui/later.tsx';
import { closeDialog, useShell } from './shellState.ts';

const ImportDialog = later(() => import('../exchange/ImportDialog.tsx').then((module) => module.ImportDialog));
const LostDialog = later(() => import('../exchange/LostDialog.tsx').then((module) => module.LostDialog));
const PasteDialog = later(() => import('../exchange/PasteDialog.tsx').then((module) => module.PasteDialog));
const InsertDialog = later(() => import('../insert/InsertDialog.tsx').then((module) => module.InsertDialog));
const ProblemsDialog = later(() => import('../exchange/ProblemsDialog.tsx').then((module) => module.ProblemsDialog));
const ExportDialog = later(() => import('../exchange/ExportDialog.tsx').then((module) => module.ExportDialog));
const VersionsDialog = later(() => import('../keeping/VersionsDialog.tsx').then((module) => module.VersionsDialog));
const FixDialog = later(() => import('../findings/FixDialog.tsx').then((module) => module.FixDialog));
const WaiveDialog = later(() => import('../findings/WaiveDialog.tsx').then((module) => module.WaiveDialog));
const CommandList = later(() => import('./CommandList.tsx').then((module) => module.CommandList));
const HelpSheet = later(() => import('./HelpSheet.tsx').then((module) => module.HelpSheet));

/** Fetches the dialogs that a key opens: what is typed next must find them there. */
export async function fetchKeyDialogs(): Promise<void> {
  await Promise.all([CommandList, HelpSheet, FixDialog, WaiveDialog].map((dialog) => dialog.fetch()));
}

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useShell((state) => state.dialog);
  switch (dialog?.name) {
    case undefined:
      return null;
    case 'help':
      return <HelpSheet onClose={closeDialog} />;
    case 'commands':
      return <CommandList onClose={closeDialog} />;
    case 'export':
      return <ExportDialog at={dialog.at} onClose={closeDialog} />;
    case 'paste':
      return <PasteDialog onClose={closeDialog} />;
    case 'insert':
      return <InsertDialog onClose={closeDialog} />;
    case 'versions':
      return <VersionsDialog onClose={closeDialog} />;
    case 'waive':
      return <WaiveDialog finding={dialog.finding} onClose={closeDialog} />;
    case 'fix':
      return <FixDialog plan={dialog.plan} onClose={closeDialog} />;
    case 'problems':
      return <ProblemsDialog title={dialog.title} problems={dialog.problems} onClose={closeDialog} />;
    case 'import':
      return <ImportDialog source={dialog.source} draft={dialog.draft} onClose={closeDialog} />;
    case 'lost':
      return <LostDialog text={dialog.text} onClose={closeDialog} />;
  }
}
