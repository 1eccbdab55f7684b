import { BOX } from '../inspector/TextBox.tsx';
import type { DrawingStyle, DrawingTheme, FigureLook } from '../../core/diagram/theme.ts';

const STYLES: readonly (readonly [DrawingStyle, string])[] = [
  ['workbench', 'Workbench'],
  ['docs', 'Docs (plain)'],
];
const THEMES: readonly (readonly [DrawingTheme, string])[] = [
  ['light', 'On light paper'],
  ['dark', 'On dark paper'],
];

/** Chooses style and paper of a figure. */
export function StyleChoice({
  choice,
  onChoose,
}: {
  readonly choice: FigureLook;
  readonly onChoose: (choice: FigureLook) => void;
}) {
  return (
    <>
      <select
        aria-label="Style of the figure"
        className={`${BOX} max-w-40`}
        value={choice.style}
        onChange={(event) => {
          const style = STYLES.find(([id]) => id === event.target.value)?.[0];
          if (style) onChoose({ ...choice, style });
        }}
      >
        {STYLES.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <select
        aria-label="Paper of the figure"
        className={`${BOX} max-w-40`}
        value={choice.theme}
        onChange={(event) => {
          const theme = THEMES.find(([id]) => id === event.target.value)?.[0];
          if (theme) onChoose({ ...choice, theme });
        }}
      >
        {THEMES.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
