// Colours: a file names them by value, by number in the old palette, or by the theme; shown is `#RRGGBB`.
import type { Package } from '../package';
import { childOf, childrenOf, element, numberOf, type XmlElement } from '../xml';

/** ECMA-376 18.8.27; 64 and 65 are the window's own colours. */
const PALETTE = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0
808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000
008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900
FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF`.split(
  /\s+/,
);
/** Office's own theme, for files without one. Numbers 0-3 are swapped against the theme's order. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
const SLOTS =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const lightness = (max + min) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // In HSL with hue and saturation kept, every channel keeps its share of the distance to lightness.
  const spread = (at: number) => 1 - Math.abs(2 * at - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(target) / spread(lightness);
  return channels
    .map((channel) => Math.round(255 * (target + (channel - lightness) * scale)))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('');
}

export type ColorReader = (color: XmlElement | undefined) => string | undefined;

/** How this workbook's colours are shown; `undefined` for the automatic colour. */
export function colorReader(pack: Package, workbookPart: string): ColorReader {
  const part = pack.relationships(workbookPart, 'theme')[0]?.target;
  const scheme =
    part !== undefined && pack.has(part)
      ? childOf(pack.tree(part), 'a:themeElements', 'a:clrScheme')
      : undefined;
  const theme = SLOTS.map((slot, index) => {
    const value = childrenOf(childOf(scheme, `a:${slot}`))[0]?.attributes;
    return value?.lastClr ?? value?.val ?? OFFICE_THEME[index] ?? '000000';
  });
  return (color) => {
    if (color === undefined) return undefined;
    const { rgb, theme: slot, indexed, tint } = color.attributes;
    const base =
      rgb?.slice(-6) ??
      (slot === undefined ? PALETTE[numberOf(indexed) ?? -1] : theme[numberOf(slot) ?? -1]);
    if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
    const shade = numberOf(tint) ?? 0;
    return `#${(shade === 0 ? base : tinted(base, shade)).toUpperCase()}`;
  };
}

/** `#RRGGBB` as an element. */
export const colorElement = (name: string, color: string): XmlElement =>
  element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
