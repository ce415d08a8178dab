import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundViewer } from '#shared/commentDesk/holdings.ts';
import type { Link } from '#shared/lottery/model.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useDesk } from '../state/deskContext.ts';
import { useSheet, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { ActButton } from './ActButton.tsx';
import css from './lottery.module.css';

/** Accounts by name, over all sessions; those ticked stay while another name is looked for. */
function Search({ chosen, onChoose }: { readonly chosen: readonly FoundViewer[]; readonly onChoose: (all: readonly FoundViewer[]) => void }): ReactNode {
  const { t } = useTranslation(['lottery', 'refusals']);
  const { link } = useDesk();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundViewer[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async (): Promise<void> => {
    const answered = await link.query({ kind: 'findViewers', text: text.trim() });
    setProblem(answered.kind === 'refused' ? refusalText(t, answered.refusal) : null);
    if (answered.kind === 'ok') setFound(answered.value.viewers);
  };
  const shown = [...chosen, ...(found ?? []).filter(({ viewerKey }) => !chosen.some((each) => each.viewerKey === viewerKey))];
  const toggle = (viewer: FoundViewer, on: boolean): void => onChoose(on ? [...chosen, viewer] : chosen.filter(({ viewerKey }) => viewerKey !== viewer.viewerKey));
  return (
    <>
      <form className={css['inline']} onSubmit={(event) => { event.preventDefault(); void look(); }}>
        <Input aria-label={t('links.search')} placeholder={t('links.search')} value={text} maxLength={100} onChange={(event) => setText(event.target.value)} />
        <Button disabledReason={text.trim() === '' ? t('links.search') : null} onClick={() => { void look(); }}>{t('links.look')}</Button>
      </form>
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      {found?.length === 0 && chosen.length === 0 && <p className={css['note']}>{t('links.nobody')}</p>}
      <ul className={css['lines']}>
        {shown.map((viewer) => (
          <li key={viewer.viewerKey}>
            <label data-check><input type="checkbox" checked={chosen.some(({ viewerKey }) => viewerKey === viewer.viewerKey)} onChange={(event) => toggle(viewer, event.target.checked)} /><b>{viewer.name}</b></label>
            <span>{viewer.sourceId} · {viewer.lastText}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Known({ link }: { readonly link: Link }): ReactNode {
  const { t } = useTranslation('lottery');
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  return (
    <li data-testid="viewer-link">
      <time>{formats.dayClock(link.at, zone)}</time>
      <span>{t('links.count', { count: link.viewerKeys.length })} · {link.note} <code>{link.viewerKeys.map((key) => key.slice(0, 8)).join(' ')}</code></span>
      <small>{link.by}</small>
      <ActButton size="small" variant="quiet" command={{ kind: 'unlinkViewers', linkId: link.id }}>{t('links.undo')}</ActButton>
    </li>
  );
}

/** Accounts that people say are one human: only the first of them counts in a draw. Who said so and why is kept. */
export function LinksDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const links = useShow((state) => state.lottery.links);
  const [chosen, setChosen] = useState<readonly FoundViewer[]>([]);
  const [note, setNote] = useState('');
  const lacks = chosen.length < 2 ? t('links.needsTwo') : note.trim() === '' ? t('links.needsNote') : null;
  const done = (): void => { setChosen([]); setNote(''); };
  return (
    <Dialog title={t('links.title')} onClose={onClose} width="wide">
      <p className={css['note']}>{t('links.help')}</p>
      <Search chosen={chosen} onChoose={setChosen} />
      <div className={css['inline']}>
        <Input aria-label={t('links.note')} placeholder={t('links.note')} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
        <ActButton variant="primary" lacks={lacks} command={{ kind: 'linkViewers', link: { viewerKeys: chosen.slice(0, 10).map(({ viewerKey }) => viewerKey), note: note.trim() } }} onDone={done}>{t('links.link')}</ActButton>
      </div>
      {links.length === 0 ? <p className={css['note']}>{t('links.none')}</p> : <ul className={css['lines']}>{links.toReversed().map((link) => <Known key={link.id} link={link} />)}</ul>}
    </Dialog>
  );
}
