// The booth's few sounds, on or off: no files, no music, no voice. Browsers keep a page silent until it has been touched
// once; until then nothing is queued, so nothing bursts out later. soundOf.ts says what each cue sounds like.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Cue } from './cues.ts';
import { cuePlayer } from './soundOf.ts';

export interface Sound {
  readonly state: ReadonlySignal<'on' | 'off' | 'blocked'>; // blocked: wanted, but the browser waits for a touch
  play(cue: Cue): void;
  setOn(on: boolean): void;
  /** To be called from a touch or a key. */
  unlock(): void;
  close(): void;
}

const KEY = 'overexposed.booth.sound';
export function openSound(): Sound {
  const context = new AudioContext();
  const playCue = cuePlayer(context);
  let wanted = stored();
  const state = signal<'on' | 'off' | 'blocked'>('off');
  const tell = () => {
    state.value = !wanted ? 'off' : context.state === 'running' ? 'on' : 'blocked';
  };
  context.addEventListener('statechange', tell);
  const unlock = () => {
    if (wanted && context.state === 'suspended') void context.resume().catch(() => {});
  };
  tell();
  unlock();

  return {
    state,
    play(cue) {
      if (state.value !== 'on') return;
      playCue(cue, context.currentTime + 0.01);
    },
    setOn(on) {
      wanted = on;
      keep(on);
      unlock();
      tell();
    },
    unlock,
    close: () => void context.close().catch(() => {}),
  };
}

function stored(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function keep(on: boolean): void {
  try {
    window.localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // it holds until the page is closed
  }
}
