/** Sizes in CSS pixels. */
export const CANVAS_SIZES = {
  leafWidth: 212,
  leafHeight: 44,
  chipHeight: 28,
  header: 36,
  pad: 16,
  gap: 8,
  groupGap: 20,
  rootGap: 56,
  laneWidth: 12,
  /** What a pill on a line takes up beside a column. */
  pillRoom: 124,
};
