// The data dictionary of the downloaded table, for reading on the page; fetched when somebody opens it.
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../net/loadPart.ts';
import { say } from '../words/words.ts';

type Meanings = readonly (readonly [name: string, meaning: string])[];

export function ColumnMeanings() {
  const [isWanted, setWanted] = useState(false);
  const [meanings, setMeanings] = useState<Meanings>([]);
  useEffect(() => {
    if (!isWanted) return;
    return loadPart(
      () => import('../../shared/words/resultColumns.en.ts'),
      ({ NUMBERED_COLUMNS, RESULT_COLUMNS }) =>
        setMeanings([...Object.entries(RESULT_COLUMNS), ...Object.entries(NUMBERED_COLUMNS)]),
    );
  }, [isWanted]);
  return (
    <details class="columns" onToggle={() => setWanted(true)}>
      <summary>{say('results.meanings')}</summary>
      <dl>
        {meanings.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
