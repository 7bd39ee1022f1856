/** The question behind the lock: easy for a grown-up, hard for a young child, and its answer always has two digits. */
import { plainDigits } from './plain-digits';

export type Multiplication = { readonly a: number; readonly b: number };

const SMALLEST = 3;
const LARGEST = 9;

/** `random` answers from 0 up to but not including 1. Never the question that was asked before. */
export function newMultiplication(random: () => number, before?: Multiplication): Multiplication {
  const questions: Multiplication[] = [];
  for (let a = SMALLEST; a <= LARGEST; a += 1) {
    for (let b = SMALLEST; b <= LARGEST; b += 1) {
      if (a * b > 9 && a * b !== (before && before.a * before.b)) questions.push({ a, b });
    }
  }
  return questions[Math.floor(random() * questions.length)] ?? { a: 6, b: 7 };
}

/** What was typed, in European or Arabic digits. */
export function isAnswer(typed: string, { a, b }: Multiplication): boolean {
  return plainDigits(typed) === String(a * b);
}
