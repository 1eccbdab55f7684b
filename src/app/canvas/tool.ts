import { create } from 'zustand';

/** What dragging on the canvas does: it selects and moves boxes, or it moves the view wherever it begins. */
export type Tool = 'select' | 'hand';

const useToolState = create<{ readonly tool: Tool }>(() => ({ tool: 'select' }));

/** The tool in hand. */
export function useTool(): Tool {
  return useToolState((state) => state.tool);
}

/** Takes up a tool. */
export function takeTool(tool: Tool): void {
  useToolState.setState({ tool });
}
