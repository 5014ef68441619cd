// /sandbox: a model that anybody may bend. Everything happens in this browser; nothing is sent anywhere.
import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { copyText } from '../parts/copying.ts';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { openAssay } from '../sandbox/assay.ts';
import { Looking, TestYourself } from '../sandbox/Looking.tsx';
import { sandboxLink } from '../sandbox/link.ts';
import { ModelSetup } from '../sandbox/ModelSetup.tsx';
import { Protect } from '../sandbox/Protect.tsx';
import { readLink } from '../sandbox/readLink.ts';
import { SandboxBoard } from '../sandbox/SandboxBoard.tsx';
import { SceneSetup } from '../sandbox/SceneSetup.tsx';
import { type Sandbox as OpenSandbox, openSandbox } from '../sandbox/sandbox.ts';
import { DEFAULT_STATE } from '../sandbox/state.ts';
import { Verdicts } from '../sandbox/Verdicts.tsx';
import '../sandbox/sandbox.css';
import { saySandbox } from '../sandbox/words.ts';
import { useTitle } from '../title.ts';

const PAIR_ESSAY = 'https://pair.withgoogle.com/explorables/data-leak/';
const PAIR_SOURCE = 'https://github.com/PAIR-code/ai-explorables';
/** Browsers allow few changes of an address in a short time; a drag makes sixty a second. */
const WRITE_MS = 400;

export function Sandbox() {
  useTitle(saySandbox('title'));
  const { sandbox, assay, readable } = useMemo(() => {
    const read = readLink(location.search);
    const opened = openSandbox(read.ok ? read.state : DEFAULT_STATE);
    return { sandbox: opened, assay: openAssay(opened), readable: read.ok };
  }, []);
  const [bad, setBad] = useState(!readable);
  useEffect(
    () => () => {
      assay.close();
      sandbox.close();
    },
    [],
  );
  useAddress(sandbox);

  return (
    <main class="page sandbox">
      <header class="sandbox-head">
        <a class="wordmark" href="/">
          <Wordmark />
        </a>
        <Heading class="sandbox-title">{saySandbox('title')}</Heading>
        <p class="small dim grow sandbox-lead">{saySandbox('lead')}</p>
        <div class="row sandbox-actions">
          <button type="button" class="button quiet compact" onClick={sandbox.shuffle}>
            {saySandbox('shuffle')}
          </button>
          <CopyLink sandbox={sandbox} />
          <ThemeToggle />
        </div>
      </header>
      <div role="status" class="sandbox-notice">
        {bad ? (
          <p class="problem">
            <Icon name="notice" />
            {saySandbox('badLink')}
          </p>
        ) : null}
      </div>
      <div class="sandbox-desk">
        <div class="sandbox-picture">
          <div class="sandbox-board">
            <SandboxBoard sandbox={sandbox} assay={assay} />
          </div>
          <Verdicts sandbox={sandbox} assay={assay} />
        </div>
        <div class="sandbox-controls">
          <SceneSetup sandbox={sandbox} />
          <ModelSetup sandbox={sandbox} />
          <Protect sandbox={sandbox} />
          <Looking sandbox={sandbox} assay={assay} />
          <TestYourself sandbox={sandbox} />
          <footer class="sandbox-foot">
            <button
              type="button"
              class="button quiet compact"
              onClick={() => {
                setBad(false);
                sandbox.pin.value = null;
                sandbox.change(DEFAULT_STATE);
              }}
            >
              {saySandbox('reset')}
            </button>
            <p class="tiny dim">
              {saySandbox('scene.creditBefore')}
              <a href={PAIR_ESSAY} rel="noreferrer">
                {saySandbox('scene.creditEssay')}
              </a>
              {saySandbox('scene.creditBy')}
              <a href={PAIR_SOURCE} rel="noreferrer">
                {saySandbox('scene.creditLink')}
              </a>
              {saySandbox('scene.creditAfter')}
            </p>
          </footer>
        </div>
      </div>
    </main>
  );
}

/** Keeps the address on what is shown, so that it can be shared, reloaded and marked. */
function useAddress(sandbox: OpenSandbox): void {
  useSignalEffect(() => {
    const state = sandbox.state.value;
    const timer = setTimeout(() => {
      const at = state === DEFAULT_STATE ? '/sandbox' : sandboxLink(state);
      history.replaceState(history.state, '', at);
    }, WRITE_MS);
    return () => clearTimeout(timer);
  });
}

function CopyLink({ sandbox }: { readonly sandbox: OpenSandbox }) {
  const [shown, setShown] = useState<'nothing' | 'copied' | 'field'>('nothing');
  const link = () => location.origin + sandboxLink(sandbox.state.peek());
  const copy = async () => {
    setShown((await copyText(link())) ? 'copied' : 'field'); // else the link is shown, to be marked and copied
  };
  return (
    <div class="sandbox-copy">
      <button type="button" class="button quiet compact" onClick={() => void copy()}>
        {saySandbox('copy')}
      </button>
      <div role="status" class={shown === 'nothing' ? 'hidden' : 'sandbox-copied'}>
        {shown === 'copied' ? <p class="small">{saySandbox('copied')}</p> : null}
        {shown === 'field' ? (
          <label class="labelled">
            <span>{saySandbox('copyYourself')}</span>
            <input
              class="field"
              readOnly
              value={link()}
              aria-label={saySandbox('linkField')}
              ref={(field) => field?.select()}
            />
          </label>
        ) : null}
      </div>
    </div>
  );
}
