import { useEffect, useState } from 'react';
import { makeFitText, type FitText } from './fitText.ts';

/** What a Latin text measures: differs between the font of the window and the one that stands in while it loads. */
const PROBE = 'The quick 0123456789 fox, 20:00';

/** Measures like the cells are drawn; in a window without a canvas a letter counts half as wide as a Han character. */
function measurer(): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  const size = Number.parseFloat(fontSize) || 13;
  if (canvas === null) return (text) => size * text.length * (text === '国' ? 1 : 0.5);
  canvas.font = `${String(size)}px ${fontFamily}`;
  return (text) => canvas.measureText(text).width;
}

const freshFit = (): { readonly fit: FitText; readonly probe: number } => { const measure = measurer(); return { fit: makeFitText(measure), probe: measure(PROBE) }; };

/** Cuts texts to the width of a cell; another function once letters measure differently, when their font has come. */
export function useFitText(): FitText {
  const [{ fit }, setFit] = useState(freshFit);
  useEffect(() => {
    const { fonts } = document;
    if ((fonts as FontFaceSet | undefined) === undefined) return undefined;
    const look = (): void => setFit((known) => { const fresh = freshFit(); return fresh.probe === known.probe ? known : fresh; });
    fonts.addEventListener('loadingdone', look);
    look();
    return () => fonts.removeEventListener('loadingdone', look);
  }, []);
  return fit;
}
