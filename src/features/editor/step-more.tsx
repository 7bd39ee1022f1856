/** What few steps need, closed until somebody looks for it. */
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { Disclosure } from '@/ui/disclosure';
import type { CardWording } from './card-wording';
import { StepFading } from './fading/step-fading';
import { StepClip } from './recording/step-clip';
import { StepRecording } from './recording/step-recording';
import { StepParts } from './step-kinds/step-parts';
import { StepWho } from './step-kinds/step-who';

type Props = { readonly step: Step; readonly wording: CardWording };

export function StepMore({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  return (
    <>
      <Disclosure title={t('more.title')} hint={t('more.about')}>
        <StepWho step={step} />
        {step.kind === 'do' && <StepParts step={step} wording={wording} />}
        {/* Of another step, neither goes on. */}
        <StepRecording key={`recording ${step.id}`} step={step} />
        <StepClip key={`clip ${step.id}`} step={step} wording={wording} />
      </Disclosure>
      <Disclosure title={t('fading.title')} hint={t('fading.about')}>
        <StepFading key={step.id} step={step} />
      </Disclosure>
    </>
  );
}
