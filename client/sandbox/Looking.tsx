// What is looked at: everybody or nobody, leverage, one person and the model without them, a pin of one's own.
import { useComputed } from '@preact/signals';
import { isField } from '../../shared/model/families.ts';
import type { Assay } from './assay.ts';
import { errorText, whoText } from './figures.ts';
import { InfluenceText } from './InfluenceText.tsx';
import { Switch } from './Switch.tsx';
import type { Sandbox } from './sandbox.ts';
import { PEOPLE } from './state.ts';
import { soughtPerson, type Tried, triedPin } from './tried.ts';
import { saySandbox } from './words.ts';

interface LookingProps {
  readonly sandbox: Sandbox;
}

export function Looking({ sandbox, assay }: LookingProps & { readonly assay: Assay }) {
  const hidden = useComputed(() => sandbox.state.value.hidden).value;
  const leverage = useComputed(() => sandbox.state.value.leverage).value;
  const crowd = useComputed(() => sandbox.state.value.crowd).value;
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const curve = useComputed(() => !isField(sandbox.state.value.model)).value;
  const drawn = leverage && crowd === PEOPLE;
  return (
    <div class="sandbox-looking">
      <Switch
        label={saySandbox(scenario === 'soccer' ? 'show.players' : 'show.people')}
        on={!hidden}
        onTurn={(on) => sandbox.change({ hidden: !on })}
      />
      <Switch
        label={saySandbox('show.leverage')}
        on={drawn}
        disabled={crowd !== PEOPLE || hidden}
        onTurn={(on) => sandbox.change({ leverage: on })}
      />
      {crowd !== PEOPLE ? <p class="small dim">{saySandbox('show.leverageCrowd')}</p> : null}
      {drawn && !hidden ? <p class="small dim">{saySandbox(curve ? 'show.arrows' : 'show.arcs')}</p> : null}
      <Switch
        label={saySandbox('attack.show')}
        on={assay.shown.value && assay.stand.value.kind === 'done'}
        disabled={assay.stand.value.kind !== 'done' || hidden}
        onTurn={(on) => {
          assay.shown.value = on;
        }}
      />
      {hidden ? null : <Picked sandbox={sandbox} />}
    </div>
  );
}

/** One person: the model without them, and what they could be instead. */
function Picked({ sandbox }: LookingProps) {
  const picked = useComputed(() => sandbox.state.value.picked).value;
  const without = useComputed(() => sandbox.state.value.without).value;
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const who = useComputed(() => {
    const { picked: chosen, scenario: where } = sandbox.state.value;
    const person = chosen === null ? undefined : sandbox.people.value[chosen];
    return person ? whoText(where, chosen as number, person) : null;
  }).value;
  if (picked === null || who === null) return <p class="small dim">{saySandbox('show.pick')}</p>;
  return (
    <>
      <Switch
        label={saySandbox('show.without', { who })}
        on={without}
        onTurn={(on) => sandbox.change({ without: on })}
      />
      <InfluenceText sandbox={sandbox} />
      <div class="row">
        <button type="button" class="button quiet compact" onClick={() => sandbox.changeGroup(picked)}>
          {saySandbox(scenario === 'soccer' ? 'show.change' : 'show.changeGroup')}
        </button>
      </div>
    </>
  );
}

/** What a try says about the model: one try is an anecdote, so only a clear gain counts as given away. */
const lesson = ({ error, blind }: Tried): 'better' | 'little' | 'worse' => {
  if (error < GIVEN_AWAY * blind) return 'better';
  return error < blind ? 'little' : 'worse';
};
const GIVEN_AWAY = 0.5;

/** A guess of one's own: hide, place a pin, look. */
export function TestYourself({ sandbox }: LookingProps) {
  const { pin, people } = sandbox;
  const hidden = useComputed(() => sandbox.state.value.hidden).value;
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const placed = pin.value !== null;
  const begin = () => {
    sandbox.shuffle();
    sandbox.change({ hidden: true });
  };
  const tried = !hidden && pin.value ? triedPin(scenario, people.value, pin.value) : null;
  const nobody = useComputed(
    () => sandbox.state.value.hidden && soughtPerson(sandbox.state.value.scenario, people.value) < 0,
  ).value;
  return (
    <section class="sandbox-test" aria-label={saySandbox('test.title')}>
      <h2 class="sandbox-label">{saySandbox('test.title')}</h2>
      <div role="status">
        {hidden ? <p>{nobody ? saySandbox('test.nobody') : saySandbox(`test.${scenario}`)}</p> : null}
        {tried ? (
          <>
            <p class="sandbox-tried">
              <strong>{saySandbox('test.off', { error: errorText(scenario, tried.error) })}</strong>{' '}
              {saySandbox('test.blind', { blind: errorText(scenario, tried.blind) })}
            </p>
            <p class="small dim">{saySandbox(`test.${lesson(tried)}`)}</p>
          </>
        ) : null}
      </div>
      <div class="row wrap">
        {hidden ? (
          <button
            type="button"
            class="button compact"
            disabled={!placed}
            onClick={() => sandbox.change({ hidden: false, picked: null, without: false })}
          >
            {saySandbox('test.check')}
          </button>
        ) : null}
        <button type="button" class="button quiet compact" onClick={begin}>
          {saySandbox(hidden || tried ? 'test.again' : 'test.begin')}
        </button>
      </div>
    </section>
  );
}
