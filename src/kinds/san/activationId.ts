/** Pacemaker id of the resource that activates a volume group on one server at a time (ocf:heartbeat:LVM-activate). */
export function activationId(volumeGroup: string): string {
  return `p_lvm_${volumeGroup}`;
}
