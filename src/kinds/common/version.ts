/** Schema version of the elements; raised together with a migration. */
export const version = 1;
