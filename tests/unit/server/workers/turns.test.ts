// Whose work comes next: counted by order, not by the clock.
import { describe, expect, it } from 'vitest';
import { type Claim, Turns, Unwanted } from '../../../../server/workers/turns.ts';

const claim = (address: string, room: string, more: Partial<Claim> = {}): Claim => ({
  address,
  room,
  wanted: () => true,
  urgent: () => false,
  signal: new AbortController().signal,
  ...more,
});

/** A queue whose first piece of work lasts until `open` is called; what follows is noted in its order. */
function held() {
  const turns = new Turns(1);
  const order: string[] = [];
  let open = () => {};
  const first = turns.take(
    claim('x', 'x'),
    () =>
      new Promise<void>((resolve) => {
        open = resolve;
      }),
  );
  const add = (name: string, owner: Claim) =>
    turns.take(owner, async () => {
      order.push(name);
    });
  const release = () => {
    open();
    return first;
  };
  return { turns, order, add, open: release };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('turns', () => {
  it('rooms of one address take turns, each in its own order', async () => {
    const { order, add, open } = held();
    for (const n of [1, 2, 3]) void add(`A${n}`, claim('one', 'A'));
    for (const n of [1, 2]) void add(`B${n}`, claim('one', 'B'));
    await open();
    await settled();
    expect(order).toEqual(['A1', 'B1', 'A2', 'B2', 'A3']);
  });

  it('thirty rooms of one address stand behind one room of another', async () => {
    const { order, add, open } = held();
    for (let n = 0; n < 30; n++) void add('many', claim('one', `room ${n}`));
    void add('other', claim('two', 'other'));
    await open();
    await settled();
    expect(order.indexOf('other')).toBeLessThanOrEqual(1);
    expect(order).toHaveLength(31);
  });

  it('who asks again as soon as they are served does not come before who has waited', async () => {
    const { order, add, open } = held();
    const greedy = async () => {
      for (let n = 0; n < 5; n++) await add('greedy', claim('one', 'A'));
    };
    void greedy();
    for (let n = 0; n < 2; n++) void add('patient', claim('two', 'B'));
    await open();
    await settled();
    expect(order.slice(0, 4)).toEqual(['greedy', 'patient', 'greedy', 'patient']);
  });

  it('what people are waiting for comes before what is done ahead, and not before the turn of another address', async () => {
    const { order, add, open } = held();
    void add('ahead', claim('one', 'A'));
    for (const room of ['B', 'C', 'D']) void add('awaited', claim('one', room, { urgent: () => true }));
    void add('other', claim('two', 'E'));
    await open();
    await settled();
    expect(order).toEqual(['awaited', 'other', 'awaited', 'awaited', 'ahead']);
  });

  it('what nobody wants any more, or whose room has gone, is not done and holds nobody up', async () => {
    const { order, add, open } = held();
    const leaving = new AbortController();
    const unwanted = add('unwanted', claim('one', 'A', { wanted: () => false }));
    const gone = add('gone', claim('two', 'B', { signal: leaving.signal }));
    void add('here', claim('three', 'C'));
    leaving.abort();
    const outcomes = Promise.allSettled([unwanted, gone]);
    await open();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(unwanted).rejects.toBeInstanceOf(Unwanted);
    expect(order).toEqual(['here']);
  });

  it('work that fails gives its turn on', async () => {
    const { turns, order, add, open } = held();
    const failing = turns.take(claim('one', 'A'), () => Promise.reject(new Error('broken')));
    void add('next', claim('two', 'B'));
    await Promise.all([open(), expect(failing).rejects.toThrow('broken')]);
    await settled();
    expect(order).toEqual(['next']);
  });

  it('as many run at once as there are threads', async () => {
    const turns = new Turns(2);
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await settled();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 6 }, (_, n) => turns.take(claim('one', `${n}`), work)));
    expect(most).toBe(2);
  });
});
