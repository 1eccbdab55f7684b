/**
 * Names by which the end-to-end stories find parts of the page that have no role and name of their own; one list for
 * page and tests. Put on as `data-test={marks.canvas}`.
 */
export const marks = {
  canvas: 'canvas',
  palette: 'palette',
  outline: 'outline',
  diagram: 'diagram',
  details: 'details',
  inspector: 'inspector',
  findings: 'findings',
  finding: 'finding',
  findingGroup: 'finding-group',
  findingsBadge: 'findings-badge',
  findingsCount: 'findings-count',
  findingsShown: 'findings-shown',
  explanation: 'explanation',
  fixPreview: 'fix-preview',
  failure: 'failure',
  failureStep: 'failure-step',
  dotText: 'dot-text',
  files: 'files',
  fileText: 'file-text',
  fileTree: 'file-tree',
  fileRow: 'file-row',
  fileSearch: 'file-search',
  fileHits: 'file-hits',
  fileChanges: 'file-changes',
  lineOrigin: 'line-origin',
  fileInput: 'file-input',
  fileState: 'file-state',
  saveState: 'save-state',
  banners: 'banners',
  insert: 'insert',
  keptDesigns: 'kept-designs',
  backupInput: 'backup-input',
  printSheet: 'print-sheet',
  start: 'start',
  status: 'status',
  tour: 'tour',
  undo: 'undo',
  redo: 'redo',
  menu: 'menu',
  targets: 'targets',
  gesture: 'gesture',
} as const;

/** The mark of a palette item: `palette-server`. */
export function paletteMark(itemId: string): string {
  return `palette-${itemId}`;
}

/** The mark of an element's box on the canvas: `canvas-disk-7f3a`. */
export function canvasMark(elementId: string): string {
  return `canvas-${elementId}`;
}

/** The mark of an element's row in the outline: `outline-disk-7f3a`. */
export function outlineMark(elementId: string): string {
  return `outline-${elementId}`;
}
