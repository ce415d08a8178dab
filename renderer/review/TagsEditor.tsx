import { Plus, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import { MAX_TAG, MAX_TAGS } from '#shared/sessions/tags.ts';
import { useDesk } from '../state/deskContext.ts';
import { useMay } from '../state/hooks.ts';
import css from './review.module.css';

/** The tags of a session: one press takes one off, Enter puts one on. Whose duties do not allow it reads them. */
export function TagsEditor({ sessionId, tags, onTagged }: { readonly sessionId: SessionId; readonly tags: readonly string[]; readonly onTagged: () => void }): ReactNode {
  const { t } = useTranslation('review');
  const desk = useDesk();
  const mayTag = useMay('reviewShow');
  const add = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // Whoever typed with keys goes on from the button they pressed.
  const close = (): void => { setTyped(null); requestAnimationFrame(() => { add.current?.focus(); }); };
  const save = (next: readonly string[]): void => {
    close();
    void desk.send({ kind: 'tagSession', sessionId, tags: [...next] }).then((outcome) => { if (outcome.kind === 'done') onTagged(); });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const tag = (typed ?? '').trim();
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && tag !== '') save([...tags.filter((each) => each !== tag), tag]);
  };
  return (
    <div className={css['tags']}>
      {tags.map((tag) => <span key={tag} className={css['tag']}>{tag}{mayTag && <button type="button" aria-label={t('list.untag', { tag })} title={t('list.untag', { tag })} onClick={() => { save(tags.filter((each) => each !== tag)); }}><X size={12} aria-hidden /></button>}</span>)}
      {typed === null
        ? mayTag && tags.length < MAX_TAGS && <button ref={add} type="button" className={css['addTag']} aria-label={t('list.tag')} title={t('list.tag')} onClick={() => { setTyped(''); }}><Plus size={14} aria-hidden /></button>
        : <input className={css['tagInput']} autoFocus maxLength={MAX_TAG} value={typed} aria-label={t('list.tag')} placeholder={t('list.tagHint')} onChange={(event) => { setTyped(event.target.value); }} onKeyDown={onKeyDown} onBlur={() => { setTyped(null); }} />}
    </div>
  );
}
