import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Resource } from '../elements.ts';
import { line } from './drbdLines.ts';

/**
 * The net section of a resource without what all resources share. Settings that the design leaves open are written where
 * the choice matters (what happens after split brain), and else left to DRBD (drbd.conf(5), net).
 */
export function netLines(resource: Resource): readonly ConfigLine[] {
  const { generation, mode, protocol, fencing } = resource;
  return [
    `protocol ${protocol};`,
    ...(generation === '9' ? [`fencing ${fencing};`] : []),
    ...(mode === 'dual-primary' ? ['allow-two-primaries yes;'] : []),
    ...told('timeout', resource.timeout),
    ...told('ping-int', resource.pingInt),
    ...told('connect-int', resource.connectInt),
    ...told('on-congestion', resource.onCongestion),
    ...splitBrainLines(resource),
  ].map(line);
}

/**
 * What happens when two replicas meet that both wrote alone, by the number of primaries at that moment. None: a side that
 * wrote nothing takes over the other's changes; if both wrote, they stay apart. One: `consensus` throws the secondary's
 * changes away only where the first policy would, that is where it has none; `discard-secondary`, for dual-primary, always
 * throws them away, unasked. Two: they stay apart until somebody chooses (drbd.conf(5), after-sb-0pri, after-sb-1pri,
 * after-sb-2pri; DRBD user's guide, automatic split brain recovery policies, and GFS for the policies of dual-primary).
 */
export function splitBrainPolicies(resource: Resource): readonly [string, string, string] {
  return [
    resource.afterSb0pri ?? 'discard-zero-changes',
    resource.afterSb1pri ?? (resource.mode === 'dual-primary' ? 'discard-secondary' : 'consensus'),
    resource.afterSb2pri ?? 'disconnect',
  ];
}

function splitBrainLines(resource: Resource): readonly string[] {
  return [
    ...splitBrainPolicies(resource).map((policy, primaries) => `after-sb-${primaries}pri ${policy};`),
    ...told('rr-conflict', resource.rrConflict),
  ];
}

/**
 * How the peers of a resource prove who they are and compare their copies. The secret is a placeholder: everybody makes
 * their own (drbd.conf(5), cram-hmac-alg, shared-secret with at most 63 characters, verify-alg).
 */
export function peerStatements({ cramHmacAlg = 'sha256', verifyAlg = 'sha256' }: Resource): readonly string[] {
  return [
    ...(cramHmacAlg === 'none' ? [] : [`cram-hmac-alg ${cramHmacAlg};`, 'shared-secret "CHANGE_ME_drbd_secret";']),
    ...(verifyAlg === 'none' ? [] : [`verify-alg ${verifyAlg};`]),
  ];
}

/** The peer statements that all of several resources make. */
export function sharedPeerStatements([first, ...others]: readonly Resource[]): readonly string[] {
  const rest = others.map((resource) => new Set(peerStatements(resource)));
  return first ? peerStatements(first).filter((statement) => rest.every((own) => own.has(statement))) : [];
}

/** A statement where the design tells the value; none where DRBD's own is meant. */
export function told(option: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [`${option} ${value};`];
}
