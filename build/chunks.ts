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
  /src\/platform\/(?!(clean-svg|clip-intake|without-place|pack-picture|picture-intake|pin|recorder|sound)\.ts)/,
  /src\/domain\/(wording|routine|picture|look|child|step|result|prompt-level|settings)\.ts/,
  /src\/domain\/supports\/(?!propose-touch)/,
  /src\/domain\/playing\/(?!(new-fading-plan|new-run-plan|next-target|played-steps|proposals|run-record|run-tally|said-before|scanning|slack|step-record|switch-bounce|tally|tally-by-grown-up)\.ts)/,
  /src\/services\/(services-context|use-settings|use-live|use-closed|open-services)\b/,
  /node_modules\/(react|react-dom|scheduler|i18next|idb|valibot)\//,
];

/** What a child meets first; the rest of child mode is fetched on first use (`rare-parts.ts`). */
const PLAYER =
  /src\/features\/player\/(?!access\/(access-(method|targets)|dwelling|scanner|switches)|asking-screens|away-screen|break-guide\.|celebration|change-picture|choice-step|clip-view|ending-screen|feelings-screen|finished-screen|fit-words|grown-up\/(grown-up-panel\.|help-pause|panel-|step-|today-)|later-screen|new-run|lock\/(digit|lock-|use-lock)|rare-screens|step-(board|list|view)|time\/(beads-of|leave-by|other-timer|timer-(bar|beads|number|sand)))/;

export const chunkGroups = [
  { name: 'core', test: (id: string) => CORE.some((part) => part.test(id)) && !id.includes('/locales/') },
  { name: 'player', test: PLAYER },
  { name: 'kit', test: /src\/pictograms\/(kit\/|drawings\/cover-props)/ },
];
