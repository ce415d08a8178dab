import { pattern, plainPattern, type Pattern } from './patterns.ts';

/** English turns of phrase, on folded text (no apostrophes, contractions opened). */
export const PATTERNS_EN: readonly Pattern[] = [
  pattern('ask', 2.2, 'none', /[a-z\d]\s?\?/u),
  pattern('ask', 2.6, 'none', /^(?:(?:hi|hey|so|ok|omg|but|and|also|wait|please|sorry|hello|um|girl|babe|hun|sis|queen|ooh|oh|wow|hmm|excuse me|yo|now)\s)*(?:is|are|do|does|did|can|could|will|would|has|have|should|was|were|am)\s(?!(?:not|a|an|to|been|be|the best|so|just|never|always|definitely|some fun|fun)\s)[a-z\d]/u),
  pattern('ask', 2.6, 'none', /^(?:(?:hi|hey|so|ok|omg|but|and|also|wait|please|sorry|hello|um|girl|babe|hun|sis|queen|ooh|oh|excuse me|yo)\s)*(?:any(?!\sday|\stime)|when|where|who|which|what|how|why)\s(?!a\s|an\s|cute|pretty|beautiful|nice|lovely|gorgeous|i\s|she\s)[a-z\d]/u),
  pattern('ask', 1.8, 'none', /^(?:[a-z]+\s){0,4}[a-z\d]+ or [a-z\d]+(?: [a-z]+){0,2}\??$/u),
  pattern('ask', 2, 'none', /\b(?:anyone|anybody|someone|does anybody) (?:know|tried|try|used|use|have|got|else)\b/u),
  pattern('ask', 2.4, 'none', /\b(?:in|for|is|are|about|and|but|so) (?:it|this|that|the \w+|my \w+)? ?(?:how much|how many|what size|which one|where|when)\b/u),
  pattern('ask', 2.2, 'price', /\b(?:do|take|give|accept) (?:\w+ )?(?:\d+|two|three) for (?:\$ ?)?\d+/u, 2),
  plainPattern('topic', 0, 'price', /[$£€]\s?\d|\d\s?(?:usd|bucks|dollars|euros|quid)/u, 1),
  pattern('topic', 0, 'size', /\b(?:\d ?ft ?\d?|\d{2,3} ?(?:lbs?|pounds|kgs?|cm|in|inches)|5 ?\d 1\d\d|size \d+|\d+ inch(?:es)?|\d{2} ?[a-h]\b)/u, 1.8),
  pattern('topic', 0, 'size', /\b(?:a|an|the|wear|in|size) (?:xs|s|m|l|xl|xxl|\d{1,2})\b(?! (?:pack|pcs|pieces|for|day|week|month|year|minute|hour))/u, 0.8),
  pattern('topic', 0, 'shipping', /\b(?:here|arrive|come|get (?:it|here|mine)|delivered|make it) (?:by|before|in time|for|to) /u, 1.5),
  pattern('topic', 0, 'usage', /\b(?:safe|ok|okay|good|suitable|fine|gentle) (?:enough )?(?:for|on|with|during|while)\b/u, 1.3),
  pattern('request', 2.6, 'none', /\b(?:show|see|try|hold|grab|model|open|do|check) (?:me |us |on |up |out )?(?:number |no |item |the )?\d{1,3}\b(?! (?:for|more|pack))/u),

  // Grievances by form.
  pattern('grievance', 2.4, 'shipping', /\b(?:\d+|two|three|four|five|six|several|many|over a|a) (?:weeks?|months?|days?)\b.{0,12}\b(?:still|no|not|never|and nothing|later|ago|waiting|already)\b/u, 0.9),
  pattern('grievance', 2.4, 'shipping', /\b(?:still|no|not|never|waiting|waited|been)\b.{0,22}\b(?:\d+|two|three|four|five|six|several|a|since|from last) (?:weeks?|months?|days?|january|february|march|april|june|july|august|september|october|november|december)\b/u, 0.9),
  pattern('grievance', 2.4, 'shipping', /\b(?:order|package|parcel|it)\b.{0,12}\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|last)\b/u, 1.5),
  pattern('grievance', 2.4, 'none', /\b(?:asked|emailed|messaged|called|contacted|told|complained|tried)\b.{0,20}\b(?:\d+|two|three|four|five|many|multiple|several|a million|so many|countless) times\b/u),
  pattern('grievance', 2.8, 'price', /\b(?:was|were|it was|paid|got it for) (?:only |like |just )?\$? ?\d+.{0,24}\b(?:now|today)\b/u, 2.2),
  pattern('grievance', 2.6, 'price', /\b(?:just (?:paid|bought|ordered)|bought|paid)\b.{0,30}\b(?:now it is|and now|dropped|cheaper|less|lower)\b/u, 2),
  pattern('fault', 2.8, 'shipping', /\b(?:ordered|bought|paid for)\b.{1,24}\b(?:got|received|you sent|came with|only got|sent me)\b/u, 1.4),
  pattern('fault', 2.8, 'quality', /\b(?:came|arrived|showed up|turned up|got it|received it|was|were|got mine|opened it|mine is|mine was|mine came|mine arrived)(?: in)?(?: all| completely| already| totally| half| so| with)? (?:broken|cracked|damaged|shattered|ripped|torn|dirty|stained|moldy|rotten|expired|opened|used|empty|leaking|melted|scratched|dented|smashed|crushed|faulty|defective|dead|stale|bruised|bent|chipped|missing|holes?|a hole|squashed|spoiled|off|gross|mushy|wilted)\b/u, 2),
  pattern('fault', 2.8, 'quality', /\b(?:after|in|within) (?:one|two|three|a|a couple|a few|like|the first|\d+)(?: of)? ?(?:uses?|wash(?:es)?|wears?|days?|weeks?|months?|hours?|minutes?)\b/u, 0.4),
  pattern('fault', 2.8, 'quality', /\b(?:stopped|quit|not|never) (?:working|work|works|worked|turn on|charge|charging|heat|hold|last|stick|stay)\b/u, 1.4),
  pattern('grievance', 2.6, 'none', /\b(?:not|never) (?:as|what) (?:described|advertised|pictured|promised|shown|i ordered|you said|expected|they said)\b/u),
  pattern('fault', 2.4, 'none', /\b(?:too|so|way too|really|very|super|kinda|kind of|extremely) (?:small|big|tight|thin|slow|loud|dark|quiet|expensive|pricey|laggy|blurry|bad|itchy|scratchy|greasy|oily|bitter|salty|stiff|rough|rude|annoying|confusing|flimsy|hard|ugly|boring|disappointing|sketchy|chalky|weak|watery)\b/u),
  pattern('grievance', 2.6, 'none', /\b(?:you|they|she|he|everyone|nobody|no one|mods?|host)(?: \w+)? (?:ignor\w+|delet\w+|block\w+|skip\w*|dodg\w+|avoid\w*)\b/u),
  pattern('fault', 2.8, 'aftersales', /\b(?:no one|nobody|noone|never|not)\b.{0,14}\b(?:repl\w+|answer\w*|respond\w*|helps?|helping|get back|got back|gets back)\b/u, 1.6),
  pattern('fault', 2.8, 'link', /\b(?:link|checkout|check out|cart|basket|site|website|app|page|payment|button)\b.{0,18}\b(?:broken|not work\w*|crash\w*|error|fail\w*|down|freez\w*|stuck|blank|nothing|dead|wrong|spinning|loading|declin\w*)\b/u, 2.2),
  pattern('fault', 3, 'coupon', /\b(?:code|coupon|voucher|promo|discount)\b.{0,18}\b(?:not|invalid|expired|fail\w*|error|nothing|never|rejected|wrong)\b/u, 2.6),
  pattern('fault', 2.6, 'stream', /\b(?:stream|video|audio|sound|volume|screen|picture|camera|microphone|feed|music)\b.{0,14}\b(?:lag\w*|freez\w*|frozen|cut\w*|blurry|bad|terrible|gone|off|low|choppy|pixel\w*|dark|out of sync|glitch\w*|crackl\w*|loud|echo\w*|stuck|skipping|fuzzy|muffled|awful)\b/u, 2.4),
  pattern('fault', 2.6, 'shade', /\b(?:color|shade|colour)\b.{0,14}\b(?:different|off|wrong|nothing like|not the same|not match\w*|ugly|dull|misleading)\b/u, 2.4),
  pattern('fault', 2.4, 'quality', /\bnot (?:even )?(?:real|worth|soft|warm|durable|waterproof|good|great|fresh|comfortable|impressed|happy|sturdy|leather|authentic|nice|sharp|sweet|tasty|working)\b/u, 0.8),

  // Praise by form.
  pattern('good', 2, 'none', /\b(?:so|super|really|very|absolutely|truly|soo|too|such) (?:good|cute|nice|pretty|beautiful|soft|comfy|comfortable|amazing|gorgeous|lovely|adorable|helpful|sweet|fun|funny|cool|happy|impressed|elegant|flattering|great)\b/u),
  pattern('good', 2.6, 'shipping', /\b(?:came|arrived|got here|got mine|delivered|received|shipped|here)\b.{0,14}\b(?:fast|quick\w*|early|next day|in (?:two|2|three|3|one|1) days?|overnight|so soon|ahead)\b/u, 2),
  pattern('good', 2.4, 'quality', /\b(?:had|owned|used|using|wearing|worn|drinking|have had|have used)\b.{0,16}\b(?:for|over|since)\b.{0,14}\b(?:years?|months?|weeks?)\b.{0,20}\b(?:still|love|great|perfect|new|best|never)\b/u, 1.6),
  pattern('good', 2.2, 'quality', /\bmy (?:\w+ )?(?:skin|hair|kids?|husband|wife|mom|mum|dog|cat|son|daughter|boyfriend|girlfriend|family|baby|toddler|sister|dad|lips|feet|back|nails|face) (?:\w+ )?(?:loves?|loved|obsessed|adores?|thanks|never (?:felt|looked))\b/u, 1),
  pattern('good', 2.2, 'none', /\b(?:best|prettiest|cutest|softest|nicest|coolest|sweetest)\b(?! (?:price|size|color|shade|way|for|before|time|one for|option))/u),

  // Buying by form.
  pattern('want', 2.6, 'none', /^(?:number |no |item |lot )?\d{1,3} (?:please|me|mine|for me|i want|is mine|sold|yes)\b/u),
  pattern('want', 2.2, 'none', /^(?:(?!how|what|when|where|which|who|can|do|does|is|are|show|turn|explain|repeat|stop|louder|price|size).{1,26}) please$/u),
  pattern('want', 3, 'none', /\b(?:i am|i will|going to|let me|about to|ready to|gotta|have to|must|time to|off to) (?:\w+ )?(?:buy|get|order|grab|cop|snag|purchase|cart|take|checkout|check out|add|have)\b/u),
  pattern('want', 2.8, 'none', /\b(?:just|already|finally) (?:bought|ordered|got|purchased|copped|grabbed|snagged|paid|placed|carted|checked|added)\b(?! (?:home|here|back|in|off|up|to))/u),
  pattern('want', 2.6, 'none', /\b(?:got|getting|ordered|ordering|grabbed|grabbing|bought|buying|taking|want|need|take) (?:me |myself )?(?:a|an|one|two|three|four|2|3|4|5|both|all|another|the|my|some|it|this|that|these|those)\b(?! (?:question|refund|month|week|wrong|receipt|break|lot of nerve|replacement|rash|headache|life|minute|way|hint|job|nap|drink|day|look|moment|while))/u),
  pattern('want', 3, 'stock', /\b(?:restock|bring (?:it|them|this|these|that|the \w+) back|more stock|add more)\b.{0,30}\b(?:please|want|need|asap|now|soon|missed)\b|\b(?:please|need|want|hope)\b.{0,20}\brestock\b/u, 2.2),
  pattern('want', 3.4, 'link', /\b(?:need|want|send|drop|post|share|give|put|pin|pop|add|paste|waiting for|get|flash|show) (?:\w+ ){0,4}links?\b|\blinks? (?:please|now|up|asap)\b|\b(?:can|could) (?:you|we|i|someone) (?:\w+ ){0,4}links?\b/u, 2.4),
  pattern('want', 2, 'size', /\b(?:want|need|getting|grabbing|got|ordered|take|taking|ordering|bought|buying|grab|get) (?:\w+ ){0,3}(?:size|xs|small|medium|large|xl|xxl|\dx)\b/u, 1.8),
  pattern('want', 2, 'shade', /\b(?:want|need|getting|grabbing|got|ordered|take|taking|ordering|bought|buying|grab|get) (?:\w+ ){0,3}(?:in )?(?:black|white|red|blue|green|pink|purple|lilac|lavender|beige|cream|ivory|nude|brown|gray|navy|teal|gold|silver|yellow|orange|coral|peach|burgundy|mint|sage)\b/u, 1.8),

  // Talk.
  pattern('chat', 2, 'none', /^[\d\s]+$|^[a-z]{1,2}$/u),
  pattern('chat', 2.2, 'none', /\b(?:hi|hello|hey|watching|greetings|here|love|greeting)\b (?:all |everyone )?from [a-z]+/u),
  pattern('plea', 2.8, 'lottery', /\b(?:pick|choose|let|hope|pray\w*|wish|want|need|please|trying|going)\b.{0,14}\b(?:me win|i win|to win|win (?:this|it|one|today|something)|get picked|me please)\b|^(?:please )?(?:pick|choose) (?:me|my)/u, 2.4),

  // Adverts by form.
  plainPattern('spam', 3.6, 'none', /https?:\/\/|www\.|(?<![a-z0-9])[a-z0-9-]{2,}\.(?:com|net|org|xyz|io|ly|shop|store|site|club|top|info|me|gg|co)(?:\/|\s|$)/u),
  plainPattern('spam', 3.4, 'none', /(?:\+\d{1,3}[\s-]?)?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\+\d{8,}/u),
  plainPattern('spam', 3.4, 'none', /(?:telegram|whatsapp|snap|snapchat|ig|insta|instagram|kik|signal|t\.me|tele|line)\b[^a-z0-9]{0,4}(?:@|me at|id|user)?\s?@?[a-z0-9_.]{4,}/u),
  pattern('spam', 3, 'none', /\b(?:earn|make|made|win|get|receive|claim)\b.{0,10}(?:\$ ?\d+|\d+k|\d{3,} ?(?:dollars|usd|bucks))/u),
  pattern('spam', 3, 'none', /\b(?:follow|add|dm|text|message|visit|check|join|subscribe|sub)\b.{0,10}\b(?:my|me)\b.{0,12}\b(?:page|bio|profile|channel|account|group|shop|store|live|stream|insta|back)\b/u),
  pattern('spam', 3, 'none', /\bfree (?:iphone|iphones|robux|followers|crypto|bitcoin|nitro|money|giftcards?|gift cards?|v bucks|vbucks|ps5|macbook|laptop)\b/u),
];
