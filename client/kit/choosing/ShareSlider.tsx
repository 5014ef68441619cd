// A share from 0 to 100 % to be set by thumb, mouse or arrow keys. Nothing is set until it is touched.
import './promise.css';
import { sayPromise } from './words.ts';

interface ShareSliderProps {
  readonly label: string;
  readonly share: number | null; // 0 … 1
  readonly open: boolean;
  readonly onShare: (share: number) => void;
}

export function ShareSlider({ label, share, open, onShare }: ShareSliderProps) {
  const percent = share === null ? null : Math.round(100 * share);
  return (
    <label class={`share-slider${percent === null ? ' share-unset' : ''}`}>
      <span>{label}</span>
      <b>{percent === null ? sayPromise('unset') : sayPromise('percent', { percent })}</b>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={percent ?? 50}
        disabled={!open}
        aria-valuetext={percent === null ? sayPromise('unset') : sayPromise('percent', { percent })}
        onInput={(event) => onShare(event.currentTarget.valueAsNumber / 100)}
        onClick={(event) => onShare(event.currentTarget.valueAsNumber / 100)}
      />
    </label>
  );
}
