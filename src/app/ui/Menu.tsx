import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

/**
 * A drop-down menu below its trigger. Not modal: a modal one injects styles, which the page's policy refuses. Without a
 * portal it stays inside the landmark of its trigger.
 */
export function Menu({
  trigger,
  children,
  wide = false,
}: {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="start"
        // A long menu scrolls, and what scrolls has to be reached by the keyboard.
        tabIndex={0}
        sideOffset={4}
        collisionPadding={8}
        onCloseAutoFocus={(event) => {
          // A text box that the chosen entry has opened keeps the focus.
          if (document.activeElement instanceof HTMLInputElement) event.preventDefault();
        }}
        className={`z-50 max-h-(--radix-dropdown-menu-content-available-height) overflow-y-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-raised ${wide ? 'w-88' : 'min-w-52'} max-w-[94vw]`}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

/** One entry of a menu, with its keys at the right. */
export function MenuItem({
  icon,
  label,
  hint,
  keys,
  disabled = false,
  onSelect,
}: {
  readonly icon?: ReactNode;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}) {
  return (
    <DropdownMenu.Item
      disabled={disabled}
      onSelect={onSelect}
      className="flex cursor-pointer items-start gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-none data-disabled:cursor-not-allowed data-disabled:opacity-45 data-highlighted:bg-hover max-lg:py-2.5"
    >
      {icon !== undefined && <span className="mt-0.5 text-muted">{icon}</span>}
      <span className="flex-1">
        <span className="block">{label}</span>
        {hint !== undefined && <span className="block text-xs text-muted">{hint}</span>}
      </span>
      {keys !== undefined && <kbd className="mt-px font-sans text-xs text-muted">{keys}</kbd>}
    </DropdownMenu.Item>
  );
}

/** A part of a menu with a heading, of which one entry holds. */
export function MenuChoice<C extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly (readonly [C, string])[];
  readonly chosen: C;
  readonly onChoose: (choice: C) => void;
}) {
  return (
    <DropdownMenu.RadioGroup
      aria-label={label}
      value={chosen}
      className="border-line not-first:mt-1 not-first:border-t"
    >
      <DropdownMenu.Label className="px-2.5 pt-1.5 text-xs font-semibold text-muted">{label}</DropdownMenu.Label>
      {choices.map(([choice, words]) => (
        <DropdownMenu.RadioItem
          key={choice}
          value={choice}
          onSelect={() => onChoose(choice)}
          className="flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-none data-highlighted:bg-hover max-lg:py-2.5"
        >
          <span className="w-3.5">
            <DropdownMenu.ItemIndicator>
              <Check aria-hidden="true" size={14} />
            </DropdownMenu.ItemIndicator>
          </span>
          {words}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
