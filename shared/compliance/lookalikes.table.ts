/** Cyrillic, Greek and other letters that pass for Latin ones, as `lookalike latin`. Lower case and capitals. */
const PAIRS = 'аa еe оo рp сc уy хx іi ѕs јj ԛq ԝw һh ԁd ɡg ɑa ıi ӏl ѵv АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ αa βb εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ⅼl ꓦV ꓫX ᴠv ᴡw ᴢz ℹi'
  // Small capitals, letters of phonetic script, and what is left of Cyrillic and Greek.
  + ' ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ʏy ʍm ɱm ƒf ɩi ʋv ɲn ŋn ɾr ʂs ƙk ɓb ɗd ɛe ʈt ʐz ƈc ϲc ϳj мm кk тt'
  // Lisu and Cherokee, whose letters were drawn after Latin capitals.
  + ' ꓮA ꓐB ꓚC ꓓD ꓰE ꓝF ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓪW ꓬY ꓜZ ᎪA ᏴB ᏟC ᎠD ᎬE ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᎡR ᏚS ᎢT ᏌU ᏙV ᎳW ᎩY ᏃZ';

/** Letters that look like Latin ones -> the Latin letter, lower case. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair): [string, string] => {
  const [lookalike = '', latin = ''] = pair;
  return [lookalike, latin.toLowerCase()];
}));
