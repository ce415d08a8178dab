import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import { ACTIVITY_KINDS, TAGGED, type ActivityKind, type TaggedProvenance } from './commentWords.ts';

/** Every word a comment line may need, looked up once per language: a flood of lines must not ask i18next for each of them. */
export interface CommentLineWords {
  readonly anonymous: string;
  readonly level: (level: number) => string;
  readonly same: (rows: number) => string;
  readonly sameWord: string;
  readonly sameHelp: (rows: number) => string;
  readonly unfold: (rows: number) => string;
  readonly unfoldHelp: string;
  readonly kind: Readonly<Record<ActivityKind, string>>;
  readonly says: Readonly<Record<ActivityKind, string>>;
  readonly mark: Readonly<Record<'hidden' | 'hideAsked' | 'muted' | 'answered' | 'snoozed', string>> & { readonly claimed: (name: string) => string };
  readonly provenance: Readonly<Record<TaggedProvenance, { readonly tag: string; readonly help: string }>>;
}

const LEVELS_KEPT = 500;
const HOLE = '\u0000';

export function useCommentWords(): CommentLineWords {
  const { t } = useTranslation(['audience', 'find', 'acts']);
  const formats = formatsOf(useLanguage());
  return useMemo(() => {
    const levels = new Map<number, string>();
    // Counts change with every paint of a burst: the sentence is looked up once and only its number is put in.
    const [sameRows, sameHelp, unfoldWord] = [t('find:fold.same', { shown: HOLE }), t('find:fold.sameHelp', { shown: HOLE }), t('find:fold.unfolded', { shown: HOLE })];
    const byKind = (word: (kind: ActivityKind) => string): Record<ActivityKind, string> => Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, word(kind)])) as Record<ActivityKind, string>;
    return {
      anonymous: t('comments.anonymous'),
      level: (level) => {
        const known = levels.get(level);
        if (known !== undefined) return known;
        const made = t('comments.level', { level });
        if (levels.size < LEVELS_KEPT) levels.set(level, made);
        return made;
      },
      sameWord: t('find:fold.sameWord'),
      same: (rows) => sameRows.replace(HOLE, formats.whole(rows)),
      sameHelp: (rows) => sameHelp.replace(HOLE, formats.whole(rows)),
      unfold: (rows) => unfoldWord.replace(HOLE, formats.whole(rows)),
      unfoldHelp: t('find:fold.unfoldedHelp'),
      kind: byKind((kind) => t(`comments.kind.${kind}`)),
      says: byKind((kind) => (kind === 'comment' ? '' : t(`comments.says.${kind}`))),
      mark: { hidden: t('acts:row.hidden'), hideAsked: t('acts:row.hideAsked'), muted: t('acts:row.muted'), answered: t('acts:row.answered'), snoozed: t('acts:row.snoozed'), claimed: (name) => t('acts:row.claimed', { name }) },
      provenance: Object.fromEntries(TAGGED.map((each) => [each, { tag: t(`comments.provenance.${each}`), help: t(`comments.provenanceHelp.${each}`) }])) as CommentLineWords['provenance'],
    };
  }, [t, formats]);
}
