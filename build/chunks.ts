/**
 * Which modules travel together.
 *
 * Left alone, the bundler gives each module that two pages share a file of its own: child mode then needs some forty
 * requests, and on a slow network each is a round trip. What child mode needs from the shared folders is one file, and
 * the drawing kit another; everything else stays as the bundler cuts it.
 */
const CORE = [
  /src\/(ui\/(button|hash-route|look-context|look-face|texts|picture-view|word-card|hue-ground|use-voice|use-media-query|page-colour)|i18n\/)/,
  /src\/storage\/(?!(bin|child-writing|edits|forget-device|own-cards|picture-packs|places|routine-writing|schemas\/edit|shared-files|sweep-media|tidy-up|schemas\/card)\.ts)/,
  /src\/platform\/(?!(clean-svg|clip-intake|pack-picture|picture-intake|pin|recorder|sound)\.ts)/,
  /src\/domain\/(wording|routine|picture|look|child|step|result|prompt-level|settings)\.ts/,
  /src\/domain\/supports\/(?!propose-touch)/,
  /src\/domain\/playing\/(?!(new-fading-plan|next-target|proposals|run-record|run-tally|said-before|scanning|step-record|switch-bounce|tally|tally-by-grown-up)\.ts)/,
  /src\/services\/(services-context|use-settings|use-live|use-closed|open-services)\b/,
  /node_modules\/(react|react-dom|scheduler|i18next|idb|valibot)\//,
];

export const chunkGroups = [
  { name: 'core', test: (id: string) => CORE.some((part) => part.test(id)) && !id.includes('/locales/') },
  { name: 'kit', test: /src\/pictograms\/(kit\/|drawings\/cover-props)/ },
];
