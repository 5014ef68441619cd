// The host's buttons are fetched by the phone that leads: players' phones do not carry them.
import type { ComponentProps } from 'preact';
import { fetched } from '../parts/fetched.tsx';
import type { HostBar } from './HostBar.tsx';

export const { Part: HostBarLater } = fetched<ComponentProps<typeof HostBar>>(
  () => import('./HostBar.tsx').then((module) => module.HostBar),
  ({ children }) => <footer class="inset hostbar">{children}</footer>,
);
