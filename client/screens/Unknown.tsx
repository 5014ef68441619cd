// An address that leads nowhere.
import { Heading } from '../parts/Heading.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';

export function Unknown({ path }: { readonly path: string }) {
  useTitle(say('unknown.title'));
  return (
    <main class="page">
      <div class="column stack" style={{ gap: '20px' }}>
        <Wordmark />
        <Heading>{say('unknown.title')}</Heading>
        <p>{say('unknown.body', { path })}</p>
        <a class="button" href="/">
          {say('gone.home')}
        </a>
      </div>
    </main>
  );
}
