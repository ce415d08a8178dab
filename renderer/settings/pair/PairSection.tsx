import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { PairingLinks } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { useLan } from '../network/useLan.ts';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { ControlCard } from './ControlCard.tsx';
import { CrewLink } from './CrewLink.tsx';
import { DutyChoice } from './DutyChoice.tsx';
import { PairedCard } from './PairedCard.tsx';
import { QrCode } from './QrCode.tsx';
import { bestAddress, hostOf, isLoopback } from './addresses.ts';

const ROLES = ['host', 'viewer', 'overlay', 'producer', 'control'] as const satisfies readonly Role[];
type PairRole = (typeof ROLES)[number];

/** One link: the QR code of the chosen address, the link to copy, how long it lives. */
function LinkCard({ links, role }: { readonly links: PairingLinks; readonly role: PairRole }): ReactNode {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const now = useTick(1);
  const [chosen, setChosen] = useState<string | null>(null);
  const url = links.urls.find((each) => each === chosen) ?? bestAddress(links.urls, role === 'overlay');
  if (url === null) return null;
  if (links.expiresAt !== null && now !== null && now >= links.expiresAt) return <Hint tone="warn">{t('pair.expired')}</Hint>;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className={css['pairing']}>
      <QrCode className={css['qr']} text={url} label={t('pair.qr')} />
      <div className={css['pairText']}>
        {links.urls.length < 2 ? null : (
          <Field label={t('pair.address')}>{(ids) => (
            <Select {...ids} value={url} onChange={(event) => { setChosen(event.target.value); }}>
              {links.urls.map((each) => <option key={each} value={each}>{`${hostOf(each)} · ${t(isLoopback(each) ? 'pair.loopback' : 'pair.lan')}`}</option>)}
            </Select>
          )}</Field>
        )}
        <CopyLine key={url} label={t(isLoopback(url) ? 'pair.loopback' : 'pair.lan')} value={url} />
        <p className={css['note']}>{links.expiresAt === null ? t('pair.noExpiry') : `${t('pair.expires', { time: formatsOf(language).clockMinute(links.expiresAt, zone) })}${language === 'en' ? '. ' : '。'}${t('pair.used')}`}</p>
        {role === 'overlay' ? <Hint tone="info">{t('pair.overlaySteps')}</Hint> : null}
      </div>
    </div>
  );
}

function LanHint({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <Hint tone="warn" title={t('pair.lanClosed')}>
      <p>{t('pair.lanClosedBody')}</p>
      <p>{t('network.warning')}</p>
      <Button size="small" onClick={onOpen}>{t('pair.openLan')}</Button>
    </Hint>
  );
}

function makeText(role: PairRole, isMade: boolean) {
  if (role === 'control') return isMade ? 'pair.tokenAgain' : 'pair.makeToken';
  return isMade ? 'pair.again' : 'pair.make';
}

/** A link and a QR code for another screen, or address and token for a control surface. */
export function PairSection(): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const { lan, setLan } = useLan();
  const { asked, ask, forget } = useAnswer<PairingLinks>();
  const [role, setRole] = useState<PairRole>('host');
  const [name, setName] = useState('');
  const [duties, setDuties] = useState<readonly Duty[]>([]);
  const isPersons = role === 'producer' || role === 'control';
  const make = async (): Promise<void> => { await ask(async () => link.query({ kind: 'pairingLinks', role, name: name.trim() === '' ? t(`pair.roles.${role}`).slice(0, 60) : name.trim(), ...(isPersons && duties.length > 0 ? { duties } : {}) })); };
  const openLan = async (): Promise<void> => {
    const answer = await setLan(true);
    // The links made before know nothing of the new addresses. A token is not bound to one: a second would only lie around.
    if (role !== 'control' && answer.kind === 'ok' && answer.value.open && asked.kind === 'answered') await make();
  };
  return (
    <Section title={t('sections.pair')} intro={t('pair.intro')}>
      {lan.kind === 'answered' && !lan.value.open && role !== 'overlay' ? <LanHint onOpen={() => { void openLan(); }} /> : null}
      <Card title={t('pair.role')}>
        <div className={css['kinds']} data-wide="true">
          {ROLES.map((each) => (
            <button key={each} type="button" className={css['kind']} aria-pressed={each === role} onClick={() => { setRole(each); forget(); }}><b>{t(`pair.roles.${each}`)}</b><span>{t(`pair.about.${each}`)}</span></button>
          ))}
        </div>
        {isPersons ? <DutyChoice duties={duties} onChange={(next) => { setDuties(next); forget(); }} /> : null}
        <Field label={isPersons ? t('pair.personName') : `${t('pair.name')} (${t('common.optional')})`} help={t(isPersons ? 'pair.personHint' : 'pair.nameHint')}>{(ids) => <Input {...ids} maxLength={60} value={name} onChange={(event) => { setName(event.target.value); }} />}</Field>
        <div className={css['row']}><Button variant="primary" busy={asked.kind === 'asking'} onClick={() => { void make(); }}>{t(makeText(role, asked.kind === 'answered'))}</Button></div>
        {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
        {asked.kind !== 'answered' ? null : role === 'control' ? <ControlCard access={asked.value} lanAddresses={lan.kind === 'answered' ? lan.value.addresses : []} /> : <LinkCard links={asked.value} role={role} />}
      </Card>
      {role === 'viewer' && asked.kind === 'answered' ? <CrewLink url={bestAddress(asked.value.urls, false) ?? ''} /> : null}
      <PairedCard round={asked} />
    </Section>
  );
}
