import { useTranslation } from 'react-i18next';
import type { Offer } from '#shared/commerce/offer.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { formatsOf } from '../ui/format.ts';

/** An offer in words: what it takes off, and of what. */
export function useOfferWords(): { readonly deal: (offer: Offer) => string; readonly scope: (offer: Offer) => readonly string[] } {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const { money } = formatsOf(language);
  const deal = ({ deal: of, currency }: Offer): string => {
    const price = (minor: number): string => money(minor, currency);
    switch (of.kind) {
      case 'amountOff': {
        const amounts = { from: price(of.fromMinor), off: price(of.offMinor) };
        return of.fromMinor === 0 ? t('offers.text.amountOffFree', amounts) : of.repeats ? t('offers.text.amountOffEach', amounts) : t('offers.text.amountOff', amounts);
      }
      // "9 折" is what is left, "10% off" what is taken.
      case 'percentOff': return t('offers.text.percentOff', { rate: language === 'en' ? of.permille / 10 : (1_000 - of.permille) / 100 });
      case 'unitsOff': return t('offers.text.unitsOff', { units: of.units, off: price(of.offMinor) });
      case 'together': return t('offers.text.together', { products: of.products.join(' + '), off: price(of.offMinor) });
    }
  };
  const scope = ({ products, except, excludes }: Offer): readonly string[] => [
    ...(products.length === 0 ? [] : [`${t('offers.products')} ${products.join(', ')}`]),
    ...(except.length === 0 ? [] : [`${t('offers.except')} ${except.join(', ')}`]),
    ...(excludes.length === 0 ? [] : [`${t('offers.excludes')} ${excludes.map((group) => t(`offers.groupName.${group}`)).join(', ')}`]),
  ];
  return { deal, scope };
}
