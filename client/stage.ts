// Where a screen is shown. It decides sizes, never content.
export type Stage = 'phone' | 'laptop' | 'projector';
