// Digits for thumbs and for keyboards: what is typed is where one asks, and in the end the guess.
import { useEffect, useRef } from 'preact/hooks';
import { sayNumber } from './words.ts';

interface KeypadProps {
  readonly digits: string;
  readonly length: number; // most digits
  readonly open: boolean;
  readonly onDigits: (digits: string) => void;
  readonly onEnter: (digits: string) => void;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'erase'] as const;

export function Keypad({ digits, length, open, onDigits, onEnter }: KeypadProps) {
  // Keys may come faster than the page renders, so each builds on the last one and not on what is drawn.
  const latest = useRef(digits);
  latest.current = digits;
  const change = (next: string) => {
    latest.current = next;
    onDigits(next);
  };
  // A full number starts over with the next digit: nobody should have to erase three digits after every question.
  const type = (digit: string) => change(latest.current.length >= length ? digit : latest.current + digit);
  const erase = () => change(latest.current.slice(0, -1));

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog'))
        return;
      if (/^[0-9]$/.test(event.key)) type(event.key);
      else if (event.key === 'Backspace') erase();
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onEnter(latest.current);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <section class="keypad" aria-label={sayNumber('pad')}>
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          class={key === 'erase' ? 'keypad-erase' : ''}
          disabled={!open}
          aria-label={key === 'erase' ? sayNumber('erase') : sayNumber('digit', { digit: key })}
          onClick={() => (key === 'erase' ? erase() : type(key))}
        >
          {key === 'erase' ? <EraseSign /> : key}
        </button>
      ))}
    </section>
  );
}

const EraseSign = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" aria-hidden="true">
    <path d="M9 5H22V19H9L2 12ZM12 9L18 15M18 9L12 15" />
  </svg>
);
