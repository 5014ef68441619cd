// Composition only: styles, theme, address, and the page that fits it.
import '@fontsource-variable/archivo/standard.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/landing.css';
import './styles/match.css';
import './styles/matchLaptop.css';
import './styles/places.css';
import './styles/wall.css';
import './styles/wallLobby.css';
import './styles/wallResults.css';
import './styles/board.css';
import './styles/boardWall.css';
import './styles/host.css';
import './styles/hostLaptop.css';
import './styles/forcedColours.css';
import './styles/still.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './App.tsx';
import { watchForFaults } from './fault.ts';
import { surviveTranslation } from './pageTranslation.ts';
import { followAddress, route } from './route.ts';
import { followStage, followSystemTheme } from './theme.ts';

watchForFaults();
followSystemTheme();
const updateStage = followStage(() => route.peek());
effect(() => {
  void route.value;
  updateStage();
});
followAddress();
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
root.textContent = '';
surviveTranslation(root);
render(<App />, root);
