import { WandSparkles } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { judgeText } from '#shared/compliance/gate/judgeText.ts';
import type { TextScope } from '#shared/compliance/lexicon.ts';
import { rewriteText } from '#shared/compliance/rewriteText.ts';
import { Button } from '../ui/Button.tsx';
import { HitList } from './HitList.tsx';
import { HitText } from './HitText.tsx';
import { useToday } from './useToday.ts';
import { useWords } from './useWords.ts';
import css from './words.module.css';

/** What the list says of a text while it is typed, and one press to put it otherwise; nothing where there is nothing to say. */
export function WordHints({ text, scope, onRewrite }: { readonly text: string; readonly scope: TextScope; readonly onRewrite: (text: string) => void }): ReactNode {
  const { t } = useTranslation('words');
  const room = useWords();
  const today = useToday();
  const found = useMemo(() => {
    if (room === null || text.trim() === '') return null;
    const hits = judgeText(room.words, room.compliance, { text, scope, complianceClass: null, productIds: [], today });
    return hits.length === 0 ? null : { hits, instead: rewriteText(room.words, { text, scope, complianceClass: null }, hits.some(({ severity }) => severity === 'block') ? 'block' : 'warn') };
  }, [room, text, scope, today]);
  if (found === null) return null;
  const { hits, instead } = found;
  return (
    <div className={css['hints']} role="status" data-testid="word-hints">
      <HitText text={text} hits={hits} />
      <HitList hits={hits} />
      {instead !== null && <Button size="small" onClick={() => { onRewrite(instead); }}><WandSparkles size={14} aria-hidden />{t('rewrite', { text: instead })}</Button>}
    </div>
  );
}
