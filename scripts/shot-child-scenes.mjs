// The states of child mode: each is a routine of the family, with settings of its own, and the taps that lead there.
// A tap is a key of the child's texts, or `card:` and a number: the cards of a board from the first on.

const picture = (id) => ({ kind: 'pictogram', id });
const card = (id, en, ar) => ({ id, picture: picture(id), label: { en, ar } });

const SWING = card('swing', 'Swing', 'أرجوحة');
const STORY = card('story', 'Story', 'قصة');
const QUIET = card('quiet', 'Quiet', 'هدوء');
const THEN = { ending: { cards: [SWING] } };
const CHOICE = {
  kind: 'choice',
  label: { en: 'Choose one', ar: 'أختار واحدة' },
  choices: [STORY, SWING, QUIET, card('drink', 'Drink', 'شرب'), card('self-hug', 'Hug myself', 'أحضن نفسي')],
};
const PARTS = {
  parts: [
    card('sock-toes-in', 'Toes in', 'أدخل أصابعي'),
    card('sock-over-heel', 'Over the heel', 'فوق الكعب'),
  ],
};
const CHANGED = {
  kind: 'change',
  changed: {
    was: { picture: picture('get-bag'), label: { en: 'Walk', ar: 'المشي' } },
    stays: { en: 'Mum comes too', ar: 'أمي تأتي أيضًا' },
  },
};
/** Any hash: no number opens it, and none has to. */
const PIN = { salt: 'c2FsdHNhbHRzYWx0c2FsdA==', hash: 'aGFzaGhhc2hoYXNoaGFzaA==', rounds: 210_000 };

const timer = (style) => ({
  name: `timer-${style}`,
  of: 'brush-teeth',
  child: { timerStyle: style, timeInNumbers: true },
  taps: ['done', 'done', 'done', 'done'],
});

export const CHILD_SCENES = [
  { name: 'now-next', child: { view: 'now-next' } },
  { name: 'now-next-later', child: { view: 'now-next-later' }, taps: ['done'] },
  { name: 'first-then', child: { view: 'first-then' }, routine: THEN, oneStep: true },
  { name: 'list', of: 'morning', child: { view: 'list' }, taps: ['done', 'done'] },
  { name: 'list-12', of: 'morning', child: { view: 'list', cardsVisible: 12 }, taps: ['done'] },
  { name: 'pick', child: { stepOrder: 'any' } },
  { name: 'pick-12', of: 'morning', child: { stepOrder: 'any', cardsVisible: 12 } },
  { name: 'pick-together', child: { stepOrder: 'any' }, taps: ['help', 'together'] },
  { name: 'pick-later', child: { stepOrder: 'any' }, taps: ['help', 'later'] },
  { name: 'pick-help', child: { stepOrder: 'any' }, taps: ['help'] },
  { name: 'later', child: { stepOrder: 'any' }, taps: ['card:0'] },
  { name: 'choice', firstStep: CHOICE },
  { name: 'choice-with-stop', child: { stopShown: true, tokens: 5, cardsVisible: 2 }, firstStep: CHOICE },
  { name: 'who-now-next', child: { view: 'now-next' }, firstStep: { who: 'grown-up' } },
  { name: 'who-list', of: 'morning', child: { view: 'list' }, firstStep: { who: 'together' } },
  {
    name: 'who-no-words',
    child: { view: 'now-next', labelPosition: 'none' },
    firstStep: { who: 'together' },
  },
  { name: 'words', child: { pictureLevel: 'word' } },
  { name: 'change-in-words', child: { pictureLevel: 'word', view: 'now-next' }, firstStep: CHANGED },
  { name: 'pick-leave-by', child: { stepOrder: 'any' }, routine: { leaveAt: '23:30' } },
  { name: 'away', opens: 'away' },
  { name: 'help-words', taps: ['help'] },
  { name: 'said', taps: ['help', 'ownWords.too-loud'] },
  { name: 'feelings', child: { feelingsAsked: 'before' } },
  {
    name: 'body',
    child: { feelingsAsked: 'before' },
    taps: ['feelings.sad', 'body.hot'],
  },
  {
    name: 'rating',
    child: { asksAfterBreak: true },
    taps: ['break', 'breakCards.quiet', 'backTo'],
  },
  {
    name: 'moves',
    child: { breakOffers: ['jump', 'quiet'], breakCards: 2 },
    taps: ['break', 'breakCards.jump'],
  },
  { name: 'stop', child: { stopShown: true, tokens: 5 }, taps: ['done'] },
  { name: 'stopped', child: { stopShown: true }, taps: ['stop'] },
  { name: 'change', firstStep: CHANGED },
  { name: 'grown-up-does-it', firstStep: { who: 'grown-up' } },
  { name: 'together', taps: ['help', 'together'] },
  { name: 'small-steps', firstStep: PARTS, taps: ['help', 'smallSteps'] },
  {
    name: 'start-time',
    of: 'brush-teeth',
    child: { timerStart: 'by-child' },
    taps: ['done', 'done', 'done', 'done'],
  },
  {
    name: 'start-time-in-help',
    of: 'brush-teeth',
    child: { timerStart: 'by-child', stopShown: true },
    taps: ['done', 'done', 'done', 'done', 'help'],
  },
  { name: 'leave-by', routine: { leaveAt: '23:30' } },
  ...['bar', 'sand', 'beads', 'number', 'none'].map(timer),
  { name: 'finished-tokens', child: { tokens: 3, celebration: 'small' }, oneStep: true, taps: ['done'] },
  { name: 'finished-quiet', child: { celebration: 'none' }, oneStep: true, taps: ['done'] },
  { name: 'then', child: { tokens: 3 }, routine: THEN, oneStep: true, taps: ['done'] },
  { name: 'what-now', routine: { ending: { cards: [SWING, STORY] } }, oneStep: true, taps: ['done'] },
  { name: 'pin', settings: { lockPin: PIN }, opens: 'question' },
  { name: 'panel', opens: 'panel' },
];

/** The family's records as this scene wants them. */
export function recordsOf(records, { of = 'dress-all', child = {}, routine = {}, settings = {}, ...scene }) {
  return {
    children: records.children.map((one) => ({ ...one, ...child })),
    routines: records.routines.map((one) =>
      one.source === of ? { ...one, ...routine, steps: stepsOf(one.steps, scene) } : one,
    ),
    settings: [
      ...records.settings,
      ...Object.entries(settings).map(([key, value]) => ({ ...records.settings[0], key, value })),
    ],
  };
}

function stepsOf(steps, { oneStep = false, firstStep = {} }) {
  const [first, ...others] = [...steps].sort((a, b) => (a.order < b.order ? -1 : 1));
  return [{ ...first, ...firstStep }, ...(oneStep ? [] : others)];
}
