import { create } from 'zustand';
import { keepWord, readWord } from '../../platform/kept/keptWord.ts';

/** What the wheel alone does over canvas and figure; with Ctrl, Cmd or Alt it zooms always. */
export type WheelChoice = 'scrolls' | 'zooms';

const KEY = 'quorate-wheel';

const useWheel = create<{ readonly choice: WheelChoice }>(() => ({ choice: readWord(KEY, ['zooms'], 'scrolls') }));

/** What the user wants of the wheel. */
export function useWheelChoice(): WheelChoice {
  return useWheel((state) => state.choice);
}

/** Takes and remembers it. */
export function chooseWheel(choice: WheelChoice): void {
  useWheel.setState({ choice });
  keepWord(KEY, choice);
}

/** Whether a turn of the wheel zooms, rather than moves the view. */
export function isZooming(event: WheelEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || useWheel.getState().choice === 'zooms';
}
