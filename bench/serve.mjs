// Serves a built folder as a good host does: gzip, hashed files for ever, everything else asked for again. Counts requests.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

export async function serve(folder) {
  const packed = new Map();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    const isHashed = /-[\w-]{8}\.\w+$/.test(file) && file.includes('assets');
    const headers = {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (!PACKED.has(type)) {
      response.writeHead(200, headers);
      createReadStream(file).pipe(response);
      return;
    }
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file), { level: 9 }));
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(packed.get(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
