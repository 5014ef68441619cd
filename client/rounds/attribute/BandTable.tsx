// What the model says, cell by cell: four bars from the lowest band to the top one, and who of the asked is there.
import { DEPARTMENTS, YEAR_SPANS } from '../../../shared/model/bandTable.ts';
import { type AttributeClue, cellOf } from '../../../shared/rounds/attribute.ts';
import { bandWords, cellWords, departmentWords, letterOf, yearsWords } from './naming.ts';
import { sayAttribute } from './words.ts';

export function BandTable({ clue }: { readonly clue: AttributeClue }) {
  const spans = Array.from({ length: YEAR_SPANS }, (_, span) => span);
  return (
    <table class="band-table">
      <thead>
        <tr>
          <td />
          {spans.map((span) => (
            <th key={span} scope="col">
              {yearsWords(span)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: DEPARTMENTS }, (_, department) => (
          <tr key={department}>
            <th scope="row">{departmentWords(department)}</th>
            {spans.map((span) => {
              const cell = { department, span };
              const shares = clue.shares[cellOf(cell)] ?? [];
              const person = clue.people.findIndex((each) => cellOf(each) === cellOf(cell));
              return (
                <td key={span} class={person >= 0 ? 'band-asked' : ''}>
                  <div
                    class="band-bars"
                    role="img"
                    aria-label={`${cellWords(cell)}: ${shares
                      .map((share, band) =>
                        sayAttribute('share', { band: bandWords(band), percent: Math.round(100 * share) }),
                      )
                      .join(', ')}`}
                  >
                    {shares.map((share, band) => (
                      <i key={band} style={{ height: `${100 * share}%` }} />
                    ))}
                  </div>
                  {person >= 0 ? <b>{letterOf(person)}</b> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
