import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Texts = { readonly [key: string]: string | Texts };

const FOLDER = 'src/i18n/locales';
const namespaces = readdirSync(`${FOLDER}/en`).map((file) => file.replace('.json', ''));
const languages = readdirSync(FOLDER).filter((language) => language !== 'en');

test.each(languages)('%s has the same namespaces as English', (language) => {
  expect(readdirSync(`${FOLDER}/${language}`).map((file) => file.replace('.json', ''))).toEqual(namespaces);
});

const pairs = languages.flatMap((language) => namespaces.map((namespace) => [language, namespace] as const));

test.each(pairs)('%s has every text of %s and no others', (language, namespace) => {
  const keys = (texts: ReadonlyMap<string, string>) => [...new Set([...texts.keys()].map(baseKey))].sort();
  expect(keys(read(language, namespace))).toEqual(keys(read('en', namespace)));
});

test.each(pairs)('%s uses the same placeholders as English in %s', (language, namespace) => {
  const english = new Map<string, Set<string>>();
  for (const [key, text] of read('en', namespace)) {
    english.set(baseKey(key), new Set([...(english.get(baseKey(key)) ?? []), ...placeholders(text)]));
  }
  const wrong: string[] = [];
  for (const [key, text] of read(language, namespace)) {
    const wanted = english.get(baseKey(key)) ?? new Set();
    // A plural form may leave the number out ("one step"), but may not ask for what nobody gives.
    if (placeholders(text).some((name) => !wanted.has(name))) wrong.push(`${key}: ${text}`);
    if (!key.includes('_') && [...wanted].some((name) => !placeholders(text).includes(name)))
      wrong.push(`${key}: ${text}`);
  }
  expect(wrong).toEqual([]);
});

test.each(pairs)('%s has every plural form that the language needs in %s', (language, namespace) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const texts = read(language, namespace);
  const plurals = new Set(
    [...read('en', namespace).keys()].filter((key) => key.endsWith('_other')).map(baseKey),
  );
  const missing = [...plurals].flatMap((key) =>
    needed.map((form) => `${key}_${form}`).filter((full) => !texts.has(full)),
  );
  expect(missing).toEqual([]);
});

function read(language: string, namespace: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: Texts, path: string) => {
    for (const [key, value] of Object.entries(node)) {
      const full = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') texts.set(full, value);
      else walk(value, full);
    }
  };
  walk(JSON.parse(readFileSync(`${FOLDER}/${language}/${namespace}.json`, 'utf8')), '');
  return texts;
}

/** Without the endings for plural forms and for the child's form of address. */
function baseKey(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '').replace(/_(m|f)$/, '');
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '');
}
