// One more round: every different one that some playlist of the game already plays, to start from.
import { useState } from 'preact/hooks';
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';

interface AddRoundProps {
  readonly playlists: readonly NamedPlaylist[];
  readonly onAdd: (spec: RoundSpec) => void;
}

const nameOf = (spec: RoundSpec): string => {
  const { title, model, protection } = roundWords(spec);
  return [title, model, protection].filter((part) => part !== '').join(' · ');
};

export function AddRound({ playlists, onAdd }: AddRoundProps) {
  const [chosen, setChosen] = useState(0);
  const known = new Map(
    playlists
      .filter(({ name }) => name !== 'sweep') // one round under every plan: the forms do that better
      .flatMap(({ rounds }) => rounds.map((spec) => [nameOf(spec), spec] as const)),
  );
  const offered = [
    ...new Map([...known].map(([name, spec]) => [canonicalJson(spec), { name, spec }])).values(),
  ];
  const wanted = offered[chosen] ?? offered[0];
  if (!wanted) return null;
  return (
    <div class="editor-add">
      <label class="labelled">
        <span>{say('editor.which')}</span>
        <select
          class="field"
          value={chosen}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {offered.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button quiet" onClick={() => onAdd(wanted.spec)}>
        {say('editor.add')}
      </button>
    </div>
  );
}
