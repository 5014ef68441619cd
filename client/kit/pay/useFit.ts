// The game's own models in the browser, loaded only by rounds that fit while they are played: most phones never need them.
import { useEffect, useState } from 'preact/hooks';
import type { fit } from '../../../shared/model/fit.ts';
import { loadPart } from '../../net/loadPart.ts';

export type Fit = typeof fit;

let loaded: Fit | null = null;

/** null for the moment it takes to load. */
export function useFit(): Fit | null {
  const [ready, setReady] = useState<Fit | null>(() => loaded);
  useEffect(() => {
    if (ready) return;
    return loadPart(
      () => import('../../../shared/model/fit.ts'),
      (models) => {
        loaded = models.fit;
        setReady(() => models.fit);
      },
    );
  }, [ready]);
  return ready;
}
