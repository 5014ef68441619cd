// The board of the sandbox: everybody can be dragged, and the map under them follows. While nobody is drawn it takes
// one pin instead. It is the only part of the page that is drawn anew while somebody moves.
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { fit } from '../../shared/model/fit.ts';
import { columnsOf } from '../../shared/scenario/records.ts';
import { Board } from '../board/Board.tsx';
import { Film } from '../board/Film.tsx';
import { cellIndex, type Pixels, readCell, wholePane } from '../board/geometry.ts';
import { bare, type Flight, type Mark, type Picture } from '../board/picture.ts';
import { NO_PINS, type Pins } from '../board/placing.ts';
import { sayMap } from '../board/words.ts';
import { stage } from '../theme.ts';
import { decimalText } from '../words/numbers.ts';
import { modelWords, protectionWords } from '../words/planWords.ts';
import type { Assay } from './assay.ts';
import { meantFor, wantedOf } from './exposure.ts';
import { countText, dollarsText, whoText } from './figures.ts';
import { domainOf } from './layouts.ts';
import { leverageOf, leverageOfOne, pulls } from './leverage.ts';
import { Overlay } from './Overlay.tsx';
import type { Sandbox } from './sandbox.ts';
import { fieldOf, upright } from './shown.ts';
import { PEOPLE } from './state.ts';
import { soughtPerson } from './tried.ts';
import { saySandbox } from './words.ts';

interface SandboxBoardProps {
  readonly sandbox: Sandbox;
  readonly assay: Assay;
}

/** Marker sizes where all 22 stand on the board. */
const SCALE = { person: 0.8, picked: 1.15, ghost: 0.62 } as const;
const LEFT_OUT_ALPHA = 0.35;

export function SandboxBoard({ sandbox, assay }: SandboxBoardProps) {
  const { state, people, release, pin } = sandbox;
  const size = useSignal<Pixels>({ x: 360, y: 225 });
  const field = useComputed(() => fieldOf(release.value, state.value.scenario));
  const picture = usePicture(sandbox, assay);
  const { scenario, hidden, picked } = state.value;
  const sought = soughtPerson(scenario, people.value);

  const pinned: Pins = pin.value ? { places: [upright(pin.value, scenario)], active: 0 } : NO_PINS;
  const standing: Pins = {
    places: people.value.map((person) => upright(person, scenario)),
    active: picked ?? -1,
  };
  const onPeople = (next: Pins) => {
    if (next.places.length !== PEOPLE) return; // nobody joins or leaves
    if (next === standing && next.active < 0) return sandbox.change({ picked: 0 });
    const to = next.places[next.active];
    if (next.active !== state.peek().picked) sandbox.change({ picked: next.active, without: false });
    if (to && next.places !== standing.places) {
      pin.value = null;
      sandbox.move(next.active, upright({ x: to.x, y: to.y }, scenario));
    }
  };
  const onPin = (next: Pins) => {
    const to = next.places[0];
    pin.value = to ? upright({ x: to.x, y: to.y }, scenario) : null;
  };
  const start = hidden && scenario === 'company' ? (people.value[sought]?.x ?? null) : null;
  return (
    <Film stage={stage.value} top={<TopRim sandbox={sandbox} />} bottom={<BottomRim sandbox={sandbox} />}>
      <Board
        key={scenario}
        field={field.value}
        picture={picture}
        pins={hidden ? pinned : standing}
        most={hidden ? 1 : PEOPLE}
        open={true}
        spoken={spokenText(sandbox)}
        {...(hidden ? {} : { keys: saySandbox('board.keys') })}
        onPins={hidden ? onPin : onPeople}
        onFull={() => sandbox.change({ picked: null, without: false })}
        onHold={sandbox.hold}
        scrolls
        waits={sandbox.waits.value}
        onSize={(next) => {
          size.value = next;
        }}
      >
        <LiveOverlay sandbox={sandbox} size={size} start={start} />
        {sandbox.waits.value ? <p class="sandbox-waits">{saySandbox('protection.waits')}</p> : null}
      </Board>
    </Film>
  );
}

/** People, pins and ghosts, as marks; flights from guesses to whom they were meant for. */
function usePicture({ state, people, release, pin }: Sandbox, assay: Assay): ReadonlySignal<Picture> {
  return useComputed(() => {
    const { scenario, hidden, picked, without } = state.value;
    const all = people.value;
    const marks: Mark[] = [];
    const flights: Flight[] = [];
    if (!hidden) {
      all.forEach((person, i) => {
        marks.push({
          marker: person.group === 1 ? 'amber' : 'blue',
          at: upright(person, scenario),
          scale: SCALE.person,
          alpha: without && i === picked ? LEFT_OUT_ALPHA : 1,
        });
      });
      const chosen = picked === null ? undefined : all[picked];
      if (chosen)
        marks.push({ marker: 'corners', at: upright(chosen, scenario), scale: SCALE.picked, alpha: 1 });
    }
    const stand = assay.stand.value;
    if (stand.kind === 'done' && assay.shown.value && !hidden && pin.value === null) {
      const wanted = wantedOf(all);
      meantFor(scenario, release.value, wanted, stand.solver).forEach((guess, i) => {
        const [place, person] = [stand.solver[guess], wanted[i]];
        if (!place || !person) return;
        const from = upright(place, scenario);
        flights.push({ from, to: upright(person, scenario), progress: 1 });
        marks.push({ marker: 'solver', at: from, scale: SCALE.ghost, alpha: 1 });
      });
    }
    if (pin.value) {
      const at = upright(pin.value, scenario);
      const sought = all[soughtPerson(scenario, all)];
      if (!hidden && sought) {
        const to = upright(sought, scenario);
        flights.push({ from: at, to, progress: 1 });
        marks.push({ marker: 'corners', at: to, scale: SCALE.picked, alpha: 1 });
      }
      marks.push({ marker: 'you', at, scale: 1, alpha: 1 });
    }
    return { ...bare(wholePane(domainOf(scenario))), marks, flights };
  });
}

