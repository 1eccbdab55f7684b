import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { SanArray, SanController } from '../elements.ts';
import { sessionSettings } from './iscsidConf.ts';
import { isIscsiName } from './isIscsiName.ts';
import { CHECK_SECRETS } from './secretCheck.ts';
import { controllersOf, type SanClient } from './sanClients.ts';

/**
 * The script that records every portal of the arrays and logs in to them, now and at boot (iscsiadm(8)). It may run again:
 * records are made anew, because user and secret of iscsid.conf go into a record only then, and a running session (exit code 15)
 * is left as it is.
 *
 * @throws ConfigProblem for a target name or portal against its grammar.
 */
export function initiatorScript({ server, arrays }: SanClient, index: DesignIndex): readonly ConfigLine[] {
  const logins = arrays
    .filter((array) => array.transport === 'iscsi')
    .flatMap((array) => controllersOf(index, array, server).map((controller) => loginLine(array, controller)));
  return logins.length === 0 ? [] : [...linesOf(HEAD, server.id), ...logins];
}

function loginLine(array: SanArray, controller: SanController): ConfigLine {
  const target = requireGrammar(array.targetName, isIscsiName, { elementId: array.id, field: 'targetName' });
  requireGrammar(controller.port, isPortal, { elementId: controller.id, field: 'port' });
  const settings = Object.entries(sessionSettings(array)).map(([name, value]) => `${name}=${value}`);
  return {
    text: ['log_in', target, portalOf(controller.port) ?? '', ...settings].map(quoteShell).join(' '),
    elementIds: [array.id, controller.id],
  };
}

function isPortal(text: string): boolean {
  return portalOf(text) !== undefined;
}

/** Address and port as iscsiadm wants them; 3260 where the design names no port. Undefined for anything else. */
export function portalOf(text: string): string | undefined {
  if (isIpAddress(text)) return text.includes(':') ? `[${text}]:3260` : `${text}:3260`;
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text);
  const address = match?.[1] ?? match?.[2] ?? '';
  return isIpAddress(address) && Number(match?.[3]) <= 65_535 ? text : undefined;
}

const HEAD = `#!/bin/bash
# Records the portals of the arrays and logs in to them. Safe to run again.
set -euo pipefail
${CHECK_SECRETS}
log_in() {
  local target=$1 portal=$2 setting rc=0
  # A record keeps the secret of the day on which it was made, and a discovery may have left others of the same portal.
  # Those of a running session cannot be deleted; they are written over.
  iscsiadm -m node -T "$target" -p "$portal" -o delete >/dev/null 2>&1 || true
  iscsiadm -m node -T "$target" -p "$portal" -o new
  for setting in "\${@:3}"; do
    iscsiadm -m node -T "$target" -p "$portal" -o update -n "\${setting%%=*}" -v "\${setting#*=}"
  done
  iscsiadm -m node -T "$target" -p "$portal" --login || rc=$?
  case $rc in
    0) ;;
    15) echo "$target at $portal: its session goes on; a changed secret is used when it logs in again" ;;
    *) exit "$rc" ;;
  esac
}
`;
