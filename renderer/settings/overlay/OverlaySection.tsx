import { Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairingLinks } from '#shared/protocol/wire.ts';
import { MAX_BINDINGS, wantedTexts, type TextBinding } from '#shared/overlay/bindings.ts';
import { OVERLAY_PARTS, type OverlayPart } from '#shared/overlay/parts.ts';
import { TEMPLATE_NAMES } from '#shared/overlay/template.ts';
import type { Instant } from '#shared/time/instant.ts';
import { NameField } from '../../obsCue/StepFields.tsx';
import { useObsNames } from '../../obsCue/useObsNames.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import { WordHints } from '../../words/WordHints.tsx';
import { bestAddress } from '../pair/addresses.ts';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import own from './overlaySection.module.css';
import { overlayHref } from './overlayHref.ts';

function LinksCard(): ReactNode {
  const { t } = useTranslation('control');
  const { link } = useDesk();
  const { asked, ask, forget } = useAnswer<PairingLinks>();
  const [part, setPart] = useState<OverlayPart | ''>('');
  const [chroma, setChroma] = useState(false);
  const [left, setLeft] = useState(false);
  const url = asked.kind === 'answered' ? bestAddress(asked.value.urls, true) : null;
  return (
    <Card title={t('overlay.links')}>
      <p className={css['note']}>{t('overlay.linksHelp')}</p>
      <div className={own['choices']}>
        <Select aria-label={t('overlay.parts')} value={part} onChange={(event) => { setPart(OVERLAY_PARTS.find((each) => each === event.target.value) ?? ''); forget(); }}>
          <option value="">{t('overlay.whole')}</option>
          {OVERLAY_PARTS.map((each) => <option key={each} value={each}>{t(`part.${each}`)}</option>)}
        </Select>
        <Switch label={t('overlay.chroma')} checked={chroma} busy={false} onChange={setChroma} />
        <Switch label={t('overlay.side')} checked={left} busy={false} onChange={setLeft} />
        <Button variant="primary" busy={asked.kind === 'asking'} onClick={() => { void ask(async () => link.query({ kind: 'pairingLinks', role: 'overlay', name: part === '' ? t('overlay.section') : `${t('overlay.section')} · ${t(`part.${part}`)}` })); }}>{t('overlay.make')}</Button>
      </div>
      {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
      {url === null ? null : <CopyLine key={`${url} ${part} ${String(chroma)} ${String(left)}`} label={t('overlay.links')} value={overlayHref(url, { part: part === '' ? null : part, chroma, left })} />}
    </Card>
  );
}

function PartsCard(): ReactNode {
  const { t } = useTranslation('control');
  const desk = useDesk();
  const hidden = useShow(({ overlay }) => overlay.hidden);
  const busy = useBusy('setOverlayPart');
  return (
    <Card title={t('overlay.parts')}>
      <p className={css['note']}>{t('overlay.partsHelp')}</p>
      <div className={own['parts']}>{OVERLAY_PARTS.map((part) => <Switch key={part} label={t(`part.${part}`)} checked={!hidden.includes(part)} busy={busy} onChange={(on) => { void desk.send({ kind: 'setOverlayPart', part, on }); }} />)}</div>
    </Card>
  );
}

function BindingRow({ binding, names, preview, problem, onChange, onRemove }: { readonly binding: TextBinding; readonly names: readonly string[] | null; readonly preview: string; readonly problem: string | null; readonly onChange: (binding: TextBinding) => void; readonly onRemove: () => void }): ReactNode {
  const { t } = useTranslation('control');
  return (
    <li className={own['binding']}>
      <NameField label={t('overlay.input')} value={binding.input} names={names} onChange={(input) => onChange({ ...binding, input })} />
      <Field label={'\u00A0'}>{(ids) => <Select {...ids} aria-label={t('overlay.template')} value={binding.kind} onChange={(event) => onChange({ ...binding, kind: event.target.value === 'image' ? 'image' : 'text' })}><option value="text">{t('overlay.kind.text')}</option><option value="image">{t('overlay.kind.image')}</option></Select>}</Field>
      <Field label={t('overlay.template')} error={problem} help={t('overlay.preview', { text: preview })}>{(ids) => <Input {...ids} maxLength={400} value={binding.template} onChange={(event) => onChange({ ...binding, template: event.target.value })} />}</Field>
      {binding.kind === 'text' && <div className={own['hints']}><WordHints text={binding.template} scope="overlay" onRewrite={(template) => onChange({ ...binding, template })} /></div>}
      <Button className={own['remove']} variant="quiet" size="small" icon aria-label={t('overlay.remove')} title={t('overlay.remove')} onClick={onRemove}><Trash2 size={14} aria-hidden /></Button>
    </li>
  );
}

function TextsCard(): ReactNode {
  const { t } = useTranslation('control');
  const desk = useDesk();
  const names = useObsNames();
  const state = useShow(({ textBindings, show, products, shelf, pinned }) => ({ textBindings, show, products, shelf, pinned }));
  const busy = useBusy('setTextBindings');
  const now = (useTick(1) ?? 0) as Instant;
  const [bindings, setBindings] = useState<readonly TextBinding[]>(state.textBindings.bindings);
  const [saved, setSaved] = useState(false);
  const change = (next: readonly TextBinding[]): void => { setBindings(next); setSaved(false); };
  const isTwice = bindings.some(({ input }, index) => bindings.findIndex((other) => other.input === input) !== index);
  const isEmpty = bindings.some(({ input }) => input.trim() === '');
  const previews = new Map(wantedTexts({ ...state, textBindings: { bindings, problems: [] } }, now).map(({ input, value }) => [input, value]));
  const problemOf = (input: string): string | null => {
    const problem = state.textBindings.problems.find((each) => each.input === input);
    return problem === undefined ? null : problem.reason === 'missing' ? t('overlay.missing') : t('overlay.refused', { reason: problem.reason });
  };
  return (
    <Card title={t('overlay.texts')} tools={<Button disabledReason={bindings.length >= MAX_BINDINGS ? t('cueEditor.tooMany', { max: MAX_BINDINGS }) : null} onClick={() => change([...bindings, { input: '', kind: 'text', template: '{title}' }])}><Plus size={15} aria-hidden />{t('overlay.addText')}</Button>}>
      <p className={css['note']}>{t('overlay.textsHelp')} {TEMPLATE_NAMES.map((name) => `{${name}}`).join(' ')}</p>
      <ul className={own['bindings']}>{bindings.map((binding, index) => (
        <BindingRow key={index} binding={binding} names={names?.inputs ?? null} preview={previews.get(binding.input) ?? ''} problem={problemOf(binding.input)} onChange={(next) => change(bindings.with(index, next))} onRemove={() => change(bindings.toSpliced(index, 1))} />
      ))}</ul>
      <div className={css['row']}>
        <Button variant="primary" busy={busy} disabledReason={isEmpty ? t('overlay.empty') : isTwice ? t('overlay.twice') : null} onClick={() => { void desk.send({ kind: 'setTextBindings', bindings: [...bindings] }).then((outcome) => setSaved(outcome.kind === 'done')); }}>{t('overlay.save')}</Button>
        {saved ? <Hint tone="good">{t('overlay.saved')}</Hint> : null}
      </div>
    </Card>
  );
}

/** What stands over the picture: browser-source pages and their parts, and sources of OBS that are written directly. */
export function OverlaySection(): ReactNode {
  const { t } = useTranslation('control');
  return <Section title={t('overlay.section')} intro={t('overlay.intro')}><PartsCard /><LinksCard /><TextsCard /></Section>;
}
