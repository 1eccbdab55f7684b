import { create } from 'zustand';

/**
 * What pointer and finger do on the canvas: they select and move boxes; each click or tap adds a box to what is selected,
 * and dragging draws a frame, with a finger too; or dragging moves the view wherever it begins.
 */
export type Tool = 'select' | 'several' | 'hand';

const useToolState = create<{ readonly tool: Tool }>(() => ({ tool: 'select' }));

/** The tool in hand. */
export function useTool(): Tool {
  return useToolState((state) => state.tool);
}

/** Takes up a tool. */
export function takeTool(tool: Tool): void {
  useToolState.setState({ tool });
}
