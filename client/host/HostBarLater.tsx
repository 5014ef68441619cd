// The host's buttons are fetched by the phone that leads: players' phones do not carry them.
import type { ComponentProps, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../net/loadPart.ts';
import type { HostBar } from './HostBar.tsx';

type Props = ComponentProps<typeof HostBar>;

let fetched: ComponentType<Props> | null = null;

export function HostBarLater(props: Props) {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (fetched) return;
    return loadPart(
      () => import('./HostBar.tsx'),
      ({ HostBar: loaded }) => {
        fetched = loaded;
        setCount((count) => count + 1);
      },
    );
  }, []);
  const Bar = fetched;
  return Bar ? <Bar {...props} /> : <footer class="inset hostbar">{props.children}</footer>;
}
