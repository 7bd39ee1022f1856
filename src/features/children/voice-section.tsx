import { useTranslation } from 'react-i18next';
import { READ_ALOUD, READ_WHAT, VOICE_PITCH, VOICE_RATE } from '@/domain/supports/voice-supports';
import { CARD_LANGUAGES } from '@/domain/wording';
import { ChoiceGroup } from '@/ui/choice-group';
import { Disclosure } from '@/ui/disclosure';
import { NumberStepper } from '@/ui/number-stepper';
import { SwitchRow } from '@/ui/switch-row';
import { VoiceNotice } from '@/ui/voice-notice';
import styles from './section-page.module.css';
import { TryVoice } from './try-voice';
import type { ChildDraft } from './use-child-draft';
import { withVoice } from './voice-choice';
import { VoicePicker } from './voice-picker';

const LOUDNESS = { min: 0.1, max: 1 } as const;
const PART = 0.1;

export function VoiceSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation(['supports', 'children']);
  const { shown, change } = draft;
  return (
    <div className={styles.section}>
      <SwitchRow
        label={t('supports:voice.silent')}
        hint={t('supports:voice.silentHint')}
        isOn={shown.silent}
        onChange={(silent) => change({ silent })}
      />
      <ChoiceGroup
        label={t('children:cards.readAloud')}
        hint={t('children:cards.readAloudHint')}
        isColumn
        choices={READ_ALOUD.map((value) => ({ value, label: t(`children:cards.${value}`) }))}
        value={shown.readAloud}
        onChange={(readAloud) => change({ readAloud })}
      />
      <ChoiceGroup
        label={t('supports:voice.what')}
        hint={t('supports:voice.whatHint')}
        choices={READ_WHAT.map((value) => ({ value, label: t(`supports:voice.whats.${value}`) }))}
        value={shown.readWhat}
        onChange={(readWhat) => change({ readWhat })}
      />
      <NumberStepper
        label={t('supports:voice.rate')}
        hint={t('supports:voice.rateHint')}
        value={shown.voiceRate}
        {...VOICE_RATE}
        step={PART}
        unit="percent"
        onChange={(voiceRate) => change({ voiceRate })}
      />
      <NumberStepper
        label={t('supports:voice.volume')}
        hint={t('supports:voice.volumeHint')}
        value={shown.voiceVolume}
        {...LOUDNESS}
        step={PART}
        unit="percent"
        onChange={(voiceVolume) => change({ voiceVolume })}
      />
      <Disclosure title={t('supports:voice.more')}>
        {CARD_LANGUAGES.map((language) => (
          <VoicePicker
            key={language}
            language={language}
            value={shown.voices[language] ?? null}
            onChange={(voiceURI) => change({ voices: withVoice(shown.voices, language, voiceURI) })}
          />
        ))}
        <NumberStepper
          label={t('supports:voice.pitch')}
          hint={t('supports:voice.pitchHint')}
          value={shown.voicePitch}
          {...VOICE_PITCH}
          step={PART}
          unit="percent"
          onChange={(voicePitch) => change({ voicePitch })}
        />
      </Disclosure>
      <VoiceNotice language={shown.cardLanguage} />
      <TryVoice child={shown} />
      <SwitchRow
        label={t('supports:voice.chimes')}
        hint={t('supports:voice.chimesHint')}
        isOn={shown.chimes}
        onChange={(chimes) => change({ chimes })}
      />
      {shown.chimes && (
        <NumberStepper
          label={t('supports:voice.chimeVolume')}
          hint={t('supports:voice.chimeVolumeHint')}
          value={shown.chimeVolume}
          {...LOUDNESS}
          step={PART}
          unit="percent"
          onChange={(chimeVolume) => change({ chimeVolume })}
        />
      )}
      <SwitchRow
        label={t('supports:voice.clips')}
        hint={t('supports:voice.clipsHint')}
        isOn={shown.clipSound}
        onChange={(clipSound) => change({ clipSound })}
      />
    </div>
  );
}
