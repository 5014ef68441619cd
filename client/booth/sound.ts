// The sounds of the room: a film advance, a shutter, a felt tick, a glass tone. Made here, no files, never loud.
// Browsers keep silent until somebody has touched the page; then nothing is queued, the next sound is simply heard.

export type Sound = 'join' | 'lock' | 'tick' | 'reveal' | 'finale';

const LOUDNESS = 0.22;
const GLASS_HZ = 880;
const FELT_HZ = 96;

export interface Sounds {
  /** @param step how many came before: joining rises a little with each */
  play(sound: Sound, step?: number): void;
  close(): void;
}

export function openSounds(): Sounds {
  const context = new AudioContext();
  const out = context.createGain();
  out.gain.value = LOUDNESS;
  out.connect(context.destination);
  const noise = noiseOf(context);

  /** A short burst of noise around `hz`, `delay` and `seconds` in seconds. */
  const click = (hz: number, seconds: number, gain: number, delay = 0) => {
    const source = new AudioBufferSourceNode(context, { buffer: noise });
    const filter = new BiquadFilterNode(context, { type: 'bandpass', frequency: hz, Q: 1.2 });
    source
      .connect(filter)
      .connect(fading(context, gain, seconds, delay))
      .connect(out);
    source.start(context.currentTime + delay);
    source.stop(context.currentTime + delay + seconds);
  };
  const tone = (hz: number, seconds: number, gain: number, delay = 0) => {
    const source = new OscillatorNode(context, { type: 'sine', frequency: hz });
    source.connect(fading(context, gain, seconds, delay)).connect(out);
    source.start(context.currentTime + delay);
    source.stop(context.currentTime + delay + seconds);
  };

  const sounds: Readonly<Record<Sound, (step: number) => void>> = {
    join: (step) => click(900 * 2 ** (Math.min(step, 24) / 24), 0.07, 0.8),
    lock: () => {
      click(2_600, 0.03, 0.7);
      click(1_500, 0.05, 0.5, 0.06);
    },
    tick: () => tone(FELT_HZ, 0.09, 0.9),
    reveal: () => {
      click(1_800, 0.05, 0.9);
      tone(GLASS_HZ, 1.6, 0.4, 0.55);
      tone(2 * GLASS_HZ, 0.9, 0.12, 0.55);
    },
    finale: () => {
      for (let row = 0; row < 4; row++) click(3_200, 0.04, 0.5, 0.12 * row);
    },
  };
  return {
    play(sound, step = 0) {
      if (context.state === 'running') sounds[sound](step);
      else void context.resume();
    },
    close: () => void context.close(),
  };
}

/** Starts at once and dies away within `seconds`. */
function fading(context: AudioContext, gain: number, seconds: number, delay: number): GainNode {
  const node = new GainNode(context, { gain: 0 });
  const at = context.currentTime + delay;
  node.gain.setValueAtTime(gain, at);
  node.gain.exponentialRampToValueAtTime(0.001, at + seconds);
  return node;
}

function noiseOf(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate / 2, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = 2 * Math.random() - 1;
  return buffer;
}
