/** How much is 6 × 7? No time limit, no count of tries; a wrong answer brings another question. */
import { type ReactNode, useState } from 'react';
import { isAnswer, newMultiplication } from '@/domain/multiplication';
import { useTexts } from '@/ui/texts';
import { DigitForm } from './digit-form';

const MOST_DIGITS = 3;

type Props = { readonly onRight: () => void; readonly children: ReactNode };

export function LockQuestion({ onRight, children }: Props) {
  const { t } = useTexts('child');
  const [question, setQuestion] = useState(() => newMultiplication(Math.random));
  const [typed, setTyped] = useState('');
  const [wasWrong, setWrong] = useState(false);

  function answer() {
    if (isAnswer(typed, question)) return onRight();
    setQuestion(newMultiplication(Math.random, question));
    setTyped('');
    setWrong(true);
  }
  return (
    <DigitForm
      question={t('grownUp.question', question)}
      note={wasWrong ? t('grownUp.wrong') : ''}
      most={MOST_DIGITS}
      typed={typed}
      onTyped={setTyped}
      onAnswer={answer}
    >
      {children}
    </DigitForm>
  );
}
