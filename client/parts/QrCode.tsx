// An address as a QR code: one SVG path, black on white in both themes, with the quiet zone scanners need.

import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import { say } from '../words/words.ts';

export function QrCode({ url }: { readonly url: string }) {
  const { size, path } = useMemo(() => {
    const qr = encode(url, { ecc: 'M', border: 2 });
    const squares = qr.data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size: qr.size, path: squares.join('') };
  }, [url]);
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
