import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { perIndex } from '../../../core/rules/perIndex.ts';
import { idPart, isMapName, uniqueNames } from '../../common/index.ts';
import { Lun, SanArray, SanController, type Initiator } from '../elements.ts';
import { initiatorsOf, numberFor } from '../sanPaths.ts';
import { isLioName } from './isIscsiName.ts';
import { portalOf } from './initiatorScript.ts';

/**
 * The script that makes the target of an array that is one Linux host (targetcli(8)): one portal for each storage address
 * instead of the wildcard that targetcli adds by itself, and only the LUNs and initiators that are mapped. Empty for every
 * other array.
 *
 * @throws ConfigProblem for names, portals and devices against their grammar.
 */
export function lioScript(array: SanArray, index: DesignIndex): readonly ConfigLine[] {
  if (array.platform !== 'linux-host' || array.transport !== 'iscsi') return [];
  const target = requireGrammar(array.targetName, isLioName, { elementId: array.id, field: 'targetName' });
  const luns = index.by(Lun, 'arrayId', array.id);
  const initiators = [...new Set(luns.flatMap((lun) => initiatorsOf(index, lun)))];
  const isOpen = array.masking === 'open';
  return [
    ...linesOf(HEAD, array.id),
    ...(array.authentication === 'none' ? [] : linesOf(askSecrets(array), array.id)),
    ...linesOf(`tpg=/iscsi/${target}/tpg1`, array.id),
    ...linesOf(`targetcli /iscsi create ${target}`, array.id),
    ...linesOf(`targetcli $tpg set attribute ${attributes(array)}`, array.id),
    ...index.by(SanController, 'arrayId', array.id).map(portalLine),
    ...luns.flatMap(lunLines),
    ...(isOpen && array.authentication !== 'none' ? linesOf(`targetcli $tpg ${authOf(array)}`, array.id) : []),
    ...(isOpen ? [] : initiators.flatMap((initiator) => initiatorLines(array, initiator, luns))),
    ...linesOf('targetcli saveconfig', array.id),
  ];
}

const scriptNames = perIndex((index) => {
  const unique = uniqueNames();
  return new Map(index.all(SanArray).map(({ id, name }) => [id, `san/lio-${unique(idPart(name))}.sh`]));
});

/** Path of the script in the bundle, whether the array has one or not. */
export function lioScriptPath({ id }: SanArray, index: DesignIndex): string {
  return scriptNames(index).get(id) ?? '';
}

function attributes({ authentication, masking }: SanArray): string {
  const asks = authentication === 'none' ? 0 : 1;
  const open = masking === 'open' ? 1 : 0;
  return `authentication=${asks} generate_node_acls=${open} cache_dynamic_acls=${open} demo_mode_write_protect=${1 - open}`;
}

function portalLine(controller: SanController): ConfigLine {
  const isPortal = (text: string): boolean => portalOf(text) !== undefined;
  requireGrammar(controller.port, isPortal, { elementId: controller.id, field: 'port' });
  const match = /^\[?(.*?)\]?:(\d+)$/.exec(portalOf(controller.port) ?? '');
  return { text: `targetcli $tpg/portals create ${match?.[1]} ${match?.[2]}`, elementIds: [controller.id] };
}

function lunLines(lun: Lun): readonly ConfigLine[] {
  const name = requireGrammar(lun.alias, isMapName, { elementId: lun.id, field: 'alias' });
  const isDevice = (text: string): boolean => isPlainPath(text) && text.startsWith('/dev/');
  const device = requireGrammar(lun.targetDevice || `/dev/vg_san/${name}`, isDevice, {
    elementId: lun.id,
    field: 'targetDevice',
  });
  return linesOf(
    [
      `targetcli /backstores/block create name=${name} dev=${device}${serialOf(lun)}`,
      `targetcli $tpg/luns create /backstores/block/${name} lun=${lun.number}`,
    ].join('\n'),
    lun.id,
  );
}

/** LIO makes its WWIDs of 36001405 and the first 25 digits of the serial number, so that the design's one comes true. */
function serialOf({ wwid }: Lun): string {
  const digits = /^36001405([0-9a-f]{25})$/.exec(wwid)?.[1];
  return digits === undefined ? '' : ` wwn=${digits}`;
}

function initiatorLines(array: SanArray, initiator: Initiator, luns: readonly Lun[]): readonly ConfigLine[] {
  const name = requireGrammar(initiator.wwn, isLioName, { elementId: initiator.id, field: 'wwn' });
  return [
    ...linesOf(`targetcli $tpg/acls create ${name}`, initiator.id),
    ...luns
      .filter((lun) => lun.initiatorIds.includes(initiator.id))
      .flatMap((lun) =>
        linesOf(
          `targetcli $tpg/acls/${name} create mapped_lun=${numberFor(lun, initiator.id)} tpg_lun_or_backstore=${lun.number}`,
          lun.id,
          initiator.id,
        ),
      ),
    ...(array.authentication === 'none' ? [] : linesOf(`targetcli $tpg/acls/${name} ${authOf(array)}`, initiator.id)),
  ];
}

function authOf({ authentication }: SanArray): string {
  const back = ' mutual_userid=array "mutual_password=$secret_of_array"';
  return `set auth userid=kolab "password=$secret"${authentication === 'mutual-chap' ? back : ''}`;
}

function askSecrets({ authentication }: SanArray): string {
  if (authentication !== 'mutual-chap') return `secret=CHANGE_ME_CHAP_SECRET\n${CHECK}`;
  return `secret=CHANGE_ME_CHAP_SECRET
secret_of_array=CHANGE_ME_CHAP_SECRET_OF_ARRAY
${CHECK}
[ "\${#secret_of_array}" -ge 12 ] || { echo 'a CHAP secret is shorter than 12 bytes' >&2; exit 1; }
[ "$secret" != "$secret_of_array" ] || { echo 'both CHAP secrets are the same' >&2; exit 1; }`;
}

const CHECK = `case "$secret \${secret_of_array:-}" in
  *CHANGE_ME*)
    echo "$0 still holds a CHANGE_ME placeholder" >&2
    exit 1
    ;;
esac
[ "\${#secret}" -ge 12 ] || { echo 'a CHAP secret is shorter than 12 bytes' >&2; exit 1; }`;

const HEAD = `#!/bin/bash
# Makes the iSCSI target with its LUNs. Run it once, on the Linux host that is the array.
set -euo pipefail
targetcli set global auto_add_default_portal=false auto_add_mapped_luns=false`;
