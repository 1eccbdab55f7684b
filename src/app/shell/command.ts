/** Something the user can do from anywhere; the key handler, the command list and the help sheet read the same list. */
export interface Command {
  readonly id: string;
  readonly group: 'Edit' | 'File' | 'Add' | 'Start from' | 'View' | 'Failure' | 'Help';
  readonly label: string;
  /** More words by which the command list finds it. */
  readonly words?: string;
  /** "Ctrl+Shift+Z"; on a Mac the command key works as Ctrl. The first is shown in menus. */
  readonly keys: readonly string[];
  /** Works while the user types in a box, because it means nothing there. */
  readonly whileTyping?: boolean;
  /**
   * Works only on canvas, outline and figure, or where nothing has the focus: a single key that changes the design or the
   * screen is pressed by mistake elsewhere.
   */
  readonly onElements?: boolean;
  /** The browser answers the keys itself with an event of its own, which is listened for elsewhere. */
  readonly byBrowser?: boolean;
  run(): void;
}
