/** Layers that would hide what a design is about behind lines. */
export const UNDRAWN = ['networks', 'addresses', 'fence-devices', 'failure-domains'] as const;
