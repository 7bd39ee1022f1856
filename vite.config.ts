import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  appType: 'mpa',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true, host: '127.0.0.1' },
});
