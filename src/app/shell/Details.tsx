import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { marks } from '../marks.ts';
import { FindingsTally } from './FindingsTally.tsx';
import { showTab, useShell, type DetailTab } from './shellState.ts';

/** One of the panels below the figure. */
export interface DetailPanel {
  readonly id: DetailTab;
  readonly label: string;
  readonly panel: () => ReactNode;
}

/** Panels in tabs, one at a time; the first where the one last opened is not among them. `children` stand beside the tabs. */
export function Details({
  panels,
  children,
}: {
  readonly panels: readonly DetailPanel[];
  readonly children?: ReactNode;
}) {
  const wanted = useShell((state) => state.detailTab);
  const open = panels.find(({ id }) => id === wanted) ?? panels[0];
  return (
    <Tabs.Root
      value={open?.id ?? ''}
      onValueChange={(value) => {
        const chosen = panels.find(({ id }) => id === value);
        if (chosen) showTab(chosen.id);
      }}
      data-test={marks.details}
      className="flex h-full min-h-0 flex-col bg-surface"
    >
      <div className="flex shrink-0 items-center border-b border-line pr-1">
        <Tabs.List aria-label="Details" className="flex min-w-0 flex-1 gap-0.5 overflow-x-auto px-2">
          {panels.map((panel) => (
            <Tabs.Trigger
              key={panel.id}
              value={panel.id}
              className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent px-2.5 py-2 text-sm font-medium text-muted hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
            >
              {panel.label}
              {panel.id === 'findings' && <FindingsTally />}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {children}
      </div>
      {panels.map(({ id, panel: Panel }) => (
        <Tabs.Content key={id} value={id} className="min-h-0 flex-1 overflow-y-auto">
          <Panel />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
