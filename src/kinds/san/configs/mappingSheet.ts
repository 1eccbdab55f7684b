import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Lun, SanArray } from '../elements.ts';
import { initiatorsOf, numberFor } from '../sanPaths.ts';
import { sheetRow } from './zoningSheet.ts';

/**
 * Which initiator may see which LUN under which number, as tab-separated text: what to enter on the arrays. An array that
 * shows its LUNs to everybody has `*` for the initiator. Arrays that are one Linux host have a script instead.
 */
export function mappingSheet(index: DesignIndex): readonly ConfigLine[] {
  const rows = index.all(Lun).flatMap((lun) => {
    const array = index.find(SanArray, lun.arrayId);
    return array && array.platform !== 'linux-host' ? mappingRows(lun, array, index) : [];
  });
  const heading = { text: ['array', 'number', 'wwid', 'bytes', 'initiator'].join('\t'), elementIds: [] };
  return rows.length > 0 ? [heading, ...rows] : [];
}

function mappingRows(lun: Lun, array: SanArray, index: DesignIndex): readonly ConfigLine[] {
  const row = (number: number, initiator: string): string =>
    sheetRow(array.name, number, lun.wwid, lun.size, initiator);
  if (array.masking === 'open') return [{ text: row(lun.number, '*'), elementIds: [lun.id, array.id] }];
  return initiatorsOf(index, lun).map((initiator) => ({
    text: row(numberFor(lun, initiator.id), initiator.wwn),
    elementIds: [lun.id, initiator.id, array.id],
  }));
}
