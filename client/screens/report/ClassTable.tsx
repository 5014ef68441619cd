// The class × rounds: a row a player, a column a round, darker where more was earned.
import { roundWords } from '../../roundParts.tsx';
import { sayPoints } from '../../words/words.ts';
import type { ClassFigures } from './classFigures.ts';
import { sayReport } from './words.ts';

const ROWS_MAX = 40; // more are not read on one page
const WORDED = 20; // with more columns than this a number is narrower than its cell allows; the shade stays

/** White to grey, so that black print stays readable on it. */
const shade = (points: number) => ({ background: `hsl(38 90% ${100 - 0.045 * points}%)` });

export function ClassTable({ figures: { columns, rows } }: { readonly figures: ClassFigures }) {
  const shown = rows.slice(0, ROWS_MAX);
  const hasNumbers = columns.length <= WORDED;
  return (
    <>
      <table class="report-class num">
        <thead>
          <tr>
            <th scope="col">{sayReport('name')}</th>
            {columns.map(({ round }) => (
              <th key={round.round} scope="col" title={roundWords(round.spec).title}>
                {round.round}
              </th>
            ))}
            <th scope="col">{sayReport('total')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ player, name, points, total }) => (
            <tr key={player}>
              <th scope="row" translate={false}>
                {name}
              </th>
              {points.map((each, column) => (
                <td key={columns[column]?.round.round} style={each === null ? {} : shade(each)}>
                  {each === null ? sayReport('none') : <span class={hasNumbers ? '' : 'hidden'}>{each}</span>}
                </td>
              ))}
              <td>
                <b>{sayPoints(total)}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sayReport('mean')}</th>
            {columns.map(({ round, mean }) => (
              <td key={round.round}>{mean === null ? sayReport('none') : Math.round(mean)}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
      {rows.length > shown.length && <p>{sayReport('more', { count: rows.length - shown.length })}</p>}
    </>
  );
}
