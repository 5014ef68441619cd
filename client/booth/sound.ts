// The booth's few sounds, made as they are needed: no files, no music, no voice. Browsers keep a page silent until it
// has been touched once; until then nothing is queued, so nothing bursts out later.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Cue } from './cues.ts';

export interface Sound {
  readonly state: ReadonlySignal<'on' | 'off' | 'blocked'>; // blocked: wanted, but the browser waits for a touch
  play(cue: Cue): void;
  setOn(on: boolean): void;
  /** To be called from a touch or a key. */
  unlock(): void;
  close(): void;
}

const KEY = 'overexposed.booth.sound';
const TONE_HZ = 880;
const FIFTH = 1.5;
const GLASS_PARTIALS = [1, 2.76, 5.4] as const; // of a struck bar
const TRUTH_OPENS_S = 0.58; // the shutter, then half a second of nothing
const FLIGHTS_S = { from: 1.12, spread: 0.6 } as const; // as on the board
const ROW_S = 0.12; // as the board's rows light up

export function openSound(): Sound {
  const context = new AudioContext();
  const out = new GainNode(context, { gain: 0.6 });
  out.connect(context.destination);
  const noise = noiseOf(context);
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

  const hiss = (
    at: number,
    hz: number,
    seconds: number,
    gain: number,
    type: BiquadFilterType = 'bandpass',
  ) => {
    const source = new AudioBufferSourceNode(context, { buffer: noise });
    const filter = new BiquadFilterNode(context, { type, frequency: hz, Q: 1.2 });
    source.connect(filter).connect(envelope(at, seconds, gain));
    source.start(at, at % 1, seconds + 0.05);
  };
  const sine = (at: number, hz: number, seconds: number, gain: number) => {
    const source = new OscillatorNode(context, { frequency: hz });
    source.connect(envelope(at, seconds, gain));
    source.start(at);
    source.stop(at + seconds + 0.05);
  };
  const envelope = (at: number, seconds: number, gain: number) => {
    const node = new GainNode(context, { gain: 0 });
    node.gain.setValueAtTime(0, at);
    node.gain.linearRampToValueAtTime(gain, at + 0.004);
    node.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
    node.connect(out);
    return node;
  };
  const glass = (at: number, hz: number, seconds: number, gain: number) => {
    for (const [i, partial] of GLASS_PARTIALS.entries())
      sine(at, hz * partial, seconds / (i + 1), gain / (1 + 3 * i));
  };
  const shutter = (at: number, gain: number) => {
    hiss(at, 2_600, 0.03, gain, 'highpass');
    hiss(at + 0.045, 1_700, 0.05, gain * 0.8, 'highpass');
  };

  return {
    state,
    play(cue) {
      if (state.value !== 'on') return;
      const at = context.currentTime + 0.01;
      switch (cue.name) {
        case 'join':
          return hiss(at, 1_400 * 2 ** (Math.min(cue.place, 24) / 24), 0.05, 0.5);
        case 'lock':
          return shutter(at, 0.18);
        case 'tick':
          return sine(at, 95, 0.09, 0.5);
        case 'finale':
          for (let row = 0; row < cue.rows; row++) glass(at + row * ROW_S, TONE_HZ * 1.2, 0.3, 0.12);
          return;
        case 'reveal':
          shutter(at, 0.4);
          glass(at + TRUTH_OPENS_S, TONE_HZ, cue.found === 'nobody' ? 3.6 : 1.8, 0.22);
          for (let flight = 0; flight < cue.flights; flight++)
            hiss(at + FLIGHTS_S.from + (FLIGHTS_S.spread * flight) / cue.flights, 3_200, 0.35, 0.05);
          if (cue.found === 'well') glass(at + 2.5, TONE_HZ * FIFTH, 1.8, 0.18);
      }
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

/** One second of white noise, made of arithmetic: it only has to sound like nothing. */
function noiseOf(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let i = 0; i < samples.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    samples[i] = state / 2 ** 31;
  }
  return buffer;
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
