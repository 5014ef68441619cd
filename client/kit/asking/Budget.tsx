// The questions a player has: used ones show their answers, the others wait as empty frames.
import type { ComponentChildren } from 'preact';
import './asking.css';
import { sayAsking } from './words.ts';

interface BudgetProps {
  readonly all: number;
  readonly answers: readonly ComponentChildren[]; // one per question asked, oldest first
  readonly title?: string;
}

export function Budget({ all, answers, title = sayAsking('questions') }: BudgetProps) {
  const left = Math.max(0, all - answers.length);
  return (
    <section class="budget" aria-label={title}>
      <div class="budget-head">
        <span>{title}</span>
        <span class="budget-left">{sayAsking('left', { left, all })}</span>
      </div>
      <ol class="budget-frames" style={{ '--columns': columnsOf(all) }}>
        {Array.from({ length: all }, (_, i) => (
          <li key={i} class={i < answers.length ? 'used' : ''}>
            {answers[i] ?? <span class="hidden">{sayAsking('free', { n: i + 1 })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const [FEWEST, MOST] = [8, 15];

/** One row where they fit into it, else rows of about the same length. */
function columnsOf(all: number): number {
  if (all <= MOST) return Math.max(FEWEST, all);
  return Math.ceil(all / Math.ceil(all / MOST));
}
