import { describe, expect, test } from 'vitest';
import { cleanSvg } from '@/platform/clean-svg';
import { svgOf } from '../../support/pack-files';

const bytes = (text: string) => new TextEncoder().encode(text);
const cleaned = async (text: string) => (await cleanSvg(bytes(text))?.text()) ?? null;

describe('what could act is taken out, and the drawing stays', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'script'],
    ['a handler', '<circle r="1" onload="alert(1)" onclick="alert(1)"/>', 'alert'],
    [
      'a web page',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="x"/></body></foreignObject>',
      'iframe',
    ],
    ['a link', '<a href="javascript:alert(1)"><circle r="1"/></a>', 'javascript'],
    ['a picture from elsewhere', '<image href="https://example.org/x.png"/>', 'example.org'],
    [
      'a style from elsewhere',
      '<style>@import "https://example.org/x.css"; rect{fill:url(https://example.org/#a)}</style>',
      'example.org',
    ],
    [
      'a fill from elsewhere',
      '<rect width="1" height="1" fill="url(https://example.org/#a)"/>',
      'example.org',
    ],
    ['a part from elsewhere', '<use href="https://example.org/x.svg#a"/>', 'example.org'],
    ['a drawing that sets addresses', '<set attributeName="href" to="javascript:alert(1)"/>', 'javascript'],
  ])('%s', async (_, inside, gone) => {
    const clean = await cleaned(svgOf(`<rect id="stays" width="10" height="10"/>${inside}`));
    expect(clean).toContain('stays');
    expect(clean).not.toContain(gone);
  });
});

test('what belongs to a drawing stays: parts by name, gradients, styles, pictures within it', async () => {
  const clean = await cleaned(
    svgOf(
      '<defs><linearGradient id="g"/><g id="part"><path d="M0 0h1"/></g></defs><style>.a{fill:#f00}</style>' +
        '<use href="#part"/><rect class="a" fill="url(#g)" width="1" height="1"/><image href="data:image/png;base64,AA=="/>',
    ),
  );
  for (const kept of ['href="#part"', 'url(#g)', '.a{fill:#f00}', 'data:image/png', 'linearGradient'])
    expect(clean).toContain(kept);
});

test('short names that drawing programs declare are put in, and the declarations leave', async () => {
  const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [
    <!ENTITY ns_svg "http://www.w3.org/2000/svg">
  ]><svg xmlns="&ns_svg;" viewBox="0 0 1 1"><rect id="stays"/></svg>`;
  const clean = await cleaned(text);
  expect(clean).toContain('stays');
  expect(clean).not.toContain('ENTITY');
});

describe('a drawing made to choke a device is refused', () => {
  test('declarations that use each other', async () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>`;
    expect(await cleaned(text)).toBeNull();
  });

  test('parts that multiply each other', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
    );
    expect(await cleaned(svgOf(`<g id="l0"><rect/></g>${levels.join('')}`))).toBeNull();
  });

  test('a part that holds itself', async () => {
    expect(await cleaned(svgOf('<g id="a"><use href="#a"/></g>'))).toBeNull();
  });

  test('more than 4 MB', async () => {
    expect(await cleaned(svgOf(`<desc>${'x'.repeat(4 * 1024 * 1024)}</desc>`))).toBeNull();
  });
});

test.each(['', '<svg', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'no drawing at all'])(
  '%j is no drawing',
  async (text) => expect(await cleaned(text)).toBeNull(),
);

test('a drawing without a box gets one from its size, so that it grows with its frame', async () => {
  expect(await cleaned(svgOf('<rect/>', 'width="48px" height="24"'))).toContain('viewBox="0 0 48 24"');
});
