/**
 * Writes the policy that keeps the promise "nothing leaves this device" into the built page.
 *
 * Drag and drop and the grown-up controls insert these style texts and no others; each is allowed by its hash, so
 * that no other inline style can ever run. When one of the two packages changes, the browser names the new hash in
 * its console, and a journey fails until it stands here.
 */
import type { Plugin } from 'vite';

const STYLE_HASHES = [
  'sha256-P3zrZWkaCzrI/B9T0+WLFRTTY8rvTIfnbvP5TBI9Vgo=', // dnd-kit: cursor while dragging
  'sha256-E7zJXfkufcgTIQG1Th6iYnoGis+rTfZd044bgiM1kr4=', // dnd-kit: the carried element
  'sha256-YYLJe/bgx7gKdFc8dp3EM3/S8hpKeZs7JyhfBoZYPuk=', // dnd-kit: no text selection while dragging
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=', // react-aria: no double-tap zoom on pressed elements
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=', // react-aria: no scrolling behind a dialog on iOS
];

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${STYLE_HASHES.map((hash) => `'${hash}'`).join(' ')}`,
  "img-src 'self' blob: data:",
  "media-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** At build only: the development server needs inline code. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          '<meta charset="utf-8" />',
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
        ),
    },
  };
}
