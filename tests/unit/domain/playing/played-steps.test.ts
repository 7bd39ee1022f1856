import { describe, expect, test } from 'vitest';
import { newRunPlan, withGrownWaits } from '@/domain/playing/new-run-plan';
import { isOutdated, playedSteps } from '@/domain/playing/played-steps';
import type { Run } from '@/domain/playing/run';
import type { Routine } from '@/domain/routine';
import { makeStamp } from '@/domain/stamp';
import type { StepFields } from '@/domain/step';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { SECOND, step } from '../../../support/playing-device';
import { stepFields } from '../../../support/sample-routine';

const frame = (id: string) => ({
  id,
  createdAt: 1,
  stamp: makeStamp(1, 0, 'a'),
  stamps: {},
  deletedAt: null,
});
function routine(id: string, steps: readonly (readonly [string, Partial<StepFields>])[]): Routine {
  return {
    ...frame(id),
    childId: 'child',
    title: { en: id },
    cover: null,
    hue: 'sky',
    order: 'a0',
    source: null,
    steps: steps.map(([name, fields], i) => ({
      ...stepFields(name, fields),
      ...frame(name),
      order: `a${i}`,
    })),
  };
}
const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

describe('P28 a routine inside a routine', () => {
  const teeth = routine('teeth', [
    ['brush', {}],
    ['spit', {}],
  ]);
  const evening = routine('evening', [
    ['bath', {}],
    ['inner', { kind: 'routine', routineId: 'teeth' }],
    ['bed', {}],
  ]);
  const find = (id: string) => [teeth, evening].find((one) => one.id === id) ?? null;

  test('its steps stand in its place, each with an id of its own and the title that it stands in', () => {
    const steps = playedSteps(evening, 'drawing', find);
    expect(ids(steps)).toEqual(['bath', 'inner/brush', 'inner/spit', 'bed']);
    expect(steps[1]?.inside).toEqual({ en: 'teeth' });
  });

  test('the same one twice is no step twice', () => {
    const twice = routine('day', [
      ['am', { kind: 'routine', routineId: 'teeth' }],
      ['pm', { kind: 'routine', routineId: 'teeth' }],
    ]);
    const steps = playedSteps(twice, 'drawing', find);
    expect(new Set(ids(steps)).size).toBe(4);
  });

  test('one that is gone, is empty, or holds itself is played as the one card that it is', () => {
    expect(ids(playedSteps(evening, 'drawing'))).toEqual(['bath', 'inner', 'bed']);
    const empty = routine('teeth', []);
    expect(ids(playedSteps(evening, 'drawing', () => empty))).toEqual(['bath', 'inner', 'bed']);
    const loop = routine('loop', [['again', { kind: 'routine', routineId: 'loop' }]]);
    expect(ids(playedSteps(loop, 'drawing', () => loop))).toEqual(['again']);
    const ping = routine('ping', [['to-pong', { kind: 'routine', routineId: 'pong' }]]);
    const pong = routine('pong', [['to-ping', { kind: 'routine', routineId: 'ping' }]]);
    const both = (id: string) => [ping, pong].find((one) => one.id === id) ?? null;
    expect(ids(playedSteps(ping, 'drawing', both))).toEqual(['to-pong/to-ping']);
  });

  test('P45 has Stop on its own steps where it says so, which is no change of the routine', () => {
    const stoppable = { ...teeth, canStop: true };
    const steps = playedSteps(evening, 'drawing', () => stoppable);
    expect(steps.map(({ canStop }) => canStop === true)).toEqual(steps.map(({ id }) => id.includes('/')));
    expect(steps.some(({ canStop }) => canStop)).toBe(true);
    expect(isOutdated({ steps: playedSteps(evening, 'drawing', find) }, evening, () => stoppable)).toBe(
      false,
    );
  });

  test('a change inside it is a change of the routine', () => {
    const steps = playedSteps(evening, 'drawing', find);
    expect(isOutdated({ steps }, evening, find)).toBe(false);
    const longer = routine('teeth', [
      ['brush', {}],
      ['spit', {}],
      ['rinse', {}],
    ]);
    expect(isOutdated({ steps }, evening, () => longer)).toBe(true);
  });
});

describe('P25 a wait grows with each time that it was waited to its end', () => {
  const wait = step('wait', { kind: 'wait', durationMs: 5 * SECOND }, 'wait');
  const waitedFor = (id: string): Pick<Run, 'steps' | 'events'> => ({
    steps: [{ ...wait, id }],
    events: [{ type: 'done', at: 1, stepId: id, leftMs: 0 }],
  });
  const waited = waitedFor('wait');
  const grown = (growthMs: number, times: number) =>
    withGrownWaits([wait, step('a')], growthMs, times === 0 ? [] : Array(times).fill(waited))[0]?.timer
      ?.durationMs;

  test('by the setting, and no further than two minutes', () => {
    expect(grown(2 * SECOND, 3)).toBe(11 * SECOND);
    expect(grown(10 * SECOND, 500)).toBe(120 * SECOND);
  });

  test('not where it is not set, or was never waited', () => {
    expect(grown(0, 3)).toBe(5 * SECOND);
    expect(grown(2 * SECOND, 0)).toBe(5 * SECOND);
  });

  test('what it has grown stays when the runs that made it grow are no longer looked at', () => {
    const first = withGrownWaits([wait], SECOND, Array(3).fill(waited));
    const later = withGrownWaits([wait], SECOND, [{ ...waited, steps: first }]);
    expect(later[0]?.timer?.durationMs).toBe(9 * SECOND);
    const unwaited = withGrownWaits([wait], SECOND, [{ steps: later, events: [] }]);
    expect(unwaited[0]?.timer?.durationMs).toBe(9 * SECOND);
  });

  test("and follows the routine's own time", () => {
    const before = withGrownWaits([wait], SECOND, [waited]);
    const shorter = { ...wait, timer: { kind: 'wait' as const, durationMs: 3 * SECOND } };
    const after = withGrownWaits([shorter], SECOND, [{ steps: before, events: [] }]);
    expect(after[0]?.timer?.durationMs).toBe(4 * SECOND);
  });

  test('and that is no change of the routine', () => {
    const one = routine('one', [['w', { kind: 'wait', timer: { kind: 'wait', durationMs: 5_000 } }]]);
    const steps = withGrownWaits(playedSteps(one, 'drawing'), 1_000, [waitedFor('w')]);
    expect(isOutdated({ steps }, one)).toBe(false);
  });
});

