/** Has the font on the device before it is needed in child mode without a network. */

import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import { useEffect } from 'react';
import { keepFonts } from '@/pwa/kept-fonts';
import { useServices } from '@/services/services-context';

export function useKeptFonts(): void {
  const services = useServices();
  useEffect(() => {
    const look = async () => {
      const children = await services.children.list();
      if (!children.ok) return;
      const isUsed = children.value.some(({ font }) => font === 'opendyslexic');
      // Without a network, or without room, child mode shows Andika until it can be had.
      await keepFonts(isUsed ? [regular, bold] : []).catch(() => undefined);
    };
    void look();
    return services.onChange(({ store }) => {
      if (store === 'children') void look();
    });
  }, [services]);
}
