/** What the device shows when the app is installed. */
import type { ManifestOptions } from 'vite-plugin-pwa';
import { SHARE_ACTION, SHARE_FIELD } from '../src/pwa/share-target';

export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Stepling',
  short_name: 'Stepling',
  description: 'Picture routines for children, step by step. Works offline, no account, no tracking.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#faf6ee',
  theme_color: '#faf6ee',
  categories: ['education', 'lifestyle', 'health'],
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    {
      src: 'screenshot-wide.png',
      sizes: '1180x820',
      type: 'image/png',
      form_factor: 'wide',
      label: 'A step of a routine',
    },
    {
      src: 'screenshot-narrow.png',
      sizes: '390x844',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'Building a routine',
    },
  ],
  share_target: {
    action: `./${SHARE_ACTION}`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      files: [
        {
          name: SHARE_FIELD,
          accept: ['image/*', '.zip', 'application/zip', 'application/x-zip-compressed'],
        },
      ],
    },
  },
  shortcuts: [
    { name: 'Child mode', url: './#/play', icons: [{ src: 'icon-192.png', sizes: '192x192' }] },
    { name: 'Routines', url: './#/', icons: [{ src: 'icon-192.png', sizes: '192x192' }] },
  ],
};