interface LiveOverlayProps {
  readonly sandbox: Sandbox;
  readonly size: ReadonlySignal<Pixels>;
  readonly start: number | null;
}

function LiveOverlay({ sandbox, size, start }: LiveOverlayProps) {
  const { state, people, release } = sandbox;
  const { scenario, leverage, hidden, without, crowd, model, protection } = state.value;
  const asked = leverage && !hidden && !without && crowd === PEOPLE;
  const columns = asked ? columnsOf(people.value) : null;
  const domain = domainOf(scenario);
  const curve = release.value.kind === 'curve';
  const compared = curve && without && !hidden && crowd === PEOPLE && protection.kind === 'none';
  const everybody = compared ? fit(model, columnsOf(people.value), domain) : null;
  if (scenario === 'soccer' && !asked) return null;
  return (
    <Overlay
      scenario={scenario}
      release={release.value}
      size={size.value}
      people={people.value}
      leverages={columns && !curve ? leverageOf(model, columns, domain) : null}
      pulls={columns && curve ? pulls(model, columns, domain) : null}
      ghost={everybody?.kind === 'curve' ? everybody : null}
      start={start}
    />
  );
}

function spokenText({ state, people, release, pin }: Sandbox): string {
  const { scenario, hidden, picked } = state.value;
  const person = picked === null ? undefined : people.value[picked];
  const place = hidden ? pin.value : person;
  if (!place) return '';
  if (scenario === 'company') {
    const who = person && !hidden ? whoText(scenario, picked as number, person) : saySandbox('board.pin');
    return saySandbox('board.atCompany', {
      who,
      years: decimalText(place.x, 1),
      dollars: dollarsText(place.y),
    });
  }
  const field = fieldOf(release.value, scenario);
  const { percent, group } = readCell(field.cells[cellIndex(place, field.domain, field)]!);
  return saySandbox('board.atSoccer', {
    who: person && !hidden ? whoText(scenario, picked as number, person) : saySandbox('board.pin'),
    x: decimalText(place.x, 1),
    y: decimalText(place.y, 1),
    value: sayMap(group === 1 ? 'percentAmber' : 'percentBlue', { percent }),
  });
}

function TopRim({ sandbox }: { readonly sandbox: Sandbox }) {
  const { model, protection, crowd } = sandbox.state.value;
  return (
    <>
      <b>{modelWords(model)}</b>
      <span>{protectionWords(protection)}</span>
      <span class="rim-keep">{saySandbox('show.everybodyOf', { count: countText(crowd) })}</span>
    </>
  );
}

function BottomRim({ sandbox }: { readonly sandbox: Sandbox }) {
  const { state, people } = sandbox;
  const { scenario, picked, hidden, without, model, crowd } = state.value;
  const person = picked === null ? undefined : people.value[picked];
  const groups = scenario === 'soccer' ? sayMap('amber') : saySandbox('board.men');
  const others = scenario === 'soccer' ? sayMap('blue') : saySandbox('board.women');
  let text = scenario === 'soccer' ? saySandbox('board.field') : saySandbox('board.plane');
  if (person && !hidden) {
    const who = whoText(scenario, picked as number, person);
    if (without) text = saySandbox('show.leftOut', { who });
    else if (crowd > PEOPLE) text = saySandbox('show.picked', { who });
    else {
      const columns = columnsOf(people.value);
      const leverage = leverageOfOne(model, columns, domainOf(scenario), picked as number);
      text = saySandbox('show.pickedLeverage', { who, leverage: decimalText(leverage, 2) });
    }
  }
  return (
    <>
      <span>{text}</span>
      <span class="rim-signs rim-keep">
        <span class="rim-key">
          <svg width=".92em" height=".92em" viewBox="-10 -10 20 20" fill="currentColor" aria-hidden="true">
            <circle r="8.5" />
          </svg>
          {groups}
        </span>
        <span class="rim-key">
          <svg width="1em" height="1em" viewBox="-10 -10 20 20" fill="currentColor" aria-hidden="true">
            <path d="M0-10L10 0 0 10-10 0Z" />
          </svg>
          {others}
        </span>
      </span>
    </>
  );
}
