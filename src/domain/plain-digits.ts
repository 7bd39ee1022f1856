const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** The digits of a text, in whichever of three scripts they were typed, as 0 to 9; what is no digit is left out. */
export function plainDigits(text: string): string {
  return [...text]
    .map((sign) => {
      const at = Math.max(ARABIC.indexOf(sign), PERSIAN.indexOf(sign));
      return at < 0 ? sign : String(at);
    })
    .filter((sign) => /^[0-9]$/.test(sign))
    .join('');
}
