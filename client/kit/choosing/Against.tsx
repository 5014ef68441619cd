// What a square holds against the noise on it: two bars on one scale.
import './promise.css';
import { sayPromise } from './words.ts';

interface Bar {
  readonly label: string;
  readonly value: number | null; // null: not chosen yet
  readonly text: string;
  readonly look: 'held' | 'noise';
}

export function Against({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(...bars.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  return (
    <dl class="against">
      {bars.map(({ label, value, text, look }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value === null ? sayPromise('open') : text}</b>
            {value === null ? null : (
              <i
                class={`against-bar against-${look}`}
                style={{ width: `${Math.max(0.6, (100 * value) / most)}%` }}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
