/** Everything that starts with `start`, whatever follows (an array sorts after every text and number). */
export function startingWith(...start: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...start], [...start, []]);
}
