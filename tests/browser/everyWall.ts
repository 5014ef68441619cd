// One moment of a big screen on every wall of few pixels: a picture of each, nothing over an edge, nothing cut.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cutOff, overTheEdge, WALLS } from '../support/walls.ts';
import { shoot } from './browserStage.ts';

/** Leaves the wall at the last size; all sizes are looked at even where one fails. */
export async function everyWall(wall: Page, name: string, selectors: readonly string[]): Promise<void> {
  for (const viewport of WALLS) {
    await wall.setViewportSize(viewport);
    await wall.waitForTimeout(250);
    const where = `${name}-${viewport.width}x${viewport.height}`;
    await shoot(wall, `90-wall-${where}`);
    expect.soft(await overTheEdge(wall, selectors), where).toEqual([]);
    expect.soft(await cutOff(wall), where).toEqual([]);
  }
}
