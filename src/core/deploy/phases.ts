/** The scripts of the runbook, in the order in which they are run; each on all of its hosts before the next. */
export const PHASES = {
  preflight: { file: '00-preflight.sh', title: 'Look before anything is changed' },
  secrets: { file: '05-secrets.sh', title: 'Make the secrets' },
  packages: { file: '10-packages.sh', title: 'Install the packages' },
  files: { file: '15-files.sh', title: 'Put the files of this host in place' },
  network: { file: '20-network-firewall.sh', title: 'Open the ports to those who need them' },
  storage: { file: '30-storage.sh', title: 'Prepare the storage of each host' },
  'shared-storage': { file: '35-shared-storage.sh', title: 'Make what several hosts share' },
  cluster: { file: '40-cluster.sh', title: 'Start the cluster' },
  fencing: { file: '50-fencing-test.sh', title: 'Prove that fencing works' },
  resources: { file: '60-resources.sh', title: 'Let the cluster start its resources' },
  clients: {
    file: '70-clients.sh',
    title: 'Mount what other hosts serve, bring data onto its storage, start services',
  },
  verify: { file: '80-verify.sh', title: 'See that all is as designed' },
} as const;

/** Scripts that only look. They change nothing, and tell all that they find amiss at once. */
export const LOOKING: ReadonlySet<Phase> = new Set<Phase>(['preflight', 'verify']);

/** Scripts that switch servers off: people run them on one host after the other and watch, and no playbook does. */
export const WATCHED: ReadonlySet<Phase> = new Set<Phase>(['fencing']);

/** Scripts that may copy data for hours, while a host after them waits for what they tell: a playbook runs them one by one. */
export const ONE_BY_ONE: ReadonlySet<Phase> = new Set<Phase>(['clients']);

/** Where in the runbook a step belongs. */
export type Phase = keyof typeof PHASES;

/** All phases in their order. */
export const PHASE_NAMES = Object.keys(PHASES) as Phase[];
