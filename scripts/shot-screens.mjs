// What `npm run shots` opens: each screen in its main states.
const go =
  (path) =>
  ({ page, base, ids }) =>
    page.goto(`${base}${typeof path === 'function' ? path(ids) : path}`);

const steps =
  (count) =>
  async ({ page, base, ids, isPhone }, id) => {
    await page.goto(`${base}#/play/${ids[id]}`);
    for (let i = 0; i < count; i++) {
      await page.waitForTimeout(isPhone ? 1000 : 950);
      await page.locator('[data-action="done"]').click();
    }
  };

const player = (id, doneSteps, then) => async (shot) => {
  await steps(doneSteps)(shot, id);
  await shot.page.locator('[data-action="done"]').waitFor();
  await then?.(shot.page);
};

export const SCREENS = [
  { name: 'welcome-1', isEmpty: true, open: go('#/welcome') },
  { name: 'home', open: go('#/') },
  { name: 'home-long', isLong: true, open: go('#/') },
  { name: 'ready-made', isLong: true, open: go('#/ready-made/brush-teeth') },
  { name: 'editor', open: go((ids) => `#/routines/${ids['brush-teeth']}`) },
  {
    name: 'editor-step',
    open: async ({ page, base, ids }) => {
      await page.goto(`${base}#/routines/${ids['brush-teeth']}`);
      await page.locator('[data-step]').nth(4).click();
    },
  },
  { name: 'print-strip', open: go((ids) => `#/routines/${ids['brush-teeth']}/print`) },
  { name: 'print-timetable', open: go((ids) => `#/routines/${ids['class-day']}/print`) },
  { name: 'child', isLong: true, open: go('#/child') },
  { name: 'settings', isLong: true, open: go('#/settings') },
  { name: 'data', isLong: true, open: go('#/data') },
  { name: 'credits', isLong: true, open: go('#/credits') },
  { name: 'bin', open: go('#/bin') },
  { name: 'childhome', open: go('#/play') },
  { name: 'player-first', open: player('dress-all', 0) },
  { name: 'player-timer', open: player('brush-teeth', 4) },
  {
    name: 'player-break',
    open: player('brush-teeth', 4, (page) => page.locator('[data-action="break"]').click()),
  },
  {
    name: 'player-help',
    open: player('brush-teeth', 1, (page) => page.locator('[data-action="help"]').click()),
  },
  {
    name: 'player-finished',
    open: async (shot) => {
      await steps(6)(shot, 'dress-all');
    },
  },
];
