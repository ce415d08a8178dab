const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text as the signs people see: an emoji or a letter with its marks is one. */
export const graphemesOf = (text: string): readonly string[] => Array.from(segmenter.segment(text), (part) => part.segment);
