// The page for the current address. Only what phones of players open first is here from the start; every other page is
// fetched when it is first shown.
import { Announcer } from './parts/Announcer.tsx';
import { FaultNote } from './parts/FaultNote.tsx';
import { Guarded } from './parts/Guarded.tsx';
import { Later } from './parts/Later.tsx';
import { route } from './route.ts';
import { Landing } from './screens/Landing.tsx';
import { Player } from './screens/Player.tsx';
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

const loadHost = () => import('./screens/Host.tsx').then(({ Host }) => Host);
const loadModerator = () => import('./screens/Host.tsx').then(({ Moderator }) => Moderator);
const loadScreen = () => import('./screens/Screen.tsx').then(({ Screen }) => Screen);
const loadResults = () => import('./screens/Results.tsx').then(({ Results }) => Results);
const loadReport = () => import('./screens/report/Report.tsx').then(({ Report }) => Report);
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
      return <Later key={`screen ${current.code}`} load={loadScreen} of={{ code: current.code }} />;
    case 'host':
      return (
        <Later
          key={`host ${current.code}`}
          load={loadHost}
          of={{ code: current.code, hostKey: current.hostKey }}
        />
      );
    case 'moderator':
      return (
        <Later
          key={`moderator ${current.code}`}
          load={loadModerator}
          of={{ code: current.code, moderatorKey: current.key }}
        />
      );
    case 'match':
      return <Later key={current.id} load={loadResults} of={{ id: current.id }} />;
    case 'report':
      return <Later key={`report ${current.id}`} load={loadReport} of={{ id: current.id }} />;
    case 'sandbox':
      return <Later key="sandbox" load={loadSandbox} of={{}} />;
    case 'guide':
      return <Later key="guide" load={loadGuide} of={{}} />;
    case 'booth':
      return <Later key="booth" load={loadBooth} of={{}} />;
    case 'playlist':
      return <Later key="playlist" load={loadEditor} of={{}} />;
    case 'results':
      return <Later key="results" load={loadAllResults} of={{}} />;
    case 'unknown':
      return <Unknown path={current.path} />;
  }
}
