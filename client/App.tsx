// The page for the current address. Pages that need a live connection load it when they are first shown.
import { Announcer } from './parts/Announcer.tsx';
import { FaultNote } from './parts/FaultNote.tsx';
import { Guarded } from './parts/Guarded.tsx';
import { Later } from './parts/Later.tsx';
import { route } from './route.ts';
import { Host } from './screens/Host.tsx';
import { Landing } from './screens/Landing.tsx';
import { Player } from './screens/Player.tsx';
import { Results } from './screens/Results.tsx';
import { Screen } from './screens/Screen.tsx';
import { Unknown } from './screens/Unknown.tsx';

export function App() {
  return (
    <>
      <FaultNote />
      <Guarded moment={JSON.stringify(route.value)} inMatch={false}>
        <CurrentPage />
      </Guarded>
      <Announcer />
    </>
  );
}

const loadSandbox = () => import('./screens/Sandbox.tsx').then(({ Sandbox }) => Sandbox);
const loadBooth = () => import('./screens/Booth.tsx').then(({ Booth }) => Booth);
const loadEditor = () => import('./screens/PlaylistEditor.tsx').then(({ PlaylistEditor }) => PlaylistEditor);
const loadAllResults = () => import('./screens/AllResults.tsx').then(({ AllResults }) => AllResults);
const loadGuide = () => import('./screens/Guide.tsx').then(({ Guide }) => Guide);

function CurrentPage() {
  const current = route.value;
  switch (current.page) {
    case 'landing':
      return <Landing />;
    case 'player':
      return <Player key={current.code} code={current.code} />;
    case 'screen':
      return <Screen key={current.code} code={current.code} />;
    case 'host':
      return <Host key={current.code} code={current.code} hostKey={current.hostKey} />;
    case 'match':
      return <Results key={current.id} id={current.id} />;
    case 'sandbox':
      return <Later key="sandbox" load={loadSandbox} />;
    case 'guide':
      return <Later key="guide" load={loadGuide} />;
    case 'booth':
      return <Later key="booth" load={loadBooth} />;
    case 'playlist':
      return <Later key="playlist" load={loadEditor} />;
    case 'results':
      return <Later key="results" load={loadAllResults} />;
    case 'unknown':
      return <Unknown path={current.path} />;
  }
}
