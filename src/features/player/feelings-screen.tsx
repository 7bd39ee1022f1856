/** How do I feel: a face, then what the body says, if the child wants to tell. Any of it can be left out. */
import { type ReactNode, useState } from 'react';
import { BackButton, BreakButton, DoneButton, HelpButton } from './big-button';
import type { BoardCard } from './board-card';
import { BoardStage } from './board-stage';
import { useChildTexts } from './child-texts';
import { BODY_WORDS, FEELINGS, type Feeling, pictureOfFeeling, pictureOfWord } from './own-pictures';
import { useReading } from './use-reading';
import { useSaid } from './use-said';
import { useLocalSlipGuard } from './use-slip-guard';

type Props = {
  readonly lock: ReactNode;
  readonly onFelt: (feeling: string | null, body: readonly string[]) => void;
  /** None after the last step. */
  readonly ways: { readonly onBreak: () => void; readonly askForHelp: () => void } | false;
};

export function FeelingsScreen({ lock, onFelt, ways }: Props) {
  const { t } = useChildTexts();
  const [feeling, setFeeling] = useState<Feeling | null>(null);
  const unlessSlip = useLocalSlipGuard(feeling ?? '');
  if (feeling !== null) {
    return (
      <BodyScreen
        feeling={feeling}
        lock={lock}
        ways={ways}
        unlessSlip={unlessSlip}
        onBack={() => setFeeling(null)}
        onTold={(body) => onFelt(feeling, body)}
      />
    );
  }
  return (
    <FaceScreen
      lock={lock}
      ways={ways}
      unlessSlip={unlessSlip}
      onFace={setFeeling}
      done={<DoneButton words={t('notNow')} sign="arrow" onTap={() => onFelt(null, [])} />}
    />
  );
}

function wishes(ways: Props['ways']) {
  if (ways === false) return {};
  const { onBreak, askForHelp } = ways;
  return {
    breakButton: <BreakButton onTap={onBreak} />,
    help: <HelpButton onTap={askForHelp} />,
    corner: 'done' as const,
  };
}

type Inner = Pick<Props, 'lock' | 'ways'> & { readonly unlessSlip: (tap: () => void) => void };

type FaceProps = Inner & {
  readonly onFace: (feeling: Feeling) => void;
  readonly done: ReactNode;
};

function FaceScreen({ lock, ways, unlessSlip, onFace, done }: FaceProps) {
  const { t, language } = useChildTexts();
  const read = useReading(language);
  const label = t('ask.feel');
  useSaid(label);
  const cards = FEELINGS.map(
    (one): BoardCard => ({
      key: one,
      words: t(`feelings.${one}`),
      language,
      picture: pictureOfFeeling(one),
      onTap: () =>
        unlessSlip(() => {
          read?.(t(`feelings.${one}`));
          onFace(one);
        }),
    }),
  );
  return (
    <BoardStage
      place="feelings"
      label={label}
      cards={cards}
      always={1}
      done={done}
      {...wishes(ways)}
      lock={lock}
    />
  );
}

type BodyProps = Inner & {
  readonly feeling: Feeling;
  readonly onBack: () => void;
  readonly onTold: (body: readonly string[]) => void;
};

function BodyScreen({ feeling, lock, ways, unlessSlip, onBack, onTold }: BodyProps) {
  const { t, language } = useChildTexts();
  const read = useReading(language);
  const [body, setBody] = useState<readonly string[]>([]);
  const label = t('ask.body');
  useSaid(label, false);
  const cards = BODY_WORDS.map(
    (one): BoardCard => ({
      key: one,
      words: t(`body.${one}`),
      language,
      picture: pictureOfWord(one),
      isChosen: body.includes(one),
      onTap: () =>
        unlessSlip(() => {
          read?.(t(`body.${one}`));
          setBody(body.includes(one) ? body.filter((each) => each !== one) : [...body, one]);
        }),
    }),
  );
  return (
    <BoardStage
      place={`body ${feeling}`}
      label={label}
      cards={cards}
      done={<DoneButton words={t('done')} onTap={() => unlessSlip(() => onTold(body))} />}
      always={1}
      back={<BackButton onTap={() => unlessSlip(onBack)} />}
      {...wishes(ways)}
      lock={lock}
    />
  );
}
