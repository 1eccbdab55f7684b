import type { ElementBase, ElementId } from './element.ts';

/** Operating systems that the configuration can be made for. It decides packages, paths and service names. */
export const TARGET_OS = {
  'debian-12': 'Debian 12',
  'debian-13': 'Debian 13',
  'ubuntu-22.04': 'Ubuntu 22.04 LTS',
  'ubuntu-24.04': 'Ubuntu 24.04 LTS',
  'el-8': 'RHEL, Alma, Rocky 8',
  'el-9': 'RHEL, Alma, Rocky 9',
  'el-10': 'RHEL, Alma, Rocky 10',
  'sles-15': 'SLES 15',
  'sles-16': 'SLES 16',
} as const;
export type TargetOs = keyof typeof TARGET_OS;

/** How much is asked of the design: `lab` is lenient where only redundancy suffers. */
export type Profile = 'production' | 'lab';

/** Places that nest, smallest first: copies of the same data have to stand in different ones of the chosen scale. */
export const SEPARATION = { rack: 'Racks', room: 'Rooms', site: 'Sites' } as const;
export type Separation = keyof typeof SEPARATION;

/** What a figure shows; kept with the design so that a figure stays the figure its author chose. */
export interface ViewSettings {
  /** Layers (named by the kinds) that are left out of the figure. */
  readonly hiddenLayers: readonly string[];
  readonly direction: 'LR' | 'TB';
  /** Labels on servers: their own names, or the roles of the seed's figures ("Master", "Slave"). */
  readonly titles: 'names' | 'roles';
  /** How lines run: curved, if nothing is said, which leaves labels most room. */
  readonly lines?: 'curved' | 'straight' | 'angular';
  /** How what surrounds others is drawn: filled, if nothing is said. */
  readonly frames?: 'filled' | 'outlined';
}

/** The author accepts one finding, and says why. */
export interface Waiver {
  readonly ruleId: string;
  readonly elementId: ElementId;
  readonly reason: string;
}

/** The document: plain JSON, normalised by id. Everything else is derived from it. */
export interface Design {
  /** Where editors find the JSON schema of this file, if its author says so; it is kept, and never fetched. */
  readonly $schema?: string;
  readonly format: 'cluster-design';
  /** Schema version of each kind that the design was written with. */
  readonly versions: Readonly<Record<string, number>>;
  readonly title: string;
  readonly targetOs: TargetOs;
  readonly profile: Profile;
  /** How far copies, votes and heads have to stand apart. */
  readonly separation: Separation;
  readonly view: ViewSettings;
  readonly elements: Readonly<Record<ElementId, ElementBase>>;
  /** By `<ruleId> <elementId>`. */
  readonly waivers: Readonly<Record<string, Waiver>>;
}

/** The view of a new design: everything shown, left to right. */
export const DEFAULT_VIEW: ViewSettings = { hiddenLayers: [], direction: 'LR', titles: 'names' };

/** The key under which a waiver is kept. */
export function waiverKey(ruleId: string, elementId: ElementId): string {
  return `${ruleId} ${elementId}`;
}

/** An empty design with the given schema versions. */
export function emptyDesign(title: string, versions: Readonly<Record<string, number>>): Design {
  return {
    format: 'cluster-design',
    versions,
    title,
    targetOs: 'debian-12',
    profile: 'production',
    separation: 'rack',
    view: DEFAULT_VIEW,
    elements: {},
    waivers: {},
  };
}

/** The title as it is shown; a stand-in for a design without one. */
export function shownTitle({ title }: Design): string {
  return title.trim() || 'Untitled design';
}
