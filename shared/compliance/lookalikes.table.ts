/** Cyrillic, Greek and other letters that pass for Latin ones, as `lookalike latin`. Lower case and capitals. */
const PAIRS = 'аa еe оo рp сc уy хx іi ѕs јj ԛq ԝw һh ԁd ɡg ɑa ıi ӏl ѵv АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ αa βb εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ⅼl ꓦV ꓫX ᴠv ᴡw ᴢz ℹi';

/** Letters that look like Latin ones -> the Latin letter, lower case. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair): [string, string] => {
  const [lookalike = '', latin = ''] = pair;
  return [lookalike, latin.toLowerCase()];
}));
