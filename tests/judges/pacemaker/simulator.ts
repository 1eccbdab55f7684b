import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT } from '../hasTools.ts';

/** Promotion scores by DRBD primitive and host; null takes the score away. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Where each primitive runs, by id; hosts sorted. */
export type Roles = Readonly<
  Record<string, { readonly started: readonly string[]; readonly promoted: readonly string[] }>
>;

/** Pacemaker's scheduler on a CIB in a folder, step by step, as if all its decisions succeeded. */
export interface Simulator {
  /** Sets the scores that the DRBD agent would report, and lets the scheduler come to rest. */
  settle(scores: Scores): Roles;
  /** The host crashes, is fenced, and the scheduler reacts. */
  crash(host: string): Roles;
  /** The host comes back. */
  start(host: string): Roles;
  /** The partition of the cluster manager gains or loses quorum. */
  setQuorum(quorate: boolean): void;
  /** Hosts that were fenced by the last `crash`. */
  fenced(): readonly string[];
}

const SCHEDULER = 'crm_simulate';

/** Starts with all hosts online and nothing running; `hosts` gives the node id of each. */
export function openSimulator(cibPath: string, hosts: Readonly<Record<string, string>>, folder: string): Simulator {
  let cib = readFileSync(cibPath, 'utf8').replace(
    /<status\/>/,
    `<status>${Object.entries(hosts).map(onlineNode).join('')}</status>`,
  );
  const [first] = Object.values(hosts);
  cib = cib.replace('<cib ', `<cib have-quorum="1" dc-uuid="${first}" `);
  let report = '';
  const run = (...args: string[]): Roles => {
    const [before, after] = [join(folder, 'before.xml'), join(folder, 'after.xml')];
    writeFileSync(before, cib);
    const options = ['--output-as=xml', '-x', before, '-S', '-O', after, ...args];
    report = execFileSync(SCHEDULER, options, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: ENVIRONMENT,
    });
    cib = readFileSync(after, 'utf8');
    return readRoles(report);
  };
  return {
    settle: (scores) => {
      for (const [host, id] of Object.entries(hosts)) cib = withScores(cib, id, scoresOn(host, scores));
      return run();
    },
    crash: (host) => run('-f', host),
    start: (host) => run('-u', host),
    setQuorum: (quorate) => {
      cib = cib.replace(/have-quorum="[01]"/, `have-quorum="${quorate ? '1' : '0'}"`);
    },
    fenced: () => [...report.matchAll(/<node_action task="Fence[^"]*" node="([^"]+)"/g)].map(([, host]) => host ?? ''),
  };
}

function onlineNode([host, id]: readonly [string, string]): string {
  const state = 'in_ccm="true" crmd="online" join="member" expected="member" crm-debug-origin="test"';
  return `<node_state id="${id}" uname="${host}" ${state}></node_state>`;
}

function scoresOn(host: string, scores: Scores): readonly (readonly [string, number])[] {
  return Object.entries(scores).flatMap(([primitive, byHost]) => {
    const score = byHost[host];
    return score === null || score === undefined ? [] : [[primitive, score] as const];
  });
}

/** Replaces the transient attributes of one node. */
function withScores(cib: string, id: string, scores: readonly (readonly [string, number])[]): string {
  const pairs = scores.map(
    ([primitive, score]) =>
      `<nvpair id="status-${id}-master-${primitive}" name="master-${primitive}" value="${score}"/>`,
  );
  const set = `<instance_attributes id="status-${id}">${pairs.join('')}</instance_attributes>`;
  const attributes = `<transient_attributes id="${id}">${set}</transient_attributes>`;
  return cib.replace(new RegExp(`<node_state id="${id}"[^>]*?(/>|>[^]*?</node_state>)`), (state) => {
    const bare = state.replace(/<transient_attributes[^]*?<\/transient_attributes>/, '');
    return bare.endsWith('/>')
      ? `${bare.slice(0, -2)}>${attributes}</node_state>`
      : bare.replace('</node_state>', `${attributes}</node_state>`);
  });
}

/** Reads the last status of a report: after the scheduler's decisions were carried out. */
function readRoles(report: string): Roles {
  const last = report.slice(
    Math.max(report.lastIndexOf('<revised_cluster_status'), report.lastIndexOf('<cluster_status')),
  );
  const roles: Record<string, { started: string[]; promoted: string[] }> = {};
  for (const [, head = '', body = ''] of last.matchAll(/<resource ([^>]*[^/])>([^]*?)<\/resource>/g)) {
    const id = /\bid="([^":]+)/.exec(head)?.[1] ?? '';
    const role = /\brole="([^"]+)"/.exec(head)?.[1];
    const entry = (roles[id] ??= { started: [], promoted: [] });
    for (const [, host = ''] of body.matchAll(/<node name="([^"]+)"/g)) {
      entry.started.push(host);
      if (role === 'Promoted') entry.promoted.push(host);
    }
  }
  for (const entry of Object.values(roles)) {
    entry.started.sort();
    entry.promoted.sort();
  }
  return roles;
}
