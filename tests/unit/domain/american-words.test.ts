import { expect, test } from 'vitest';
import swaps from '@/content/american-words.json';
import { americanWords } from '@/domain/american-words';

const us = (text: string) => americanWords(text, swaps);

test('a swap is never swapped again', () => {
  expect(us('Pull up your pants, then your trousers.')).toBe('Pull up your underwear, then your pants.');
});

test('only whole words are swapped, and their capital is kept', () => {
  expect(us('Tap on')).toBe('Faucet on');
  expect(us('Wee or poo')).toBe('Pee or poop');
  expect(us('Tape, cabinet, veste')).toBe('Tape, cabinet, veste');
});

test('longer phrases go first', () => {
  expect(us('Get your face cloth.')).toBe('Get your washcloth.');
  expect(us('Wait at the zebra crossing.')).toBe('Wait at the crosswalk.');
});

test('a text without such words stays as it is', () => {
  expect(us('Wash your hands.')).toBe('Wash your hands.');
});
