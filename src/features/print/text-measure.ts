/**
 * How wide words are in the font of the page. The font must be loaded first: a page laid out with the fallback
 * font's widths would be printed with the right font in the wrong boxes.
 */
import { useEffect, useState } from 'react';

export type Measure = (text: string) => number;

export const PAGE_FONT = 'Andika, "Noto Naskh Arabic", sans-serif';
const MEASURED_AT_PX = 100;
const SAMPLES = ['Aa', 'أب'];

/** Width at size 1 of a text in bold; null until the fonts are there. */
export function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null);
  useEffect(() => {
    let isShown = true;
    const loads = SAMPLES.flatMap((sample) =>
      ['400', '700'].map((weight) =>
        document.fonts.load(`${weight} ${MEASURED_AT_PX}px ${PAGE_FONT}`, sample),
      ),
    );
    void Promise.allSettled(loads).then(() => isShown && setMeasure(() => createMeasure()));
    return () => {
      isShown = false;
    };
  }, []);
  return measure;
}

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 0.6;
  context.font = `700 ${MEASURED_AT_PX}px ${PAGE_FONT}`;
  return (text) => context.measureText(text).width / MEASURED_AT_PX;
}
