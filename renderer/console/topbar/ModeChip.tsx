import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShow, useTick } from '../../state/hooks.ts';
import { classes } from '../../ui/classes.ts';
import { formatAir } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import { airSituation } from './airSituation.ts';
import css from './topbar.module.css';

function AirTime({ since }: { readonly since: number }): ReactNode {
  const now = useTick(1);
  return <span>{now === null ? '--:--:--' : formatAir(now - since)}</span>;
}

/** Is anything going out? Word, shape and colour; red only when it truly is. */
export function ModeChip(): ReactNode {
  const { t } = useTranslation('console');
  const { word, tone, since, isRehearsalOnAir } = useShow((state) => airSituation(state.show, state.obs.stream, state.obs.address !== null));
  return (
    <>
      <span className={classes(css['chip'], tone !== 'plain' && css[tone])} role="status" data-testid="air-chip" data-air={word}>
        {(tone === 'air' || tone === 'warn') && <span className={css['dot']} aria-hidden="true" />}
        {t(`top.${word}`)}
        {since !== null && <AirTime since={since} />}
      </span>
      {isRehearsalOnAir && <Tag tone="warn">{t('top.rehearsal')}</Tag>}
    </>
  );
}
