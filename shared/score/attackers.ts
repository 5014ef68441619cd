// The attackers that play along with every room, by name.

export const ATTACKERS = ['blind', 'eye', 'solver'] as const;

export type AttackerName = (typeof ATTACKERS)[number];
