/** '14:10' as people of that language write a time of day. */
import type { Language } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';

export function clockText(clockTime: string, language: Language): string {
  const [hours, minutes] = clockTime.split(':').map(Number);
  const format = new Intl.DateTimeFormat(LANGUAGES[language].locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return format.format(Date.UTC(2000, 0, 1, hours ?? 0, minutes ?? 0));
}
