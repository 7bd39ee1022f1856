/**
 * The hash of the lock's number: PBKDF2 with SHA-256, by the browser's own cryptography, so that whoever reads the database
 * does not read the number. That cryptography is missing on pages without https: there no number can be set.
 */
import type { LockPin } from '@/domain/lock-pin';
import type { Pins } from './platform';

const ROUNDS = 210_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

export function createPins(
  subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle,
  rounds: number = ROUNDS,
): Pins {
  async function hashOf(digits: string, salt: Uint8Array<ArrayBuffer>, times: number): Promise<Uint8Array> {
    if (subtle === undefined) throw new Error('This page has no cryptography.');
    const key = await subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, [
      'deriveBits',
    ]);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times };
    return new Uint8Array(await subtle.deriveBits(how, key, HASH_BITS));
  }

  return {
    canKeep: () => subtle !== undefined,
    async make(digits): Promise<LockPin> {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      return { salt: textOf(salt), hash: textOf(await hashOf(digits, salt, rounds)), rounds };
    },
    async matches(digits, pin) {
      return isSame(await hashOf(digits, bytesOf(pin.salt), pin.rounds), bytesOf(pin.hash));
    },
  };
}

/** Looks at every byte, wherever the first difference is. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let different = a.length ^ b.length;
  for (let i = 0; i < a.length; i += 1) different |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return different === 0;
}

function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
