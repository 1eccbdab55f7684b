import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { PlannedFilesystem } from './plannedFilesystems.ts';

/**
 * Makes the filesystems that the cluster mounts. It destroys what is on the devices, so each is only made when it is
 * named in CONFIRM; otherwise the script tells what it would do.
 */
export function mkfsScript(filesystems: readonly PlannedFilesystem[]): readonly ConfigLine[] {
  const blocks = filesystems.map(({ name, words, filesystem }) => ({
    text: ['format', name, ...words].map(quoteShell).join(' '),
    elementIds: [filesystem.id],
  }));
  return blocks.length === 0 ? [] : [...HEAD.map((text) => ({ text, elementIds: [] })), ...blocks];
}

const HEAD: readonly string[] = [
  '#!/bin/sh',
  '# Makes the filesystems of the cluster. It DESTROYS what is on the devices.',
  '# Run it on the server where the device is open for writing, for example: CONFIRM="data" sh mkfs.sh',
  'set -eu',
  '',
  'format() {',
  '  name=$1',
  '  shift',
  '  case " ${CONFIRM:-} " in',
  '    *" $name "*) "$@" ;;',
  '    *) echo "Not done: $*  (CONFIRM=$name would do it)" ;;',
  '  esac',
  '}',
  '',
];
