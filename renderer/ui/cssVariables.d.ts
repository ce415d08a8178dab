import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties may be set through `style` (allowed by the CSP: React goes through the style object). */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
