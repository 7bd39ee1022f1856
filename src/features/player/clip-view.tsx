/**
 * A clip of the family's own: it plays once when the child comes to the step, and again when the card is tapped. Then it
 * rests on its last picture. What is said is written under it, for whoever cannot hear it or has it muted.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Clip } from '@/domain/step';
import type { Language } from '@/domain/wording';
import { useServices } from '@/services/services-context';
import styles from './clip-view.module.css';
import { isCalm } from './time/is-calm';

type Props = {
  readonly clip: Clip;
  readonly words: string;
  readonly language: Language;
  readonly hasSound: boolean;
  /** Another number plays it again. */
  readonly plays: number;
  /** In the place of a clip that is gone, or that this device cannot play. */
  readonly still: ReactNode;
};

export function ClipView({ clip, words, language, hasSound, plays, still }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const source = useMediaUrl(clip.media);
  const poster = useMediaUrl(clip.poster);
  const [unplayable, setUnplayable] = useState<string | null>(null);
  const captions = useCaptions(words, clip.durationMs);
  useEffect(() => {
    const element = video.current;
    if (element === null || !source) return;
    // Motion that nobody asked for is not for everyone: with reduced motion the clip waits for a tap.
    if (plays === 0 && isCalm(element)) return;
    element.currentTime = 0;
    element.play().catch(() => undefined);
  }, [source, plays]);
  const { speech } = useServices().platform;
  useEffect(() => {
    const element = video.current;
    if (element === null || !source) return;
    const pause = () => document.visibilityState === 'hidden' && element.pause();
    document.addEventListener('visibilitychange', pause);
    // One voice at once: while a card is read the clip only shows (S16).
    const end = hasSound
      ? speech.onVoice((isHeard) => {
          element.muted = isHeard;
        })
      : undefined;
    return () => {
      document.removeEventListener('visibilitychange', pause);
      end?.();
    };
  }, [source, hasSound, speech]);
  if (source === undefined) return null;
  if (source === null || source === unplayable) return <span className={styles.still}>{still}</span>;
  return (
    <video
      ref={video}
      className={styles.clip}
      src={source}
      poster={poster ?? undefined}
      muted={!hasSound}
      playsInline
      disablePictureInPicture
      onError={() => setUnplayable(source)}
      aria-label={words}
    >
      {captions !== null && <track kind="captions" src={captions} srcLang={language} label={words} default />}
    </video>
  );
}

/** null: it is gone; undefined: nobody knows yet. */
function useMediaUrl(hash: string | null): string | null | undefined {
  const { media } = useServices();
  const [url, setUrl] = useState<string | null>();
  useEffect(() => {
    let isShown = true;
    setUrl(undefined);
    if (hash !== null) media.url(hash).then((found) => isShown && setUrl(found));
    return () => {
      isShown = false;
    };
  }, [hash, media]);
  return url;
}

function useCaptions(words: string, durationMs: number): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (words === '') return;
    // WebVTT ends a cue at an empty line and reads "-->" as a time.
    const line = words.replaceAll(/\s*\n\s*/g, ' ').replaceAll('-->', '→');
    const end = new Date(Math.max(durationMs, 1_000)).toISOString().slice(11, 23);
    const made = URL.createObjectURL(
      new Blob([`WEBVTT\n\n00:00:00.000 --> ${end}\n${line}\n`], { type: 'text/vtt' }),
    );
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [words, durationMs]);
  return url;
}
