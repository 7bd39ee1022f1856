import { Volume2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_SAY_LENGTH, type Step } from '@/domain/step';
import { languageOf } from '@/domain/wording';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { useVoice } from '@/ui/use-voice';
import { VoiceNotice } from '@/ui/voice-notice';
import { type CardWording, cardText, ownText, withOwnText } from './card-wording';
import { useEditor } from './editor-context';
import styles from './step-sentence.module.css';

type Props = { readonly step: Step; readonly wording: CardWording };

/** What is read aloud; an empty one means the words. */
export function StepSentence({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  const { speech } = useServices().platform;
  const [wasSilent, setSilent] = useState(false);
  const own = cardText(step.say, wording);
  const spoken = own === '' ? cardText(step.label, wording) : own;
  const language = languageOf(own === '' ? step.label : step.say, wording.language, wording.address);
  const isMute = useVoice(language) === 'none';
  useEffect(() => () => speech.stop(), [speech]);

  async function hear() {
    draft.flush();
    setSilent((await speech.speak(spoken, language)) === 'silent');
  }
  return (
    <div className={styles.sentence}>
      <TextField
        label={t('say.label')}
        value={ownText(step.say, wording)}
        placeholder={own === '' ? cardText(step.label, wording) : own}
        lang={wording.language}
        maxLength={MAX_SAY_LENGTH}
        rows={2}
        hint={<p>{t('say.hint')}</p>}
        onChange={(text) => actions.type(step.id, { say: withOwnText(step.say, text, wording) })}
        onBlur={draft.flush}
      />
      <Button onClick={hear} disabled={spoken === '' || isMute}>
        <Volume2 aria-hidden />
        {t('say.hear')}
      </Button>
      <VoiceNotice language={language} />
      <p className={styles.note} role="status">
        {wasSilent && !isMute ? t('say.silent') : ''}
      </p>
    </div>
  );
}
