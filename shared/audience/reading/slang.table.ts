/**
 * Spellings of the chat room -> plain words, so that the lexicon needs each word once. Typed by sound (发火 for 发货), by pinyin
 * initials (zmm), in dialect or Cantonese (有冇, 几多). `from` is matched in folded text; longer entries win.
 */
const ZH_WORDS = `
有木有>有没有 有冇>有没有 有莫有>有没有 木有>没有 冇>没 係咪>是不是 系咪>是不是 系唔系>是不是 素不素>是不是 似不似>是不是 是8是>是不是 可8可以>可不可以 能8能>能不能 要8要>要不要
几多钱>多少钱 几多>多少 几钱>多少钱 多少前>多少钱 多少銭>多少钱 多少毛>多少钱 多钱>多少钱 多儿钱>多少钱 好多钱>多少钱 哆少>多少 多小钱>多少钱 多少米>多少钱 几个米>多少钱 多少大洋>多少钱 多少块>多少钱 多少元>多少钱 几w>多少钱 几个w>多少钱 几k>多少钱
咋个>怎么 咋子>怎么 咋样>怎么样 咋>怎么 杂样>怎么样 肿么>怎么 怎莫>怎么 怎木>怎么 怎末>怎么 杂么>怎么 怎麽>怎么 点样>怎么 昨买>怎么买 昨卖>怎么卖 怎卖>怎么卖 怎买>怎么买 怎拍>怎么拍 怎用>怎么用 怎弄>怎么弄 如何>怎么
啥子>什么 啥>什么 神马>什么 甚么>什么 森么>什么 什莫>什么 什末>什么 沙子时候>什么时候 乜嘢>什么 乜>什么 嘛时候>什么时候 几时>什么时候 多会儿>什么时候 多咱>什么时候
边度>哪里 边个>哪个 边款>哪款 哪点>哪里 哪嘎达>哪里 哪旮旯>哪里 那里买>哪里买 在那里>在哪里 那里有>哪里有 那个链接>哪个链接 那个号>哪个号 那款好>哪款好 那个好>哪个好
唔该>谢谢 唔好>不好 唔系>不是 唔知>不知 唔>不 嘅>的 咗>了 喺>在 佢>他 咁>这么 靓>好看 平啲>便宜点 平d>便宜点 平点>便宜点 几好>不错 啱>合适 着得>穿得
知不道>不知道 造不>知道不 造吗>知道吗 酱紫>这样 灰常>非常 炒鸡>超级 稀饭>喜欢 喜翻>喜欢 表要>不要 8要>不要 布要>不要 内个>那个 介个>这个 这嘎>这 介四>这是 木得>没有 莫得>没有 不造>不知道 么得>没有
连接>链接 联接>链接 练接>链接 链节>链接 恋接>链接 琏接>链接 链街>链接 链结>链接 锭接>链接 lianjie>链接 连结>链接 小黄车链接>链接 联结>链接
卷后>券后 优惠卷>优惠券 优惠劵>优惠券 代金卷>代金券 领卷>领券 有卷>有券 用卷>用券 大额卷>大额券 劵>券 满减卷>满减券 折扣卷>折扣券 店铺卷>店铺券 卷没了>券没了 卷用>券用 卷怎么>券怎么 卷在哪>券在哪 消费卷>消费券
尺吗>尺码 尺马>尺码 吃码>尺码 持码>尺码 大吗的>大码的 码数>尺码 mashu>尺码 多大马>多大码 什么马>什么码 什么吗数>什么尺码
发火>发货 发活>发货 花货>发货 fahuo>发货 由货>有货 又货>有货 现或>现货 布货>补货 不货>补货 补伙>补货 包游>包邮 包由>包邮 包油>包邮 保邮>包邮 baoyou>包邮 快滴>快递 块递>快递 快弟>快递 顺风快递>顺丰 发顺风>发顺丰 运费线>运费险 运费显>运费险 退获>退货 腿货>退货 腿款>退款 退宽>退款 推货>退货 推款>退款 客夫>客服 克服在>客服在 客户服务>客服 售後>售后 受后>售后
正拼>正品 真品>正品 征品>正品 质亮>质量 治量>质量 材制>材质 才质>材质 面了>面料 免料>面料 包质期>保质期 保值期>保质期 保质其>保质期 掉包>掉包 退色>褪色 调色吗>掉色吗 掉塞>掉色 起秋>起球 起求>起球 色浩>色号 色毫>色号 瑟号>色号 颜涩>颜色 演色>颜色 言色>颜色 敏感机>敏感肌 敏感鸡>敏感肌 干敏皮>敏感肌 敏皮>敏感肌 油皮鸡>油皮 孕吗>孕妈 运妇>孕妇
想药>想要 响要>想要 相要>想要 我药>我要 沃要>我要 要勒>要了 要辽>要了 要鸟>要了 拍勒>拍了 拍辽>拍了 拍鸟>拍了 冲鸭>冲 冲呀>冲 冲压>冲 夏单>下单 下丹>下单 下蛋了>下单了 吓单>下单 加够>加购 嫁购>加购 枷购>加购 回够>回购 墩一个>蹲一个 屯货>囤货 屯了>囤了 屯点>囤点 屯两>囤两 买它>买它 卖它卖它>买它 买ta>买它 抢购>抢
垃鸡>垃圾 辣鸡>垃圾 拉圾>垃圾 垃基>垃圾 骗纸>骗子 偏子>骗子 甲货>假货 贾货>假货 gai货>假货 坑爹>坑人 狗屎>垃圾 5语>无语 吴语>无语 栓q>无语 绷不住了>无语
伐>吗 咩>吗 米有>没有 么么哒>爱你 吖>呀 辣么>那么 这莫>这么 介么>这么 灰色系>灰色
`;
const LATIN_WORDS = `
zmm>怎么买 zmp>怎么拍 zmy>怎么用 zmmai>怎么买 zml>怎么领 zmxd>怎么下单 dsq>多少钱 dsqian>多少钱 djq>多少钱 jq>价钱 ljg>链接给 qlj>求链接 lj>链接 slj>上链接 jhlj>几号链接 kf>客服 yfx>运费险 fh>发货 smshfh>什么时候发货 smsh>什么时候 tk>退款 thh>退换货 bybu>包邮不 bym>包邮吗 by>包邮 yhq>优惠券 zp>正品 xy>想要 wy>我要 xd>下单 ypai>已拍 yp>已拍 yxd>已下单 fl>福利 fd>福袋 zb>主播 jjm>姐姐们 jms>姐妹们 yyds>永远的神 xswl>笑死我了 u1s1>有一说一 zqsg>真情实感 nsdd>你说得对 dbq>对不起 bdjw>不懂就问 ymyg>有没有过 ymy>有没有 mhl>没货了 hym>还有吗 hyhm>还有货吗 yhm>有货吗 yhma>有货吗 sh>色号 mgm>敏感肌 ssm>什么色 duoshaoqian>多少钱 duoshao>多少 zenmemai>怎么买 zenme>怎么 shenme>什么 youma>有吗 haiyouma>还有吗 xiangyao>想要 zhiliang>质量 kuaidi>快递 kefu>客服 maile>买了 paile>拍了 duogao>多高 duoda>多大
`;

