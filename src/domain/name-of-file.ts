/**
 * What a picture is called when only its file says so.
 *
 * Symbol sets put numbers and their own marks into names: '2326_brush-teeth.png', 'wash_,_to.svg', 'IMG_0012.JPG'. What is left is
 * what a person would have typed.
 */

/** 'Bathroom/brush_teeth-2.svg' gives 'brush teeth'; '' when the name says nothing. */
export function cardNameOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{2,5}$/i, '');
  const words = last
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_+]|%20/g, ' ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    // 'wash , to': the infinitive of an alphabetical list.
    .replace(/\s*,\s*to\b/i, '')
    .replace(/^\s*\d+[\s.-]+(?=\p{L})/u, '')
    .replace(/(?<=\p{L})[\s-]+(\(?\d+\)?|\d+px|\d+x\d+)\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(words) && !/^(img|dsc|image|pic|photo|screenshot)[\s-]*[\d\s-]*$/i.test(words)
    ? words
    : '';
}

/** The folders that it stands in, as words to find it by. */
export function folderWordsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .map((folder) => folder.replace(/[_-]+/g, ' ').trim())
    .filter((folder) => /\p{L}/u.test(folder));
}
