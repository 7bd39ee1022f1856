import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeSymbolStore, type SymbolStore } from '@/pictograms/symbols/symbol-store';

const FILES: Readonly<Record<string, string>> = {
  '/index': '{"food":["red-apple"],"home":["bed"]}',
  '/food': '{"red-apple":"<path d=\\"M0 0\\"/>"}',
  '/words.en': '{"red-apple":"red apple|fruit"}',
  '/words.ar': '{"red-apple":"تفاح أحمر"}',
  '/portal': '<!doctype html><title>Log in to this network</title>',
};

let server: Server;
let store: SymbolStore;
let requests: string[];
let isDown: boolean;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const text = isDown ? undefined : FILES[path];
    response.writeHead(text === undefined ? 503 : 200).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => new Promise((closed) => server.close(closed)));

beforeEach(() => {
  requests = [];
  isDown = false;
  const { port } = server.address() as AddressInfo;
  const files = ['index', 'food', 'home', 'portal', 'words.en', 'words.ar'];
  store = makeSymbolStore(
    Object.fromEntries(files.map((file) => [file, `http://127.0.0.1:${port}/${file}`])),
  );
});

test('a pack is fetched once, however many pictures ask for it', async () => {
  const packs = await Promise.all([store.loadPack('food'), store.loadPack('food')]);
  await store.loadPack('food');
  expect(packs[0]?.get('red-apple')).toBe('<path d="M0 0"/>');
  expect(requests).toEqual(['/food']);
});

test('a picture is there after it was loaded, unknown names are empty, others wait', async () => {
  expect(store.body('red-apple')).toBeNull();
  expect(store.body('no-such-thing')).toBeNull();
  await store.loadSymbol('red-apple');
  expect(store.body('red-apple')).toBe('<path d="M0 0"/>');
  expect(store.body('bed')).toBeNull();
  await store.loadSymbol('no-such-thing');
  expect(store.body('no-such-thing')).toBe('');
  expect(await store.packOf('bed')).toBe('home');
});

test('a pack that could not be fetched says so and can be tried again', async () => {
  isDown = true;
  await expect(store.loadPack('food')).rejects.toMatchObject({
    name: 'SymbolLoadError',
    kind: 'unreachable',
    file: 'food',
  });
  isDown = false;
  expect((await store.loadPack('food')).size).toBe(1);
});

test('the page of a captive portal is not taken for pictures', async () => {
  await expect(store.loadPack('portal')).rejects.toMatchObject({ kind: 'damaged' });
  await expect(store.loadPack('index')).rejects.toMatchObject({ kind: 'damaged' });
});

test('a pack that this build does not have is an error, not a request', async () => {
  await expect(store.loadPack('toString')).rejects.toMatchObject({ kind: 'no-such-pack' });
  expect(requests).toEqual([]);
});

test('a language without words of its own gets the English ones', async () => {
  expect((await store.loadWords('ar'))['red-apple']).toBe('تفاح أحمر');
  expect((await store.loadWords('xx'))['red-apple']).toBe('red apple|fruit');
});
