// What has been asked, lying on the board: a square of each answer's colour where it was asked.
// It is drawn over the picture and must never take a finger or be read out twice.
import type { OracleAnswer, OracleClue, OracleQuestion } from '../../../shared/rounds/oracle.ts';
import { RAMP } from '../../board/palette.ts';
import type { Exchange } from '../../kit/asking/useQuestions.ts';

interface ExposedProps {
  readonly clue: OracleClue;
  readonly asked: readonly Exchange<OracleQuestion, OracleAnswer>[];
}

export function Exposed({ clue, asked }: ExposedProps) {
  return (
    <div class="exposed" aria-hidden="true">
      {asked.map(({ question: { column, row }, answer }) => (
        <i
          key={`${column} ${row}`}
          style={{
            left: `${(100 * (column + 0.5)) / clue.columns}%`,
            top: `${(100 * (row + 0.5)) / clue.rows}%`,
            background: RAMP[answer.byte],
          }}
        />
      ))}
    </div>
  );
}
