import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Resource } from '../elements.ts';
import { quorumPolicyOf } from '../quorumPolicy.ts';
import { line } from './drbdLines.ts';
import { told } from './netLines.ts';

/**
 * The options section of a resource with so many servers that have a disk. on-no-data-accessible takes precedence over
 * on-no-quorum, so both say the same unless the design wants it otherwise; DRBD 8.4 has only the former (drbd.conf(5)).
 * A manager that goes by the quorum of DRBD wants a primary that comes back outdated to give way. Only writes that were
 * frozen can keep it from that: with io-error they have ended by then, and the option says nothing (drbd.conf(5),
 * on-suspended-primary-outdated). It came with DRBD 9.1.7.
 */
export function optionLines(resource: Resource, disks: number, decidesItself: boolean): readonly ConfigLine[] {
  const { generation, onNoQuorum, onNoData, minimumRedundancy, autoPromote = 'no' } = resource;
  const policy = quorumPolicyOf(resource, disks);
  const quorum = [
    `quorum ${policy};`,
    ...told('quorum-minimum-redundancy', minimumRedundancy),
    `on-no-quorum ${onNoQuorum};`,
    `on-no-data-accessible ${onNoData ?? onNoQuorum};`,
    ...(decidesItself && onNoQuorum === 'suspend-io' && resource.release !== '9.0'
      ? ['on-suspended-primary-outdated force-secondary;']
      : []),
  ];
  return [
    ...(generation === '9' ? [`auto-promote ${autoPromote};`] : []),
    ...(policy === 'off' ? told('on-no-data-accessible', onNoData) : quorum),
  ].map(line);
}
