import type { PackageNeed, RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { systemFamily, type SystemFamily } from '../../common/index.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { verifyCron } from '../configs/verifyCron.ts';
import type { Resource } from '../elements.ts';
import { serversOf } from './resourceHosts.ts';

const CRON: Readonly<Record<SystemFamily, string>> = { debian: 'cron', 'red-hat': 'cronie', suse: 'cron' };

/** Where LINBIT tells how its packages are installed. */
const GUIDE = 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/';

/**
 * Where the module of a generation comes from. Linux itself has 8.4 only, and no Debian, Ubuntu or RHEL brings 9: LINBIT
 * has it in its repositories for all of them, ELRepo for RHEL (DRBD user's guide, installing packages). SLES has 9 in its
 * High Availability extension.
 */
const SOURCES: Readonly<Record<SystemFamily, Readonly<Record<Resource['generation'], Source>>>> = {
  debian: {
    '8.4': { install: '', hint: 'the kernel of this system has no DRBD 8.4; DRBD 9 is loaded in its place' },
    '9': {
      install:
        'DEBIAN_FRONTEND=noninteractive apt-get install -y -q "linux-headers-$(uname -r)" && DEBIAN_FRONTEND=noninteractive apt-get install -y -q drbd-dkms',
      known: 'apt-cache show drbd-dkms',
      hint: `this system has DRBD 8.4 only. Add a repository of LINBIT, which has drbd-dkms for DRBD 9 (Ubuntu: add-apt-repository ppa:linbit/linbit-drbd9-stack; Debian: see ${GUIDE}), or set the design to DRBD 8.4 if two hosts without quorum are enough`,
    },
  },
  'red-hat': {
    '8.4': {
      install: 'dnf install -y kmod-drbd84 drbd84-utils',
      known: 'dnf -q list kmod-drbd84',
      hint: 'this system has no DRBD: add the repository of ELRepo, which has kmod-drbd84',
    },
    '9': {
      install: 'dnf install -y kmod-drbd9x drbd9x-utils || dnf install -y kmod-drbd drbd-utils drbd-pacemaker',
      known: 'dnf -q list kmod-drbd9x || dnf -q list kmod-drbd',
      hint: `this system has no DRBD: add the repository of ELRepo, which has kmod-drbd9x, or of LINBIT, which has kmod-drbd (${GUIDE})`,
    },
  },
  suse: {
    '8.4': { install: '', hint: 'this system has no DRBD 8.4' },
    '9': {
      install: 'zypper --non-interactive install drbd drbd-kmp-default',
      known: 'zypper -q search --match-exact drbd-kmp-default',
      hint: 'switch on the High Availability extension, which has DRBD 9',
    },
  },
};

interface Source {
  readonly install: string;
  /** Succeeds where the package manager knows the module; absent where it is part of the kernel or cannot be had. */
  readonly known?: string;
  readonly hint: string;
}

/** The tools of DRBD, and what starts comparisons of the copies by the clock. */
export function packages(plans: readonly ResourcePlan[], { index }: ViewContext): readonly PackageNeed[] {
  const family = systemFamily(index.design.targetOs);
  return plans.flatMap((plan) => {
    const hostIds = serversOf(plan.replicas);
    const elementIds = [plan.resource.id];
    const compares = hostIds.filter((hostId) => verifyCron(hostId, [plan]).length > 0);
    return [
      // On RHEL the tools come with the module, from whoever built that.
      { hostIds, packages: family === 'red-hat' ? ['policycoreutils-python-utils'] : ['drbd-utils'], elementIds },
      ...(compares.length > 0 ? [{ hostIds: compares, packages: [CRON[family]], elementIds }] : []),
    ];
  });
}

/** The kernel module of the right generation: looked for before anything is changed, then installed. */
export function moduleSteps(plans: readonly ResourcePlan[], { index }: ViewContext): readonly RunbookStep[] {
  const family = systemFamily(index.design.targetOs);
  return (['8.4', '9'] as const).flatMap((generation): RunbookStep[] => {
    const own = plans.filter(({ resource }) => resource.generation === generation);
    if (own.length === 0) return [];
    const { install, known, hint } = SOURCES[family][generation];
    const has = `modinfo -F version drbd 2>/dev/null | grep '^${generation.replace('.', '\\.')}\\.' >/dev/null`;
    const common = {
      hostIds: [...new Set(own.flatMap(({ replicas }) => serversOf(replicas)))],
      elementIds: own.map(({ resource }) => resource.id),
    };
    return [
      {
        ...common,
        phase: 'preflight',
        place: 10,
        title: `See where DRBD ${generation} comes from`,
        done: known === undefined ? has : `${has} ||\n{ ${known}; }`,
        run: `fail ${quoteShell(hint)}`,
      },
      {
        ...common,
        phase: 'packages',
        place: 60,
        title: `Put the module of DRBD ${generation} into the kernel`,
        done: `${has} && command -v drbdadm`,
        run: install === '' ? `fail ${quoteShell(hint)}` : `{ ${install}; } || fail ${quoteShell(hint)}`,
        // A module of another generation that is loaded stays until it is taken out.
        check: `${has} &&
{ [ ! -e /sys/module/drbd/version ] || grep '^${generation.replace('.', '\\.')}\\.' /sys/module/drbd/version || modprobe -r drbd; }`,
      },
    ];
  });
}
