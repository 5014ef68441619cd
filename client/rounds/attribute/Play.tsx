// Guessing pay bands: the model's table, and a row of four bands for each of six people.
import { PAY_BANDS } from '../../../shared/model/bandTable.ts';
import { ASKED_PEOPLE, type AttributeGuess } from '../../../shared/rounds/attribute.ts';
import { Film } from '../../board/Film.tsx';
import '../../kit/asking/asking.css';
import '../../kit/placing/find.css';
import '../../kit/choosing/promise.css';
import type { PlayProps } from '../../kit/round.ts';
import './attribute.css';
import { BandTable } from './BandTable.tsx';
import { attributeWords, bandWords, cellWords, letterOf } from './naming.ts';
import { sayAttribute } from './words.ts';

const BANDS = Array.from({ length: PAY_BANDS }, (_, band) => band);

export function Play({ spec, clue, stage, you, open, onGuess }: PlayProps<'attribute'>) {
  const guess = you?.guess as AttributeGuess | null | undefined;
  const bands = guess?.bands ?? Array.from({ length: ASKED_PEOPLE }, () => null);
  const words = attributeWords(spec);
  return (
    <div class={`find-play promise-play attribute-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">{words.protection}</span>
            </>
          }
          bottom={<span>{sayAttribute('bars')}</span>}
        >
          <div class="promise-picture">
            <BandTable clue={clue} />
          </div>
        </Film>
      </div>
      {you ? (
        <div class="find-side asking">
          {clue.people.map((cell, person) => (
            <fieldset key={person} class="band-row" aria-label={`${letterOf(person)}, ${cellWords(cell)}`}>
              <p aria-hidden="true">
                <b>{letterOf(person)}</b> {cellWords(cell)}
              </p>
              <div class="promise-choice">
                {BANDS.map((band) => (
                  <button
                    key={band}
                    type="button"
                    aria-pressed={bands[person] === band}
                    aria-label={sayAttribute('choose', { who: letterOf(person), band: bandWords(band) })}
                    disabled={!open}
                    onClick={() => onGuess({ bands: bands.map((old, i) => (i === person ? band : old)) })}
                  >
                    {bandWords(band)}
                  </button>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      ) : (
        <p class="asking-know attribute-watch">{words.hint}</p>
      )}
    </div>
  );
}
