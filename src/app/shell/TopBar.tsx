import {
  CircleHelp,
  Download,
  FilePlus2,
  FolderOpen,
  History,
  LayoutGrid,
  LayoutTemplate,
  Printer,
  Redo2,
  Save,
  SaveAll,
  Search,
  SquarePen,
  Stamp,
  Undo2,
  File,
} from 'lucide-react';
import { openFilePicker } from '../exchange/filePicker.ts';
import { RecentFiles } from '../exchange/RecentFiles.tsx';
import { marks } from '../marks.ts';
import { useSaving } from '../store/saving.ts';
import { currentDesign, redoStep, undoStep, useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { templateList } from '../../templates/about.ts';
import { DesignName } from './DesignName.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import { pageCommands } from './pageCommands.ts';
import { openDialog, showStart } from './shellState.ts';
import { startFromTemplate } from './startFrom.ts';
import { TopologyThumb } from './TopologyThumb.tsx';

/** Name, undo, templates, files, export, theme and help. */
export function TopBar() {
  return (
    <header className="flex min-h-11 flex-wrap items-center gap-x-1 border-b border-line bg-surface px-2 max-lg:py-1 max-sm:gap-x-0 max-sm:px-1">
      <img src="./icon.svg" alt="" width={22} height={22} className="ml-1 max-lg:mr-1" />
      <h1 className="mr-2 ml-1 text-sm font-semibold tracking-tight max-md:sr-only">Quorate</h1>
      <DesignName />
      <UndoButtons />
      <div className="mx-1 h-5 w-px bg-line max-lg:hidden" />
      <DesignsButton />
      <div className="basis-full sm:hidden" />
      <TemplatesMenu />
      <FileMenu />
      <Button look="quiet" className="max-sm:px-1" onClick={() => openDialog({ name: 'export' })}>
        <Download aria-hidden="true" size={15} className="max-lg:hidden" /> Export
      </Button>
      <div className="flex-1 sm:max-lg:hidden" />
      <Button look="quiet" className="text-muted max-xl:hidden" onClick={() => openDialog({ name: 'commands' })}>
        <Search aria-hidden="true" size={14} /> Commands <kbd className="font-sans text-xs">Ctrl+K</kbd>
      </Button>
      <IconButton
        icon={Search}
        label="Commands"
        className="xl:hidden"
        onClick={() => openDialog({ name: 'commands' })}
      />
      <PreferencesMenu />
      <IconButton icon={CircleHelp} label="Keys and help" onClick={() => openDialog({ name: 'help' })} />
    </header>
  );
}

function DesignsButton() {
  const isRestoring = useSaving((state) => state.phase === 'restoring');
  return (
    <Button
      look="quiet"
      aria-label="Designs"
      disabled={isRestoring}
      onClick={() => showStart(currentDesign().elements)}
    >
      <LayoutGrid aria-hidden="true" size={15} /> <span className="max-lg:hidden">Designs</span>
    </Button>
  );
}

function UndoButtons() {
  const undo = useEditor((state) => state.history.past.at(-1)?.label);
  const redo = useEditor((state) => state.history.future[0]?.label);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undo === undefined ? 'Nothing to undo' : `Undo: ${undo}`}
        disabled={undo === undefined}
        data-test={marks.undo}
        onClick={undoStep}
      />
      <IconButton
        icon={Redo2}
        label={redo === undefined ? 'Nothing to redo' : `Redo: ${redo}`}
        disabled={redo === undefined}
        data-test={marks.redo}
        onClick={redoStep}
      />
    </>
  );
}

function TemplatesMenu() {
  return (
    <Menu
      wide
      trigger={
        <Button look="quiet" className="max-sm:px-1">
          <LayoutTemplate aria-hidden="true" size={15} className="max-lg:hidden" /> Templates
        </Button>
      }
    >
      {templateList.map((template) => (
        <MenuItem
          key={template.id}
          icon={
            <span className="block w-20 rounded border border-line bg-surface">
              <TopologyThumb templateId={template.id} />
            </span>
          }
          label={template.title}
          hint={template.summary}
          onSelect={() => void startFromTemplate(template.id)}
        />
      ))}
      <MenuItem
        icon={<Stamp size={15} />}
        label="Insert into this design…"
        hint="A cluster or volume made to measure, beside what is there"
        onSelect={() => openDialog({ name: 'insert' })}
      />
    </Menu>
  );
}

function FileMenu() {
  const run = (id: string): void => pageCommands.find((command) => command.id === id)?.run();
  return (
    <Menu
      trigger={
        <Button look="quiet" className="max-sm:px-1">
          <File aria-hidden="true" size={15} className="max-lg:hidden" /> File
        </Button>
      }
    >
      <MenuItem icon={<FilePlus2 size={15} />} label="New design" onSelect={() => run('new')} />
      <MenuItem
        icon={<FolderOpen size={15} />}
        label="Open a file…"
        hint="A design, or a DOT graph"
        keys="Ctrl+O"
        onSelect={openFilePicker}
      />
      <MenuItem icon={<Save size={15} />} label="Save" keys="Ctrl+S" onSelect={() => run('save')} />
      <MenuItem icon={<SaveAll size={15} />} label="Save as…" keys="Ctrl+Shift+S" onSelect={() => run('save-as')} />
      <MenuItem
        icon={<SquarePen size={15} />}
        label="Paste DOT or a design…"
        onSelect={() => openDialog({ name: 'paste' })}
      />
      <MenuItem icon={<Printer size={15} />} label="Print…" hint="Figure and findings" onSelect={() => run('print')} />
      <MenuItem
        icon={<History size={15} />}
        label="Earlier versions…"
        hint="Kept in this browser as you work"
        onSelect={() => openDialog({ name: 'versions' })}
      />
      <RecentFiles />
    </Menu>
  );
}
