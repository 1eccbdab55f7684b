import { Command as List } from 'cmdk';
import { focusIfLost } from '../build/focusWhatIsNew.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useAnalysis } from '../store/useAnalysis.ts';
import { select, useEditor, carryOut } from '../store/store.ts';
import { placedName } from '../inspector/referenceTargets.ts';
import { workbench } from '../../workbench.ts';
import { commands } from './commands.ts';
import { rankEntry } from './matchWords.ts';
import { openAgain, useRecentFiles } from '../exchange/recent.ts';
import { sayWhen } from '../keeping/sayWhen.ts';

const GROUP =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted';

/** These commands lead here. */
const OPENS_THIS = new Set(['commands', 'search']);

/** Finds commands, actions of the selected element, and elements by name. */
export function CommandList({ onClose }: { readonly onClose: () => void }) {
  const { index, design } = useAnalysis();
  const [selected] = useEditor((state) => state.selection);
  const actions = selected === undefined ? [] : workbench.actions(design, selected);
  const recent = useRecentFiles();
  const groups = [...new Set(commands.map((command) => command.group))];
  const pick = (run: () => void) => () => {
    onClose();
    // The dialog gives the focus back when it closes; what is run may move it on.
    queueMicrotask(() => {
      run();
      focusIfLost();
    });
  };
  return (
    <Dialog title="Commands" onClose={onClose}>
      <List label="Commands" loop filter={(_, search, words = []) => rankEntry(words, search)}>
        <List.Input
          data-autofocus
          aria-label="Search commands and elements"
          placeholder="Search commands and elements"
          className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm placeholder:text-faint"
        />
        <List.List className="mt-2 max-h-[50vh] overflow-y-auto">
          <List.Empty className="px-2 py-6 text-center text-sm text-muted">Nothing is called that.</List.Empty>
          {actions.length > 0 && (
            <List.Group heading="Selected element" className={GROUP}>
              {actions.map((action) => (
                <Entry
                  key={action.id}
                  value={`action-${action.id}`}
                  label={action.label}
                  onSelect={pick(() => carryOut({ ok: true, label: action.label, edit: action.edit }))}
                />
              ))}
            </List.Group>
          )}
          {groups.map((group) => (
            <List.Group key={group} heading={group} className={GROUP}>
              {commands
                .filter((command) => command.group === group && !OPENS_THIS.has(command.id))
                .map((command) => (
                  <Entry
                    key={command.id}
                    value={command.id}
                    label={command.label}
                    words={command.words}
                    detail={command.keys[0]}
                    onSelect={pick(command.run)}
                  />
                ))}
            </List.Group>
          ))}
          {recent.length > 0 && (
            <List.Group heading="Recent files" className={GROUP}>
              {recent.map(({ handle, at }) => (
                <Entry
                  key={`${at} ${handle.name}`}
                  value={`recent-${at}-${handle.name}`}
                  label={`Open ${handle.name} again`}
                  detail={sayWhen(at)}
                  onSelect={pick(() => void openAgain(handle))}
                />
              ))}
            </List.Group>
          )}
          <List.Group heading="Elements" className={GROUP}>
            {index.elements.map((element) => (
              <Entry
                key={element.id}
                value={element.id}
                label={placedName(index, element)}
                name={element.name}
                detail={workbench.catalog.get(element.type)?.label}
                onSelect={pick(() => select([element.id]))}
              />
            ))}
          </List.Group>
        </List.List>
      </List>
    </Dialog>
  );
}

function Entry({
  value,
  label,
  name,
  detail,
  words,
  onSelect,
}: {
  readonly value: string;
  readonly label: string;
  readonly name?: string;
  readonly detail?: string | undefined;
  readonly words?: string | undefined;
  readonly onSelect: () => void;
}) {
  return (
    <List.Item
      value={value}
      keywords={[label, detail ?? '', ...(name === undefined ? [] : [name]), words ?? '']}
      onSelect={onSelect}
      className="flex cursor-pointer items-baseline gap-3 rounded-md px-2 py-1.5 text-sm data-[selected=true]:bg-hover max-lg:py-2.5"
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail !== undefined && <span className="shrink-0 text-xs text-muted">{detail}</span>}
    </List.Item>
  );
}
