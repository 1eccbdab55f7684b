import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { PlannedFilesystem } from './plannedFilesystems.ts';

/**
 * Makes the filesystems that the cluster mounts. Each is only made when it is named in CONFIRM; otherwise the script tells
 * what it would do. A device that holds the filesystem already is left as it is, and one that holds anything else is refused.
 */
export function mkfsScript(filesystems: readonly PlannedFilesystem[]): readonly ConfigLine[] {
  const blocks = filesystems.map(({ name, words, filesystem }) => ({
    text: ['format', name, ...words].map(quoteShell).join(' '),
    elementIds: [filesystem.id],
  }));
  const [example] = filesystems;
  if (!example) return [];
  const call = `# The runbook runs it on one server where the devices can be written: CONFIRM=${quoteShell(example.name)} sh mkfs.sh`;
  return [...linesOf([...ABOUT, call, ...HEAD].join('\n')), ...blocks];
}

const ABOUT: readonly string[] = [
  '#!/bin/sh',
  '# Makes the filesystems of the cluster. What a device holds is never overwritten; wipe it first if it may go.',
];

const HEAD: readonly string[] = [
  'set -eu',
  '',
  'format() {',
  '  name=$1',
  '  shift',
  '  for device; do :; done',
  '  # Exit code 2 is the word of blkid for an empty device.',
  '  rc=0',
  '  found=$(blkid -p -o export "$device") || rc=$?',
  '  if echo "$found" | grep -qx "TYPE=${1#mkfs.}"; then',
  '    echo "Not done: $device holds ${1#mkfs.} already"',
  '  elif [ "$rc" -ne 2 ]; then',
  '    echo "$device is not empty; nothing is made on it" >&2',
  '    exit 1',
  '  else',
  '    case " ${CONFIRM:-} " in',
  '      *" $name "*) "$@" ;;',
  '      *) echo "Not done: $*  (CONFIRM=$name would do it)" ;;',
  '    esac',
  '  fi',
  '}',
  '',
];
