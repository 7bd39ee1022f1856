/** What a picture that is put together is called until somebody gives it other words: "Soap and towel", "No: shoes", "Apple (3)". */
import type { ComposedPicture } from './picture';
import type { Language } from './wording';

type Words = {
  /** Of the parts, in their order; '' for a part without a name, which is passed over. */
  readonly names: readonly string[];
  readonly language: Language;
  /** What a cross says in that language: "No". */
  readonly no: string;
};

export function combinedName(
  { sign, count }: Pick<ComposedPicture, 'sign' | 'count'>,
  { names, language, no }: Words,
): string {
  const named = names.filter((name) => name !== '');
  if (named.length === 0) return '';
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const together = list.format(named.map((name, index) => (index === 0 ? name : withinSentence(name))));
  const crossed = sign === 'cross' && no !== '' ? `${no}: ${withinSentence(together)}` : together;
  return count === null ? crossed : `${crossed} (${count})`;
}

/** "Towel" is "towel" within a sentence; "I am tired" and "TV" stay. */
function withinSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isWord = second !== '' && second !== second.toUpperCase();
  return isWord ? first.toLowerCase() + name.slice(first.length) : name;
}
