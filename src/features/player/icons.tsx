/** The few signs of child mode, drawn here: the icon library would be most of what child mode loads. */
const PATHS = {
  tick: 'M4 12.5 9.5 18 20 6.5',
  back: 'M10 5 3.5 11.5 10 18M4 11.5h10.5a5.5 5.5 0 0 1 0 11H12',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18.2 6.5a8 8 0 0 1 0 11',
  lock: 'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M6 11h12v9H6z',
  star: 'M12 3.5l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.9 6.7 19.9l1.2-6L3.4 9.8l6-.7z',
  erase: 'M8.5 6H21v12H8.5L3 12zM12 9.5l5 5M17 9.5l-5 5',
  'grown-up': 'M12 2.5a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6M6.5 21.5V17a5.5 5.5 0 0 1 11 0v4.5',
  together:
    'M8.5 2.5a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6M3 21.5V17a5.5 5.5 0 0 1 11 0v4.5M18.3 11.5a2 2 0 1 0 0 4a2 2 0 0 0 0-4M17.5 19h1.2a2.8 2.8 0 0 1 2.8 2.5',
} as const;

export function Icon({
  name,
  className,
}: {
  readonly name: keyof typeof PATHS;
  readonly className?: string;
}) {
  return (
    <svg
      className={className}
      data-icon={name}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
