import { useTranslation } from 'react-i18next';
import { lottery } from '../i18n/zh-CN/lottery.ts';

type LineKey = keyof typeof lottery.line;
const isLine = (what: string): what is LineKey => Object.hasOwn(lottery.line, what);

/** What a line of the record says was done; one of a newer engine is named as it came. */
export function useLineWords(): (what: string) => string {
  const { t } = useTranslation('lottery');
  return (what) => (isLine(what) ? t(`line.${what}`) : what);
}
