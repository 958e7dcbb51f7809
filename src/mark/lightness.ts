/** Whether a computed colour is light: `rgb(…)` of old, or one of the newer spaces, which all begin with lightness or red. */
export function isLight(colour: string): boolean {
  const [first = 0, second = 0, third = 0] = colour.split(/[( ]/).map(Number.parseFloat).filter(Number.isFinite);
  if (/^ok(?:lab|lch)/.test(colour)) return first > 0.6;
  if (/^(?:lab|lch)/.test(colour)) return first > 55;
  const most = colour.startsWith('rgb') ? 255 : 1;
  return (0.3 * first + 0.59 * second + 0.11 * third) / most > 0.55;
}
