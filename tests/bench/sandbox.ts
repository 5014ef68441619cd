// What one move of a drag in the sandbox costs a browser: model, picture and drawing at 48 × 30 with 22 people, beside
// the same done straightforwardly (an object per player, Math.pow per pair, two sums, a rectangle per cell) in the
// same page. CPU time of the page's main thread, so that a busy machine hardly shows. Needs a build of the client.
import type { CDPSession, Page } from 'playwright-core';
import type { FieldSpec } from '../../shared/model/families.ts';
import { BOARD } from '../../shared/model/model.ts';
import { formatModel } from '../../shared/model/parse.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { openBrowserStage } from '../browser/browserStage.ts';
import { shortNumber } from '../support/stopwatch.ts';
import type { BenchOptions } from './options.ts';

const MOVES = 60;
const BATCHES = 5;
const SPECS: readonly FieldSpec[] = [
  { family: 'idw', power: 3 },
  { family: 'kernel', width: 4 },
  { family: 'neighbours', k: 3 },
  { family: 'tree', depth: 4 },
  { family: 'logistic', degree: 2 },
];

export async function run({ isShort }: BenchOptions): Promise<void> {
  const stage = await openBrowserStage();
  try {
    const rows: Record<string, string>[] = [];
    for (const spec of SPECS.slice(0, isShort ? 1 : undefined)) {
      const page = await stage.open(`/sandbox?v=1&s=soccer&l=players0&m=${formatModel(spec)}`, 'laptop');
      await page.locator('.board-surface[data-drawn]').waitFor();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      rows.push({ what: `sandbox, ${formatModel(spec)}`, ...(await measured(page, cdp, true)) });
      if (spec === SPECS[0]) {
        rows.push({ what: 'nothing but the mouse', ...(await measured(page, cdp, false)) });
        await page.evaluate(straightforward, { ...BOARD, power: 3, ...sides() });
        rows.push({ what: 'straightforward, idw:3', ...(await measured(page, cdp, false)) });
      }
      await page.close();
    }
    console.log(
      `One move of a drag, 22 people, ${BOARD.columns} × ${BOARD.rows} cells: CPU ms of the main thread`,
    );
    console.log(
      `The least and the median of ${BATCHES} batches of ${MOVES} moves. The promise: model and drawing in 4 ms.`,
    );
    console.table(rows);
  } finally {
    await stage.close();
  }
}

const sides = () => ({ width: soccer.domain.x.high, height: soccer.domain.y.high });

/** Moves a player in circles, or the bare mouse, once per frame as a hand does; says what each move cost. */
async function measured(page: Page, cdp: CDPSession, dragging: boolean) {
  const board = page.getByRole('region', { name: 'Board' });
  const box = await board.boundingBox();
  if (!box) throw new Error('the board is not on the page');
  await page.mouse.move(box.x + (1.3 / 120) * box.width, box.y + (38 / 75) * box.height);
  if (dragging) await page.mouse.down();
  await board.evaluate(circle, MOVES); // warms up
  const tasks: number[] = [];
  const scripts: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = await metrics(cdp);
    await board.evaluate(circle, MOVES);
    const after = await metrics(cdp);
    tasks.push(((after.TaskDuration - before.TaskDuration) * 1000) / MOVES);
    scripts.push(((after.ScriptDuration - before.ScriptDuration) * 1000) / MOVES);
  }
  if (dragging) await page.mouse.up();
  const row = (values: number[]) => values.sort((a, b) => a - b).map(shortNumber);
  const [leastTask, , medianTask] = row(tasks);
  const [leastScript, , medianScript] = row(scripts);
  return {
    'model and drawing, least': leastScript ?? '',
    'median ': medianScript ?? '',
    'with layout, paint, compositing, least': leastTask ?? '',
    median: medianTask ?? '',
  };
}

/** Runs in the page: one move of the mouse per frame, around the middle of the board. */
async function circle(board: Element, moves: number): Promise<void> {
  const box = board.getBoundingClientRect();
  for (let i = 0; i < moves; i++) {
    const turn = (2 * Math.PI * i) / moves;
    const clientX = box.left + (0.5 + 0.25 * Math.cos(turn)) * box.width;
    const clientY = box.top + (0.5 + 0.3 * Math.sin(turn)) * box.height;
    // A mouse is always pointer number 1.
    board.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        pointerId: 1,
        pointerType: 'mouse',
        clientX,
        clientY,
      }),
    );
    await new Promise(requestAnimationFrame);
  }
}

async function metrics(cdp: CDPSession): Promise<{ TaskDuration: number; ScriptDuration: number }> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => list.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { TaskDuration: value('TaskDuration'), ScriptDuration: value('ScriptDuration') };
}

interface Sides {
  readonly columns: number;
  readonly rows: number;
  readonly power: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page: the same map of the same number of players, learnt and drawn again on every move of the mouse. */
function straightforward({ columns, rows, power, width, height }: Sides): void {
  const canvas = document.createElement('canvas');
  canvas.width = 864;
  canvas.height = 540;
  canvas.style.cssText = 'position:fixed;left:0;top:0;pointer-events:none';
  document.body.append(canvas);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const players = Array.from({ length: 22 }, (_, i) => ({
    x: ((i * 37) % 120) + 0.5,
    y: ((i * 53) % 75) + 0.5,
    isA: i < 11 ? 1 : 0,
    weight: 0,
  }));
  const cells = Array.from({ length: columns * rows }, (_, i) => ({
    x: ((i % columns) + 0.5) * (width / columns),
    y: (Math.floor(i / columns) + 0.5) * (height / rows),
    value: 0,
  }));
  const sum = (of: (player: (typeof players)[number]) => number) =>
    players.reduce((total, player) => total + of(player), 0);
  window.addEventListener('pointermove', ({ clientX, clientY }) => {
    Object.assign(players[0] as object, { x: clientX % width, y: clientY % height });
    for (const cell of cells) {
      for (const player of players) {
        // biome-ignore lint/style/useExponentiationOperator: the straightforward way is what is measured
        const square = Math.pow(player.x - cell.x, 2) + Math.pow(player.y - cell.y, 2);
        // biome-ignore lint/style/useExponentiationOperator: as above
        player.weight = 1 / (Math.pow(square, power / 2) + 1e-5);
      }
      cell.value = sum((player) => player.isA * player.weight) / sum((player) => player.weight);
    }
    for (const { x, y, value } of cells) {
      context.fillStyle = `rgb(${Math.round(255 * value)},120,${Math.round(255 * (1 - value))})`;
      context.fillRect((x / width) * canvas.width - 9, (y / height) * canvas.height - 9, 18, 18);
    }
  });
}
