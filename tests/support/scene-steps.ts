/** The steps and cards of the scenes. */
import type { SmallCard, StepFields } from '@/domain/step';
import type { Texts } from '@/domain/wording';
import { stepFields } from './sample-routine';

const pictogram = (id: string) => ({ kind: 'pictogram', id }) as const;
export const card = (id: string, label: Texts): SmallCard => ({ id, picture: pictogram(id), label });
export const step = (id: string, label: Texts, fields: Partial<StepFields> = {}): StepFields =>
  stepFields('', { label, picture: pictogram(id), ...fields });

export const STORY = card('story', { en: 'Story', ar: 'قصة' });
export const TRAMPOLINE = card('trampoline', { en: 'Trampoline', ar: 'ترامبولين' });
export const WASH: readonly StepFields[] = [
  step('wet-hands', { en: 'Wet hands', ar: 'أبلّل يديّ' }),
  step('scrub-hands', { en: 'Scrub', ar: 'أفرك يديّ' }, { timer: { kind: 'at-least', durationMs: 20_000 } }),
  step('dry-hands', { en: 'Dry hands', ar: 'أجفف يديّ' }),
];
/** Words that are long in both languages, also where they stand on Done. */
export const UNDERWEAR = step('underwear', { en: 'Underwear', ar: 'الملابس الداخلية' });
export const LONG: readonly StepFields[] = [
  ...WASH,
  step('wipe-mouth', { en: 'Wipe my mouth with a towel', ar: 'أمسح فمي بالمنشفة' }),
  step('get-bag', { en: 'Get bag', ar: 'آخذ حقيبتي' }),
  step('go-out', { en: 'Go out', ar: 'أخرج' }),
];
export const TWELVE: readonly StepFields[] = [
  ...LONG,
  step('put-on-shoes', { en: 'Put shoes on', ar: 'ألبس حذائي' }),
  step('story', { en: 'Story', ar: 'قصة' }),
  step('bath', { en: 'Bath', ar: 'حمّام' }),
  step('sleep', { en: 'Sleep', ar: 'نوم' }),
  step('toilet', { en: 'Toilet', ar: 'المرحاض' }),
  step('drink', { en: 'Drink', ar: 'شرب' }),
];
export const CHOICE = step(
  'choose-game',
  { en: 'Choose a calm thing', ar: 'أختار شيئًا هادئًا' },
  {
    kind: 'choice',
    choices: [
      STORY,
      card('swing', { en: 'Swing', ar: 'أرجوحة' }),
      card('quiet', { en: 'Quiet', ar: 'هدوء' }),
      TRAMPOLINE,
      card('self-hug', { en: 'Hug myself', ar: 'أحضن نفسي' }),
    ],
  },
);
export const SOCKS = step(
  'sock-pull-up',
  { en: 'Socks', ar: 'الجوارب' },
  {
    parts: [
      card('sock-toes-in', { en: 'Toes in', ar: 'أدخل أصابعي' }),
      card('sock-over-heel', { en: 'Over the heel', ar: 'فوق الكعب' }),
    ],
  },
);
export const CHANGE = step(
  'go-out',
  { en: 'Bus today', ar: 'الحافلة اليوم' },
  {
    kind: 'change',
    changed: {
      was: { picture: pictogram('get-bag'), label: { en: 'Walk', ar: 'المشي' } },
      stays: { en: 'Mum comes too', ar: 'أمي تأتي أيضًا' },
    },
  },
);
const was = { picture: null, label: { en: 'Walk to school', ar: 'المشي إلى المدرسة' } };
export const CHANGE_OF_WORDS = {
  ...CHANGE,
  changed: { was, stays: { en: 'Mum comes too', ar: 'أمي تأتي أيضًا' } },
};
export const RINSE = step('bath', { en: 'Rinse my hair', ar: 'شطف شعري' }, { who: 'grown-up' });
export const DRY = step(
  'dry-hands',
  { en: 'Wipe my mouth with a towel', ar: 'أمسح فمي بالمنشفة' },
  { who: 'together' },
);
export const FIVE_MINUTES = step(
  'top-side',
  { en: 'Top teeth, other side', ar: 'الأسنان العليا، الجانب الآخر' },
  { timer: { kind: 'at-most', durationMs: 300_000 } },
);
