/**
 * Ranks of the members of a group: filesystems, what serves them to others, addresses, what tells the others of them, then
 * services (Pacemaker Explained, groups).
 */
export const GROUP_RANK = { mount: 0, share: 500, address: 1_000, notice: 1_500, service: 2_000 } as const;

/** The resource that runs the distributed lock manager, which GFS2 and OCFS2 need (dlm_controld(8)). */
export const DLM_ID = 'p_dlm';
