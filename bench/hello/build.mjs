// The yardstick: a page that only renders React's "hello", built as the app is.
import { build } from 'vite';

const [outDir] = process.argv.slice(2);
await build({
  root: 'bench/hello',
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, target: 'es2022' },
});
