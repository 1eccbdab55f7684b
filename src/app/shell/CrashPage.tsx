import { Download, RotateCw, Undo2 } from 'lucide-react';
import { saveDesignFile } from '../exchange/saveDesignFile.ts';
import { undoStep } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';

/** What is left when the page itself has failed: the design can be saved, the last step taken back, the page reloaded. */
export function CrashPage({ error }: { readonly error: unknown }) {
  const message = error instanceof Error ? error.message : String(error);
  return (
    <main className="grid h-full place-items-center p-6">
      <div
        role="alert"
        className="flex w-full max-w-md flex-col gap-4 rounded-xl border border-line bg-surface p-6 shadow-raised"
      >
        <h1 className="text-base font-semibold">Quorate has made a mistake</h1>
        <p className="text-sm text-muted">
          The page could not be drawn. Your design is unharmed: save it to a file, then take back the last step or
          reload.
        </p>
        <pre className="max-h-32 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs whitespace-pre-wrap">
          {message}
        </pre>
        <div className="flex flex-wrap gap-2">
          <Button look="accent" onClick={saveDesignFile}>
            <Download aria-hidden="true" size={14} /> Save design file
          </Button>
          <Button
            onClick={() => {
              undoStep();
              location.reload();
            }}
          >
            <Undo2 aria-hidden="true" size={14} /> Undo and reload
          </Button>
          <Button onClick={() => location.reload()}>
            <RotateCw aria-hidden="true" size={14} /> Reload
          </Button>
        </div>
      </div>
    </main>
  );
}
