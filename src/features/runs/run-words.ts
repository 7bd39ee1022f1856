/** What a run is called on the grown-up side: the routine, the day, and how it ended. */
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import type { Run } from '@/domain/playing/run';
import { sessionRecord } from '@/domain/playing/run-record';
import { textIn } from '@/domain/wording';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';

type RunWords = { readonly title: string; readonly day: string; readonly outcome: string };

export function useRunWords(child: Pick<Child, 'cardLanguage' | 'address'>): (run: Run) => RunWords {
  const { t, i18n } = useTranslation(['runs', 'routines']);
  const format = new Intl.DateTimeFormat(LANGUAGES[appLanguageOf(i18n)].locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    numberingSystem: 'latn',
  });
  return (run) => ({
    title: textIn(run.title, child.cardLanguage, child.address) || t('routines:untitled'),
    day: format.format(run.startedAt),
    outcome: t(`runs:outcomes.${sessionRecord(run).outcome ?? 'open'}`),
  });
}
