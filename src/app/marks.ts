/**
 * Names by which the end-to-end stories find parts of the page that have no role and name of their own; one list for
 * page and tests. Put on as `data-test={marks.canvas}`.
 */
export const marks = {
  canvas: 'canvas',
  palette: 'palette',
  outline: 'outline',
  diagram: 'diagram',
  inspector: 'inspector',
  findings: 'findings',
  finding: 'finding',
  findingsCount: 'findings-count',
  failure: 'failure',
  failureStep: 'failure-step',
  dotText: 'dot-text',
  files: 'files',
  fileText: 'file-text',
  fileInput: 'file-input',
  saveState: 'save-state',
  start: 'start',
  status: 'status',
  undo: 'undo',
  redo: 'redo',
} as const;
