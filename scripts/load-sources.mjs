// Loads the app's own TypeScript modules in Node, through Vite, for scripts that draw or seed with them.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `load('domain/look')` gives the module's exports; `load.close()` ends it. */
export async function loadSources() {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': `${root}src` } },
  });
  const load = (path, ending = '.ts') => server.ssrLoadModule(`/src/${path}${ending}`);
  return Object.assign(load, { close: () => server.close() });
}
