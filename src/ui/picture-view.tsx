/**
 * One picture, whatever it is: a drawing in the child's look, a symbol, or a photo. It takes the size of its box.
 *
 * A picture that is still on its way leaves its place empty; one that cannot be had shows a quiet frame, and the
 * words beside it still say what the step is.
 */
import { memo, useEffect, useId, useMemo, useState } from 'react';
import type { Picture, SimplePicture } from '@/domain/picture';
import { loadPictogram, pictogramBody } from '@/pictograms/pictogram-packs';
import { loadSymbol, symbolBody } from '@/pictograms/symbols/symbol-packs';
import { useServices } from '@/services/services-context';
import { ComposedView } from './composed-view';
import { useLooks } from './look-context';
import type { PictureArea } from './picture-area';
import styles from './picture-view.module.css';

type Props = {
  readonly picture: Picture | null;
  /** Leave out when the words stand beside it: the picture is then decoration to a screen reader. */
  readonly alt?: string;
  readonly className?: string;
  /** Where it stands inside a drawn page, in the page's own units; without it the picture takes the size of its box. */
  readonly area?: PictureArea;
};

/** Not drawn again with the screen around it: writing the markup of a drawing anew is what costs. */
export const PictureView = memo(function PictureView({ picture, alt, className, area }: Props) {
  const box = area !== undefined ? undefined : [styles.box, className].filter(Boolean).join(' ');
  if (picture?.kind === 'composed')
    return (
      <ComposedView
        picture={picture}
        alt={alt}
        className={box}
        area={area}
        draw={(part, place) => <PictureView picture={part} area={place} />}
      />
    );
  if (picture?.kind === 'photo')
    return <Photo media={picture.media} alt={alt ?? ''} className={box} area={area} />;
  return <Drawn picture={picture} alt={alt} className={box} area={area} />;
});

type DrawnProps = {
  readonly picture: Exclude<SimplePicture, { kind: 'photo' }> | null;
  readonly alt: string | undefined;
  readonly className: string | undefined;
  readonly area: PictureArea | undefined;
};

function Drawn({ picture, alt, className, area }: DrawnProps) {
  const { look, grownUp } = useLooks();
  const prefix = useId();
  const [, setArrived] = useState(0);
  const body =
    picture === null
      ? ''
      : picture.kind === 'pictogram'
        ? pictogramBody(picture.id, look, prefix, grownUp)
        : symbolBody(picture.name);
  // React writes the markup again for every new object, even when the text in it is the same.
  const html = useMemo(() => ({ __html: body ?? '' }), [body]);
  const isMissing = body === null;
  const name = picture === null ? '' : picture.kind === 'pictogram' ? picture.id : picture.name;
  const kind = picture?.kind;
  useEffect(() => {
    if (!isMissing) return;
    let isShown = true;
    const again = () => isShown && setArrived((count) => count + 1);
    const load = kind === 'pictogram' ? loadPictogram : loadSymbol;
    load(name).then(again, again);
    return () => {
      isShown = false;
    };
  }, [isMissing, kind, name]);
  const label =
    alt === undefined || alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt };
  return (
    <svg
      className={className}
      viewBox={kind === 'symbol' ? '0 0 32 32' : '0 0 200 200'}
      data-empty={body === '' || undefined}
      focusable="false"
      {...area}
      {...label}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings and the bundled symbols, never a user's file
      dangerouslySetInnerHTML={html}
    />
  );
}

type PhotoProps = {
  readonly media: string;
  readonly alt: string;
  readonly className: string | undefined;
  readonly area: PictureArea | undefined;
};

function Photo({ media, alt, className, area }: PhotoProps) {
  const services = useServices();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    services.media.url(media).then((found) => isShown && setUrl(found));
    return () => {
      isShown = false;
    };
  }, [services, media]);
  if (area !== undefined) return url === null ? null : <image href={url} {...area} />;
  if (url === null) return <span className={className} data-empty />;
  return <img className={className} src={url} alt={alt} draggable={false} />;
}
