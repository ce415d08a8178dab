import { OVERLAY_PARTS, type OverlayPart } from '#shared/overlay/parts.ts';
import { LANGUAGES, type Language } from '../i18n/resources.ts';

/** What the link of an OBS browser source may ask for. */
export interface OverlayOptions {
  /** null = transparent; else `#rrggbb` for a chroma key. */
  readonly background: string | null;
  readonly parts: ReadonlySet<OverlayPart>;
  readonly language: Language | null;
  /** Which side the product card stands on. */
  readonly side: 'left' | 'right';
}

/**
 * Reads `?bg=%2300ff00&show=title,product&lang=en&side=left`. Whatever is not understood counts as not given: an overlay
 * on air must never show an error, and a colour goes nowhere unless it is exactly `#rrggbb`.
 */
export function overlayOptions(search: string): OverlayOptions {
  const params = new URLSearchParams(search);
  const background = params.get('bg') ?? '';
  const asked = (params.get('show') ?? '').split(',');
  const parts = OVERLAY_PARTS.filter((part) => asked.includes(part));
  const lang = params.get('lang');
  return {
    background: /^#[0-9a-f]{6}$/iu.test(background) ? background.toLowerCase() : null,
    // How many are watching is not for every picture: the figures come only where they are asked for.
    parts: new Set(parts.length === 0 ? OVERLAY_PARTS.filter((part) => part !== 'ticker') : parts),
    language: lang === 'zh' ? 'zh-CN' : LANGUAGES.find((language) => language === lang) ?? null,
    side: params.get('side') === 'left' ? 'left' : 'right',
  };
}
