/** The pages of settings, in the order of the list. `?section=` names one; the console links to them. */
export const SECTIONS = ['obs', 'overlay', 'automation', 'sources', 'answers', 'privacy', 'import', 'pair', 'network', 'room', 'alerts', 'runbooks', 'training', 'keys', 'language', 'sessions'] as const;
export type Section = (typeof SECTIONS)[number];
/** What the import page imports. */
export type ImportKind = 'runsheet' | 'products';

/** The address of a settings page. */
export const settingsHref = (section: Section, importKind: ImportKind = 'runsheet'): string =>
  `/settings?section=${section}${section === 'import' && importKind === 'products' ? '&what=products' : ''}`;

/** Which page an address means; OBS for anything unknown. */
export function sectionOf(search: string): { readonly section: Section; readonly importKind: ImportKind } {
  const params = new URLSearchParams(search);
  return {
    section: SECTIONS.find((section) => section === params.get('section')) ?? 'obs',
    importKind: params.get('what') === 'products' ? 'products' : 'runsheet',
  };
}
