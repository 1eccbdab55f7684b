import { Maximize2, Minimize2 } from 'lucide-react';
import { FilesPanel } from '../bundle/FilesPanel.tsx';
import { DotPanel } from '../exchange/DotPanel.tsx';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { FailurePanel } from '../scenario/FailurePanel.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Details, type DetailPanel } from './Details.tsx';
import { toggleFigure } from './figurePanel.ts';
import { useShell } from './shellState.ts';
import { useWide } from './useWide.ts';

const PANELS: readonly DetailPanel[] = [
  { id: 'inspector', label: 'Inspector', panel: Inspector },
  { id: 'findings', label: 'Findings', panel: FindingsPanel },
  { id: 'failure', label: 'Failure', panel: FailurePanel },
  { id: 'dot', label: 'DOT', panel: DotPanel },
  { id: 'files', label: 'Files', panel: FilesPanel },
];

/** The panels below the diagram, one at a time. */
export function DetailTabs() {
  return <Details panels={PANELS}>{useWide() && <HeightButton />}</Details>;
}

/** Long files and lists want the whole column; the figure comes back with a second click. */
function HeightButton() {
  const isHidden = useShell((state) => state.isFigureHidden);
  return (
    <IconButton
      icon={isHidden ? Minimize2 : Maximize2}
      label={isHidden ? 'Show the figure again' : 'Give the details the height of the figure'}
      onClick={toggleFigure}
    />
  );
}
