// The start page: type a code, host, or play alone.
import { useEffect, useState } from 'preact/hooks';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { CODE_LENGTH, CODE_LETTERS, parseCode } from '../../shared/protocol/room.ts';
import { paceHere } from '../host/paceHere.ts';
import { TimerChoice } from '../host/TimerChoice.tsx';
import { createRoom, fetchPlaylists } from '../net/rooms.ts';
import { keepHostKey, keepSeat, lastRoom, newSecret, seatIn } from '../net/seats.ts';
import { announce } from '../parts/Announcer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { lengthOf, type Offered, PlaylistChooser } from '../parts/PlaylistChooser.tsx';
import { Sample } from '../parts/Sample.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { go } from '../route.ts';
import { useTitle } from '../title.ts';
import { newNickname } from '../words/nicknames.ts';
import { say } from '../words/words.ts';

export function Landing() {
  useTitle(null);
  const back = lastRoom();
  return (
    <main class="page landing">
      <header class="row between">
        <Wordmark />
        <span class="row">
          <LanguageChoice />
          <ThemeToggle />
        </span>
      </header>
      <div class="landing-what">
        <Heading>{say('landing.title')}</Heading>
        <p class="dim">{say('landing.lead')}</p>
        <Sample />
      </div>
      <div class="landing-ways">
        <JoinForm />
        {back && (
          <button type="button" class="button quiet" onClick={() => go(`/${back}`)}>
            {say('landing.back', { code: back })}
          </button>
        )}
        <Openings />
      </div>
    </main>
  );
}

function JoinForm() {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const code = parseCode(typed);
    if (code) go(`/${code}`);
    else setProblem(problemWith(typed));
  };
  return (
    <form class="stack" style={{ gap: '12px' }} onSubmit={submit} noValidate>
      <label class="labelled">
        <span>{say('landing.code')}</span>
        <input
          class="field code"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
          maxLength={12}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          placeholder="KMPX"
          aria-invalid={problem !== null}
          aria-describedby="code-problem"
        />
      </label>
      <div id="code-problem" role="status">
        {problem && (
          <p class="problem">
            <Icon name="notice" />
            {problem}
          </p>
        )}
      </div>
      <button type="submit" class="button primary">
        {say('landing.join')}
      </button>
      <p class="small dim">{say('landing.noAccount')}</p>
    </form>
  );
}

function problemWith(typed: string): string {
  const letters = [...typed.trim().toUpperCase()];
  const strange = letters.some((letter) => !CODE_LETTERS.includes(letter));
  return letters.length === CODE_LENGTH && strange
    ? say('landing.lettersUsed', { letters: [...CODE_LETTERS].join(' ') })
    : say('landing.badCode');
}

function Openings() {
  const [playlist, setPlaylist] = useState<Offered>('taste');
  const [playlists, setPlaylists] = useState<readonly NamedPlaylist[]>([]);
  const [timer, setTimer] = useState<MatchSettings['timer']>('on');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    void fetchPlaylists().then((reply) => reply.ok && setPlaylists(reply.value));
  }, []);

  const open = async (solo: boolean) => {
    setBusy(true);
    setProblem(null);
    announce(say('landing.making'));
    const made = await createRoom(playlist, { timer, pace: solo ? 'own' : paceHere() });
    setBusy(false);
    if (!made.ok) {
      setProblem(made.refusal === 'offline' ? say('link.noServer') : say(`refusal.${made.refusal}`));
      return;
    }
    const { code, hostKey } = made.value;
    keepHostKey(code, hostKey);
    if (!solo) return go(`/${code}/host#key=${hostKey}`);
    keepSeat(code, { ...seatIn(code), key: newSecret(), name: newNickname(), taken: true, hosting: 'solo' });
    go(`/${code}`);
  };

  return (
    <section class="openings stack" style={{ gap: '12px' }}>
      <div class="landing-pair">
        <div class="stack">
          <button type="button" class="button quiet" disabled={busy} onClick={() => void open(false)}>
            {say('landing.host')}
          </button>
          <p class="small dim">{say('landing.hostLead')}</p>
        </div>
        <div class="stack">
          <button type="button" class="button quiet" disabled={busy} onClick={() => void open(true)}>
            {say('landing.solo')}
          </button>
          <p class="small dim">{say('landing.soloLead')}</p>
        </div>
      </div>
      <div role="status">
        {problem && (
          <p class="problem">
            <Icon name="notice" />
            {problem}
          </p>
        )}
      </div>
      <details class="options">
        <summary>
          <span>
            {say('landing.options')}: <b>{say(`playlists.${playlist}.name`)}</b>{' '}
            <span class="num">{lengthOf(playlists, playlist, timer)}</span>
          </span>
        </summary>
        <PlaylistChooser playlists={playlists} timer={timer} chosen={playlist} onChoose={setPlaylist} />
        <TimerChoice timer={timer} onChoose={setTimer} />
      </details>
      <nav class="landing-more small" aria-label={say('landing.more')}>
        <a href="/sandbox">{say('landing.sandbox')}</a>
        <a href="/playlist">{say('landing.own')}</a>
        <a href="/guide">{say('landing.guide')}</a>
        <a href="/results">{say('landing.results')}</a>
        <a href="/booth">{say('landing.booth')}</a>
      </nav>
    </section>
  );
}
