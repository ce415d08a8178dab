import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../i18n/refusalText.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { manualSource, newManualSource, productOnAir, soldOne } from './soldByHand.ts';
import css from './sales.module.css';

/** Notes one piece sold elsewhere (a phone, a counter) at the live price. The source of such entries is added with the first one. */
export function SoldOne(): ReactNode {
  const { t } = useTranslation(['sales', 'refusals', 'settings']);
  const language = useLanguage();
  const desk = useDesk();
  const product = useShow(productOnAir);
  const sources = useShow(({ sources: all }) => all);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const sold = product === null ? null : soldOne(product);
  const enter = async (): Promise<void> => {
    if (sold === null) return;
    setBusy(true);
    setProblem(null);
    const held = manualSource(sources);
    const config = held === null ? newManualSource(sources, t('settings:sources.kinds.manual')) : null;
    const added = config === null ? null : await desk.send({ kind: 'addSource', source: config });
    const sourceId = held ?? config?.id;
    if (sourceId !== undefined && (added === null || added.kind === 'done')) {
      const answer = await desk.link.enterEvent(sourceId, sold);
      if (answer.kind === 'refused') setProblem(refusalText(t, answer.refusal));
      if (answer.kind === 'unanswered') setProblem(t('sales:unanswered'));
    }
    setBusy(false);
  };
  const reason = product === null ? t('sales:noProduct') : sold === null ? t('sales:noPrice') : null;
  return (
    <>
      <Button size="small" busy={busy} disabledReason={reason} title={product === null ? undefined : t('sales:soldOneOf', { name: pickText(product.name, language) })} onClick={() => { void enter(); }} data-testid="sold-one"><Plus size={14} aria-hidden="true" />{t('sales:soldOne')}</Button>
      {problem !== null && <span className={css['problem']} role="alert">{problem}</span>}
    </>
  );
}
