/** The caching that any host should give: hashed files for ever, `index.html` and the service worker never without asking. */
import type { Plugin } from 'vite';

export function cacheHeaders(): Plugin {
  return {
    name: 'cache-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const isHashed = /\/assets\/[^?]+-[\w-]{8}\.\w+$/.test((request.url ?? '').split('?')[0] ?? '');
        const setHeader = response.setHeader.bind(response);
        const value = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
        setHeader('Cache-Control', value);
        response.setHeader = (name, given) =>
          setHeader(name, name.toLowerCase() === 'cache-control' ? value : given);
        next();
      });
    },
  };
}
