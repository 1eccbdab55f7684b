import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/** While it is on, React Flow adds what is clicked to what is selected, as it does by itself while Shift is held. */
export function useAdding(isOn: boolean): void {
  const store = useStoreApi();
  const isAdding = useStore((state) => state.multiSelectionActive);
  useEffect(() => {
    // The keys that add end it when they are let go.
    if (isOn && !isAdding) store.setState({ multiSelectionActive: true });
  }, [isOn, isAdding, store]);
  useEffect(() => {
    if (!isOn) return undefined;
    return () => store.setState({ multiSelectionActive: false });
  }, [isOn, store]);
}
