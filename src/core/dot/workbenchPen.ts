import { titleOf } from '../diagram/titleOf.ts';
import type { DrawnArrow, DrawnBox } from '../diagram/diagram.ts';
import { paletteOf, type DrawingTheme, type Palette } from '../diagram/theme.ts';
import { accessWord, roleWord, toneOf } from '../diagram/wordsFor.ts';
import type { DotAttributes } from './dotAst.ts';
import type { DotPen } from './dotPen.ts';
import { dotText } from './dotText.ts';

const SHAPES: Readonly<Record<DrawnBox['shape'], string>> = {
  disk: 'cylinder',
  lun: 'cylinder',
  service: 'box',
  mount: 'folder',
  export: 'folder',
  controller: 'component',
  switch: 'box3d',
  network: 'oval',
  fence: 'octagon',
  quorum: 'diamond',
  address: 'oval',
};

/** The modern style as plain DOT, for those who lay it out themselves: shapes, colours and words for every state. */
export function workbenchPen(theme: DrawingTheme): DotPen {
  const palette = paletteOf('workbench', theme);
  return {
    graph: () => [
      ['bgcolor', palette.paper],
      ['fontname', 'Helvetica'],
      ['fontcolor', palette.ink],
      ['nodesep', '0.35'],
      ['ranksep', '0.7'],
    ],
    nodes: [
      ['fontname', 'Helvetica'],
      ['fontsize', '12'],
      ['margin', '0.18,0.08'],
    ],
    edges: [
      ['fontname', 'Helvetica'],
      ['fontsize', '11'],
      ['fontcolor', palette.ink],
      ['color', palette.use],
    ],
    group: (group, diagram) => {
      const status = diagram.status.get(group.elementId) ?? {};
      const tone = status.failed ? palette.bad : status.role === 'active' ? palette.active : palette.group;
      const word = roleWord(status);
      return [
        ['style', diagram.frames === 'outlined' ? 'rounded' : 'rounded,filled'],
        ['color', tone.line],
        ...(diagram.frames === 'outlined' ? [] : ([['fillcolor', tone.fill]] as const)),
        ['margin', '14'],
        ['label', dotText(word === '' ? titleOf(group, diagram) : `${titleOf(group, diagram)} (${word})`)],
      ];
    },
    boxesOf: () => [],
    box: (box, { status }) => {
      const tone = toneOf(status, palette);
      const lines = [box.label, [box.detail, accessWord(box, status)].filter(Boolean).join(', ')].filter(Boolean);
      return [
        ['shape', SHAPES[box.shape]],
        ['style', box.shape === 'service' ? 'rounded,filled' : status.access === 'none' ? 'filled,dashed' : 'filled'],
        ['color', tone.line],
        ['fillcolor', tone.fill],
        ['fontcolor', tone.ink],
        ['label', dotText(lines.join('\n'))],
      ];
    },
    arrow: (arrow) => drawLine(arrow, palette),
    steady: true,
    columns: true,
    headless: false,
  };
}

function drawLine(arrow: DrawnArrow, palette: Palette): DotAttributes {
  return [
    ...(arrow.label === undefined ? [] : ([['label', dotText(arrow.label)]] as const)),
    ...(arrow.meaning === 'replication'
      ? ([
          ['color', palette.replication],
          ['penwidth', '2'],
        ] as const)
      : []),
    ...(arrow.meaning === 'path' ? ([['color', palette.path]] as const) : []),
    ...(arrow.meaning === 'access' ? ([['style', 'dashed']] as const) : []),
  ];
}
