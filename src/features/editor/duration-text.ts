/** Lengths of time, as digits on a card (0:40, 1:05:00) and as the numbers that a sentence needs. */
export function durationDigits(durationMs: number): string {
  const { hours, minutes, seconds } = durationParts(durationMs);
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

export function durationParts(durationMs: number) {
  const all = Math.round(durationMs / 1000);
  return { hours: Math.floor(all / 3600), minutes: Math.floor((all % 3600) / 60), seconds: all % 60 };
}

/** Digits of either script; null for what is no number. An empty field counts as 0. */
export function readNumber(text: string): number | null {
  const digits = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  if (digits === '') return 0;
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
