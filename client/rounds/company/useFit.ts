// The game's own models in the browser, loaded only by rounds that fit while they are played: most phones never need them.
import { useEffect, useState } from 'preact/hooks';
import type { fit } from '../../../shared/model/fit.ts';

export type Fit = typeof fit;

let loaded: Fit | null = null;

/** null for the moment it takes to load. */
export function useFit(): Fit | null {
  const [ready, setReady] = useState<Fit | null>(() => loaded);
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    void import('../../../shared/model/fit.ts').then((models) => {
      loaded = models.fit;
      if (wanted) setReady(() => models.fit);
    });
    return () => {
      wanted = false;
    };
  }, [ready]);
  return ready;
}