const pairsOf = (table: string): ReadonlyMap<string, string> => new Map(table.trim().split(/\s+/u).map((pair) => [pair.slice(0, pair.indexOf('>')), pair.slice(pair.indexOf('>') + 1)] as const));

export const ZH_SLANG = pairsOf(ZH_WORDS);
/** Pinyin initials and whole pinyin: only as a word of its own, and only where the comment is not English. */
export const PINYIN_SLANG = pairsOf(LATIN_WORDS);

const EN_WORDS = `
u=you|ya=you|yall=you all|ur=your|r=are|y=why|im=i am|ive=i have|ill=i will|id=i would|youre=you are|youve=you have|youll=you will|theyre=they are|theyve=they have|its=it is|thats=that is|thatll=that will|theres=there is|wheres=where is|hows=how is|whats=what is|wats=what is|wuts=what is|whos=who is|whens=when is|whys=why is|whatre=what are|heres=here is|hes=he is|shes=she is|were=were|weve=we have
|dont=do not|doesnt=does not|dosent=does not|doesent=does not|didnt=did not|cant=can not|cannot=can not|cnt=can not|couldnt=could not|wont=will not|wouldnt=would not|isnt=is not|aint=is not|arent=are not|wasnt=was not|werent=were not|hasnt=has not|havent=have not|hadnt=had not|shouldnt=should not
|wanna=want to|wana=want to|gonna=going to|gona=going to|gunna=going to|gotta=got to|gimme=give me|lemme=let me|kinda=kind of|dunno=do not know|tryna=trying to|finna=going to|imma=i am going to|ima=i am going to
|pls=please|plz=please|plss=please|plse=please|pleas=please|pleez=please|pl=please|thx=thanks|tnx=thanks|thnx=thanks|ty=thank you|tysm=thank you|tks=thanks|rn=right now|tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|tomoro=tomorrow|2moro=tomorrow|2day=today|2nite=tonight|tonite=tonight|wat=what|wut=what|wot=what|whut=what|wen=when|wher=where|hw=how|hwo=how|abt=about|bc=because|cuz=because|coz=because|cus=because|ppl=people|luv=love|lov=love|lurve=love|gud=good|gr8=great|w8=wait|b4=before|4ever=forever|thru=through|tho=though|dis=this|dat=that|da=the|dem=them|n=and|nd=and|w=with|wit=with|wid=with|wo=without|k=ok|kk=ok|okay=ok|yea=yes|yeah=yes|yep=yes|yup=yes|nah=no|nope=no|naw=no|nvm=never mind|idk=i do not know|idc=i do not care|tbh=honestly|ngl=honestly|imo=honestly|irl=in real life|asap=now|omg=omg|omfg=omg|wtf=wtf|wth=wtf|ffs=wtf|smh=smh|gtk=good to know|wru=where are you|hru=how are you|hbu=how about you|msg=message|msgs=messages|dms=dm|acc=account|av=available|avail=available|qty=quantity|sz=size|szs=sizes|clr=color|clrs=colors|colour=color|colours=colors|coloured=colored|grey=gray|delivry=delivery|shippin=shipping|mesurements=measurements|measurments=measurements|pkg=package|pkgs=packages|nite=night|mornin=morning|evenin=evening|sis=sis|hun=hun|bout=about|til=until|cos=because|sumn=something|smth=something|sth=something|nothin=nothing|anythin=anything|whatchu=what do you|watcha=what do you|howmuch=how much|howmany=how many|iso=looking for|lf=looking for|dope=great|bc=because|tiktokshop=shop|prob=probably|prolly=probably|def=definitely|deffo=definitely|deff=definitely|obvs=obviously|restok=restock|recieve=receive|recieved=received|reciept=receipt|definately=definitely|definetly=definitely|wrng=wrong|qlty=quality|expencive=expensive|expensiv=expensive|cheep=cheap|discout=discount|dicount=discount|cuopon=coupon|coupn=coupon|vouchr=voucher|addy=address|pics=pictures|pic=picture|vid=video|vids=videos|mins=minutes|min=minutes|hrs=hours|wks=weeks|wk=week|xmas=christmas|bday=birthday|fav=favorite|favourite=favorite|cutee=cute|bby=baby|preg=pregnant|preggo=pregnant|preggers=pregnant|moisturiser=moisturizer|mic=microphone|vol=volume|cam=camera
`;
/** One English chat word -> plain words (apostrophes are gone before this). */
export const EN_SLANG: ReadonlyMap<string, string> = new Map(
  EN_WORDS.replaceAll('\n', '').split('|').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);
