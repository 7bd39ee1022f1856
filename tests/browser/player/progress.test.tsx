import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { wasTold } from '../../support/played';

const states = async (name: string) =>
  [...(await screen.findByRole('img', { name })).children].map((step) => [
    (step as HTMLElement).dataset.state,
    step.querySelector('[data-icon="tick"]') !== null,
  ]);

describe('P51: progress tells what has passed', () => {
  test('in any order only what is done has a tick, and the words count what is done', async () => {
    const { tap } = await play(await newScene(STEPS, { stepOrder: 'any' }));
    await tap('Dry hands');
    await wasTold('0 of 3 done. Dry hands.');
    expect(await states('0 of 3 done')).toEqual([
      ['later', false],
      ['later', false],
      ['now', false],
    ]);
    await tap('Done');
    await tap('Wet hands');
    await wasTold('1 of 3 done. Wet hands.');
    expect(await states('1 of 3 done')).toEqual([
      ['now', false],
      ['later', false],
      ['done', true],
    ]);
  });

  test.each(['one', 'list'] as const)(
    'what was ended by Stop has no tick and is no longer to come: %s',
    async (view) => {
      const { tap } = await play(await newScene(STEPS, { stopShown: true, view }));
      await tap('Stop');
      await tap('Go on');
      await atStep('Scrub');
      if (view === 'one') {
        expect(await states('Step 2 of 3')).toEqual([
          ['stopped', false],
          ['now', false],
          ['later', false],
        ]);
      }
      await screen.findAllByText('Dry hands');
      expect(screen.queryByRole('img', { name: 'Wet hands' })).toBeNull();
      expect(screen.queryByText('Wet hands')).toBeNull();
    },
  );
});
