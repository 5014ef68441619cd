// From a revealed round to the sandbox with the same model on the same people. It opens beside the match, never over it.
import type { RoundType } from '../../shared/rounds.ts';
import type { PlayedRound } from '../kit/round.ts';
import { sandboxOf } from '../roundParts.tsx';
import { say } from '../words/words.ts';

export function SandboxLink({ played }: { readonly played: PlayedRound<RoundType> }) {
  const link = sandboxOf(played);
  return link === null ? null : (
    <a class="sandbox-link small" href={link} target="_blank" rel="noopener">
      {say('reveal.sandbox')}
      <span class="hidden"> {say('reveal.newTab')}</span>
    </a>
  );
}
