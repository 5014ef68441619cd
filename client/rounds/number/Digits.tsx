// A number in frames, one per digit: being typed, or revealed with what was right in it.
import { sayNumber } from './words.ts';

interface DigitsProps {
  readonly digits: string;
  readonly length: number;
  readonly label: string;
  /** Where given, digits that are not the same here are struck through. */
  readonly truth?: string;
  readonly small?: boolean;
  readonly unknown?: boolean; // nobody types here: a question mark in each frame
}

export function Digits({ digits, length, label, truth, small = false, unknown = false }: DigitsProps) {
  return (
    <div
      class={`digits${small ? ' digits-small' : ''}`}
      role="img"
      aria-label={`${label}: ${digits || sayNumber('blank')}`}
    >
      {Array.from({ length }, (_, i) => (
        <span key={i} class={truth !== undefined && digits[i] !== truth[i] ? 'wrong' : ''}>
          {digits[i] ?? (unknown ? '?' : '')}
        </span>
      ))}
    </div>
  );
}
