// What a player reads beside or under the board: the value under the active pin, where it stands, how many there are.

import type { Field } from '../../board/heatMap.ts';
import { placeText, valueText } from '../../board/metres.ts';
import type { Pins } from '../../board/placing.ts';
import { choose, removeActive } from '../../board/placing.ts';
import type { Stage } from '../../stage.ts';
import { sayPlacing } from './words.ts';

interface ReadoutProps {
  readonly field: Field;
  readonly pins: Pins;
  readonly most: number;
  readonly stage: Stage;
  readonly who: string; // whom to find: 'the goalie'
  readonly loupe?: boolean; // a loupe stands beside it
  readonly notice: string | null; // said in place of the advice
  readonly onPins: (pins: Pins) => void;
}

export function Readout(props: ReadoutProps) {
  const { field, pins, most, stage, notice } = props;
  const pin = pins.places[pins.active];
  const many = most > 1;
  return (
    <div class="readout">
      {many ? (
        <p class="readout-count">{sayPlacing('readout.placed', { placed: pins.places.length, most })}</p>
      ) : null}
      {pin ? (
        <>
          <div>
            <div class="readout-label">
              {many
                ? sayPlacing('readout.underNumber', { number: pins.active + 1 })
                : sayPlacing('readout.under')}
            </div>
            <div class="readout-value">{valueText(field, pin)}</div>
          </div>
          <div class={many && stage === 'phone' ? 'readout-hide' : ''}>
            <div class="readout-label">{sayPlacing('readout.from')}</div>
            <div class="readout-place">{sayPlacing('readout.place', placeText(pin))}</div>
          </div>
        </>
      ) : null}
      {many && pin ? <PinButtons pins={pins} onPins={props.onPins} /> : null}
      {notice ? <p class="readout-advice readout-notice">{notice}</p> : <Advice {...props} />}
    </div>
  );
}

function Advice({ pins, most, stage, who, loupe = false }: ReadoutProps) {
  const many = most > 1;
  if (stage === 'phone' && many && pins.places.length > 0) return null;
  if (pins.places.length > 0 && stage === 'phone')
    return loupe ? <p class="readout-advice">{sayPlacing('readout.small')}</p> : null;
  if (pins.places.length > 0)
    return <p class="readout-advice">{sayPlacing(many ? 'readout.keysMany' : 'readout.keys')}</p>;
  if (many) return <p class="readout-advice readout-first">{sayPlacing('readout.firstMany')}</p>;
  return (
    <p class="readout-advice readout-first">
      {sayPlacing(stage === 'phone' ? 'readout.first' : 'readout.firstClick', { who })}
    </p>
  );
}

function PinButtons({ pins, onPins }: Pick<ReadoutProps, 'pins' | 'onPins'>) {
  return (
    <div class="pin-buttons">
      <IconButton
        label={sayPlacing('readout.previous')}
        path="M14 5L7 12 14 19"
        onPress={() => onPins(choose(pins, -1))}
      />
      <IconButton
        label={sayPlacing('readout.next')}
        path="M10 5L17 12 10 19"
        onPress={() => onPins(choose(pins, 1))}
      />
      <IconButton
        label={sayPlacing('readout.remove')}
        path="M6 6L18 18M18 6L6 18"
        onPress={() => onPins(removeActive(pins))}
      />
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

export function IconButton({ label, path, onPress }: IconButtonProps) {
  return (
    <button type="button" class="pin-button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
