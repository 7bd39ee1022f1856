/** British or American words for what is ready-made. Cards that exist keep their words. */
import { useTranslation } from 'react-i18next';
import { ENGLISHES } from '@/domain/wording';
import type { Saved } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { ChoiceGroup } from './choice-group';

/** `save` says that and whether it was kept, where the page has a place for it. */
export function EnglishChoice({ save }: { readonly save?: (write: () => Saved) => void }) {
  const { t } = useTranslation();
  const services = useServices();
  const { english } = useSettings();
  return (
    <ChoiceGroup
      label={t('english.label')}
      hint={t('english.hint')}
      choices={ENGLISHES.map((value) => ({ value, label: t(`english.${value}`), lang: 'en' }))}
      value={english}
      onChange={(value) => {
        const write = () => services.settings.change({ english: value });
        if (save === undefined) void write();
        else save(write);
      }}
    />
  );
}
