import type { DrawnBox } from '../../diagram/diagram.ts';
import type { Shape } from '../drawing.ts';
import { short } from '../geometry.ts';

/**
 * Icons on a square of 16, as lists of strokes: a cylinder for disks and LUNs, a folder for mounts and exports, a gear
 * wheel's hub for services, and so on. Each is drawn by relative moves, so that it can be put anywhere.
 */
const ICONS: Readonly<Record<DrawnBox['shape'], string>> = {
  disk: 'm2,4c0,-1.7 2.7,-3 6,-3s6,1.3 6,3s-2.7,3 -6,3s-6,-1.3 -6,-3v8c0,1.7 2.7,3 6,3s6,-1.3 6,-3v-8m-12,4c0,1.7 2.7,3 6,3s6,-1.3 6,-3',
  lun: 'm2,4c0,-1.7 2.7,-3 6,-3s6,1.3 6,3s-2.7,3 -6,3s-6,-1.3 -6,-3v8c0,1.7 2.7,3 6,3s6,-1.3 6,-3v-8',
  mount: 'm1,4.5v9h14v-7h-7l-2,-2.500h-5z',
  export: 'm1,4.5v9h14v-7h-7l-2,-2.500h-5zm7,7.500v-4m-1.800,1.600l1.800,-1.800l1.800,1.800',
  service: 'm3,2h10c1,0 2,1 2,2v8c0,1 -1,2 -2,2h-10c-1,0 -2,-1 -2,-2v-8c0,-1 1,-2 2,-2zm3.500,3.500v5l4,-2.500z',
  controller:
    'm3.500,3.500h9v9h-9zm2.500,2.500h4v4h-4zm0.500,-2.500v-2.500m3,0v2.500m-3,9v2.500m3,0v-2.500m-6,-6h-2.500m0,3h2.500m9,-3h2.500m0,3h-2.500',
  switch:
    'm1,4h14v8h-14zm2.500,3h3m0,0l-1.200,-1.200m1.200,1.200l-1.200,1.200m7.200,0.800h-3m0,0l1.200,-1.200m-1.200,1.200l1.200,1.200',
  network: 'm8,1a7,7 0 1 0 0.01,0zm-7,7h14m-7,-7c-4.500,4 -4.500,10 0,14c4.500,-4 4.500,-10 0,-14',
  fence: 'm8,1v6m-3.500,-4a6,6 0 1 0 7,0',
  quorum: 'm2,8.500l4,4l8,-9',
  address: 'm8,15c-4,-4.500 -5,-6.500 -5,-9a5,5 0 0 1 10,0c0,2.500 -1,4.500 -5,9zm0,-10.500a1.800,1.800 0 1 0 0.01,0z',
};

/** The icon of a shape with its left upper corner at the point, 16 points wide and high. */
export function drawIcon(shape: DrawnBox['shape'], x: number, y: number, stroke: string): Shape[] {
  return [
    {
      tag: 'path',
      d: `M${short(x)},${short(y)}${ICONS[shape]}`,
      fill: 'none',
      stroke,
      strokeWidth: 1.3,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
  ];
}
