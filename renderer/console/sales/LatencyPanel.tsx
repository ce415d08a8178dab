import { Ear } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Latency } from '#shared/latency/latencyOf.ts';
import { latencyOfOthers, ownLatency } from '#shared/latency/latencyOf.ts';
import { MAX_LATENCY_MS } from '#shared/latency/latency.ts';
import type { SourceId } from '#shared/ids.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useReaches, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import css from './sales.module.css';

const seconds = (ms: number): string => (ms / 1_000).toFixed(1).replace(/\.0$/u, '');

/** How a delay is known, in a few words. */
export function useLatencyWords(): (latency: Latency) => string {
  const { t } = useTranslation('sales');
  return ({ ms, from, samples }) => t(`latency.from.${from}`, { s: seconds(ms), count: samples });
}

function SourceLine({ name, sourceId, latency, byHand }: { readonly name: string; readonly sourceId: SourceId | null; readonly latency: Latency; readonly byHand: number | null }): ReactNode {
  const { t } = useTranslation('sales');
  const desk = useDesk();
  const words = useLatencyWords();
  const maySet = useReaches('setUpSources');
  const [typed, setTyped] = useState(byHand === null ? '' : seconds(byHand));
  const wanted = typed.trim() === '' ? null : Math.round(Number(typed.replace(',', '.')) * 1_000);
  const isBad = wanted !== null && !(wanted >= 0 && wanted <= MAX_LATENCY_MS);
  const save = (): void => { if (!isBad && wanted !== byHand) void desk.send({ kind: 'setLatency', sourceId, ms: wanted }); };
  return (
    <li className={css['latencyLine']}>
      <span>{name}</span>
      <span className={css['faint']}>{words(latency)}</span>
      <Input aria-label={t('latency.setOf', { name })} className={css['latencyInput']} inputMode="decimal" placeholder={t('latency.auto')} value={typed} disabled={!maySet} aria-invalid={isBad}
        onChange={(event) => { setTyped(event.target.value); }} onBlur={save} onKeyDown={(event) => { if (event.key === 'Enter') save(); }} />
    </li>
  );
}

/** Says a word with the host: pressed at the moment it is spoken. */
function SayWord(): ReactNode {
  const { t } = useTranslation('sales');
  const desk = useDesk();
  const busy = useBusy('markSpokenWord');
  const spoken = useShow(({ latency }) => latency.spoken);
  const now = useTick(1);
  const [word, setWord] = useState(t('latency.wordExample'));
  const waits = spoken !== null && now !== null && now - spoken.saidAt < MAX_LATENCY_MS ? Math.ceil((MAX_LATENCY_MS - (now - spoken.saidAt)) / 1_000) : null;
  return (
    <div className={css['latencyWord']}>
      <Input aria-label={t('latency.word')} value={word} maxLength={20} onChange={(event) => { setWord(event.target.value); }} />
      <Button size="small" variant="primary" busy={busy} disabledReason={word.trim() === '' ? t('latency.wordFirst') : null} onClick={() => { void desk.send({ kind: 'markSpokenWord', word: word.trim() }); }} data-testid="say-word"><Ear size={14} aria-hidden="true" />{t('latency.said')}</Button>
      <span className={css['note']} role="status">{spoken === null ? t('latency.help') : waits === null ? t('latency.over', { count: spoken.heard.length }) : t('latency.waits', { word: spoken.word, seconds: waits, count: spoken.heard.length })}</span>
    </div>
  );
}

/** How late each platform's viewers are: measured with a word said on air, or set by hand. */
export function LatencyPanel(): ReactNode {
  const { t } = useTranslation('sales');
  const sources = useShow((state) => state.sources);
  const latency = useShow((state) => state.latency);
  const known = Object.values(sources).flatMap(({ config }) => {
    const own = ownLatency(latency, config.id);
    return own === null ? [] : [{ config, own }];
  });
  return (
    <div className={css['latency']} data-testid="latency-panel">
      <SayWord />
      <ul className={css['latencyList']}>
        {known.map(({ config, own }) => <SourceLine key={`${config.id} ${String(latency.set[config.id] ?? '')}`} name={config.name} sourceId={config.id} latency={own} byHand={latency.set[config.id] ?? null} />)}
        <SourceLine key={`others ${String(latency.setForOthers ?? '')}`} name={t(known.length === 0 ? 'latency.all' : 'latency.others')} sourceId={null} latency={latencyOfOthers(latency)} byHand={latency.setForOthers} />
      </ul>
    </div>
  );
}
