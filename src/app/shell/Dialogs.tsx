import { lazy, Suspense } from 'react';
import { ImportDialog } from '../exchange/ImportDialog.tsx';
import { LostDialog } from '../exchange/LostDialog.tsx';
import { PasteDialog } from '../exchange/PasteDialog.tsx';
import { ProblemsDialog } from '../exchange/ProblemsDialog.tsx';
import { FixDialog } from '../findings/FixDialog.tsx';
import { WaiveDialog } from '../findings/WaiveDialog.tsx';
import { CommandList } from './CommandList.tsx';
import { HelpSheet } from './HelpSheet.tsx';
import { closeDialog, useShell } from './shellState.ts';

const ExportDialog = lazy(() =>
  import('../exchange/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);
const VersionsDialog = lazy(() =>
  import('../keeping/VersionsDialog.tsx').then((module) => ({ default: module.VersionsDialog })),
);

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
      return (
        <Suspense fallback={null}>
          <ExportDialog onClose={closeDialog} />
        </Suspense>
      );
    case 'paste':
      return <PasteDialog onClose={closeDialog} />;
    case 'versions':
      return (
        <Suspense fallback={null}>
          <VersionsDialog onClose={closeDialog} />
        </Suspense>
      );
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
