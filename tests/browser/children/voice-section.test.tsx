import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { childPageOfMia } from '../../support/child-page';
import type { Tab } from '../../support/open-tab';

const section = 'Voice and sound';

/** A device whose voices have names, and which remembers how it was asked to speak. */
function withVoices() {
  const asked: unknown[] = [];
  const using = (tab: Tab): Tab => ({
    ...tab,
    platform: {
      ...tab.platform,
      speech: {
        ...tab.platform.speech,
        voicesOf: (language) =>
          language === 'en'
            ? [
                { voiceURI: 'amy', name: 'Amy' },
                { voiceURI: 'ben', name: 'Ben' },
              ]
            : [],
        speak: async (...told) => {
          asked.push(told);
          return 'spoken';
        },
      },
    },
  });
  return { asked, using };
}

test('"Try it" speaks a sentence as it is set', async () => {
  const { asked, using } = withVoices();
  const { user, keeps } = await childPageOfMia({ section, using, child: { voiceRate: 0.8 } });
  await user.click(screen.getByRole('button', { name: /Which voice/ }));
  await user.selectOptions(screen.getByLabelText('Voice for English'), 'Ben');
  await keeps({ voices: { en: 'ben' } });
  await user.click(screen.getByRole('button', { name: 'Try it' }));
  expect(asked).toEqual([
    ['Wash your hands with soap.', 'en', { rate: 0.8, pitch: 1, volume: 1, voiceURI: 'ben' }],
  ]);
  await user.selectOptions(screen.getByLabelText('Voice for English'), "The device's best voice");
  await keeps({ voices: {} });
});

test('where the device names no voices, none is asked for', async () => {
  const { user } = await childPageOfMia({ section, using: withVoices().using });
  await user.click(screen.getByRole('button', { name: /Which voice/ }));
  expect(screen.getByLabelText('Voice for English')).toBeVisible();
  expect(screen.queryByLabelText('Voice for Arabic')).toBeNull();
});

test('Arabic cards are tried in Arabic, in the child’s form', async () => {
  const { asked, using } = withVoices();
  const { user } = await childPageOfMia({ section, using, child: { cardLanguage: 'ar', address: 'she' } });
  await user.click(screen.getByRole('button', { name: 'Try it' }));
  expect(asked[0]).toEqual(['اغسلي يديك بالصابون.', 'ar', { rate: 1, pitch: 1, volume: 1 }]);
});

test('silent is silent here too, and says so', async () => {
  const { user } = await childPageOfMia({ section });
  await user.click(screen.getByRole('switch', { name: 'Silent' }));
  expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
  expect(screen.getByText('Silent is on: nothing is heard.')).toBeVisible();
});
