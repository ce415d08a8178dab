import { useMemo } from 'react';
import { qrPath } from './qrPath.ts';

/** The QR code of a link, black on white whatever the theme: phone cameras want that. SVG elements only, so a strict CSP holds. */
export function QrCode({ text, label, className }: { readonly text: string; readonly label: string; readonly className?: string | undefined }) {
  const { size, d } = useMemo(() => qrPath(text), [text]);
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={d} fill="#000000" />
    </svg>
  );
}
