// /playlist: a host's own rounds. What is made here lives in the address, so that sharing it is sharing the link.
import { useEffect, useState } from 'preact/hooks';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { paceHere } from '../host/paceHere.ts';
import { TimerChoice } from '../host/TimerChoice.tsx';
import { createRoom, fetchPlaylists } from '../net/rooms.ts';
import { keepHostKey } from '../net/seats.ts';
import { announce } from '../parts/Announcer.tsx';
import { copyText } from '../parts/copying.ts';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { OFFERED } from '../parts/PlaylistChooser.tsx';
import { playlistLength } from '../parts/playlistLength.ts';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { AddRound } from '../playlist/AddRound.tsx';
import { EditedRound, focusRound } from '../playlist/EditedRound.tsx';
import { added, duplicated, type Entry, movedTo, replaced, without } from '../playlist/entries.ts';
import { fieldWords } from '../playlist/fieldWords.ts';
import { type BadLink, ROUNDS_MOST, readRounds, writeRounds } from '../playlist/link.ts';
import { go } from '../route.ts';
import { refusalWords } from '../sandbox/refusalWords.ts';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';
import '../playlist/playlist.css';

export function PlaylistEditor() {
  useTitle(say('editor.title'));
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const rounds = entries.map(({ spec }) => spec);
  const [timer, setTimer] = useState<MatchSettings['timer']>('on');
  const [playlists, setPlaylists] = useState<readonly NamedPlaylist[]>([]);
  useEffect(() => {
    void fetchPlaylists().then((reply) => reply.ok && setPlaylists(reply.value));
  }, []);

  // A link may also be opened on top of this very page, which then is not loaded anew.
  useEffect(() => {
    const read = () => {
      const link = readRounds(window.location.hash.slice(1));
      setEntries(added([], link.ok ? link.rounds : []));
      setProblem(link.ok ? null : badLink(link));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  const take = (next: readonly Entry[]) => {
    setEntries(next);
    setProblem(null);
    const link = next.length === 0 ? '/playlist' : `/playlist#${writeRounds(next.map(({ spec }) => spec))}`;
    window.history.replaceState(window.history.state, '', link);
  };
  /** The keyboard stays with the round at `index`, and whoever listens hears where that is. */
  const takeAt = (next: readonly Entry[], index: number, said: string) => {
    take(next);
    announce(said);
    requestAnimationFrame(() => focusRound(Math.min(index, next.length - 1)));
  };
  const move = (index: number, to: number) => {
    const next = movedTo(entries, index, to);
    if (next !== entries) takeAt(next, to, say('editor.movedTo', { n: to + 1, total: next.length }));
  };
  const host = async () => {
    const made = await createRoom(rounds, { timer, pace: paceHere() });
    if (!made.ok) {
      setProblem(made.refusal === 'offline' ? say('link.noServer') : say(`refusal.${made.refusal}`));
      return;
    }
    keepHostKey(made.value.code, made.value.hostKey);
    go(`/${made.value.code}/host#key=${made.value.hostKey}`);
  };
  const copy = async () => {
    if (await copyText(window.location.href)) announce(say('people.copied'));
    else setProblem(say('editor.copyFailed'));
  };

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
      <p class="small dim editor-keys">{say('editor.keys')}</p>
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
            <button
              key={name}
              type="button"
              class="button quiet compact"
              onClick={() => take(added([], own))}
            >
              {say(`playlists.${name as (typeof OFFERED)[number]}.name`)}
            </button>
          ))}
      </div>
      <ol class="editor-rounds">
        {entries.map(({ id, spec }, index) => (
          <EditedRound
            key={id}
            spec={spec}
            index={index}
            count={entries.length}
            isFull={entries.length >= ROUNDS_MOST}
            onChange={(next) => take(replaced(entries, index, next))}
            onMove={(to) => move(index, to)}
            onDuplicate={() =>
              takeAt(duplicated(entries, index), index + 1, say('editor.doubled', { n: index + 1 }))
            }
            onRemove={() => takeAt(without(entries, index), index, say('editor.removed', { n: index + 1 }))}
          />
        ))}
      </ol>
      {rounds.length < ROUNDS_MOST && (
        <AddRound playlists={playlists} onAdd={(spec) => take(added(entries, [spec]))} />
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

function badLink({ round, fault }: BadLink): string {
  switch (fault.kind) {
    case 'length':
      return say('editor.badLink', { most: ROUNDS_MOST });
    case 'form':
      return say('editor.badRound', { n: round });
    case 'type':
      return say('editor.badType', { n: round, type: fault.type });
    case 'plan':
      return say('editor.badPlan', { n: round, reason: refusalWords(fault.refusal) });
    case 'setting':
      return say('editor.badSetting', { n: round, setting: fieldWords(fault.setting) });
  }
}