describe('P42 the player follows the stage of the plan', () => {
  const photo = { kind: 'photo', media: 'x' } as const;
  const fading = {
    way: 'most-to-least' as const,
    stages: [
      {
        level: 'I' as const,
        delayMs: 4_000,
        voice: false,
        words: 'label' as const,
        picture: 'photo' as const,
      },
    ],
    stage: 0,
    criterion: 3,
  };
  test('with its picture and its help, and a moved stage is no change of the routine', () => {
    const one = routine('one', [['a', { fading, photo }]]);
    const steps = playedSteps(one, 'drawing');
    expect(steps[0]).toMatchObject({ picture: photo, help: fading.stages[0] });
    expect(isOutdated({ steps }, routine('one', [['a', { photo }]]))).toBe(false);
  });
});

describe('P43 a child never meets a card that is not made yet', () => {
  const EMPTY = { id: 'empty', picture: null, label: { en: '' } };
  const MADE = { id: 'made', picture: null, label: { en: 'Swing' } };
  const played = (fields: Partial<StepFields>) =>
    playedSteps(routine('play', [['one', fields]]), 'drawing')[0];

  test('of a choice, and of the smaller steps', () => {
    expect(played({ kind: 'choice', choices: [EMPTY, MADE] })?.choices).toEqual([MADE]);
    expect(played({ kind: 'choice', choices: [EMPTY] })).not.toHaveProperty('choices');
    expect(played({ parts: [EMPTY, MADE] })?.parts).toEqual([MADE]);
    expect(played({ parts: [EMPTY] })).not.toHaveProperty('parts');
  });

  test('what was planned', () => {
    const stays = { en: 'Mum comes too' };
    expect(played({ kind: 'change', changed: { was: EMPTY, stays } })).not.toHaveProperty('changed');
    expect(played({ kind: 'change', changed: { was: MADE, stays } })).toHaveProperty('changed');
  });

  test('what comes then', () => {
    const ending = (cards: readonly (typeof MADE)[]) =>
      newRunPlan({ ...routine('play', []), ending: { cards } }, DEFAULT_SUPPORTS, 1, 0).ending;
    expect(ending([EMPTY, MADE])).toEqual({ cards: [MADE] });
    expect(ending([EMPTY])).toBeNull();
  });
});

describe('P52 the picture ladder holds for every face', () => {
  const picture = { kind: 'pictogram', id: 'swing' } as const;
  const card = { id: 'a', picture, label: { en: 'Swing' } };
  const unnamed = { id: 'b', picture, label: {} };
  const steps = [
    ['parts', { picture, parts: [card, unnamed] }],
    ['choice', { kind: 'choice', choices: [card, unnamed] }],
    ['change', { kind: 'change', changed: { was: { picture, label: { en: 'Swing' } }, stays: {} } }],
  ] as const;
  const made = routine('day', steps);

  test('of small steps, of a choice and of what was planned; a face without words keeps its picture', () => {
    const [parts, choice, change] = playedSteps(made, 'word');
    const pictures = [parts?.parts, choice?.choices].map((cards) => cards?.map((one) => one.picture));
    expect(pictures).toEqual([
      [null, picture],
      [null, picture],
    ]);
    expect(change?.changed?.was.picture).toBeNull();
    expect(playedSteps(made, 'drawing')[0]?.parts?.[0]?.picture).toEqual(picture);
  });

  test('of what comes then', () => {
    const then = { ...made, ending: { cards: [card] } };
    const endingOf = (pictureLevel: 'word' | 'drawing') =>
      newRunPlan(then, { ...DEFAULT_SUPPORTS, pictureLevel }, 1, 0).ending?.cards[0]?.picture;
    expect([endingOf('word'), endingOf('drawing')]).toEqual([null, picture]);
  });

  test('another rung is no change of the routine', () => {
    for (const level of ['photo', 'drawing', 'word'] as const)
      expect(isOutdated({ steps: playedSteps(made, level) }, made)).toBe(false);
  });
});

describe('P55, P57 what a step has from another kind is kept, and not played', () => {
  const card = (id: string) => ({ id, picture: null, label: { en: id } });
  const fields: Partial<StepFields> = {
    parts: [card('toes'), card('heel')],
    choices: [card('apple'), card('pear')],
    timer: { kind: 'at-most', durationMs: 60 * SECOND },
  };
  const played = (kind: StepFields['kind']) =>
    playedSteps(routine('day', [['snack', { ...fields, kind }]]), 'drawing')[0];

  test('smaller steps belong to something to do alone', () => {
    expect(played('do')?.parts).toHaveLength(2);
    expect([played('choice')?.parts, played('wait')?.parts, played('change')?.parts]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('no time runs while the child chooses', () => {
    expect(played('choice')?.timer).toBeNull();
    expect(played('do')?.timer).not.toBeNull();
  });
});
