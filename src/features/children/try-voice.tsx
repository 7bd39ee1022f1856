import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { useVoice } from '@/ui/use-voice';
import page from './section-page.module.css';

/** Speaks a sentence as the child would hear it. Without a voice there is no button: the notice says why. */
export function TryVoice({ child }: { readonly child: Child }) {
  const { t } = useTranslation('supports');
  const { speech } = useServices().platform;
  const { cardLanguage, address, silent, voiceRate, voicePitch, voiceVolume, voices } = child;
  if (useVoice(cardLanguage) === 'none') return null;
  if (silent) return <p className={page.hint}>{t('voice.silentNow')}</p>;
  const arabic = address === 'she' ? 'arShe' : 'arHe';
  const sample = t(`voice.sample.${cardLanguage === 'ar' ? arabic : cardLanguage}`);
  const voiceURI = voices[cardLanguage];
  return (
    <Button
      className={page.start ?? ''}
      onClick={() =>
        void speech.speak(sample, cardLanguage, {
          rate: voiceRate,
          pitch: voicePitch,
          volume: voiceVolume,
          ...(voiceURI !== undefined && { voiceURI }),
        })
      }
    >
      <Volume2 aria-hidden />
      {t('voice.try')}
    </Button>
  );
}
