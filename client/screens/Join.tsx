// The nickname, offered; one tap and you are in.
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import { NAME_LENGTH_MAX } from '../../shared/protocol/room.ts';
import { type FoundRoom, findRoom } from '../net/rooms.ts';
import { preloadConnection } from '../net/useConnection.ts';
import { announce } from '../parts/Announcer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { Sample } from '../parts/Sample.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { newNickname } from '../words/nicknames.ts';
import { say } from '../words/words.ts';
import { Gone } from './Gone.tsx';

type Absent = 'unknown-code' | 'not-reopened';

const isAbsent = (refusal: string): refusal is Absent =>
  refusal === 'unknown-code' || refusal === 'not-reopened';

interface JoinProps {
  readonly code: string;
  readonly name: string;
  readonly refusal?: Refusal; // why the last name was not taken
  readonly onJoin: (name: string) => void;
}

export function Join({ code, name, refusal, onJoin }: JoinProps) {
  useTitle(say('join.title', { code }));
  const [typed, setTyped] = useState(() => name || newNickname());
  const [empty, setEmpty] = useState(false);
  const [found, setFound] = useState<FoundRoom | Absent | null>(null);
  useEffect(() => {
    preloadConnection();
    void findRoom(code).then((reply) => {
      if (reply.ok) setFound(reply.value);
      else if (isAbsent(reply.refusal)) setFound(reply.refusal);
    });
  }, [code]);

  if (typeof found === 'string')
    return <Gone code={code} link={{ state: 'refused', refusal: found }} onRetry={() => setFound(null)} />;

  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') setEmpty(true);
    else onJoin(typed.trim());
  };
  const problem = empty ? say('refusal.name-empty') : refusal ? say(`refusal.${refusal}`) : null;
  return (
    <main class="page joining">
      <form class="column stack fill" style={{ gap: '20px' }} onSubmit={submit} noValidate>
        <header class="row between">
          <Wordmark />
          <span class="row">
            <LanguageChoice />
            <ThemeToggle />
          </span>
        </header>
        <Sample right={found ? foundWords(found) : undefined} />
        <div class="row between baseline">
          <Heading class="code-title">
            <span class="hidden">{say('join.title', { code })}</span>
            <span class="code" aria-hidden="true">
              {code}
            </span>
          </Heading>
          <a href="/" class="small dim">
            {say('join.anotherCode')}
          </a>
        </div>
        <div class="labelled">
          <label class="small dim" for="nickname">
            {say('join.nickname')}
          </label>
          <div class="row" style={{ gap: '8px' }}>
            <input
              id="nickname"
              class="field"
              value={typed}
              maxLength={NAME_LENGTH_MAX}
              autocomplete="off"
              spellcheck={false}
              enterkeyhint="go"
              aria-invalid={problem !== null}
              aria-describedby="name-problem"
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setEmpty(false);
              }}
            />
            <button
              type="button"
              class="button quiet reroll"
              aria-label={say('join.another')}
              onClick={() => {
                const next = newNickname(typed);
                setTyped(next);
                setEmpty(false);
                announce(next);
              }}
            >
              <Icon name="reroll" />
            </button>
          </div>
          <div id="name-problem" role="status">
            {problem && (
              <p class="problem">
                <Icon name="notice" />
                {problem}
              </p>
            )}
          </div>
        </div>
        <div class="grow" />
        <p class="small dim">{say('landing.noAccount')}</p>
        <button type="submit" class="button primary">
          {say('join.join')}
        </button>
      </form>
    </main>
  );
}

/** Who is there, in words that are true at that moment of the game. */
function foundWords({ phase, players }: FoundRoom): string | undefined {
  if (phase === 'finale') return say('people.ended');
  if (players === 0) return undefined;
  return say(phase === 'lobby' ? 'join.waiting' : 'people.playing', { count: players });
}
