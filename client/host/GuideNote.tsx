// The place of the guide's note beside a reveal. The guide is long: it is fetched when the first reveal comes.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { RoundSpec } from '../../shared/rounds.ts';

interface GuideNoteProps {
  readonly view: MatchView;
  readonly round: number | null; // whose reveal is on this page
}

type Note = ComponentType<{ readonly spec: RoundSpec }>;

export function GuideNote({ view, round }: GuideNoteProps) {
  const [loaded, setLoaded] = useState<{ readonly Note: Note } | null>(null);
  const spec = round === null || view.settings.pace !== 'teacher' ? undefined : view.rounds[round]?.spec;
  const isWanted = spec !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    import('./AskTheClass.tsx').then(
      ({ AskTheClass }) => setLoaded({ Note: AskTheClass }),
      () => {}, // without it the reveal stands as well; the next one asks again
    );
  }, [isWanted, round]);
  return spec && loaded ? <loaded.Note spec={spec} /> : null;
}
