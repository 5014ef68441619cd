// The data dictionary of the downloaded table, for reading on the page; fetched when somebody opens it.
import { useState } from 'preact/hooks';
import { say } from '../words/words.ts';

type Meanings = readonly (readonly [name: string, meaning: string])[];

export function ColumnMeanings() {
  const [meanings, setMeanings] = useState<Meanings>([]);
  const fetchThem = async () => {
    if (meanings.length > 0) return;
    const { NUMBERED_COLUMNS, RESULT_COLUMNS } = await import('../../shared/words/resultColumns.en.ts');
    setMeanings([...Object.entries(RESULT_COLUMNS), ...Object.entries(NUMBERED_COLUMNS)]);
  };
  return (
    <details class="columns" onToggle={() => void fetchThem()}>
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
