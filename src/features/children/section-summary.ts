/** What is set in a section, in one line: a parent sees without opening it whether it is the one to open. */
import type { UseTranslationResponse } from 'react-i18next';
import type { Child } from '@/domain/child';
import { DEFAULT_PROMPT_ORDER } from '@/domain/prompt-level';
import type { ChildSection } from './child-sections';
import { inMinutes, inPercent, inSeconds } from './number-words';

export type SectionWords = UseTranslationResponse<['supports', 'children'], undefined>['t'];
type Summary = (child: Child, t: SectionWords, language: string) => readonly (string | false)[];

export function sectionSummary(
  section: ChildSection,
  child: Child,
  t: SectionWords,
  language: string,
): string {
  return SUMMARIES[section](child, t, language)
    .filter((part) => part !== false)
    .join(t('supports:summary.between'));
}

const SUMMARIES: Readonly<Record<ChildSection, Summary>> = {
  look: ({ look }, t) => [
    t('supports:summary.label', {
      label: t('children:look.skin'),
      value: t(`children:look.skins.${look.skin}`),
    }),
    t('supports:summary.label', {
      label: t('children:look.hairStyle'),
      value: t(`children:look.hairStyles.${look.hairStyle}`),
    }),
  ],
  show: ({ view, stepOrder, pictureLevel, labelPosition }, t) => [
    t(`supports:show.views.${view}`),
    stepOrder === 'any' && t('supports:summary.anyOrder'),
    t(`children:cards.${pictureLevel}`),
    pictureLevel !== 'word' && t(`children:cards.${labelPosition}`),
  ],
  time: ({ timerStyle, timeInNumbers, warnings }, t, language) => [
    t(`supports:time.styles.${timerStyle}`),
    timeInNumbers && timerStyle !== 'number' && t('supports:summary.numbers'),
    warnings.length === 0
      ? t('supports:summary.noWarnings')
      : t('supports:summary.warns', { minutes: warnings.join(language === 'ar' ? '، ' : ', ') }),
  ],
  breaks: ({ breakMs, breakCards, breakLimit, ownWords, stopShown, feelingsAsked }, t, language) => [
    inMinutes(breakMs, language),
    t('supports:summary.cards', { count: breakCards }),
    breakLimit !== null && t('supports:summary.limit', { count: breakLimit }),
    t('supports:summary.words', { count: ownWords.length }),
    stopShown && t('supports:summary.stop'),
    feelingsAsked !== 'never' && t('supports:summary.feelings'),
  ],
  ending: ({ celebration, tokens }, t) => [
    t(`supports:ending.celebrations.${celebration}`),
    tokens > 0 && t('supports:summary.tokens', { count: tokens }),
  ],
  voice: ({ silent, readAloud, voiceRate, chimes }, t, language) =>
    silent
      ? [t('supports:voice.silent')]
      : [
          t('supports:summary.readAloud', { when: t(`children:cards.${readAloud}`) }),
          voiceRate !== 1 && t('supports:summary.rate', { percent: inPercent(voiceRate, language) }),
          chimes && t('supports:summary.chimes'),
        ],
  touch: ({ accessMethod, scanMs, dwellMs, holdMs, ignoreRepeatMs }, t, language) => [
    t(`supports:touch.methods.${accessMethod}`),
    accessMethod === 'one-switch' && t('supports:summary.scan', { time: inSeconds(scanMs, language) }),
    accessMethod === 'dwell' && t('supports:summary.dwell', { time: inSeconds(dwellMs, language) }),
    accessMethod === 'touch' &&
      holdMs > 0 &&
      t('supports:summary.hold', { time: inSeconds(holdMs, language) }),
    ignoreRepeatMs > 0 && t('supports:summary.repeat', { time: inSeconds(ignoreRepeatMs, language) }),
  ],
  sight: ({ theme, textSize, font, lessMotion }, t, language) => [
    t(`supports:sight.themes.${theme ?? 'device'}`),
    textSize !== 100 && inPercent(textSize / 100, language),
    t(`supports:sight.fonts.${font}`),
    lessMotion && t('supports:summary.motion'),
  ],
  prompts: ({ promptOrder, helpPauseMs }, t, language) => [
    t(
      promptOrder.join() === DEFAULT_PROMPT_ORDER.join()
        ? 'supports:summary.standardOrder'
        : 'supports:summary.ownOrder',
    ),
    helpPauseMs > 0 && t('supports:summary.pause', { time: inSeconds(helpPauseMs, language) }),
  ],
};
