/** Draws its content once it comes near the part of the page that is seen: seventy covers are a megabyte of drawings. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

const AHEAD = '300px';

export function NearView({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <span className={className} ref={box}>
      {isNear && children}
    </span>
  );
}
