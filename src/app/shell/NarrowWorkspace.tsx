import { Tabs } from 'radix-ui';
import { CanvasArea, DiagramArea, LeftColumn } from './Workspace.tsx';
import { DetailTabs } from './DetailTabs.tsx';
import { FindingsTally } from './FindingsTally.tsx';
import { showNarrowTab, useShell, type NarrowTab } from './shellState.ts';

const TABS: readonly { readonly id: NarrowTab; readonly label: string }[] = [
  { id: 'build', label: 'Build' },
  { id: 'diagram', label: 'Diagram' },
  { id: 'details', label: 'Details' },
];

/** The same parts for screens narrower than 64 rem (1024 pixels where text has its usual size), one at a time. */
export function NarrowWorkspace() {
  const open = useShell((state) => state.narrowTab);
  return (
    <main className="h-full min-h-0">
      <Tabs.Root
        value={open}
        onValueChange={(value) => {
          const tab = TABS.find(({ id }) => id === value);
          if (tab) showNarrowTab(tab.id);
        }}
        className="flex h-full flex-col"
      >
        <Tabs.List aria-label="Parts of the screen" className="flex shrink-0 border-b border-line bg-surface">
          {TABS.map((tab) => (
            <Tabs.Trigger
              key={tab.id}
              value={tab.id}
              className="flex min-h-11 flex-1 items-center justify-center gap-1.5 border-b-2 border-transparent text-sm font-medium text-muted data-[state=active]:border-accent data-[state=active]:text-ink"
            >
              {tab.label}
              {tab.id === 'details' && <FindingsTally />}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="build" className="flex min-h-0 flex-1 max-sm:flex-col-reverse">
          <div className="w-56 shrink-0 border-line max-sm:h-2/5 max-sm:w-full max-sm:border-t sm:border-r">
            <LeftColumn />
          </div>
          <div className="min-h-0 min-w-0 flex-1">
            <CanvasArea />
          </div>
        </Tabs.Content>
        <Tabs.Content value="diagram" className="min-h-0 flex-1">
          <DiagramArea />
        </Tabs.Content>
        <Tabs.Content value="details" className="min-h-0 flex-1">
          <DetailTabs />
        </Tabs.Content>
      </Tabs.Root>
    </main>
  );
}
