/**
 * Chooses the pictures and their words by `symbol-rules.mjs`: packages' JSON in, the packs' content out.
 */
import {
  DROPPED_KEYWORDS,
  KEEP_DESPITE_WORD,
  KEEP_ONLY,
  LEFT_OUT,
  LEFT_OUT_PATTERN,
  MOVES,
  PACK_OF_GROUP,
  RULED_OUT_WORDS,
} from './symbol-rules.mjs';

const SKIN_TONE = /[\u{1F3FB}-\u{1F3FF}]/u;

/** Sources in order: the last one that names a picture gives the name, the keywords of all are kept. */
export function mergeAnnotations(sources) {
  const byChar = new Map();
  for (const source of sources) {
    for (const [char, entry] of Object.entries(source)) {
      const known = byChar.get(char) ?? { names: [], words: [] };
      byChar.set(char, {
        names: [...(entry.tts ?? []), ...known.names],
        words: [...known.words, ...(entry.default ?? [])],
      });
    }
  }
  return byChar;
}

function charsByName(chars) {
  return new Map(
    Object.entries(chars).map(([codes, name]) => [
      name,
      String.fromCodePoint(...codes.split('-').map((code) => Number.parseInt(code, 16))),
    ]),
  );
}

/** "short name|keyword|…"; "keycap: 7" is a 7 to everyone but Unicode. */
function wordsOf(name, entry) {
  const digit = /^keycap-(\d+)$/.exec(name)?.[1];
  const [first, ...otherNames] = digit ? [digit] : (entry?.names ?? []);
  if (first === undefined) return undefined;
  const known = new Set([first.toLowerCase(), ...DROPPED_KEYWORDS]);
  if (digit) known.add('keycap');
  const words = [];
  for (const word of [...otherNames, ...(entry?.words ?? [])]) {
    if (known.has(word.toLowerCase())) continue;
    known.add(word.toLowerCase());
    words.push(word);
  }
  return [first, ...words].map((word) => word.replaceAll('|', ' ')).join('|');
}

function isRuledOut(name, entry) {
  if (LEFT_OUT_PATTERN.test(name) || LEFT_OUT.some(({ names }) => names.includes(name))) return true;
  if (KEEP_DESPITE_WORD.includes(name)) return false;
  const words = new Set(entry?.words ?? []);
  return Object.values(RULED_OUT_WORDS).some((ruled) => ruled.some((word) => words.has(word)));
}

function packOf(group, name) {
  const only = KEEP_ONLY[group];
  if (only && !only.names.includes(name)) return undefined;
  const moved = Object.entries(MOVES).find(([, names]) => names.includes(name));
  return moved?.[0] ?? only?.pack ?? PACK_OF_GROUP[group];
}

/** One page shows many pictures: an id that two of them share would paint one with the other's clip or gradient. */
function withOwnIds(name, body) {
  const ids = [...body.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
  return ids.reduce((text, id, at) => {
    const own = `symbol-${name}-${at}`;
    return text
      .replaceAll(`id="${id}"`, `id="${own}"`)
      .replaceAll(`url(#${id})`, `url(#${own})`)
      .replaceAll(`href="#${id}"`, `href="#${own}"`);
  }, body);
}

/** A few drawings are 33 high; every body is promised to fit 32 × 32. */
function fitted(body, height) {
  if (height === 32) return body;
  const scale = Number((32 / height).toFixed(4));
  const left = Number((16 * (1 - scale)).toFixed(4));
  return `<g transform="translate(${left})scale(${scale})">${body}</g>`;
}

/** Bodies go into pages as markup, so an upgrade of the package may bring shapes and nothing else. */
function checkShapesOnly(name, body) {
  if (/<(script|foreignObject|image|a)\b|\son\w+=|href="(?!#)|url\((?!#)/i.test(body)) {
    throw new Error(`${name} holds more than shapes`);
  }
}

/** A renamed picture would otherwise slip through its exclusion, or out of the set, unseen. */
function checkRules(icons) {
  const ruled = [...LEFT_OUT, ...Object.values(KEEP_ONLY)].flatMap(({ names }) => names);
  const unknown = [...ruled, ...Object.values(MOVES).flat(), ...KEEP_DESPITE_WORD].filter(
    (name) => !icons[name],
  );
  if (unknown.length > 0)
    throw new Error(`symbol-rules.mjs names pictures that do not exist: ${unknown.join(' ')}`);
}

/**
 * `annotations`: language → merged annotations; English must be among them, since the rules read its keywords
 * and a picture that a language has no word for keeps its English one (counted in `missing`).
 */
export function makeSymbolSet({ icons, metadata, chars, annotations }) {
  checkRules(icons.icons);
  const charOf = charsByName(chars);
  const languages = Object.keys(annotations);
  const packs = {};
  const words = Object.fromEntries(languages.map((language) => [language, {}]));
  const missing = Object.fromEntries(languages.map((language) => [language, []]));

  for (const [group, names] of Object.entries(metadata.categories)) {
    for (const name of names) {
      const icon = icons.icons[name];
      const char = charOf.get(name);
      const english = annotations.en.get(char);
      const pack = packOf(group, name);
      if (!icon || icon.hidden || !pack || SKIN_TONE.test(char) || isRuledOut(name, english)) continue;
      checkShapesOnly(name, icon.body);
      packs[pack] ??= {};
      packs[pack][name] = fitted(withOwnIds(name, icon.body), icon.height ?? icons.height);
      for (const language of languages) {
        const found = wordsOf(name, annotations[language].get(char));
        if (!found) missing[language].push(name);
        words[language][name] = found ?? wordsOf(name, english) ?? name.replaceAll('-', ' ');
      }
    }
  }
  return { packs, words, missing };
}
