// How a host chooses the clock of a match before making the room.
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import { say } from '../words/words.ts';

type TimerSetting = MatchSettings['timer'];

const TIMERS: readonly TimerSetting[] = ['on', 'slow', 'off'];

interface TimerChoiceProps {
  readonly timer: TimerSetting;
  readonly onChoose: (timer: TimerSetting) => void;
}

export function TimerChoice({ timer, onChoose }: TimerChoiceProps) {
  return (
    <label class="labelled">
      <span>{say('landing.timer')}</span>
      <select
        class="field"
        value={timer}
        onChange={(event) => onChoose(event.currentTarget.value as TimerSetting)}
      >
        {TIMERS.map((name) => (
          <option key={name} value={name}>
            {say(`timers.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
