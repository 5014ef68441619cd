// How large the candidates' numbers stand on the board: they are what people point at across a room.
import type { Stage } from '../../stage.ts';

export const PLATE_SCALE: Readonly<Record<Stage, number>> = { phone: 0.9, laptop: 1, projector: 2.1 };
