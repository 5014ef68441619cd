// /playlist: a host's own rounds. What is made here lives in the address, so that sharing it is sharing the link.
import { useEffect, useState } from 'preact/hooks';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import type { RoundSpec } from '../../shared/protocol/rounds.ts';
import { createRoom, fetchPlaylists } from '../net/rooms.ts';
import { keepHostKey } from '../net/seats.ts';
import { announce } from '../parts/Announcer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { OFFERED } from '../parts/PlaylistChooser.tsx';
import { playlistLength } from '../parts/playlistLength.ts';
import { roundWords } from '../parts/rounds.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { TimerChoice } from '../parts/TimerChoice.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { AddRound } from '../playlist/AddRound.tsx';
import { ROUNDS_MOST, readRounds, writeRounds } from '../playlist/link.ts';
import { RoundForm } from '../playlist/RoundForm.tsx';
import { go } from '../route.ts';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';
import '../playlist/playlist.css';

export function PlaylistEditor() {
  useTitle(say('editor.title'));
  const [read] = useState(() => readRounds(window.location.hash.slice(1)));
  const [rounds, setRounds] = useState<readonly RoundSpec[]>(read.ok ? read.rounds : []);
  const [problem, setProblem] = useState(read.ok ? null : badLink(read.round));
  const [timer, setTimer] = useState<MatchSettings['timer']>('on');
  const [playlists, setPlaylists] = useState<readonly NamedPlaylist[]>([]);
  useEffect(() => {
    void fetchPlaylists().then((reply) => reply.ok && setPlaylists(reply.value));
  }, []);

  const take = (next: readonly RoundSpec[]) => {
    setRounds(next);
    setProblem(null);
    window.history.replaceState(null, '', next.length === 0 ? '/playlist' : `/playlist#${writeRounds(next)}`);
  };
  const host = async () => {
    const made = await createRoom(rounds, { timer });
    if (!made.ok) {
      setProblem(made.refusal === 'offline' ? say('link.noServer') : say(`refusal.${made.refusal}`));
      return;
    }
    keepHostKey(made.value.code, made.value.hostKey);
    go(`/${made.value.code}/host#key=${made.value.hostKey}`);
  };
  const copy = () =>
    navigator.clipboard
      ?.writeText(window.location.href)
      .then(() => announce(say('host.copied')))
      .catch(() => setProblem(say('editor.copyFailed')));

  return (
    <main class="page editor">
      <header class="row between">
        <a class="wordmark" href="/">
          <Wordmark />
        </a>
        <ThemeToggle />
      </header>
      <Heading>{say('editor.title')}</Heading>
      <p class="dim">{say('editor.lead')}</p>
      <div role="status">
        {problem && (
          <p class="problem">
            <Icon name="notice" />
            {problem}
          </p>
        )}
      </div>
      <div class="row wrap editor-start">
        <span class="small dim">{say('editor.startFrom')}</span>
        {playlists
          .filter(({ name }) => OFFERED.some((offered) => offered === name))
          .map(({ name, rounds: own }) => (
            <button key={name} type="button" class="button quiet compact" onClick={() => take(own)}>
              {say(`playlists.${name as (typeof OFFERED)[number]}.name`)}
            </button>
          ))}
      </div>
      <ol class="editor-rounds">
        {rounds.map((spec, index) => (
          <EditedRound
            key={`${index} ${spec.type}`}
            spec={spec}
            index={index}
            count={rounds.length}
            onRounds={(change) => take(change(rounds))}
          />
        ))}
      </ol>
      {rounds.length < ROUNDS_MOST && (
        <AddRound playlists={playlists} onAdd={(spec) => take([...rounds, spec])} />
      )}
      <footer class="editor-foot">
        <p class="num" role="status">
          {rounds.length === 0 ? say('editor.empty') : playlistLength(rounds, timer)}
        </p>
        <TimerChoice timer={timer} onChoose={setTimer} />
        <button type="button" class="button quiet" disabled={rounds.length === 0} onClick={() => void copy()}>
          {say('editor.copy')}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={rounds.length === 0}
          onClick={() => void host()}
        >
          {say('editor.host')}
        </button>
      </footer>
    </main>
  );
}

const badLink = (round: number): string =>
  round === 0 ? say('editor.badLink', { most: ROUNDS_MOST }) : say('editor.badRound', { n: round });

interface EditedRoundProps {
  readonly spec: RoundSpec;
  readonly index: number;
  readonly count: number;
  readonly onRounds: (change: (rounds: readonly RoundSpec[]) => readonly RoundSpec[]) => void;
}

function EditedRound({ spec, index, count, onRounds }: EditedRoundProps) {
  const words = roundWords(spec);
  const n = index + 1;
  const moved = (to: number) => (rounds: readonly RoundSpec[]) =>
    rounds.toSpliced(index, 1).toSpliced(to, 0, spec);
  return (
    <li class="editor-round">
      <details>
        <summary>
          <b>
            {n} {words.title}
          </b>{' '}
          <span class="small dim num">
            {[words.model, words.protection, say('briefing.seconds', { count: spec.seconds })]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </summary>
        <RoundForm spec={spec} onChange={(next) => onRounds((rounds) => rounds.toSpliced(index, 1, next))} />
      </details>
      <div class="row wrap editor-moves">
        <button
          type="button"
          class="button quiet compact"
          disabled={index === 0}
          aria-label={say('editor.upNamed', { n })}
          onClick={() => onRounds(moved(index - 1))}
        >
          {say('editor.up')}
        </button>
        <button
          type="button"
          class="button quiet compact"
          disabled={n === count}
          aria-label={say('editor.downNamed', { n })}
          onClick={() => onRounds(moved(index + 1))}
        >
          {say('editor.down')}
        </button>
        <button
          type="button"
          class="button quiet compact"
          aria-label={say('editor.removeNamed', { n })}
          onClick={() => onRounds((rounds) => rounds.toSpliced(index, 1))}
        >
          {say('editor.remove')}
        </button>
      </div>
    </li>
  );
}
