// One polite live region for the whole app: what just happened, said once.
import { signal } from '@preact/signals';

const announced = signal('');

/** Says `text` to people who listen instead of look. The same text twice is said twice. */
export function announce(text: string): void {
  announced.value = announced.peek() === text ? `${text}\u00a0` : text;
}

export function Announcer() {
  return (
    <div class="hidden" role="status" aria-live="polite">
      {announced.value}
    </div>
  );
}
