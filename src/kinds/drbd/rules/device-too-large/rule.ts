import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Volume } from '../../elements.ts';
import { deviceSize } from '../../deviceSize.ts';

/** 1 PiB (DRBD user's guide, hardware requirements). */
const LARGEST = 1024 ** 5;

export const rule = defineRule({
  id: 'drbd/device-too-large',
  title: 'A DRBD device above 1 PiB',
  severity: 'error',
  remedy: 'Divide the data among several volumes.',
  sources: [
    {
      title: "DRBD user's guide, hardware and environment requirements",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbd-hardware-requirements',
    },
  ],
  appliesTo: [Volume],
  check(volume, { index }) {
    const size = deviceSize(volume.id, index);
    if (size === undefined || size <= LARGEST) return [];
    return [{ message: `${volume.name} is ${printSize(size)}; DRBD has devices of at most 1 PiB.` }];
  },
});
