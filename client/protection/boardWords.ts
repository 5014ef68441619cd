// How an entry of the protection board is named: the one place that does. Naive noise always says what it lacks.

import type { Protection } from '../../shared/release/plan.ts';
import type { BoardPlan, BoardRow } from '../../shared/rounds/boardPlan.ts';
import type { Target } from '../../shared/target.ts';
import { wholeText } from '../words/numbers.ts';
import { modelWords } from '../words/planWords.ts';
import { say } from '../words/words.ts';

/** 'Inverse distance, power 2, 8 questions, the goalie'. Parts are joined by commas, the least telling last. */
export const rowWords = (row: BoardRow, target: string | null): string =>
  target === null ? planRowWords(row) : `${planRowWords(row)}, ${say(`boardRow.target.${target as Target}`)}`;

function planRowWords(row: BoardRow): string {
  switch (row.type) {
    case 'number':
      return [
        say(`boardRow.filter.${row.answers}`),
        say('boardRow.digits', { count: row.digits }),
        say('boardRow.questions', { count: row.questions }),
      ].join(', ');
    case 'where':
      return [
        row.radiusM === undefined
          ? say('boardRow.anyRadius')
          : say('boardRow.radius', { metres: row.radiusM }),
        say('boardRow.questions', { count: row.questions }),
      ].join(', ');
    case 'face':
      return [
        say(row.mirror ? 'boardRow.mirroredFace' : 'boardRow.face', { side: row.side }),
        say('boardRow.readings', { count: row.questions }),
      ].join(', ');
    case 'attribute':
      return say('boardRow.bands');
    case 'membership':
    case 'insider':
      return [modelWords(row.model), say(`boardRow.${row.type}`)].join(', ');
    case undefined:
      return modelRowWords(row);
  }
}

function modelRowWords(row: Extract<BoardRow, { type?: never }>): string {
  const { model, crowd, questions, flip, reloads } = row;
  return [
    modelWords(model),
    crowd !== undefined && say('boardRow.crowd', { people: wholeText(crowd) }),
    questions !== undefined && say('boardRow.questions', { count: questions }),
    flip !== undefined && say('boardRow.flip', { percent: Math.round(100 * flip) }),
    reloads !== undefined && say('boardRow.reloads', { count: reloads }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** A column: 'None', 'Noise 0.1' */
export function columnWords(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return say('protections.none');
    case 'rounded':
      return protection.levels === 2
        ? say('protections.labels')
        : say('protections.rounded', { levels: protection.levels });
    case 'noise':
      return say('protections.noise', { sigma: protection.sigma });
    case 'private':
      return say('protections.private', { epsilon: protection.epsilon });
  }
}

/** What stands beside a row in a list: its column, or nothing where there is no protection. */
export function besideWords({ protection }: BoardPlan): string {
  if (protection.kind === 'none') return '';
  const column = columnWords(protection);
  return protection.kind === 'noise' ? `${column}, ${say('board.noGuarantee')}` : column;
}
