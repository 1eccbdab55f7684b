import type { DesignIndex } from '../../core/model/designIndex.ts';
import { QuorumDevice, type FenceDevice } from './elements.ts';

/** The timeouts of SBD that hang together, in seconds. */
export interface SbdTimings {
  /** A server that does not tickle its watchdog for so long is reset. */
  readonly watchdog: number;
  /**
   * After so long a server that was told to go, or that is alone, counts as gone: `msgwait` of the disks, or
   * `stonith-watchdog-timeout` without disks.
   */
  readonly wait: number;
  /** What the fence agent may take: more than the wait. */
  readonly agent: number;
  /** `stonith-timeout`: never less than the 60 seconds that other devices count on. */
  readonly fencing: number;
}

/** Least `stonith-timeout`: its default (Pacemaker Explained, cluster options). */
const USUAL_FENCING = 60;
/** A server waits so long for the quorum device, when the members change (corosync-qdevice(8), sync_timeout). */
export const QUORUM_DEVICE_SYNC = 30;

/** True if the device is SBD without disks: a lost server is trusted to be reset by its own watchdog. */
export function isDiskless({ agent, diskIds = [] }: FenceDevice): boolean {
  return agent === 'fence_sbd' && diskIds.length === 0;
}

/**
 * The timeouts of an SBD device: the wait is twice the watchdog, and the fencing 1.2 times the wait (sbd(8), -4; SUSE
 * administration guide, storage protection and SBD). Without disks a quorum device may keep a server for 30 seconds.
 */
export function sbdTimings(device: FenceDevice, index: DesignIndex): SbdTimings {
  const asksDevice = index.by(QuorumDevice, 'clusterId', device.clusterId).length > 0;
  const usual = isDiskless(device) ? (asksDevice ? QUORUM_DEVICE_SYNC + 5 : 10) : 15;
  const watchdog = device.watchdogTimeout ?? usual;
  const wait = 2 * watchdog;
  const agent = Math.ceil(1.2 * wait);
  return { watchdog, wait, agent, fencing: Math.max(USUAL_FENCING, agent) };
}
