/**
 * The place of a thing in a list, as a text that sorts.
 *
 * Moving one thing writes one key between its new neighbours' keys, so that two tabs that move two things do not
 * undo each other. A key is a head that says how many digits its whole part has (a = 2 … z = 27, Z = 2 … A = 27,
 * counting the head), then digits; the part behind them never ends in 0.
 */
const KEY = /^[A-Za-z][0-9A-Za-z]+$/;

/** Whether new keys can be made beside this one: a damaged key would make every later insert fail. */
export function isOrderKey(key: string): boolean {
  if (!KEY.test(key)) return false;
  const head = key.charCodeAt(0);
  const wholeLength = head >= 97 ? head - 97 + 2 : 90 - head + 2;
  if (key.length < wholeLength || /^A0{26}$/.test(key)) return false;
  return key.length === wholeLength || !key.endsWith('0');
}

export type Placed = { readonly id: string; readonly order: string };
