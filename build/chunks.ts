/**
 * Which modules travel together.
 *
 * Left alone, the bundler gives each module that two pages share a file of its own: child mode then needs some forty
 * requests, and on a slow network each is a round trip. What child mode needs from the shared folders is one file, and
 * the drawing kit another; everything else stays as the bundler cuts it.
 */
const SHARED_WITH_CHILD =
  /src\/(ui\/(button|hash-route|look-context|look-face|picture-view|hue-ground|voice-notice|use-media-query)|domain\/(wording|routine|picture|look|child|step|timer|result)|services\/(services-context|use-settings|use-live|use-closed)|i18n\/languages)\b/;

export const chunkGroups = [
  { name: 'shared', test: SHARED_WITH_CHILD },
  { name: 'kit', test: /src\/pictograms\/kit\// },
];
