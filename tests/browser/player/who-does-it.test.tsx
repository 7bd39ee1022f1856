import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
import { typesOf, wasTold } from '../../support/played';
import { stepFields } from '../../support/sample-routine';

describe('who does a step', () => {
  test.each([
    ['grown-up', 'A grown-up does this'],
    ['together', 'We do this together'],
  ] as const)('P18: is seen and told: %s', async (who, words) => {
    await play(await newScene([stepFields('Rinse hair', { who })]));
    expect(await atStep(/^Rinse hair/)).toHaveTextContent(words);
    await wasTold(`Step 1 of 1. Rinse hair. ${words}.`);
  });

  test('of a step that the child does nothing is said', async () => {
    await play(await newScene([stepFields('Rinse hair', { who: 'child' })]));
    await wasTold('Step 1 of 1. Rinse hair.');
  });
});

describe('P23: "together" is an answer', () => {
  test('it is stored, shown with the step, and not asked twice', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await tap('Help me');
    await atStep('I need help');
    await tap('Together');
    expect(await atStep(/^Wet hands/)).toHaveTextContent('We do this together');
    expect(await typesOf(scene)).toContain('together');
    await tap('Help me');
    await atStep('I need help');
    expect(screen.queryByRole('button', { name: 'Together' })).toBeNull();
  });

  test('P10, P17: a reload keeps it; the card that was tapped is gone, so the heading has the focus', async () => {
    const scene = await newScene();
    const first = await play(scene);
    await first.tap('Help me');
    await first.tap('Together');
    const heading = await atStep(/We do this together/);
    await waitFor(() => expect(heading).toHaveFocus());
    first.unmount();
    await play(scene);
    expect(await atStep(/We do this together/)).toBeVisible();
  });
});
