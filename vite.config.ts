import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { cacheHeaders } from './build/cache-headers';
import { chunkGroups } from './build/chunks';
import { contentSecurityPolicy } from './build/content-security-policy';
import { manifest } from './build/manifest';

export default defineConfig({
  base: './',
  appType: 'mpa',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    react(),
    contentSecurityPolicy(),
    cacheHeaders(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: [
          '**/*.{js,css,html,svg,json,woff2,webmanifest}',
          'icon-192.png',
          'apple-touch-icon.png',
        ],
        // Heavy, and for some children only: see src/pwa/kept-fonts.ts.
        globIgnores: ['**/opendyslexic-*'],
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
});
