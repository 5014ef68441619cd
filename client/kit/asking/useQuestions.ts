// The questions a player has asked this round, with their answers. The server counts; this only remembers what it said.
import { useState } from 'preact/hooks';
import type { OwnSeat } from '../../../shared/protocol/view.ts';

export interface Exchange<Q, A> {
  readonly question: Q;
  readonly answer: A;
}

interface Asking<Q, A> {
  readonly asked: readonly Exchange<Q, A>[]; // oldest first, each question once
  readonly left: number;
  readonly busy: boolean;
  readonly refused: string | null; // a sentence, until the next question
  /** The answer, also to a question asked before, which costs nothing; null when it was refused. */
  readonly ask: (question: Q) => Promise<A | null>;
}

type OnAsk<Q> = (question: Q) => Promise<{ answer: unknown } | { refused: string }>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Questions of the seat (also those of another tab or before a reload) and of this page, against a budget. */
export function useQuestions<Q, A>(you: OwnSeat | null, budget: number, onAsk: OnAsk<Q>): Asking<Q, A> {
  const [own, setOwn] = useState<readonly Exchange<Q, A>[]>([]);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const seated = (you?.asked ?? []) as readonly Exchange<Q, A>[];
  const fresh = own.filter(({ question }) => !seated.some((earlier) => same(earlier.question, question)));
  const asked = [...seated, ...fresh];

  const ask = async (question: Q): Promise<A | null> => {
    const known = asked.find((earlier) => same(earlier.question, question));
    if (known) return known.answer;
    setBusy(true);
    const reply = await onAsk(question);
    setBusy(false);
    setRefused('refused' in reply ? reply.refused : null);
    if ('refused' in reply) return null;
    const answer = reply.answer as A;
    setOwn((before) =>
      before.some((earlier) => same(earlier.question, question)) ? before : [...before, { question, answer }],
    );
    return answer;
  };
  return { asked, left: Math.max(0, budget - asked.length), busy, refused, ask };
}
