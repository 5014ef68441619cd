// An address as a QR code: one SVG path, black on white in both themes, with the quiet zone scanners need. Its place is
// there at once; what draws it is fetched, since most phones never show one.

import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { encode } from 'uqr';
import { loadPart } from '../net/loadPart.ts';
import { say } from '../words/words.ts';

const encoder = signal<{ readonly encode: typeof encode } | null>(null);

function fetchEncoder(): (() => void) | undefined {
  if (encoder.peek()) return undefined;
  return loadPart(
    () => import('uqr'),
    (uqr) => {
      encoder.value = { encode: uqr.encode };
    },
  );
}

const UNTIL_DRAWN = { size: 1, path: '' };

export function QrCode({ url }: { readonly url: string }) {
  useEffect(fetchEncoder, []);
  const loaded = encoder.value;
  const { size, path } = useMemo(() => {
    if (!loaded) return UNTIL_DRAWN;
    const qr = loaded.encode(url, { ecc: 'M', border: 2 });
    const squares = qr.data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size: qr.size, path: squares.join('') };
  }, [url, loaded]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={say('screen.qr', { url })}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#0b0b0c" />
    </svg>
  );
}
