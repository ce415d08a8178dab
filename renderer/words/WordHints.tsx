import { WandSparkles } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextToCheck } from '#shared/compliance/checkText.ts';
import { blocking, judgeText, type JudgedHit } from '#shared/compliance/gate/judgeText.ts';
import type { TextScope } from '#shared/compliance/lexicon.ts';
import { rewriteText } from '#shared/compliance/rewriteText.ts';
import { useMay } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { HitList } from './HitList.tsx';
import { HitText } from './HitText.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { useToday } from './useToday.ts';
import { useWords, type RoomWords } from './useWords.ts';
import css from './words.module.css';

interface Props {
  readonly text: string;
  readonly scope: TextScope;
  /** The class of the goods it is about; null = all are looked at. */
  readonly complianceClass?: string | null;
  readonly productIds?: readonly string[];
  /** Missing = the text is not written here: it is shown what can be put, not put. */
  readonly onRewrite?: (text: string) => void;
  /** Compliance may let it pass right here. */
  readonly mayOverride?: boolean;
}
const NONE: readonly string[] = [];

/** What the list says of a text while it is typed, and one press to put it otherwise; nothing where there is nothing to say. */
export function WordHints({ text, scope, complianceClass = null, productIds = NONE, onRewrite, mayOverride = false }: Props): ReactNode {
  const { t } = useTranslation('words');
  const room = useWords();
  const today = useToday();
  const found = useMemo(() => {
    if (room === null || text.trim() === '') return null;
    const about = { text, scope, complianceClass };
    const hits = judgeText(room.words, room.compliance, { ...about, productIds, today });
    return hits.length === 0 ? null : { hits, instead: rewriteText(room.words, about, hits.some(({ severity }) => severity === 'block') ? 'block' : 'warn') };
  }, [room, text, scope, complianceClass, productIds, today]);
  if (room === null || found === null) return null;
  const { hits, instead } = found;
  return (
    <div className={css['hints']} role="status" data-testid="word-hints">
      <HitText text={text} hits={hits} />
      <HitList hits={hits} />
      {instead !== null && (onRewrite === undefined ? <p className={css['advice']}>{t('rewrite', { text: instead })}</p> : <Button size="small" onClick={() => { onRewrite(instead); }}><WandSparkles size={14} aria-hidden />{t('rewrite', { text: instead })}</Button>)}
      {mayOverride && <LetPass about={{ text, scope, complianceClass }} hits={blocking(hits)} room={room} />}
    </div>
  );
}

/** For compliance alone: this very text may be used, for a reason and on a paper. */
function LetPass({ about, hits, room }: { readonly about: TextToCheck; readonly hits: readonly JudgedHit[]; readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const may = useMay('overrideWord');
  const [isOpen, setOpen] = useState(false);
  if (!may || hits.length === 0) return null;
  if (!isOpen) return <Button size="small" variant="quiet" onClick={() => { setOpen(true); }}>{t('override.open')}</Button>;
  return <OverrideForm text={about} hits={hits} evidence={room.compliance.evidence} onDone={() => { setOpen(false); }} />;
}
