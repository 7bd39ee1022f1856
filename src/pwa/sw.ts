/// <reference lib="webworker" />
/**
 * Keeps the whole app on the device: after one visit everything works with the network off, from a cold start.
 *
 * A new version waits until the grown-up accepts it; `skipWaiting` is never called by itself, since it would change
 * the code under a running routine.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerShare } from './answer-share';
import { FONT_CACHE } from './kept-fonts';
import { SHARE_ACTION } from './share-target';

declare const self: ServiceWorkerGlobalScope;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.woff2'),
  async ({ request }) => {
    const kept = await caches.match(request.url, { cacheName: FONT_CACHE });
    return kept ?? fetch(request);
  },
);
const sharePath = new URL(SHARE_ACTION, self.registration.scope).pathname;
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === sharePath,
  ({ request }) => answerShare(request, self.registration.scope),
  'POST',
);

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'SKIP_WAITING'
  ) {
    void self.skipWaiting();
  }
});
