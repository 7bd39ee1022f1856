/** The looks that every pictogram below wears: colours as custom properties, hair and what is worn as drawn parts. */
import { type CSSProperties, createContext, type ReactNode, useContext, useMemo } from 'react';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK, type GrownUpLook, type Look } from '@/domain/look';
import { grownUpStyle, lookStyle } from '@/pictograms/look-style';

type Looks = { readonly look: Look; readonly grownUp: GrownUpLook };

const LooksContext = createContext<Looks>({ look: DEFAULT_LOOK, grownUp: DEFAULT_GROWN_UP });

type Props = {
  readonly look: Look;
  /** As around it when it is not given. */
  readonly grownUp?: GrownUpLook | undefined;
  readonly children: ReactNode;
};

export function LookProvider({ look, grownUp, children }: Props) {
  const outer = useContext(LooksContext);
  const helper = grownUp ?? outer.grownUp;
  const looks = useMemo(() => ({ look, grownUp: helper }), [look, helper]);
  const style = useMemo(
    () => ({ display: 'contents', ...lookStyle(look), ...grownUpStyle(helper) }) as CSSProperties,
    [look, helper],
  );
  return (
    <LooksContext value={looks}>
      <div style={style}>{children}</div>
    </LooksContext>
  );
}

export const useLooks = (): Looks => useContext(LooksContext);
