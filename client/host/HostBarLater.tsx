// The host's buttons are fetched by the phone that leads: players' phones do not carry them.
import { fetched } from '../parts/fetched.tsx';
import type { HostBarProps } from './HostBar.tsx';

export const { Part: HostBarLater } = fetched<HostBarProps>(
  () => import('./HostBar.tsx').then(({ HostBar }) => HostBar),
  ({ children }) => <footer class="inset hostbar">{children}</footer>,
);
