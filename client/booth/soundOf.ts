// What each cue sounds like: shutters, glass, a low tick, made of noise and sines. It only schedules into the context
// that it is given, so that a cue can be played at the booth and measured on an offline context alike.
import type { Cue } from './cues.ts';

const WHOLE_GAIN = 0.6; // cues that overlap have to fit under full scale
const TONE_HZ = 880;
const FIFTH = 1.5;
const GLASS_PARTIALS = [1, 2.76, 5.4] as const; // of a struck bar
const TRUTH_OPENS_S = 0.58; // the shutter, then half a second of nothing
const FLIGHTS_S = { from: 1.12, spread: 0.6 } as const; // as on the board
const ROW_S = 0.12; // as the board's rows light up
const ATTACK_S = 0.004; // from silence to full: short enough to strike, long enough not to click
const RELEASE_S = 0.02; // from nearly silent to silent
const NEARLY_SILENT = 0.0001;

/** Plays cues on `context`; `at` is a time of it in seconds, not before its current one. */
export function cuePlayer(context: BaseAudioContext): (cue: Cue, at: number) => void {
  const out = new GainNode(context, { gain: WHOLE_GAIN });
  out.connect(context.destination);
  const noise = noiseOf(context);

  const hiss = (
    at: number,
    hz: number,
    seconds: number,
    gain: number,
    type: BiquadFilterType = 'bandpass',
  ) => {
    const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
    const filter = new BiquadFilterNode(context, { type, frequency: hz, Q: 1.2 });
    source.connect(filter).connect(envelope(at, seconds, gain));
    source.start(at, at % 1);
    source.stop(at + seconds + RELEASE_S);
  };
  const sine = (at: number, hz: number, seconds: number, gain: number) => {
    const source = new OscillatorNode(context, { frequency: hz });
    source.connect(envelope(at, seconds, gain));
    source.start(at);
    source.stop(at + seconds + RELEASE_S);
  };
  const envelope = (at: number, seconds: number, gain: number) => {
    const node = new GainNode(context, { gain: 0 });
    node.gain.setValueAtTime(0, at);
    node.gain.linearRampToValueAtTime(gain, at + ATTACK_S);
    node.gain.exponentialRampToValueAtTime(NEARLY_SILENT, at + seconds);
    node.gain.linearRampToValueAtTime(0, at + seconds + RELEASE_S);
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

  return (cue, at) => {
    switch (cue.name) {
      case 'join':
        return hiss(at, 1_400 * 2 ** (Math.min(cue.place, 24) / 24), 0.05, 0.5);
      case 'lock':
        return shutter(at, 0.18);
      case 'tick':
        sine(at, 95, 0.09, 0.5);
        return sine(at, 760, 0.03, 0.12); // small speakers know nothing of 95 Hz
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
  };
}

/** One second of white noise, made of arithmetic: it only has to sound like nothing. */
function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let i = 0; i < samples.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    samples[i] = state / 2 ** 31;
  }
  return buffer;
}
