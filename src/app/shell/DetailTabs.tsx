import { Maximize2, Minimize2 } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { FilesPanel } from '../bundle/FilesPanel.tsx';
import { DotPanel } from '../exchange/DotPanel.tsx';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { FailurePanel } from '../scenario/FailurePanel.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { toggleFigure } from './figurePanel.ts';
import { FindingsTally } from './FindingsTally.tsx';
import { showTab, useShell, type DetailTab } from './shellState.ts';
import { useWide } from './useWide.ts';

const TABS: readonly { readonly id: DetailTab; readonly label: string; readonly panel: () => React.ReactNode }[] = [
  { id: 'inspector', label: 'Inspector', panel: Inspector },
  { id: 'findings', label: 'Findings', panel: FindingsPanel },
  { id: 'failure', label: 'Failure', panel: FailurePanel },
  { id: 'dot', label: 'DOT', panel: DotPanel },
  { id: 'files', label: 'Files', panel: FilesPanel },
];

/** The panels below the diagram, one at a time. */
export function DetailTabs() {
  const open = useShell((state) => state.detailTab);
  const isWide = useWide();
  return (
    <Tabs.Root
      value={open}
      onValueChange={(value) => {
        const tab = TABS.find(({ id }) => id === value);
        if (tab) showTab(tab.id);
      }}
      className="flex h-full min-h-0 flex-col bg-surface"
    >
      <div className="flex shrink-0 items-center border-b border-line pr-1">
        <Tabs.List aria-label="Details" className="flex min-w-0 flex-1 gap-0.5 overflow-x-auto px-2">
          {TABS.map((tab) => (
            <Tabs.Trigger
              key={tab.id}
              value={tab.id}
              className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent px-2.5 py-2 text-sm font-medium text-muted hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
            >
              {tab.label}
              {tab.id === 'findings' && <FindingsTally />}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {isWide && <HeightButton />}
      </div>
      {TABS.map(({ id, panel: Panel }) => (
        <Tabs.Content key={id} value={id} className="min-h-0 flex-1 overflow-y-auto">
          <Panel />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

/** Long files and lists want the whole column; the figure comes back with a second click. */
function HeightButton() {
  const isHidden = useShell((state) => state.isFigureHidden);
  return (
    <IconButton
      icon={isHidden ? Minimize2 : Maximize2}
      label={isHidden ? 'Show the figure again' : 'Give the details the height of the figure'}
      onClick={toggleFigure}
    />
  );
}
