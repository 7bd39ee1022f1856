// What installing keeps on the device in all, as a host with gzip sends it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export function measurePrecache(dist) {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const urls = [...worker.matchAll(/url:\s*[`"']([^`"']+)[`"']|"url":"([^"]+)"/g)].map(
    (match) => match[1] ?? match[2],
  );
  const bytes = [...new Set(urls)].map((url) => {
    const content = readFileSync(join(dist, url));
    return /\.(woff2|png)$/.test(url) ? content.length : gzipSync(content, { level: 9 }).length;
  });
  const sum = bytes.reduce((total, size) => total + size, 0);
  if (bytes.length === 0) throw new Error('The service worker lists no files.');
  return [
    { name: 'precached by installing', value: sum / 1e6, goal: 2.5, unit: 'MB' },
    { name: 'files precached', value: bytes.length, unit: 'files' },
  ];
}
