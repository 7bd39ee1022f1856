import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ChildFields } from '@/domain/child';
import { childPageOfMia } from '../../support/child-page';

type Choice = readonly [section: string, group: string, choice: string, kept: Partial<ChildFields>];

const CHOICES: readonly Choice[] = [
  ['How routines are shown', 'How much at once', 'Now–next–later', { view: 'now-next-later' }],
  ['How routines are shown', 'Pictures', 'Words alone', { pictureLevel: 'word' }],
  ['How routines are shown', 'Words', 'Above the picture', { labelPosition: 'above' }],
  [
    'How routines are shown',
    'Order of the steps',
    'Any order: the child picks what comes next',
    { stepOrder: 'any' },
  ],
  ['How routines are shown', 'Progress', 'Bar', { progress: 'bar' }],
  ['How routines are shown', 'Routines on the start screen', '5', { homeCards: 5 }],
  ['Time', 'How time is shown', 'Beads', { timerStyle: 'beads' }],
  ['Time', 'Size of the disc', 'Part of 60 minutes', { discScale: 'hour' }],
  ['Time', 'Who starts the timer', 'The child', { timerStart: 'by-child' }],
  ['Time', 'How waits grow', '5 seconds', { waitGrowthMs: 5_000 }],
  ['Breaks and being heard', 'Ideas for the break', '2', { breakCards: 2 }],
  ['Breaks and being heard', 'Feelings check', 'Before and after', { feelingsAsked: 'both' }],
  ['The end of a routine', 'What the end looks like', 'Small celebration', { celebration: 'small' }],
  ['The end of a routine', 'Tokens', '5', { tokens: 5 }],
  ['Voice and sound', 'Reading aloud', 'Never', { readAloud: 'never' }],
  ['Voice and sound', 'What is read', 'The label', { readWhat: 'label' }],
  ['Touch and switches', 'Size of what is tapped', 'The whole picture', { targetSize: 'whole-picture' }],
  ['Touch and switches', 'How the child taps', 'Two switches', { accessMethod: 'two-switches' }],
  ['Touch and switches', 'A tap counts', 'When the finger touches', { pressOn: 'touch' }],
  ['Sight', 'Colours', 'CVI', { theme: 'cvi' }],
  ['Sight', 'Size of the words', '150%', { textSize: 150 }],
  ['Sight', 'Letters', 'Lexend', { font: 'lexend' }],
  ['Prompts', 'Pause before helping', '5 seconds', { helpPauseMs: 5_000 }],
];

test.each(CHOICES)('%s: "%s" is set to "%s", kept and shown again', async (section, group, choice, kept) => {
  const { user, keeps, reload } = await childPageOfMia({ section });
  const radio = () => within(screen.getByRole('group', { name: group })).getByRole('radio', { name: choice });
  expect(radio()).not.toBeChecked();
  await user.click(radio());
  await keeps(kept);
  await reload();
  // A touch that became two switches no longer asks when a touch counts.
  await waitFor(() => expect(radio()).toBeChecked());
});

type Switch = readonly [section: string, name: string, kept: Partial<ChildFields>];

const SWITCHES: readonly Switch[] = [
  ['Time', 'Show time in numbers', { timeInNumbers: true }],
  ['Breaks and being heard', 'Ask after a break', { asksAfterBreak: true }],
  ['Breaks and being heard', 'Stop is always shown', { stopShown: true }],
  ['Voice and sound', 'Silent', { silent: true }],
  ['Voice and sound', 'Soft tones', { chimes: true }],
  ['Voice and sound', 'Sound of clips', { clipSound: true }],
  ['Sight', 'Less motion', { lessMotion: true }],
];

test.each(SWITCHES)('%s: "%s" is switched on, kept and shown again', async (section, name, kept) => {
  const { user, keeps, reload } = await childPageOfMia({ section });
  await user.click(screen.getByRole('switch', { name }));
  await keeps(kept);
  await reload();
  expect(screen.getByRole('switch', { name })).toBeChecked();
});

type Number = readonly [
  section: string,
  name: string,
  tooMuch: string,
  most: Partial<ChildFields>,
  tooLittle: string,
  least: Partial<ChildFields>,
];

const NUMBERS: readonly Number[] = [
  [
    'How routines are shown',
    'Cards on the screen at once',
    '99',
    { cardsVisible: 12 },
    '0',
    { cardsVisible: 1 },
  ],
  ['Breaks and being heard', 'Length of a break', '99', { breakMs: 900_000 }, '0', { breakMs: 60_000 }],
  ['Voice and sound', 'Speed of the voice', '900', { voiceRate: 1.5 }, '1', { voiceRate: 0.5 }],
  ['Voice and sound', 'Loudness of the voice', '50', { voiceVolume: 0.5 }, '0', { voiceVolume: 0.1 }],
  [
    'Touch and switches',
    'Ignore a second tap for',
    '99',
    { ignoreRepeatMs: 3_000 },
    '0',
    { ignoreRepeatMs: 0 },
  ],
  ['Touch and switches', 'Hold for', '99', { holdMs: 2_000 }, '0', { holdMs: 0 }],
];

test.each(NUMBERS)(
  '%s: "%s" stays within its range',
  async (section, name, tooMuch, most, tooLittle, least) => {
    const { user, keeps } = await childPageOfMia({ section });
    const field = screen.getByLabelText(name);
    await user.clear(field);
    await user.type(field, `${tooMuch}{Tab}`);
    await keeps(most);
    await user.clear(field);
    await user.type(field, `${tooLittle}{Tab}`);
    await keeps(least);
  },
);
