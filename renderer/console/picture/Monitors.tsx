import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { classes } from '../../ui/classes.ts';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { TakeButton } from '../onair/TakeTools.tsx';
import css from './picture.module.css';
import { sceneOfNext } from './sceneSituation.ts';
import { useThumbnails, type Picture } from './useThumbnails.ts';

/** A picture this old is not the present any more. */
const OLD_MS = 5_000;

interface MonitorProps { readonly stand?: ReactNode; readonly action?: ReactNode; readonly of: 'program' | 'preview'; readonly picture: Picture | null; readonly scene: string | null; /** Why there is no picture now; null = there should be one. */ readonly why: string | null; readonly note: string | null; readonly isOnAir: boolean }

function Monitor({ of, picture, scene, why, note, isOnAir, stand = null, action = null }: MonitorProps): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const now = useTick(1);
  const age = picture === null || now === null ? 0 : now - picture.at;
  const isOld = age >= OLD_MS;
  const shown = why === null ? picture : null;
  const tone = of === 'preview' ? 'ready' : isOnAir ? 'airSolid' : 'air';
  return (
    <figure data-theme="dark" className={classes(css['monitor'], why === null ? css[of] : css['idle'], isOld && css['dimmed'])} data-testid={`monitor-${of}`} data-scene={scene ?? ''}>
      {shown !== null && <img src={shown.url} alt={`${t(`picture.${of}`)} ${shown.scene}`} />}
      {shown === null && (stand ?? <p className={css['why']}>{why ?? t('picture.noPicture')}</p>)}
      <span className={css['badge']} data-testid={`badge-${of}`}><Tag tone={why === null ? tone : 'outline'}>{t(`picture.${of}`)}</Tag></span>
      {action}
      {scene !== null && <figcaption className={css['caption']}><span>{isOld ? t('picture.stale', { age: formatsOf(language).age(age) }) : scene}</span>{note !== null && !isOld && <span>· {note}</span>}</figcaption>}
    </figure>
  );
}

function useProgramNote(): string | null {
  const { t } = useTranslation(['console', 'onAir']);
  return useShow(({ show, obs }) => {
    const program = obs.inventory?.programScene ?? null;
    const { picture } = obs;
    if (picture.kind === 'wrong' && picture.scene === program) return t('onAir:check.wrong');
    if (picture.kind === 'changing' || (obs.wantedScene !== null && obs.wantedScene.scene !== program)) return t('picture.wanted');
    if (picture.kind === 'verified' && picture.scene === program) return t(picture.repairs > 0 ? 'onAir:check.repaired' : 'onAir:check.verified');
    if (show.kind === 'running' && show.onAir.scene.kind === 'confirmed' && show.onAir.scene.scene === program) return t('picture.confirmed');
    if (show.kind === 'running' && obs.wantedScene === null && program !== null && show.onAir.item.obsScene !== null) return t('picture.foreign');
    return null;
  });
}

/** What viewers see and what is ready, side by side. Without a picture each says why. */
export function Monitors(): ReactNode {
  const { t } = useTranslation('console');
  const pictures = useThumbnails();
  const obs = useShow((state) => state.obs);
  const role = useRole();
  const note = useProgramNote();
  const isUp = obs.connection.kind === 'connected';
  const inventory = obs.inventory;
  const isOnAir = obs.stream.kind === 'live' || obs.stream.kind === 'reconnecting';
  const down = isUp ? null : t('picture.noObs');
  const next = useShow((state) => sceneOfNext(state));
  const hasNoPreview = isUp && inventory?.studioMode === false && pictures.preview === null;
  const upcoming = hasNoPreview && next !== null ? <p className={css['upcoming']}><small>{t('picture.nextScene')}</small><b>{next}</b><small>{t('picture.noPreview')}</small></p> : null;
  return (
    <div className={css['monitors']} data-tour="picture">
      <Monitor of="program" picture={pictures.program} scene={inventory?.programScene ?? null} why={down} note={isUp ? note : null} isOnAir={isOnAir} />
      <Monitor of="preview" picture={pictures.preview} scene={pictures.preview?.scene ?? inventory?.previewScene ?? null} why={down ?? (hasNoPreview && next === null ? t('picture.noPreview') : null)} note={null} isOnAir={false} stand={upcoming} action={isUp && inventory?.studioMode === true && role === 'producer' ? <TakeButton /> : null} />
    </div>
  );
}
