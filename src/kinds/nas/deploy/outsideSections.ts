import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import { PHASES } from '../../../core/deploy/phases.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { dataMountOf, dataUser, Mount, pathInside, servicesOn } from '../../common/index.ts';
import { exportsLines } from '../configs/exportsLines.ts';
import { Export, Filer, NfsServer } from '../elements.ts';

/**
 * What people have to do on given filers before anybody can mount, and on servers of the cluster where root of a client is
 * nobody.
 *
 * @throws ConfigProblem for a path that is not absolute, and for host names against their grammar.
 */
export function outsideSections(index: DesignIndex): readonly RunbookSection[] {
  return [...filerSections(index), ...ownSections(index)];
}

function filerSections(index: DesignIndex): readonly RunbookSection[] {
  return index.all(Filer).map((filer, place) => ({
    page: 'outside',
    place: 20 + place,
    lines: [
      ...linesOf(
        `## ${escapeMarkdown(filer.name)}\n\nFiles below \`hosts/${filer.hostName}\` say the same in the words of a Linux host.\n`,
        filer.id,
      ),
      ...exportsLines(filer, index).map(({ text, elementIds }) => ({ text: `- [ ] exports \`${text}\``, elementIds })),
      ...directoryLines(filer.id, index),
      ...settingLines(filer, index),
    ],
  }));
}

/** The runbook makes the exported directories; what lies in them belongs to users that only the clients have. */
function ownSections(index: DesignIndex): readonly RunbookSection[] {
  return index.all(NfsServer).flatMap((server, place): RunbookSection[] => {
    const lines = directoryLines(server.id, index);
    const mount = index.find(Mount, server.mountId);
    if (lines.length === 0 || mount === undefined) return [];
    const words = `## ${escapeMarkdown(server.name)}

Root of a client is nobody on what it serves, and can make none of the directories below. Between
\`${PHASES.resources.file}\` and \`${PHASES.clients.file}\`, the host on which \`${mount.path}\` is mounted:
`;
    return [{ page: 'outside', place: 40 + place, lines: [...linesOf(words, server.id), ...lines] }];
  });
}

/** Where root of a client is nobody, it cannot make what services need: their directories are given to them (exports(5)). */
function directoryLines(filerId: ElementId, index: DesignIndex): readonly ConfigLine[] {
  const squashed = index.by(Export, 'filerId', filerId).filter(({ rootSquash }) => rootSquash !== 'no_root_squash');
  return squashed.flatMap((served) =>
    servicesOn(served, index).flatMap((service) => {
      const mount = dataMountOf(service, service.serverId, index);
      if (mount?.sourceId !== served.id) return [];
      const path = `${served.path}/${pathInside(service.dataPath, mount.path)}`;
      const user = dataUser(service.role, index.design.targetOs);
      return linesOf(
        `- [ ] has the directory \`${path}\`, whose owner has the number that \`id -u ${user}\` tells on the clients; data that root owns there is brought into it on this side, and not by \`${PHASES.clients.file}\``,
        service.id,
        served.id,
      );
    }),
  );
}

function settingLines(filer: Filer, index: DesignIndex): readonly ConfigLine[] {
  const { id, ip, idDomain, leaseSeconds, graceSeconds, heads } = filer;
  const serves3 = index.by(Export, 'filerId', id).some(({ version }) => version === '3');
  const ports = serves3 ? 'port 2049 (NFS), 111 (rpcbind), and those of mountd, lockd and statd' : 'TCP port 2049';
  return [
    ...linesOf(`- [ ] lets the clients above in to ${ports} at ${ip}`, id),
    ...(heads === 'pair' ? linesOf(`- [ ] ${ip} moves to the other head with the exports`, id) : []),
    ...(idDomain === undefined ? [] : linesOf(`- [ ] has the NFSv4 domain ${escapeMarkdown(idDomain)}`, id)),
    ...(leaseSeconds === undefined ? [] : linesOf(`- [ ] gives leases of ${leaseSeconds} s`, id)),
    ...(graceSeconds === undefined ? [] : linesOf(`- [ ] has a grace period of ${graceSeconds} s`, id)),
  ];
}
