/** The look that every pictogram below wears: its colours as custom properties, its hair and scarf as drawn parts. */
import { type CSSProperties, createContext, type ReactNode, useContext, useMemo } from 'react';
import { DEFAULT_LOOK, type Look } from '@/domain/look';
import { lookStyle } from '@/pictograms/look-style';

const LookContext = createContext<Look>(DEFAULT_LOOK);

export function LookProvider({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  const style = useMemo(() => ({ display: 'contents', ...lookStyle(look) }) as CSSProperties, [look]);
  return (
    <LookContext value={look}>
      <div style={style}>{children}</div>
    </LookContext>
  );
}

export function useLook(): Look {
  return useContext(LookContext);
}
