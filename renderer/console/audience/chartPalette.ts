/** Colours and font of the chart, read from the design tokens: a canvas cannot use CSS variables itself. */
export interface ChartPalette {
  readonly online: string; readonly gmv: string; readonly comments: string; readonly grid: string; readonly text: string; readonly faint: string;
  readonly band: string; readonly air: string; readonly airSoft: string; readonly airText: string; readonly take: string; readonly gap: string; readonly font: string;
}

export const AXIS_PX = 11;

/** A #rrggbb token let through to what lies under it, alpha 0-1; anything else as it is. */
const translucent = (colour: string, alpha: number): string =>
  (/^#[0-9a-f]{6}$/iu.test(colour) ? `${colour}${Math.round(alpha * 255).toString(16).padStart(2, '0')}` : colour);

/** Reads the tokens in force at an element. */
export function readPalette(element: Element): ChartPalette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    online: token('--accent'), gmv: translucent(token('--ready'), 0.6), comments: token('--dim'), grid: token('--line'), text: token('--text'), faint: token('--faint'),
    band: token('--raised'), air: token('--air'), airSoft: translucent(token('--air-soft'), 0.7), airText: token('--air-text'), take: token('--line-strong'), gap: token('--warn'),
    font: `${String(AXIS_PX)}px ${token('--font')}`,
  };
}
