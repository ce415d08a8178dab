/** Written by `npm run train-reading`, not by hand: a feature, then pairs of column and weight (linearModel.ts). */
export const WEIGHTS_EN = `
$ 	sT
$0 	cUfVoM
0 	eKgVhWjUsM
0 $	aUeUgXpL
0 0	aJbMcUdYpW
0 0 $	dXfT
0 0 what	aT
0 ?	aYpYsV
0 ? $	aYpYsV
0 again	aUcKsV
0 again $	aUcKsV
0 and	aTbUcM
0 and 0	aTbUcMsU
0 bucks	cYgU
0 cotton	aVpV
0 days	dUkXoWpS
0 days $	pT
0 follow	fT
0 for	aTcMgUsV
0 in	lT
0 inch	h[
0 is	bWgW
0 minutes	oSsT
0 minutes $	oSsT
0 months	hbkKnL
0 off	aTcMmV
0 or	aTgTsU
0 or 0	aTgTsU
0 please	aMbWsV
0 please $	bWsV
0 pounds	fW
0 real	dWeLpS
0 sold	jU
0 sold out	jU
0 stars	dZpX
0 the	aTlS
0 times	cU
0 weeks	cTkV
0 weeks $	cSkU
0 what	hUsM
0 what should	hUsM
0 year	nV
0 year old	hTnM
0 years	dVpV
0 yesterday	cXgV
0 yesterday now	cXgV
0c 	n[
0k 	bKcIdKeYfYph
0p 	cbqa
0t 	hj
0x 	hm
0x0 	bUhW
? 	a_dIeKkLqKsI
? $	aadKeLkLqKsH
B:	aOdRsT
B:chatter	kNlNpNrbs[
B:complaint	hQiMjNkTmLnHoRp_qXrIsF
B:intent	iRjYlZnOsV
B:praise	gXhRjKkWlLmKnJperLsN
B:question	gQhOiNjTkRmOnUpSrOsL
K:chatter	aLbOdQeUfNhRjRkOlRpTrSsQ
K:chatter/lottery	bMcOeWrRsN
K:chatter/none	aLbOdQeTfNhRjRkOlRpUsR
K:complaint	cXdMgNhQoQsS
K:complaint/aftersales	bOcUdNoRsR
K:complaint/coupon	cSkMmTpNsO
K:complaint/link	bMcUlUmNpOsO
K:complaint/lottery	aMcVeMfOlQnQpOrTsN
K:complaint/none	aTcTdHeOfMgKhSjMkOlRnNpQsZ
K:complaint/price	aKcQdSfNgRkOoRpMqOsN
K:complaint/quality	c]dDeOkQlNmMpTqNrO
K:complaint/shade	cSiUjQpKrQ
K:complaint/shipping	bOcUdMgMkRlOpN
K:complaint/size	aNcTdNhTiMoNqNsN
K:complaint/stock	bNcTdOjUmQnQpNrRsS
K:complaint/stream	aNcSdOgOqS
K:complaint/usage	cUdOiQjQnWrR
K:intent	bWcOdNeNiRlOsS
K:intent/coupon	aSbScNdNmSsO
K:intent/link	aMbUcNlTsN
K:intent/none	aRbUeOjOlLpQsV
K:intent/shade	aNbWcLdMiUjOkOpOsN
K:intent/size	aNbTcRhUkNsN
K:intent/stock	aKbUcOjSlOsN
K:praise	cMdVgMkSqOsS
K:praise/aftersales	aNdToTpO
K:praise/none	bNdSeRfOgMlQmQnQsZ
K:praise/price	aOcOdRgSkNpQsN
K:praise/quality	cNdTgNiOkNpR
K:praise/shade	dSgOiRsN
K:praise/shipping	cOdTkRpOsO
K:praise/size	cNdThTkOoOpNsM
K:praise/stream	cRdQiOlNpRqS
K:praise/usage	dShNiRnOpRsS
K:question	aRdOhNiNnOqQsS
K:question/aftersales	aRdKkLnNoU
K:question/coupon	aTbNcOlOmUpO
K:question/link	aQbRcKiRjNlQsR
K:question/lottery	aVeLiQlNnOrV
K:question/none	aVcQdLgShLjLkLlRnRoSqSrLsU
K:question/price	aTcSfOgTiOkQlMpRsN
K:question/quality	aSbMcMfNgNhRmNrOsQ
K:question/shade	aXcMdNhOiRjMkQlOpS
K:question/shipping	aUcMdLeSgRjNkTlSoMsS
K:question/size	aRgOhTjOlNnNpR
K:question/stock	aQbMjTnOqRsO
K:question/stream	aUdLgNhNlOoOpSqTsQ
K:question/usage	aTeNgNhOjNlRmQoMrNsR
K:spam	aRbOdNf[
K:spam/none	aRbOdNf[
L:12	aQbKdMeKfSgQiNjSkQlKoRpHqQsK
L:2	aKcNeRfCgUkNlNmQoOqQrOs_
L:4	cTeOgNkRlSnRpSqMsV
L:7	dRfQhQiQqRrSsM
M:	aXbUdIjMkLlSmQnOqSrOsU
S:/aftersales	aOcSdReOkLlMoVpMrQsN
S:/coupon	bOeLfNjQkOlMmZnOrRsN
S:/link	bRcRlWpL
S:/lottery	aSbNcOdNeViQjNkNlOpNqQrYsL
S:/price	bJcNdReKgUiOlNmTnLsJ
S:/quality	cRdVeNgNjQkOlOnSpWqM
S:/shade	aRbTdMeMfOhOiXlMnLpRsK
S:/shipping	bLdRfOjNkVpLqNrQ
S:/size	dNeLfNgNhXiNjSlNmQnQpLsO
S:/stock	bOcSjVkOmQsO
S:/stream	bNdIfOjQkMlOmQpSqVrQ
S:/usage	aRcHdNeIfRlNnU
S:ask	aRcOdOiOqQsQ
S:ask/aftersales	aRdKkOoU
S:ask/coupon	aQbNfNmSpO
S:ask/link	aRcMsR
S:ask/lottery	aTeNlNrS
S:ask/price	aSdTgRiOmRnMpQsN
S:ask/quality	bLcSdReNfNjSpSsK
S:ask/shade	aVcNdMfOhLiTsM
S:ask/shipping	aRdNeSgMkYlMsO
S:ask/size	bRhSmRnRpR
S:ask/stock	bNjUnOqOsO
S:ask/stream	aRdMhTiRkRmQpSqU
S:ask/usage	cOdQhOlLnT
S:chat	aMcKdJe[kRlMoQpNqRrSsR
S:fault	aNbOcSdRgSkR
S:fault/aftersales	cTdNrNsR
S:fault/coupon	cRkMmTpNsO
S:fault/link	bMcUlUmNpOsO
S:fault/price	aNdRfNgTkOlNnQoSpM
S:fault/quality	aOdReOhOkRmQsM
S:fault/shade	cRiTpKqO
S:fault/shipping	bKcXdKgNhQiNkUnRpNqOrS
S:fault/size	aNcWdNhTiMoNqNsN
S:fault/stock	bNcTdOjUmQnQpNrRsS
S:fault/stream	dOqSsM
S:fault/usage	cVdOiQjQnXrQ
S:good	aMbOcOdWeQgNkRpQqNsT
S:good/aftersales	aNdToTpO
S:good/price	bMdTgSkNpRsL
S:good/quality	aMcJdVhNkNnNpUsK
S:good/shade	dRiUkOpLsN
S:good/shipping	dSkRpOsN
S:good/size	dThSkOpOsN
S:good/stream	cMdTpSsN
S:grievance	aTcVdIgNlOoSsU
S:grievance/aftersales	aObNcTkOoUpOsM
S:grievance/lottery	aMcVeMfOlQnQpOrTsN
S:grievance/price	cXfOgVoO
S:grievance/quality	cWgOhOkMlNoOpU
S:grievance/shipping	aOcSkSoMsN
S:plea	aRbNcNdNeUlNpNrUsM
S:plea/lottery	aRbNcNdNeUlNpNrUsM
S:refuse	bLcHdLe]rOsX
S:request	aWbLdMeMiOjTlLmQnNpOqQrQsV
S:spam	aRbOdNf[
S:topic	aMdMeLgNiQjQkOmQnQoQsM
S:topic/aftersales	cRdMeNjRkOlNoTpNrQsN
S:topic/coupon	cOdReMfMkOlMmXnMrQ
S:topic/link	aLbTcSjNlUnOpMsQ
S:topic/lottery	bOcKdLeUlNmNrWsM
S:topic/price	bOdTeLfSgRjOmVnMoNpNsM
S:topic/quality	aTbLdSeLfNgKhNiOkNlMnSpRqMsS
S:topic/shade	aRbSdHeLfNiVlMmOnLpSsM
S:topic/shipping	bLdMfMiOjLkRlRnQoSpLrOsR
S:topic/size	aRdGeKfMhUjSkOlMnQoRpNsM
S:topic/stock	aObJcUjQlRnOqS
S:topic/stream	bNcTdIeSgOjQkOqWsR
S:topic/usage	aScGdLeHfSkQsR
S:void	bMcQdOeSgOhQjRmRpSqR
S:want	bVdNiRkOnOoNpOsS
S:want/link	bRcNlSsN
S:want/shade	aObUcLdMiUkOpOsN
S:want/size	bScRhTjMkNlOsM
S:want/stock	aScNiNjTlNsM
T:aftersales	cQkKlOmQoWpOsO
T:coupon	aQkMlMmWnQpN
T:link	aObSlTpO
T:lottery	aSbKdNjNkMlNrWsN
T:none	aMbOdMfRgRkNrOsY
T:price	aRdVgUiOkOlNsN
T:quality	bNcShSkRlOmOpS
T:shade	aRbQhNiUpS
T:shipping	bOdQkUnOoNsR
T:size	aObShYiOjNmRnOpRqQrRsO
T:stock	bOcSjVkOmQsO
T:stream	aQcSdNhNkOpQqT
T:usage	aTeNlSmSnToNsS
^ 	sT
^ $	a]e[g]sU
^ $0	cYgT
^ 0	aScIfIgJhLp]
^ 0 0	dXpW
^ 0 and	bXcMpJsU
^ 0 is	bWgW
^ 0 please	bSsY
^ add	bUcL
^ adding	sS
^ all	aMcTsY
^ already	eYjKsX
^ always	cUqTsL
^ amazing	sU
^ answer	sV
^ answer my	sT
^ any	a[cLdMmLsT
^ any codes	mT
^ any discount	gVmK
^ any left	jU
^ anyone	eWpU
^ app	cSlT
^ are	aXdJgTlTpU
^ are the	aXcLdKpXsM
^ are they	aVdLgYpS
^ are you	gKlTpL
^ audio	qTsM
^ audio is	qTsM
^ bad	cYsX
^ beautiful	cMdXkKpU
^ beautiful $	dUkKpKsY
^ been	cTsS
^ been asking	cUsU
^ best live	dTpLsV
^ best seller	dSsT
^ better	dT
^ better than	dT
^ blocked	cYsX
^ bots	bKcWsU
^ bought	bYsS
^ bought it	sW
^ brb	eWsU
^ brb $	eWsU
^ bring	aLbTjS
^ bring back	aLbVjV
^ broke	cYeLkGpY
^ button	hL
^ buy	fV
^ buying	bVcMsU
^ bye	bMeYsU
^ came	kXsL
^ camera	cTqS
^ camera is	cTqS
^ can	aVbMpK
^ can i	aYcLlTnJsM
^ can it	aTnU
^ can kids	aTnVsL
^ can not	aKbKcVeKgMhLjTpLsL
^ can we	qMsS
^ can you	aWcKgTlJoLqLsW
^ card	bVsU
^ charged	cTmMoV
^ chat	eSsT
^ cheap	dUgS
^ cheaper	dVfLgS
^ cheaper on	c[gS
^ cheaper than	cKdV
^ checking	bSlLsU
^ checking out	bSlLsU
^ checkout	cS
^ color	bJfL
^ color is	iS
^ color looks	iSpM
^ copped	bTsT
^ copped $	bTsT
^ cost	aTgW
^ cost of	aSgT
^ could	aUdTnV
^ could not	dT
^ coupon	aU
^ cute	dXsT
^ cute $	dXsT
^ dibs	b[gMsV
^ did	aYgTjXlKmLpUsL
^ did i	aXjT
^ did not	aLbLpV
^ did you	aSgVlMqTsM
^ difference	aTsV
^ difference between	aTsV
^ dm	fT
^ dm me	fS
^ do	aYdLgLjLnKqM
^ do i	aWkSsI
^ do not	cSeVpV
^ do we	aS
^ do you	aVgLhTlUnLsV
^ does	aVcJhTiTlMpTqM
^ does it	aZdKhT
^ does not	aMcKdYeMpW
^ does the	a[dJkTmXpXrMsK
^ does this	aThU
^ drop	b[lUsM
^ faded	pV
^ fake	cTgUkMsV
^ fast	dWeL
^ fast shipping	dWeL
^ feels	cTdLgJpV
^ fire	dXpLsV
^ fire $	dXpLsV
^ first	eYmLsT
^ first $	eWsW
^ first time	eWmLsT
^ fits	dUhT
^ fits like	cKdU
^ fits my	dT
^ follow	fT
^ follow me	fT
^ found	cWpW
^ found a	cWpW
^ free shipping	aS
^ gave	cWpW
^ gave me	cWpW
^ getting	bS
^ getting two	bSsS
^ give	bWsU
^ give me	bWsU
^ giveaway	cT
^ giveaway is	cT
^ going	eUsU
^ going to	eUsU
^ gold	aUiUpK
^ gold or	aUiUpK
^ gone	jS
^ gone in	jS
^ good	eTpH
^ good evening	eVsT
^ good for	aSnT
^ good morning	eSnLrLsY
^ good night	eUnLsT
^ got	cKsU
^ got it	bVcM
^ got mine	bSkTpMsS
^ got the	bVhS
^ got to	aMeSsV
^ grabbed	bYsW
^ great	dU
^ great $	dYhMkMpJsZ
^ greetings	eSsT
^ greetings from	eSsT
^ haha	eWgLsU
^ haha $	eXsT
^ half	aMdUpS
^ happy	bMdTeT
^ has	pU
^ has anyone	pU
^ have	bMsU
^ hello	aWeUsY
^ hello from	eT
^ here	eUfLsU
^ here for	eUsS
^ hey	dLeYrKsV
^ hi	eZrMsW
^ hi $	eU
^ hi from	eUsT
^ hold	aTbSsU
^ hold one	bV
^ holy	pT
^ holy grail	pT
^ how	a[dMgUjLkS
^ how big	hYpLrM
^ how do	lWsL
^ how does	nM
^ how heavy	hTpL
^ how is	kT
^ how long	gL
^ how many	aWhLqS
^ how much	aUdLkM
^ how often	nT
^ how tall	hSsY
^ how to	aWbKlU
^ i	cMdLeUfTkLlKsS
^ i am	cJeYfLrM
^ i can	eWgMqVsU
^ i caved	bVsU
^ i do	eVsV
^ i have	eYpVsT
^ i love	dTpLsV
^ i need	bTsT
^ i will	bTsS
^ in	aTcIlMsV
^ in my	bVcKlLsU
^ is	a[bKcKdKiSmSnU
^ is 0	aWcMgSiSlS
^ is it	aXdJgJnUqM
^ is number	aS
^ is shipping	kS
^ is that	aWdLgUmM
^ is the	a[bJcLdMiSmLpU
^ is there	aTkTlLnLoTsL
^ is this	a[cJlU
^ it	aLcUeTqT
^ it is	aLcTeTkMoMqUrL
^ it was	cTpVsL
^ just	cSeWpLsV
^ just browsing	eSsS
^ just got	cLeV
^ just joined	eT
^ just ordered	bTcM
^ keeps	dUlT
^ kids	cLdVpV
^ lagging	cTqV
^ large	aKbXhWsM
^ lasts	dT
^ legit	cMdTfL
^ let	aLbMeS
^ let me	aLbMeS
^ lets	eVsT
^ lets go	eVsT
^ link	aKbVlT
^ link $	bVlWsK
^ link please	lU
^ links	bTlSmM
^ list	bVl[
^ list it	bVl[
^ lol	eZsU
^ lol $	eZsU
^ looks	sT
^ love	d[eKsY
^ love $	dWsV
^ love it	sT
^ love the	cMdT
^ love this	dTpW
^ love your	pMsV
^ made	aUcUiSpV
^ made in	aUcLjMpU
^ made me	cV
^ make	fS
^ make money	fS
^ makes	cWiV
^ maybe	eZsT
^ me	bZeUlLrLs[
^ mine	bXcVdK
^ mine $	b[cKpLsV
^ mine broke	cXkMpT
^ missing	cUkV
^ more	bU
^ must	dTlMpS
^ must have	dTpT
^ my	bWeUfLjMkTrMsU
^ my dog	bUnLsW
^ my hair	cMdUpUsM
^ my husband	sT
^ my skin	pT
^ my wallet	bVsT
^ need	eS
^ never	eLhLoJ
^ never got	kUoMrM
^ new	eU
^ nickel	aS
^ nickel free	aS
^ no	dKeWpI
^ no $	cLeVrMsU
^ no sound	cTqW
^ no thanks	eTsT
^ not	dKeSgVkM
^ not for	bLeV
^ not worth	gX
^ nothing	dWhWkU
^ ok	cLdKeSfKsS
^ ok $	eZsV
^ ok fine	sT
^ omg	dYpKsW
^ only	cYjXkT
^ order	bTsU
^ ordered	aK
^ ordered 0	bVkSsT
^ ordering	bWcLsX
^ package	cTkV
^ paid	cWdTgUkT
^ payment	cS
^ perfect	dUpL
^ pick	eU
^ pick me	eU
^ pin	lS
^ plant	eLkTpJ
^ please	aM
^ please restock	bT
^ post	bTlS
^ price	aXdK
^ price ?	aSgT
^ prices	cUdL
^ purchased	bTsV
^ purchased $	bTsV
^ put	bVcL
^ put it	bSlS
^ put me	sU
^ queen	dVsT
^ queen $	dVsT
^ reporting	cUoZ
^ restock	aSjV
^ return	aLdToS
^ return was	aLdToS
^ ripped	cUpZ
^ rug	fLpX
^ running	bZsW
^ runs	cWhZ
^ rusted	cTpV
^ safe	nW
^ safe for	nW
^ same	eX
^ same $	eWsU
^ save	bTsT
^ saw	cUgT
^ says	cSlT
^ scam	cUsW
^ scam $	cUsW
^ scammers	cTpMsV
^ secured	bWsV
^ send	cLfTlT
^ send link	bTlS
^ she	eWqLsV
^ she is	eWsU
^ show	aXiTsV
^ show me	aXiTsU
^ shrunk	cXpW
^ size	bX
^ sizing	cThS
^ sizing is	cThS
^ smells	cUdMpV
^ snagged	bXhSsT
^ so	bMdWpT
^ so cheap	gS
^ so cute	sT
^ so much	cXpKqV
^ so pretty	sU
^ sold	aLbUcVjS
^ sold $	b[cLsU
^ sold out	aLcV
^ someone	bSdM
^ steal	dSgVpM
^ still	aTcL
^ stop	cUeUpMqTsX
^ stopped	pT
^ stopped working	pT
^ such	iU
^ such a	iU
^ super	pKqW
^ sure	cZeWsZ
^ take	bSsT
^ take my	bSsS
^ tap	eVsU
^ terrible	cWsV
^ thank	eX
^ thank you	eX
^ thanks	dVfJmS
^ that	aKbJeSfKiTsV
^ that is	cTdSgUsU
^ the	bU
^ they	cTdVkLoWpM
^ this	cWkLsU
^ this is	cWsW
^ thoughts	aUs[
^ too	c[dIgUhTpMqTsK
^ took	cYkXnU
^ took 0	cVkTnS
^ total	gLpT
^ tracking	kUpM
^ treating	bUsT
^ treating myself	bUsT
^ true	cMdVeZsT
^ try	aVsV
^ turned	cWfLpW
^ used	aLdMmS
^ used the	bS
^ very	aLcTdVsS
^ waist	aT
^ want	b[sX
^ want $	bXsU
^ warm	aZiSnS
^ watching	eUsT
^ watching while	eTsT
^ way	gUpT
^ way too	gUpT
^ well	dZsU
^ what	aTcLkKlJnM
^ what a	aMgWpL
^ what about	sX
^ what brand	aU
^ what do	sT
^ what does	sX
^ what happens	aScM
^ what if	aT
^ what is	aSgThVkMlLqKsV
^ what material	aUcMpS
^ what number	aSlWsM
^ what shade	iU
^ what size	hT
^ what sizes	aUhT
^ what song	qU
^ what time	aWq^
^ whatsapp	fS
^ when	aVbMcMqUrUsL
^ when are	aTeLjTkMqUrK
^ when do	qTrL
^ when is	aTjMrY
^ where	aS
^ where are	aSkLqUsT
^ where do	aTbL
^ where is	iM
^ which	aUsU
^ which link	aTlUsL
^ which one	aUsT
^ who	aMdLgTlMpK
^ who else	sS
^ who won	aTrS
^ why	dKjSsT
^ will	aXbThVjUnSoLqL
^ will it	aWhUnUsK
^ will not	cVjLoL
^ will the	aWcKiTpZ
^ will there	aSjT
^ will you	jU
^ works	aUpTsL
^ worst	cTsT
^ worth	cMdWpW
^ would	aUdLhTiSsM
^ would a	aS
^ would this	aVnT
^ wow	dYsU
^ wow $	dYsU
^ wrong	iT
^ wrong color	iUkL
^ xl	bThUsL
^ yes	aLcVdKsY
^ yes $	cKeZ
^ you	cUdWeMgIoMpHsW
^ you are	sV
^ you have	cVsV
^ you look	pLsV
^ you never	jSoLsT
^ you said	cSkUmToMqU
^ your	dTpJsV
^ your microphone	qT
^ your the	sS
a 	bGeFhUoTpK
a 0	gMnU
a 0 $	jU
a 0 year	nW
a bot	c[o]
a budget	eY
a charm	dUpT
a code	aYmWrL
a code $	aYmS
a coupon	aSmU
a day	cUdKfThLnVpU
a day $	nW
a day from	fU
a deal	cUdUgX
a deal $	dT
a discount	aTdLfJ
a discount code	mS
a dispute	cVoU
a doll	cXhZ
a dupe	dLpVsM
a free gift	aS
a gift	nT
a glove	dVhU
a good	cLdX
a joke	aLc]oSsS
a joke $	sT
a large	bMhT
a link	bZl^
a lot	bMcXdTfMgYpU
a lot $	dKgUsK
a medium	bTcMhU
a month	cWfTkY
a month $	cT
a new	dXkLoX
a no	eX
a no buy	eX
a pack	hW
a plane	nY
a promo	aTmT
a question	aX
a rash	cTpT
a rash $	pT
a refund	cWoZ
a replay	qY
a reply	cXoT
a restock	b[jV
a sale	cUg]
a scam	cTsU
a scam $	cTsU
a set	hXsX
a size	aScL
a size 0	aScL
a small $	bT
a steal	dWgW
a steal $	gT
a tin	hW
a warranty	aSoW
a week	cSfXpV
a week $	kLpT
abou*	aTcHdHfImSsZ
about 	aTcHdHfImSsZ
about it	eYsS
about it $	eVsS
about to	bY
about to order	bT
acce*	cVo[
accept 	cVo[
accept returns	oS
acco*	eTf_
account 	eTf[
accounts 	f[
acne 	cWdYfMnbp_
acne prone	nZ
actu*	cXdVkXp[qM
actually 	cYdWkXpY
actually work	aXpX
add 	aLbYdLeKjWlX
add it	bScUlW
add it to	bUlS
add me	fV
add me on	fV
add more	b[jZ
add to	bSlW
add to cart	bU
adde*	b]
added 	b]
added to	bU
added to cart	bU
addi*	b_d_pb
adding 	bbdLsS
adding to	bT
adding to cart	bT
addr*	aWbKdKeKfVk]oX
address 	aWbKdKeKfVk]oX
address $	kS
ador*	d_
adorable 	d_
adve*	cZp]
advertising 	cX
affo*	dZeZga
afford 	eZ
affordable 	d[g[
afte*	bHcWdGfJgZlWnWp_sT
after 	aVc]kMnUpZ
after one	kMpU
after the	aUgTmM
agai*	aSbLcSeHfJjYkSqVsU
again 	aSbLcSeHfJjYkSqVsU
again $	aVdKpKsW
age 	a[nasT
agre*	easY
agreed 	e[
air 	aTnT
air fryer	nU
all 	aIfDgZjWnLpXsV
all $	bKeYjSmM
all day	cMdVpU
all day $	cMdVpU
all gone	aZcSjZ
all my	bVcM
all my money	bW
all of	bZ
all of them	bZ
all over	cTkU
all over the	cTkU
all the	dWpW
all the time	dWpW
alle*	cVnapY
allergic 	cVpV
allergic reaction	cVpX
alre*	aKeTfGgMjXkXlW
already 	aKeTfGgMjXkXlW
already $	cLdJkKlVpU
already got	eZ
already have	cMe_fSsU
already have one	eW
alwa*	c_dWj[qU
always 	c_dWj[qU
always gone	cWjV
always sold	cTjW
always sold out	cTjW
am 	cMfM
am 0	aUhU
am 0 0	aT
am allergic	cMdLeVpLsT
am between	aU
am between a	aU
am broke	eZpLsV
am buying	bTsV
am getting	bXsS
am good	e[
am in	bZdT
am sold	b[sU
am sold $	bUsU
amaz*	dagUkLlSpS
amazing 	aLcMddkL
amazing $	dT
amazing customer	dSoU
amazing customer service	dSoU
amazing on	dWpY
amazing on my	dVpY
amazing price	dTgWpL
amazing quality	dTpUqM
amazon 	aUcVdIgVlX
amazon $	dKlV
an 	cXhVjMkYlXnUsK
an hour	pT
an hour $	pT
and 	cZdZfJhLiLkJpVrT
and 0	aTbUcMgKs[
and 0 $	aTbSpLsT
and a	cXg[
and buying	bV
and it	bLcUkUpT
and it is	bLcUkUpT
and no	cVdLeL
and out	cWqZ
and take	bV
andr*	n[
android 	n[
ankl*	h_
anno*	ccjTpLsU
annoying 	c]jTpLsU
annoying $	cVjTpLsU
anot*	b]eXj[lLoV
another 	b]eXj[lLoV
another one	bT
answ*	c]fMkMo[pLs[
answer 	c[eToWsY
answer my	c[sT
answer my question	sT
answer the	cU
answer the question	cU
answered 	cZo[
answers 	cXoZsL
ants 	cah^p[
any 	aqhViSjXkKlLm_nHoJpTqK
any codes	aXmV
any coupon	aVmV
any discount	gVmK
any good	aYpX
any good $	pS
any left	aVcSj^
any left $	jU
any more	aVjU
any more left	aVjU
any other	iW
any problems	dSpS
anyb*	a_
anybody 	a_
anyo*	aYbMdIfJgLoSpVrT
anyone 	aYbMdIfJgLoSpVrT
anyone $	aLcVoVrU
anyone else	eX
anyone have	bTmWpT
anyone tried	aWpU
anyt*	cMeTmVsV
anything 	cMeTmVsV
anything $	cSqV
anything off	m[
apar*	c^kMp]
apart 	c^kMp]
apo 	k]
app 	cTfVl]n[
app keeps	cVlW
appl*	cYlZmbnX
apple 	cUl[nU
apple pay	cUlZ
applied 	cXkMmW
apply 	cVm[n[
apply it	nS
apply it $	nS
applying 	cVmZ
appr*	dVfSpa
approved 	fS
are 	aXbKdKfHgTpT
are amazing	dZgS
are asleep	eV
are fake	cWrW
are off	c[gLhViWpL
are returns	aXoZ
are so	dTpJsV
are the	aZgKjXkLpUqL
are the best	dU
are the dimensions	aThW
are the earrings	lT
are the ingredients	pU
are there	aZpV
are there any	jU
are these	a_cLjVpY
are they	a^cLdLgZjYpZ
are they real	aUpV
are those	aW
are too	eUgLhSsU
are you	bKdKeUfMgJjLoMpJqV
are you $	sX
are you doing	eV
are you kidding	cX
are you live	aTqW
are you on	aVcMdMgLlUqU
arm 	b[cX
arou*	c]mSnZo]sU
around 	c]mSnZo]sU
arri*	bMcVdTeIfHiTkeoT
arrival 	aLcWdVkUoTpV
arrive 	a[bWdMka
arrive $	kU
arrive before	aVkV
arrived 	c^d[iSk_oK
arrived early	dTkT
arrived melted	cVkV
arrived rotten	cXkX
arrives 	aUkZoZ
as 	cdd_eMjWkVpbsU
as described	dXpV
as good	p[
as hell	cTpW
as pictured	dWpX
as the	pUsU
as usual	cX
ask 	dYfY
ask me	fW
ask me how	fX
aske*	cTdTsT
asked 	cTdTsT
asked 0	cU
asked 0 times	cU
asked for	cToT
asked for a	cS
aski*	aWcYsU
asking 	aWcYsU
asking for	cUsU
asks 	d_p[
asle*	e[
asleep 	e[
asse*	cWn[rL
assemble 	cWnX
at 	aDbHeTfDg[jTk[mWnWsU
at all	dVeLmMpT
at all $	dVeLmMpT
at checkout	c[jVmX
at my	dZkX
at my door	dZkX
at night	nZ
at that	cMdW
at that price	cMdW
at work	eZsS
at work lol	eTsS
ate 	d]sZ
ate that	d[eM
audi*	c_dTq_sV
audio 	c_dTq_sV
audio is	cVdVqZ
aust*	k[
australia 	k[
auth*	aVcXp_
authentic 	aVcXp_
authentic $	pS
auto*	c]mXo[
automated 	c^o_
avai*	aYcXj^lZ
available 	aYcXj^lZ
available $	lT
away 	aEbFdTeKg[oTpM
away $	dUoT
awes*	d[sU
awesome 	d[sU
awesome $	d[eLsU
awfu*	c_oTpVqMsV
awful 	c_oTpVqMsV
awful $	cWsU
b 	c]o^
babi*	n]
babies 	n]
baby 	eYfXiWn[
back 	aVcJfJjbnWo_pTsV
back $	bIdIpLsT
back for	b[
back in	a]j]
back the	aSbUjT
back*	j]q[
bad 	aKc^eLfLoZpYqUsU
bad $	cTdKqS
bad quality	cYpT
bag 	b]gShYsT
bagg*	b[cY
bags 	fYhW
bare*	c_h[qX
barely 	c_h[qX
barely fits	cXhXqM
barg*	d]g]
bargain 	d]g]
bargain $	dUgYpK
bark*	eV
barking 	eV
bask*	bTdHeGfIla
basket 	bTdHeGfIla
basket is	cVlU
batc*	aYbVj[
batch 	aYbVj[
batt*	cWeVn[pa
batteries 	aXn^
battery 	cXeWpa
battery dies	cXpV
battery is	cVpV
battery is dead	cVpV
be 	bFdDjVnYrX
be back	cVeUjTnMsV
be back $	cUsU
be fooled	cTpV
be good	eZ
beat 	dXgW
beat that	dVgW
beau*	ddiWkVsT
beautiful 	d_iWsT
beautiful $	dUpGsY
beca*	dYjZpX
because 	dYjZpX
bed 	cMdLeUfJh^n[sS
bed $	aUeXsS
been 	bIcSdSeHfKkWoLqK
been 0	cTkTqM
been asking	cUsU
been asking for	cUsU
been waiting	cZkY
befo*	a^cYdMjXk[nZoWpV
before 	a^cYdMjXk[nZoWpV
before christmas	kY
before or	aSnX
before or after	aSnX
begi*	nbrZ
beginner 	n^
beginners 	n[rX
behi*	c]q^
behind 	c]q^
beig*	i^
beige 	i^
bein*	dUeV
being 	dUeV
beli*	dZgV
believe 	dZgV
believe it	dSgS
believe it is	dSgS
best 	aXcKdlg[iSkMoVp_sU
best $	sV
best coffee	dXpX
best customer	cMdUoT
best customer service	cMdUoT
best deal	dTgW
best host	dXpLsV
best host $	pLsV
best i	dUpW
best i have	dUpW
best live	dZpLsV
best live ever	dU
best one	dUpX
best price	aWdJfSgV
best purchase	dYpU
best seller	dXsT
best seller ever	dS
bett*	aIbIdXeHfUp]sT
better 	aKbKdXeJp]sT
better $	aYcKfMiTlKsU
better in	cMdZpW
better than	dWfLp_
betw*	aXh[sV
between 	aXh[sV
between a	aUh[
big 	bGdHeUfHhboUrX
big $	aThVpU
big feet	cLdUhU
big feet $	cLdUhU
big is	hT
big is it	hT
bigg*	aTsT
bigger 	aUsT
bio 	bLf[
bio $	fS
birt*	bVdKeWfMkUmVsW
birthday 	bVdKeWfMkUmVsW
birthday $	eUsT
bit 	cbg_pX
bitc*	f]
bitcoin 	f]
bitt*	p_
bitter 	p_
blac*	cYiYqXsS
black 	cYiYqXsS
black $	cS
black one	qM
blad*	pc
blan*	cal_pY
blank 	c[l[
bled 	c]eSp[
blee*	cZpZ
blen*	pX
bles*	e]fW
bless 	e]fW
bloc*	c^fMo[sY
blocked 	c[o[sY
blocked me	cX
blocking 	c[
blue 	cZgWi_jTlUsV
blue one	gS
blur*	c^pUqY
blurry 	c^pUqY
blurry $	cWqU
bogo 	aVdLgVm[nU
bomb 	da
book 	aUhUnT
book $	aUhUnT
bori*	c^sX
boring 	c^sX
boss 	aDbCcD
bot 	c_o_
both 	b_dKeKfLgYmW
both $	dLsU
bots 	chj]s[
bots bought	c]jZ
boug*	b^fMjVsT
bought 	b^fMjVsT
bought $	bZjLlMs[
bought 0	b[sS
bought 0 $	bS
bought it	b[sV
bought it $	bUsV
bought one	eT
bought this	bV
box 	aYcajMkbmUnToLsV
box $	aTkUpK
box was	c[kY
box was crushed	cVkT
bpa 	p^
brac*	n[
bran*	aYpa
brand 	aYpa
brand $	aUhLpZ
braz*	eSk[sS
brazil 	eSk[sS
brazil $	eS
brb 	e_sU
brb $	eWsU
brea*	bDcSdLeTfDgShMiMjLkUlKnVp]qVsL
break 	aXbMdLeXfLgUkVlLpV
break me	a[cMnZ
break me out	a[cMnZ
breakouts 	cXd[p[
breaks 	aScZoVpX
breastfeeding 	n[
brig*	c]i[q[
brin*	b^j^
bring 	b^j^
bring back	bWjW
bring back the	aSbUjT
bring it	bVjV
bring it back	bVjV
bring them	bWjT
bring them back	bWjT
brok*	aLbEcWkWlWpUqM
broke 	aIbJcSfIkVlKpY
broke $	cUdKgMkUpTsJ
broke after	cWpU
broke in	dT
broke me	cUpY
broke me out	cUpY
broken 	aXcakVlZoT
broken $	kSpK
brow*	cVdLeTfLiYnSpZ
brown 	aUc[dLeMiZnTpZ
browsing 	eUsS
browsing $	eSsS
brui*	cbp_
buck*	cVdLfYg]pS
bucks 	cVdLfYg]pS
budg*	dZe]g^sT
budget 	dZe]g^sT
buff*	cfqg
buffering 	c[q_
buffering $	cUpMqW
bug 	c]p[sT
buil*	p_
bulk 	g]
bund*	aTgW
bundle 	aTgW
bundle deal	gV
burn 	aScZnVpY
burn*	cipe
burned 	c^pX
burned my	cWpX
burned my face	cTpT
burning 	cZpZ
burns 	c[p[
burnt 	c[p[
bust 	hc
but 	bTdIfMjLlXsV
butt 	aUhZ
butt*	cVd[h]lYpW
button 	c[h^lYpK
button does	cSlWpL
button does not	cSlWpL
buy 	b[dKeLhLjVkLl[nMoKqKrSsV
buy $	b]jMsU
buy 0	gT
buy 0 $	gT
buy again	dZ
buy followers	fW
buy it	pS
buy one	gSjLmV
buy one get	gSjLmV
buy this	lS
buy this $	lS
buyi*	aJb[fKpTsV
buying 	aJb[fKpTsV
buying $	bS
buying again	aJbTdTeLfMpTsW
buying again $	bTsU
buying it	b[
buying now	bX
buying this	bXsV
buying this $	bVsV
buying two	bX
by 	aacYk_p^
by friday	kY
bye 	b[e_sU
c 	nYsM
c $	nWsL
call*	aTiWl[
called 	aTiWl[
called $	aThMiSpLrM
calo*	p_
calories 	p_
came 	c_d[fMkepT
came $	kT
came early	dXkY
came fast	dYkUpM
came in	dVkVpL
came in 0	dVkVpL
came next	dWkS
came next day	dWkS
came off	cXmSp[
came so	dXkW
came so fast	dUkT
came*	iZnTpUqZsW
camera 	iLpSqYsU
camera is	cVqV
camera is shaking	cVqV
camera quality	pTqX
can 	a_gTkLlTnXpJqS
can anyone	aV
can barely	c[q[
can i	aclXnToU
can i buy	aVlU
can i cancel	aUoV
can i change	kS
can i exchange	aToT
can i find	aSlS
can i get	aUcKlToS
can i mix	aVnZ
can i order	aSkMlU
can i pick	kVlM
can i put	aUn[
can i return	aUoT
can i see	sW
can i swap	aWoY
can i take	aXbKnY
can i use	aVdLlTmS
can i wear	aWnW
can it	a]nV
can it go	aVnW
can kids	a_nZ
can men	a[nZ
can not	aHfKjUkKlWmMnTqV
can not add	cXlW
can not afford	eZ
can not beat	dXgW
can not believe	dWgS
can not buy	cZlY
can not check	cWlT
can not checkout	cZlU
can not figure	cUnZ
can not find	cUlU
can not hear	cVqV
can not live	dVpY
can not order	cWlY
can not pay	cWlZ
can not see	cYq[
can not sleep	eY
can not stop	d_lMp^
can not wait	bZdMsX
can we	aWlWsU
can we get	lY
can we see	lKsU
can you	aXbUcLdKnTqHsV
can you do	gWsM
can you drop	aLbYlY
can you go	qM
can you open	aTsU
can you pin	bXlV
can you put	aWnYsU
can you ship	kS
can you show	gKqMsV
can you turn	aSnM
can you use	aUn_sL
can you wash	aTnX
can you wear	aVnV
cana*	k[lS
canada 	k[lS
canada $	kS
canc*	aVc[jYo]pX
cancel 	aWoc
cancel my	oX
canceled 	aLcVoT
cancelled 	c^jWoSpMsM
cancelled my	cVjWoSpMsM
cancelled my order	cVjWoSpMsM
cancelling 	pX
cand*	aTdXfMpSsV
candle 	bMpT
candles 	gSsX
candles $	gSsX
cann*	c[o[
canned 	c[o[
canned reply	cVoU
capa*	aTh[pZ
capacity 	aTh[pZ
car 	nd
cara*	i^pd
card 	aLb[dLeLlZmUoUsV
card is	bYsY
card is ready	bT
card keeps	cXlX
card out	b]
card*	cUfXpT
cardboard 	cVpT
cardboard $	cVpT
cards 	cMfW
care 	dXkXo[
carp*	nc
carpets 	n[
carr*	h]k[nV
carry 	h[n[
cart 	b^cVdLeMfMgMjYkLlZpMsV
cart $	lT
cart*	b]cWj[n]sU
carted 	b]cWjYsV
case 	aTcVgSoVsT
case $	aVcLdK
cash 	bHcTdIeHf_gXlX
cash*	f]
cashapp 	f]
cast*	fX
caster 	fX
cat 	e_nY
cat is	e[
cats 	aZnb
caug*	cYp^
caught 	cYp^
caught fire	cYpX
cave*	b^sU
caved 	b^sU
cere*	nMp^
ceremonial 	nMp^
cert*	pc
chai*	p^sX
chain 	p^sX
chan*	bFdUeHfLgSkXoXpZ
change 	a[kWoW
change my	aWoW
change my address	aWkVoL
changed 	aKbMcZeMgVpX
changed my	dTfT
changed my life	dTfT
changer 	d[pY
changer $	dXpUsM
channel 	f[
char*	aUc_gUjGkElKmSoXpTqGrIsK
charge 	cUlMmMnZp_
chargeback 	c]ob
charged 	c_gZmYoZpK
charged full	cVgMm[
charged me	cVoV
charged me twice	cUoT
charging 	m[pZ
charm 	dUpT
chart 	aWhZ
chart is	hT
chart is wrong	hT
chat 	aJdJeZfKlToWsW
chat $	eUsU
chat is	e[
chat is moving	eV
chatter=S:/coupon	mLrOsT
chatter=S:/lottery	rTsL
chatter=S:/quality	jNpMrOsX
chatter=S:/shipping	kMpQrNsV
chatter=S:/stream	lNqNrOsT
chatter=S:ask	iRkQlRoOqNrNs[
chatter=S:ask/shipping	sS
chatter=S:chat	pOrOsV
chatter=S:good	rNsU
chatter=S:plea	rRsN
chatter=S:plea/lottery	rRsN
chatter=S:refuse	rOsX
chatter=S:topic	kLlOmLsT
chatter=S:topic/coupon	mLrOsT
chatter=S:topic/lottery	rTsN
chatter=S:topic/quality	jNpMrOsX
chatter=S:topic/shipping	kMpQrNsV
chatter=S:topic/stream	lNqNrOsT
chatter=S:void	lOrMsY
chatter=S:want	rR
chatter=T:lottery	rRsN
chatter=T:none	lNpMrOs]
chatter=T:shipping	sS
chea*	aHbEcVeDgdsZ
cheap 	aDbGeFg[pY
cheap $	dYfU
cheap feeling	cYpW
cheap followers	fW
cheap looking	cYdLgKpZsM
cheap material	cZpW
cheap quality	cWdKgLpV
cheaper 	bLcUdTeKg_pL
cheaper $	cVdM
cheaper in	cWgV
cheaper in store	cWgV
cheaper last	cVdJfL
cheaper last week	cVdJfL
cheaper on	cSdGeMgV
cheaper on amazon	dIgWlL
cheaper than	cKdVgT
cheapest 	dYg_
chec*	bZdKfVjVl^sT
check 	aTbHfWgTjVlX
check my	fW
check my bio	fT
check my page	fU
check out	fWjMlY
check out my	fX
checked 	aMbYcM
checked out	aMbYcM
checking 	bYsU
checking out	bYsU
checking out $	bXsT
checkout 	b^c[jWl_mU
checkout $	aSbK
checkout is	cVlW
checkout is broken	cVlT
checkout not	cTlU
checkout not working	cTlU
chem*	c[n[p]
chemical 	cZp[
ches*	h[
chest 	h[
chic 	da
chic*	aVeWnVrY
chil*	hYn]
chin*	aTkX
china 	aTkX
chip 	p_
chip*	cbp_
choc*	i[kYpT
chocolate 	i[kYpT
chok*	h]p]
choo*	eZrX
choose 	eZrX
choose me	eZrX
chri*	bXeWkXsV
christmas 	bXeWkXsV
christmas $	eTsT
christmas present	bX
chun*	h[
chunky 	h[
circ*	c[
clai*	bacUfMlVmSoTsU
claim 	bXlWmSoUsT
claim $	bTlTsT
claim the	mS
claim the coupon	mS
claimed 	b[
clas*	d]eXlUmMn[p[sY
clasp 	lTpZ
class 	dXeY
classy 	d[
clea*	daiWkLn[pUq_
clean 	cYn^p[qL
clear 	d]iWq^
cleared 	d[p^
cleared my	dViMpW
cleared my skin	dViMpW
clearly 	dU
clic*	aKcYdKeJfWlcpMs[
click 	bLcSfYlX
click $	aUcM
click here	fV
click the	bMfW
click the link	bMfW
clickbait 	c^
clicked 	bZcWfL
clicked buy	bUcYfM
clog*	c_p^
clogged 	c_p^
clos*	aVbHcYdIfIgLhUnVo]pWqWs]
close 	cYp[qYsX
closed 	c[eXo_
closed my	c[oZ
closer 	a^pMqKsX
clow*	cb
code 	aXcUdHeIfJmkpL
code $	aWbLcMmS
code and	bS
code did	cWmWpK
code did not	mVpL
code does	cSmT
code does not	cSmT
code expired	cXmV
code for	a[mZ
code is	aLc^lLm[pL
code is invalid	cVmU
code is not	lMmT
code not	cTlMmU
code not working	cTlMmU
code says	cVmV
code says invalid	cVmV
code*	aYcXmc
codes 	aYcXmc
codes $	mV
coff*	aMeYpUsV
coffee 	aMeYpUsV
cold 	bLdTeYfLk]nXp_
cold $	aVeKnSpX
coll*	fX
collab 	fX
colo*	bKeGfHibnWpV
color 	eIfJi^nUpV
color $	pL
color is	aJdWiZpF
color is gorgeous	dTiT
color is nothing	cTiT
color is off	cXiV
color is stunning	dTiU
color looks	dLiTpL
color looks nothing	cTiTpM
colors 	a^bLihnMpL
colors $	iT
colors ?	iT
colors ? $	iT
comb*	aXk[mWna
combine 	aXkVmV
combine shipping	kU
come 	aWdJgWiXkUlKoLpKqUrUsU
come before	aVkZnM
come in	a_cLhTi]kLqMsM
come in black	aWiV
come in pink	aYiW
come on	eXrX
come to	fT
come to my	fT
come with	nSsY
come with a	sY
come*	nYpYsZ
comes 	nYsY
comf*	aWddp_
comfort 	d]
comfortable 	aTdZp[
comfy 	aTdYp[
comfy $	aUpW
comi*	aVdJeIfJj[pT
coming 	aVdJeIfJj[pT
coming back	a[jY
coming home	b]
coming home with	bV
comm*	cYeMfLlVpLrWsZ
comment 	aUcXlTrV
comment $	rX
comments 	c[lTs]
comments $	cYs[
comp*	bCeBfCgMnap_sZ
compatible 	a[cVn_
complaint=S:/aftersales	jRkOlOpN
complaint=S:/coupon	kNlNmToMpRrQsO
complaint=S:/link	lUmNpLsM
complaint=S:/lottery	lQnQpLrUsN
complaint=S:/price	gSlNoRpNqOsM
complaint=S:/quality	gRhNkQmQpSqLrOsO
complaint=S:/shade	iRjNmQpR
complaint=S:/shipping	gMiNkSlNnQoSpLqNrSsO
complaint=S:/size	hSiMjVnQsN
complaint=S:/stock	jSkNlQqOrQ
complaint=S:/stream	kNqU
complaint=S:/usage	jQmNnWrR
complaint=S:ask	gUhRiLkNlQmLoS
complaint=S:ask/aftersales	kOoTsO
complaint=S:ask/coupon	mQ
complaint=S:ask/price	gSmLpO
complaint=S:ask/quality	gOpWsM
complaint=S:ask/shipping	iRjQkXlMoNpNsM
complaint=S:ask/stock	lS
complaint=S:chat	gRhNiQjMkRnOoWpNrRsT
complaint=S:fault	gRoOpO
complaint=S:fault/aftersales	rNsR
complaint=S:fault/coupon	kMmTpNsO
complaint=S:fault/link	lUmNpOsO
complaint=S:fault/price	gTkNnQoSpMqOsO
complaint=S:fault/quality	kQmQsM
complaint=S:fault/shade	iTpKqO
complaint=S:fault/shipping	gNhQiOkTnRpNrS
complaint=S:fault/size	hTiMoNqNsN
complaint=S:fault/stock	jUmQnQpNrRsS
complaint=S:fault/stream	qTsN
complaint=S:fault/usage	iQjQnXrQ
complaint=S:good	iRjOkNmQnRpOqRsU
complaint=S:good/price	gOpUqOsL
complaint=S:grievance	gNhOlNnQoSqNsW
complaint=S:grievance/aftersales	kOoUpOsM
complaint=S:grievance/lottery	lQnQpOrTsN
complaint=S:grievance/price	gVoO
complaint=S:grievance/quality	gOhOkMlNoOpU
complaint=S:grievance/shipping	kSoMsN
complaint=S:request	gNjTlNsT
complaint=S:topic	hNlSmSoSpRsO
complaint=S:topic/aftersales	jRkOlNpNsN
complaint=S:topic/coupon	kOmVnQoNpR
complaint=S:topic/link	jOlTmOoRpMsM
complaint=S:topic/lottery	rR
complaint=S:topic/price	gRlNmSoMpOsN
complaint=S:topic/quality	gOhLkQpTqOsR
complaint=S:topic/shade	iRjOkNoOpSqO
complaint=S:topic/shipping	jOkRlNmQnQoSpOqQrOsO
complaint=S:topic/size	jVlNmNoRpLrN
complaint=S:topic/stock	lS
complaint=S:topic/stream	nQpKqV
complaint=S:topic/usage	lOmNnNpV
complaint=S:void	gRhOiMjRkRlNoOpQqQrO
complaint=S:want	gMhRjNkNlRnQpMrTsN
complaint=S:want/size	hRkO
complaint=T:aftersales	oRsQ
complaint=T:coupon	kMmTpNsO
complaint=T:link	lUmNpOsO
complaint=T:lottery	lQnQpOrTsN
complaint=T:none	hNiRjSlLmMnOoLpSqMsR
complaint=T:price	gSkNoRpMqOsO
complaint=T:quality	kQlOmNoNpUqOsS
complaint=T:shade	iRqO
complaint=T:shipping	gMkSlOpN
complaint=T:size	gRhUiNjLnQoRpRrR
complaint=T:stock	jSkNlQqOrQ
complaint=T:stream	gOqS
complaint=T:usage	iQjQnXrQ
complaints 	cLd]pZ
complete 	cZ
completely 	cT
completely wrong	cT
complicated 	cXnY
compliments 	danMp^
con 	cb
conf*	b^cY
cong*	dYe_
congrats 	dYeZ
conn*	can[q]
connect 	cWn[
cont*	dYf]n[od
contact 	aUfZoc
conv*	b[h[
convinced 	b[sS
convinced me	b[sS
cook 	aSnZ
cook*	e]
cooking 	e]
cool 	aLbFeUfGi^pY
cop 	bb
copp*	b_sW
copped 	bZsT
copped $	bTsT
copping 	b[
copy 	c_oa
cord*	pc
cost 	accTgfiSkW
cost $	gV
cost ?	aTgTkT
cost ? $	aTgTkT
cost of	a[g[
cost*	aYc[g_kV
costs 	aYc[g_kV
costs more	aLcUgKkU
cott*	aVcWpb
cotton 	aVcWpb
cotton $	aUnKpW
couc*	eY
couch 	eY
coul*	aWcLdTfIgLiMjTkKlKmLnUoLrU
could 	aWcLdTfIgLiMjTkKlKmLnUoLrU
could i	a[
could not	aGeLfKhWjWpUqWsT
could not resist	bXpMsU
could you	aZdM
coun*	cSdJeJfIlUp_sX
count 	aUbXpYsV
count me	bX
count me in	bX
coup*	aTcVdMeMmdpL
coupon 	cVdMeMlMm_pL
coupon $	bLgU
coupon did	cUmV
coupon did not	cUmV
coupon expired	cVmVpL
coupon is	cUmU
coupons 	aYm]
cour*	aXcTk_
courier 	aXcTk_
cove*	aUhYp_
coverage 	hMp_
crac*	cgkSpbqa
crack 	p^qM
cracked 	cYp]qK
crap 	c]p]
cras*	c[l]
crashed 	cZl[
crashing 	cUlVqM
craz*	aIbHfIgVkS
crazy 	aIbHfIgVkS
crazy $	qS
crea*	cZiWk[p]sV
cream 	dTiWpW
cream $	dT
cred*	aLbMfWo^
credit 	aLbMfWo^
croo*	cb
crop*	h_
cropped 	h_
cros*	eYrW
crossed 	eYrU
crossing 	eTrS
crossing my	eTrS
crossing my fingers	eTrS
crue*	pY
cruelty 	pY
cruelty free	pY
crum*	cbp_
crus*	c]k[
crushed 	c]k[
cryi*	e[
crying 	e[
cryp*	f[
crypto 	f[
crypto signals	fW
cups 	h_
curi*	a[
curious 	a[
curl*	nVpT
curly 	nW
curly hair	nW
curv*	h_
cust*	cZd^k[mYo]sV
customer 	cWd_mUo[
customer care	o[
customer service	cVoYpL
customer service $	cToT
customer service is	cToU
customer service sucks	cToV
customer service was	dToV
customers 	cZmY
customs 	k_
cut 	c_pXq^
cute 	dgkTpLsW
cute $	dUpLsW
cuts 	c_h[q[
cutt*	cYq[
cutting 	cYq[
cutting out	cXqX
dail*	dVn^pX
daily 	dVn^pX
dama*	aYc[g[kYpU
damage 	aZg[
damaged 	c[kXpT
dark 	cZi_n_pXqY
dark skin	iYnM
dark*	aWcVgLi^mU
darker 	aWcVgLi^mU
date 	a[nYp[
daug*	eLpS
daughter 	pSsU
day 	aWbLd[hLkcnWpXqU
day $	aScMdVhKkLnUpU
day from	fZ
day from home	fU
days 	bLcUdXeLkZoXpS
days $	pU
days to	kUnLoY
dead 	aDb?cYfBkUlZm[oVpXqL
dead $	aUcSlT
dead by	cXkMpZ
dead on	kMoTpW
dead on arrival	kMoTpW
deal 	aMbWd]eJfJglpK
deal $	dYgT
deci*	dVeXpXsX
decl*	c_l_sS
declined 	c_l_sS
deep 	aXh^
defi*	bZ
definitely 	bZ
definitely buying	bV
dela*	c_k[qZ
delayed 	c[k[qU
dele*	c]rMsV
delete 	cV
delete my	cV
delete my comment	cV
deleting 	cW
deleting comments	cW
deli*	bFeEfEgKiSk_lZpT
delicious 	d[p[
delicious $	dXkLpV
deliver 	a[k_
deliver to	a[kY
delivered 	cZdMk[pM
delivery 	bKdTeJfIgJkVlY
delivery $	aXdMkYlL
deni*	c^o]p[
denied 	c^o[pM
denied my	cXoZ
denied my return	cW
dent*	k^n]
desc*	dXpV
described 	dXpV
dese*	dc
deserve 	d]
diab*	nd
diabetics 	n]
diam*	aSh^p[qSsV
diamonds 	p^
dibs 	b_gMsV
did 	aXbKcWeKfLiJjTlLmVnI
did i	aXjT
did i miss	aXjT
did not	aJcWdXgIhUkYmYnMoT
did not apply	cUmV
did not come	cWkZmX
did not fit	aMcWdMhU
did not get	cXmW
did not shrink	dYpT
did not work	cYkLlLpY
did nothing	cUlLmWpZ
did the	cWjV
did you	a]gXhLjVlSnLqUsS
did you get	aTlSsW
died 	c_eYp]
dies 	c[p[
diff*	aWcUdHfLi[nYpXsW
difference 	aYcVpXsX
difference $	hLpVsV
difference between	aWpMsU
different 	aScTdIfLiZpS
different color	aXcUiWpL
dime*	aWbLhc
dimensions 	aWbLh[
dimensions $	hT
dinn*	e^
dinner 	e^
dirt 	aUdYgYiZ
dirt*	cXpX
dirty 	cXpX
disa*	c^delXmYpTsW
disappoint 	cLd[
disappointed 	cUdYpVsV
disappointed $	cSdWpWsU
disc*	aXcZdLgYmb
discount 	aXcZdLgUmbpM
discount $	aWcLfJmT
discount ?	aWcLmV
discount ? $	aWcLmV
discount code	aYcKmU
discount if	gT
discount if i	gT
discount is	cXmV
discount not	cWmW
discreet 	kX
discreet packaging	kX
disg*	ce
dish*	aXe[n_
dishwasher 	aXn_
dishwasher safe	aXnX
disp*	cZk^o_
dispute 	cZo_
disr*	cb
dm 	fg
dm for	fY
dm me	fZ
do 	a]bKdJjMlUrT
do $	aTgKkUsW
do 0	gWsM
do i	aVbMgJlUmTnTpJsL
do i apply	aUnU
do i buy	aUlUnL
do i cancel	oX
do i check	aTlU
do i claim	lT
do i contact	aWnMoY
do i cook	aSnV
do i enter	mSrV
do i find	aTlT
do i get	aThVjLkUlTmUnMrM
do i have	aUeLlTnS
do i love	dU
do i need	aXbLmUnXrVsM
do i order	aVl[
do i pay	aXcMkUnL
do i purchase	aTlW
do i put	lLmU
do i return	oX
do i store	aTlKnX
do i use	aSgMnY
do i wash	nU
do not	aKbKdIeVkLoSqLrM
do not be	cTpV
do not buy	cXpUsU
do not fit	aUcThXoU
do not need	cLeWsS
do not trust	cTsV
do not waste	cTpX
do not work	cYlTmTpS
do orders	aUkX
do refunds	aUoU
do the	aWcMjLqTrL
do they	aXpY
do they last	aXpY
do we	aXlWr[
do we enter	rU
do we get	aTlV
do you	a[cMgJkTlS
do you accept	oS
do you apply	aSlMnV
do you charge	nV
do you clean	aSlMnT
do you deliver	aSkV
do you do	aVgVoX
do you draw	rV
do you get	hVjLmT
do you go	qT
do you have	aShTiSkIlTqMrM
do you like	sS
do you make	aTlMnV
do you ship	kU
do you still	aVdMjZ
do you take	aUlWnU
do you use	kZsU
do you wash	nS
do you wear	aSnW
dodg*	cb
does 	a^bMdTeLfMkSpT
does anyone	aW
does delivery	kT
does it	a^cLdKhTlMpT
does it come	aTgMiXkVpMsX
does it expire	pU
does it fade	aUpX
does it get	aUnX
does it go	aSkT
does it have	aTpV
does it help	aTnY
does it hold	aShX
does it last	aYdKkMpZ
does it need	aWbLnY
does it really	aUpW
does it ship	aSkW
does it shrink	aUpU
does it smell	aVdMnJpW
does it take	kV
does it tarnish	aUpW
does it taste	aXcLdLpW
does it weigh	hU
does it work	kMnT
does not	cYdZeLgKhUlSmTnUpXqL
does not apply	cWmVnL
does not fade	d[pU
does not fit	cUdKkLmMnV
does not match	cXiUnLpL
does not work	aMcXdMhKlTmUnM
does nothing	c[lUp[
does shipping	cUdKkU
does shipping take	aKcWkT
does that	a]
does the	aZmUpXrUsK
does the battery	pT
does the giveaway	rT
does the rug	aSdMiSpS
does this	a[hTpT
does this actually	aTpT
dog 	aUeTfJnY
dog is	eV
dog is barking	eV
dog loves	dVpU
dogs 	nb
doin*	eV
doing 	eV
doll 	cbhb
doll size	cYhX
doll*	cYg^pX
dollars 	g]
done 	aKb_c^fMsX
done $	bUcMsV
done with	c_
door 	dZkX
door*	k_
doorstep 	k_
doub*	cWfX
doubled 	fZ
doubled my	fZ
down 	bKcXdUeKfHgbh_l[pcq[sS
down $	bKdSsL
down for	sU
down the	cZ
down*	capa
downhill 	cZp[
drai*	ccp_
draw 	aWdKeUre
drea*	c[d[
dres*	dX
dress 	dX
dress $	aS
drie*	c]p]
dried 	c]p]
drop 	b_cJeGfIj^lZ
drop the	bTlS
drop the link	bTlS
drop*	bKfJn[qYsV
dropped 	aFbKfIqYsU
drow*	ceh[qc
drowning 	c]hZqZ
dry 	c_n]p^
dry hair	nY
dry skin	nY
drye*	n[
dryer 	n[
dull 	c]i_
dumb 	cb
dupe 	dLpc
dura*	aWdZpb
durable 	aWdZpb
durable $	dXnLpU
duty 	k[p]
dye 	aTc^pc
dyin*	cWdZ
dying 	cWdZ
each 	bXg]sV
each $	bVsS
ear 	c_qa
earl*	cLdVeTfLgLkW
early 	cLdVeTfLgLkW
early $	dS
earn 	ff
easy 	d_gLhJkLnSoXpXqK
easy $	dUoUpU
easy to	dWnZpW
easy to use	dXnKpV
eat 	aZeWnbsT
eat it	aWkMnY
eat it $	aVnUsM
eati*	dWeY
eating 	dWeY
echo 	c_qb
ecze*	n]
eczema 	n]
edit*	p_
edition 	p_
effe*	a[c[n^pd
effective 	p_
eleg*	d_
elegant 	d_
elig*	cXm]
eligible 	cXm]
else 	bMcUe[fMkV
else is	sS
else is here	sS
else*	c_g[kZ
elsewhere 	c[g[
emai*	bWcUmYog
email 	bXcTmYo[
emails 	o[
emer*	i]
emerald 	i]
empt*	c[eWhXlYnY
empty 	c]eWhXlYnZ
empty $	cThUkT
empty stomach	nY
ener*	dWpWsY
energy 	dWpWsY
energy $	sS
enou*	aVe[hT
enough 	aVe[hT
enough for	aXhT
ente*	bGcGfFmVr^
enter 	aYeZmVr^
enter $	rV
enter the	aYrU
enter the draw	aVeMrU
enter the giveaway	aWrT
entr*	rc
erro*	cdlfpM
error 	c^lapM
error at	cUlT
error at checkout	cUlT
eta 	ka
euro*	aUgZkWnWoMqLsK
europe 	kYnW
euros 	g]
even 	cWdTgThUjVlLmLnMpWqM
even*	e^sT
evening 	e^sT
ever 	aFbEd_fHj[p_r[sU
ever $	pUqM
ever had	dWpZ
ever wins	cVdLr[
ever*	aKcSfGgLhLiKjTmMnVoK
every 	bTeIfIjWkLqS
every color	aMb]
every day	nSqT
every day $	nSqT
every hard	cV
every hard question	cV
every night	dS
every night $	dS
every penny	dT
every time	dSeMjWnMqL
every time $	cTeL
everybody 	dYeUpXsV
everyone 	aDbHe[fIpVrU
everyone $	eWpMrT
everything 	bHdUeLfIkXpV
everywhere 	cXpX
everywhere $	cTkLpV
exac*	dZe[pWsT
exactly 	dZe[pWsT
exce*	dcoUp[
excellent 	d]oUpT
exch*	aXbIeKfKhXoe
exchange 	aXbJeKfKhVoa
exchange $	cT
exchange for	aZoV
exchanges 	o]
expe*	aGbHcUeHfSgbhTpU
expected 	dShU
expensive 	c_dWgbhMpV
expensive $	c[dGfMgT
expi*	abcalWm_pf
expiration 	aZp]
expire 	aZpZ
expired 	aIcelVm]
expired $	cTpW
expl*	cYd^pUqMs_
explain 	d[sT
explain it	dU
explain things	dT
explain things so	dT
explains 	dZ
expr*	aWk]
express 	aWk]
express shipping	aWkU
extr*	cLdVfVmX
extra 	cLdVfVmX
f0f 	f^
fabr*	aYp]
fabric 	aYp]
fabric $	aTpS
face 	cTpT
fact*	e]
facts 	e]
fade 	bHeIfJpf
fade*	cdiZp_sU
faded 	c_iYpX
fades 	c[p_
fail*	c[lX
failed 	cZlY
fair 	cUdYgTiY
fair skin	iY
fake 	aWcldLg]kSpZr_s]
fake $	gKpTrT
fake as	cTpW
fake as hell	cTpW
fake discount	cTgZ
fake giveaway	cZrW
fake reviews	cV
fake sale	cYgW
fall*	c_h[p[
falling 	cYpZ
falls 	c[hZpW
falls apart	cTpU
fals*	c_
false 	c_
false advertising	cX
far 	a[cZ
fast 	aKbKcGd]fUkcsS
fast delivery	dYkY
fast shipping	dYkT
fast shipping $	dT
fast*	d[kZn[
fastest 	d[k[
favo*	dc
favorite 	dc
fed 	n]pZ
fede*	kZnT
fedex 	kZnT
fee 	c[k[oX
feed*	c]q]
feedback 	c]q]
feel 	cZdTfMpSs[
feel*	aJbJdVfHp[rV
feeling 	cXdMeXpVrW
feeling lucky	eWrV
feels 	cTd]gTp[
feels cheap	c[dKgKpW
feels like	dVgV
feels like plastic	cWpT
feet 	cWfLh^pY
feet $	cWfLhYpX
fell 	cakLp^qM
fell apart	cVpT
fell off	cVpZ
fell out	cWpZ
figu*	cUnZ
figure 	cUnZ
fili*	cVoU
filing 	cVoU
filing a	cVoU
filing a dispute	cVoU
fill*	p_
filled 	p_
fina*	cEdMoZpTsV
final 	aXoZ
final price	aXgU
final sale	oZ
finally 	aIcIeTfIpUsX
finally sleeps	dXpW
find 	dVlf
find it	lZ
find the	cVlU
fine 	b[nY
fine i	sU
fine you	b[
fing*	e^hVpXr[
finger 	hXpZ
fingers 	e^r[
fingers crossed	eYrU
fire 	cYd^pTsW
fire $	dVsU
firs*	aTbKcMfJm_pWsS
first 	aTbKcMfJm_pWsS
first $	eWsW
first order	aVcMmZ
first order discount	aVcM
first time	dLeUmWpTqMsT
first timers	mW
fit 	a]bJdUeKgLhenToTpG
fit $	aZbLhUnL
fit a	aThWnK
fit a 0	hT
fit me	aTdShX
fits 	c[dbhhiSpM
fits great	dVhZ
fits like	dV
fits like a	dV
fits my	d[hZ
fits perfect	dVhU
fits perfectly	dVhW
fits so	dThYpL
fits so well	dShU
five 	dYlUpW
flak*	c]p]
flaky 	c]p]
flav*	bEcSeDfEpg
flavor 	aXcWdLp_
flavorful 	d]pX
flavors 	aWpZ
flim*	c[p_
flimsy 	c[p_
floo*	hYnY
focu*	q^
focus 	q^
fold 	na
fold*	eWn[sT
folding 	eW
folding laundry	eW
foll*	bHcHdHeXf]sV
follow 	eKfa
follow 0	fT
follow 0 follow	fT
follow back	fY
follow back $	fS
follow me	fW
followed 	e_
followers 	f_
following 	aUeZfLsU
food 	n]p[
fool*	cTpV
fooled 	cTpV
foot 	c[h_
for 	dMeLfLgWjKlLnWpHqKrK
for $	nT
for 0	cVgS
for a	bLhS
for a 0	nU
for a doll	cWhY
for a refund	cSoT
for all	g[
for another	bW
for being	dX
for both	dLgVmW
for both $	dLoM
for first	mU
for it	bTdL
for kids	cXhXpLsU
for me	bYcHdXfInKpXsT
for me $	bWeU
for me please	bU
for mine	b[
for my	b[cVeLfLkTpTsS
for my mom	bZ
for my refund	cVkLoV
for my sister	bX
for one	bXgT
for payday	bJeZ
for real	dTeX
for real $	dTeX
for that	cXgX
for that price	gU
for the	dSeSgW
for the pair	gW
for the set	gW
for the vibes	eT
for this	aLcLdWeTgV
for two	bXgYkV
fore*	aJbIcUeJfTkXsW
forever 	c[dWkXsW
forever $	sT
forex 	dTfZ
form*	c]nZp^
formula 	c]nZp^
foun*	cZlXnZpY
found 	cZlWpW
found a	cWpW
fr 	e_
frag*	p[
fragrance 	p[
fram*	c^pZq^
frame 	p[qX
frau*	c[
fraud 	c[
free 	bBcMeEfVgZhVm_nMoZpc
free $	aUnKpV
free ?	aT
free ? $	aT
free gift	bJdLeLmZpM
free gift $	cSmT
free gift cards	cMfW
free iphone	fX
free iphones	fX
free robux	fZ
free shipping	aYdLgLkYoM
free*	bGcZdFeFmdnfpYq_
freebie 	m_
freebies 	m_
freeze 	aZn_
freezer 	mLn]pY
freezing 	c[q[
freezing $	qU
fres*	dapg
fresh 	cLdYp_
fresh $	aVdLnLpW
frid*	bJcJeUfKkZn[
friday 	aLcJeYkZ
friday $	cLdKsU
fridge 	aVn[
frie*	dVeKfUgWm[nY
friend 	mYrS
friendly 	gXnY
from 	bCcLd@eVjVk_pUqSsV
from $	lL
from brazil	eS
from brazil $	eS
from home	f^
from my	bMcYeKfVj[kUlY
from my cart	cXj[lL
from texas	eTsT
from texas $	eTsT
from work	eU
from work $	eU
from your	fX
from your phone	fX
froz*	c^dYk[pVq_
froze 	c[q[
frozen 	cXdXk[pUq[
frozen $	cYdLpMqV
frus*	cb
frye*	nU
fryer 	nU
full 	aXc_h^mdpV
full coverage	pY
full price	aWcVm_
funn*	dX
funny 	dX
game 	dXpX
game changer	dXpX
garb*	c[p[
garbage 	c[p[
gave 	bVc]kVpbqM
gave me	cZkUpY
gave me a	cTpT
gem 	db
genu*	bHeHfHpb
genuine 	bHeHfHpb
germ*	k[
germany 	k[
get 	dCeGjVkVmYpJsU
get a	fKjMmVoU
get a free	aS
get a refund	oU
get followers	fX
get here	aak[
get here before	aTkT
get here by	aWkT
get more	aZjY
get my	cS
get on	cX
get on with	cX
get one	bKc[dLeMgTj[kMmV
get one $	aTcXjYmU
get paid	bZ
get the	bTmT
get the link	bVlV
get to	cV
get to the	cV
gets 	aTdXgTpW
gett*	bZdKeMfLjTlSsT
getting 	bZdKeMfLjTlSsT
getting it	bZ
getting more	aYbKjY
getting one	bYsU
getting one for	bV
getting this	b[
getting two	bVsS
getting two $	bSsS
ghos*	cci[o_sT
ghosted 	c[o_
gift 	cUdFeIkSmns[
gift $	cSmW
gift card	aVf[mZ
gift cards	cMfW
gift for	b[
gift was	cXkMm[
gift with	aTmW
gift with purchase	mW
gift*	b_
gifting 	b^
girl 	dXsW
girl $	dXsW
girl*	fVhZnU
girls 	fVhZnU
girls $	hUnL
give 	bXdKeJfIgLlWmUoT
give me	bVdJeIfJoS
give me my	bMcXoV
give*	bHdGeGoWrd
giveaway 	aTbLdLeKfUoMr_
giveaway $	rT
giveaway is	cUrW
giveaway is fake	cUrW
giveaway on	cMf[
giveaways 	aTcUrb
giveaways are	cWrW
giveaways are fake	cTrT
givi*	dYfZg[
giving 	dYfZg[
glad 	d]p[
glad i	d]p[
glas*	n]p^
glass 	nMp]
glit*	i]l^
glov*	dVhU
glove 	dVhU
glow*	d_pY
glowing 	d_pY
glut*	n[pZ
gluten 	n[pZ
gluten free	nKpY
go 	bFfFgWjJmLnVoJqUrM
go $	aUeUgV
go back	cLdWgMnMp[sV
go in	aVnU
go live	aUqV
go lower	gZ
go out	aSkV
go over	gMhZlLnLsT
go through	cWdMl[
go to	danMp^
go with	a]n[
god 	eVfW
god bless	eVfW
goes 	dDeDfElWnZo[
goes my	bY
goes to	cSlV
goes to the	cSlV
goin*	fJgWjLkWlUpTqVsT
going 	fJgWjLkWlUpTqVsT
going for	a[g[
going out	a[k[
going strong	dUpU
going to	aHbVdMeTfMlMsU
going to buy	bW
going to get	b[
going to order	bXsT
gold 	aVcUhSi^p^
gold or	aT
gold or silver	aUiUpK
gone 	bCc[eGfHgKjkkLlKmXpTsT
gone $	dWjS
gone again	c[jY
gone before	cXjX
gone in	cYjZ
good 	cHd[eWfIgShUjMkLmMpZrU
good $	aSnMpWsK
good deal	dXgW
good evening	eWsT
good for	a[dMn_
good for a	nU
good job	dY
good luck	eZrYsM
good morning	eWnLrLsY
good night	dLe[nLsT
good night $	eUnLsT
good on	dXiVpLsT
good on you	dWsT
good price	dXgU
good prices	d[gX
good quality	aVdVpW
good value	dXgY
good vibes	dUeS
good*	bVe_
goodbye 	bXeZ
gorg*	d]iWpKsV
gorgeous 	d]iWpKsV
gorgeous $	dTsU
got 	cMfEjVk[mTpMrT
got 0	b_
got a	aXmS
got any	aXjV
got here	d[eSkW
got here in	dYkV
got home	eY
got it	aGcTd[eDfKk_rZsU
got it $	aMbScUdIkMrU
got it in	dUiSkV
got it wednesday	dXkV
got mine	bZeLkTpMsS
got mine $	bWsV
got mine in	dSkTpL
got my	bU
got my prize	cSkMrU
got my refund	oVrM
got one	bZcTjLkU
got one $	bTcKeTmT
got rejected	cWm[
got sent	c[iTkW
got the	aKbWcTdLhUmUpL
got the wrong	cUkW
got the xs	bUhS
got to	b[eYsV
got to go	eZ
got to have	b[
grab 	b_cYdJeIfHg^lWnT
grab it	aTbXlS
grab it $	lS
grab*	bbhU
grabbed 	b[hTsS
grabbing 	b_
grad*	n]p]
grade 	n]p]
grai*	c]dXpVq[
grail 	dZpV
grail $	pT
gram*	aUh]
grams 	aUh]
gray 	c]i_pT
grea*	cTd^hTpSqU
greasy 	p_
great 	dahUqU
great $	gMkMqLsT
great customer	cLdUoV
great customer service	cLdUoV
great deal	dVgY
great price	aMcLdWgWpM
great price $	gS
great quality	dTpT
great seller	dV
great value	dTgY
gree*	cYeZfLi[p[sU
green 	aSdMeLi[p]
green $	aTiLpT
greetings 	e[sT
greetings from	eVsT
grou*	fTkYn[
group 	fT
grow 	fX
grow your	fX
guar*	a]ob
guarantee 	a]ob
guys 	aUbMdMe[fLn[sW
guys $	eUsV
gym 	eZmSn^
hack*	fc
hacker 	f]
had 	aLbLdWfLgMjWkMpX
had $	dTpV
had 0	cYjY
had any	dSpS
had any problems	dSpS
had it	dZpT
had to	cT
haha 	cSe^gLsU
haha $	eXsT
haha*	eb
hahaha 	e[
hair 	cVdVmYnmoUp[sV
hair in	c]p[
hair looks	dW
hair loss	nX
half 	c[dUg^hck[oX
half empty	cVhY
half full	c[h]
half my	cVkUpS
half my order	cVkW
half of	cXdMhYoS
half the	cUdWhU
half the price	aMdTgU
hall*	k_p]
halloween 	k]
hand 	b]
hand*	n^p]
happ*	aJbMeTfFkLlYoTpVsU
happened 	c]
happens 	aYcTlXoTpM
happens if	aScM
happy 	aKdYe]fMpWsT
happy birthday	eX
happy friday	dKeW
happy new	eV
happy new year	eV
happy with	cLd^gMlMnMpX
hard 	aJc[dKeVfJnZqZsX
hard pass	eX
hard question	cV
hard to	c_n[q[
hard to use	nZqM
hard*	aYn_pg
hardback 	p[
hardcover 	nJpa
hardwood 	n_
has 	aTbDdLgTkWmTqK
has anyone	aYpU
has anyone tried	pU
has it	aVcZ
has never	cLdXpY
has not	cZk^oSpL
has not moved	cTkU
has not my	cUkU
has not shipped	cS
have 	aTcJdLfIhLjVpTqL
have $	bVhSpL
have a	aTlV
have any	aX
have anything	sU
have enough	eY
have ever	dSpT
have it	cLlLnVpU
have it $	aWnV
have left	hMjT
have more	aTjU
have not	cbk]lToWpMsW
have not got	cXkXoT
have not received	cTkU
have one	eWsT
have the	bXiVlTpL
have the link	bXlV
have these	a[
have this	aViVpW
have to	aSbVcJdKfKnUoSrUsL
have too	cMeX
have two	bMdXpU
have two and	d[pV
have xl	cThT
have xl $	cThT
have you	a_pLsX
hawa*	ka
hawaii 	ka
he 	a_eY
head 	d[
hear 	aYc]oYqcsV
hear $	qV
hear her	a[q[
hear you	aTqX
hear you $	cS
heat 	pc
heav*	aYd[h[p]
heavenly 	d]pY
heavy 	a[h[pY
heavy duty	pZ
heavy is	hTpL
heavy is it	hTpL
hehe 	e_
hell 	c[k[pT
hell*	aWe[sY
hello 	aWe[sY
hello everyone	eZ
hello from	eT
help 	aUcYnZo[
help with	nS
help*	dao[pW
helped 	dY
helpful 	d^
her 	bHcFdUeJq[sT
here 	cGdSeVkapKrSsX
here $	dMeZfUrMsZ
here before	aZjMkXnM
here by	a]kY
here for	eX
here for the	eV
here in	d]kW
here in 0	dWkT
hey 	dMe_rKsV
hey everyone	eY
hi 	eirLsY
hi $	eXsV
hi everyone	eW
hi from	eUsT
hidd*	cZdY
hidden 	cZdY
high 	cYdagYkXp]
high*	cUdVgVpT
highly 	dVpT
highly recommend	dVpT
highway 	cVgX
highway robbery	cVgX
hike 	gXn]
hila*	d[
hilarious 	d[
hit 	b[
hive*	c[p[
hives 	c[p[
hm 	a[e[g^
hm is	a[g^
hold 	bVcWdKeKfLhZnUo[pXqLs[
hold a	hWoL
hold it	bUqLsS
hold it for	bV
hold one	b[
hold up	pZsT
hold*	h[p[
holds 	h[p[
holds up	hLp[
holl*	p]
hollow 	p]
holy 	dZpV
holy grail	dZpV
holy grail $	pT
home 	aHbZcKdMfZn[sT
home $	bT
home with	b]
home with me	b]
home*	n]p^
hone*	d^e[sV
honest 	d_sV
honest $	sV
hook*	d[f]
hope 	b[eZjWr[
hope i	eYrX
hope i win	eUrT
horr*	c_oTpUsV
horrible 	c_oTpUsV
horrible $	cWsV
host 	cXd[pLsV
host $	pLsV
hot 	aIbGdHiVnXpe
hot $	aTnKpZ
hot girls	fV
hour 	cSfTpT
hour $	pT
hour*	h[kTnY
how 	adbLcLdVgWhYnXpSqMsL
how are	e_
how are you	aMe_
how big	a[h]
how big is	hT
how can	a[l[
how can i	aTlX
how deep	aXh^
how do	aXkKlZn[rS
how do i	aWlWnV
how do we	aTl[nL
how do you	aTkKnbsL
how does	aXnLrT
how does it	nKpV
how does the	rT
how good	cLdT
how heavy	aZh[pM
how heavy is	hTpL
how is	aUdKeXkUlLpT
how is it	kU
how is the	aSpWqM
how long	aZgLk[nT
how long are	qV
how long do	hMkLnYoSpT
how long does	kTnL
how long is	hVpM
how long until	aUkW
how long will	pVqV
how many	aYcTdKeKgMhZiTjTlKmLnUoMsL
how many are	aVhUjYnK
how many bags	hW
how many come	aTh[
how many days	kT
how many do	hWjYnK
how many grams	aUhV
how many in	aYhXnL
how many left	aVjYnMqM
how many ml	aUhX
how many oz	aWhX
how many pieces	aXhV
how many scoops	aVnW
how many servings	nV
how many times	cYnW
how many winners	aSeMrX
how much	aZcLgX
how much $	aVdKpK
how much are	aUgU
how much do	dUgVkMmTnU
how much does	aVdMgWhYpM
how much for	aUgU
how much in	aTdLgWpM
how much is	aUgVkTpL
how much would	aVgY
how often	aXn[
how old	a[
how small	aZ
how strong	aWpW
how strong is	aWpW
how tall	a[hWs[
how thick	a[dKh^pK
how to	abl^nZrY
how to order	aVl[
how wide	a[h[
how would	aZ
howd*	e_
howdy 	e_
huge 	cXh_
hung*	cYeW
hungry 	cYeW
hurr*	cY
hurry 	cY
hurry up	cY
husb*	dTeWsS
husband 	dTeWsS
husband is	eW
husband loves	dTpT
hype 	aHbHfGpU
hype $	dUeWpU
hype*	cXd[n]p[
hyped 	cXd[
hypo*	pa
hypoallergenic 	pa
i already	eV
i already have	eV
i am	aLcMfM
i am 0	aUhU
i am allergic	cMdLeVpLsT
i am between	aU
i am broke	eZpLsV
i am buying	bTsV
i am getting	bXsS
i am good	e[
i am in	bZdT
i am sold	b[sU
i apply	aTlLnW
i bought	b[
i buy	aVlVnL
i buy $	aS
i buy 0	gT
i buy this	lS
i can	bTdLeVqU
i can not	eWsU
i cancel	aWo[
i caved	b]sU
i change	kS
i change my	kS
i check	aTlU
i check out	aTlU
i claim	lT
i contact	aWnMoY
i cook	aSnV
i do	aTcLeUkSoTsU
i do not	aTcJeUoVsU
i enter	mSrV
i exchange	aToT
i find	aTlU
i find the	aT
i get	cHfLjLnM
i get a	aS
i get paid	bZ
i get the	aTcLmS
i got	aMcXpT
i had	dTsU
i have	bKdTeWgUlSnTpUrL
i have ever	dSpT
i have it	bMeTpW
i have to	aUeLlTnS
i hope	eWrU
i hope i	eWrU
i love	aMdZpKsW
i love this	dTsU
i made	fV
i made 0k	fV
i miss	aXjT
i missed	bVcMjS
i mix	aVnZ
i need	bWfMmSnVrT
i need it	bWsU
i need this	bSsV
i need to	bLeTrSsM
i never	cMeYrU
i never win	cMeYrU
i order	aSkKlVnL
i ordered	bT
i pay	aXcMkXlV
i pay $	lS
i pick	kVlM
i pick it	kVlM
i purchase	aTlW
i put	aUmWnZ
i put the	lLmU
i return	aUlLnLoW
i return $	oT
i see	aTcLqLsV
i see it	aTcLqMsV
i size	aU
i store	aTlKnX
i swap	aWoY
i take	aUbYlMn[
i use	mS
i use it	lL
i use my	mSnK
i use the	lLmYnH
i want	bUlM
i want a	hS
i want this	bVsU
i want to	aTbLeU
i was	dMsU
i wash	aVnY
i wear	aVnV
i will	aJbZeYsS
i will buy	bU
i will get	bW
i will have	bY
i will pass	eZ
i will take	bUsU
i win	e^rY
ice 	dWk_pWsT
icon*	dZ
iconic 	dZ
if 	a]dMjVlMocsM
if half	o[
if i	aZcIeLgUkSoW
if i am	aU
if i buy	gUmL
if i get	aScMgSoT
if it	aToZ
if it arrives	aUkMoX
if it breaks	aWoV
if it does	aVcKoT
if it is	jToV
if they	o[
igno*	aZcboWsW
ignored 	c^oU
ignored my	cYoU
ignoring 	aWcXoUsW
ignoring me	aW
ignoring my	c[oVsS
impo*	cXkXnY
import 	gSk[mT
impossible 	cYnX
impossible to	cYnX
impossible to assemble	cWnU
impr*	dcpYsM
impressed 	d]pYsM
impressed $	dVpYsM
in 	fLhYiUjTkWmMnVoLsU
in $	aUbUcMdLeLsU
in 0	dT
in 0 days	dVpT
in a	fUh_kTpVsL
in a pack	hW
in a tin	hW
in a week	fUkLpT
in an	pT
in an hour	pT
in and	cWqZ
in and out	cWqZ
in bed	e^
in bio	fZ
in black	aXcLiU
in chat	bTeWlU
in chat $	eU
in for	b[
in it	aVbLc^dLh]pUqLsW
in it $	aWdMhTlMsS
in love	dZ
in my	aMbUfTlWmTsW
in my bio	fT
in my cart	bY
in my life	bS
in person	cXdUiX
in pink	aYiX
in pink $	iU
in plus	hT
in real	hSiVpK
in real life	hSiVpK
in stock	aTcUdJeJfLj[
in stock $	jS
in store	cSdMgU
in store $	dMgS
in the	bMcJfKhUiSlXsW
in the basket	aYcKlV
in the box	aSsT
in the cart	lS
in the chat	bVsU
in the fridge	aVnT
in the rain	cXkW
in the shop	aZlZ
in the wash	cUnKpW
in white	aWiV
inbo*	fW
inbox 	fW
inbox me	fW
inch 	hb
inch*	h_
inches 	h_
incl*	mXn]
included 	mXn]
inco*	aGcWdGeG
income 	fX
indu*	n[
induction 	n[
info*	d]
informative 	d]
ingr*	a[pa
ingredients 	a[pa
insa*	aMcXdZgWkU
insane 	aLcXdUgWkU
inse*	h_
inseam 	h_
insi*	cXpUsU
inside 	cXpUsU
inside $	aTsU
inst*	b]cYgYi[jUnbsX
install 	aZn^
instantly 	cVjY
instead 	c^i_rS
instead of	c^i_rS
instead of sage	cUiU
instructions 	cZgKiKjMn]
instructions $	cVnU
instructions make	cTnT
instructions make no	cTnT
insu*	cakXo[pVrL
insulated 	k[p[
inte*	aYeZkdn^
intent=S:/aftersales	lOoNsS
intent=S:/coupon	mSsO
intent=S:/link	jMlSsQ
intent=S:/quality	hOiNjNlOsT
intent=S:/shade	iYkOlNnQpOsJ
intent=S:/size	hTlOsM
intent=S:/stock	jSlOsN
intent=S:/usage	hTiNkNsU
intent=S:ask	hTiSjKnNpQsT
intent=S:ask/link	gNiOlWsJ
intent=S:ask/size	hWiOoOsK
intent=S:chat	lOsX
intent=S:good	iSkNsO
intent=S:grievance	jMkOlWsM
intent=S:topic	hRiTjNlNnN
intent=S:topic/aftersales	lOoNsS
intent=S:topic/coupon	mSsO
intent=S:topic/link	jLnQpQsU
intent=S:topic/quality	iOjNsT
intent=S:topic/shade	iXkOlNnQsK
intent=S:topic/size	hSsN
intent=S:topic/usage	hTiNkNsU
intent=S:void	iRjQlNnQpMqO
intent=S:want	iRsU
intent=S:want/link	lTsN
intent=S:want/shade	iUjOkOpOsN
intent=S:want/size	hTsN
intent=S:want/stock	jSlOsN
intent=T:coupon	mSsO
intent=T:link	jMlR
intent=T:none	jLpNsX
intent=T:shade	iUjNkOpOsN
intent=T:size	hUjOlOsM
intent=T:stock	jSlOsN
internationally 	aWk[
into 	aGdFeF
inva*	c]m[
invalid 	c]m[
inve*	ff
invest 	f^
invest in	fY
invo*	a]oa
invoice 	a]oa
ipho*	f[n[
iphone 	fWn[
iphones 	fX
irel*	k[
ireland 	k[
iron 	pc
is 	aWfL
is 0	aScTgXiTkLlTpMqUsM
is 0 $	cSqV
is 0 for	aWcMgT
is a	cZfLhToTsW
is a joke	cUoS
is a scam	cTsU
is amazing	cLdWiUpVqUsJ
is amazing $	dSpXsL
is awful	cToTpV
is bad	c[dJqU
is barking	eV
is beautiful	dWiWkW
is been	cVkUqL
is blurry	pT
is blurry $	pT
is broken	aVcTlUoT
is coming	bV
is coming home	bV
is crazy	aLc[dJkT
is crying	eV
is dead	c[lUmW
is down	c]gLl[
is empty	cUeY
is everything	a[d[
is fake	cWeMgWrWsL
is fake $	gLrTsL
is fast	dWeY
is frozen	qU
is frozen $	qU
is glowing	dUpU
is gone	cYmWqX
is good	dWpUqM
is gorgeous	dUiT
is gorgeous $	dSiWsK
is great	cId[hLoVqTsK
is great $	dWeLpTsL
is here	eXsS
is in	bXcMhKpXsU
is in it	aXhMp]sK
is insane	cVkT
is inside	aTsU
is inside $	aTsU
is invalid	cWmU
is it	a_cKdJkLnTpU
is it $	aThYlMnLsM
is it 0	lTpSsL
is it any	pS
is it authentic	aWpX
is it cheaper	aTcMgT
is it for	aTgLhUsW
is it gone	aYjZ
is it good	a[dMpX
is it heavy	aWpW
is it in	a[bKlZ
is it itchy	aXpV
is it just	qS
is it lagging	aXqZ
is it legit	aUpW
is it made	aTp[
is it on	gUmL
is it organic	aUpY
is it real	aXnMpY
is it see	aXpV
is it sold	aUcLjTsW
is it spicy	aUpX
is it still	aTjV
is it stretchy	pU
is it sweet	aVpV
is it the	sS
is it thick	aWpW
is it true	aT
is it vegan	aWpX
is it waterproof	aUnMpV
is it worth	gTpS
is legit	d]pW
is mine	aSbViVkXsS
is more	cVgJiTkWsW
is moving	eV
is my	aKdGfGkXoUpMsV
is my money	bYeL
is my order	aJbJcXkYoJsL
is my package	cTkTsM
is my stuff	cTkV
is not	c[dKlTmW
is not working	cUlVmUpK
is nothing	cTiT
is nothing like	cTiT
is off	cYgLiVpJqW
is on	cLdV
is only	d_g^kL
is out	bWsV
is perfect	dUiS
is raining	eTsU
is ready	bT
is ridiculous	cVgS
is shaking	cVqV
is she	aY
is shipping	aVdIgIk[
is shipping $	gJkW
is shipping free	aWcMkX
is slow	cZk[
is so	dUqVsM
is so blurry	pLqS
is so clear	dTqV
is so good	dShMpSqS
is so pretty	dSiVsK
is so slow	cT
is stunning	dTiU
is terrible	cWdKoUpSqV
is terrible $	cS
is that	a_gTmLsS
is that $	aSgLsU
is the	a]bGcJhXkMoTpVrTsK
is the 0	aSgThTmM
is the best	dT
is the capacity	aThVpM
is the code	aSmZ
is the difference	gLpJsW
is the drop	aThVjX
is the giveaway	rS
is the length	aShT
is the link	aWbJlZ
is the next	jMkMqZ
is the one	eXsT
is the price	aSgVmL
is the quality	aZcJdJpW
is the raffle	rT
is the sound	aWpWqT
is the total	aSgXpL
is the warranty	oU
is there	a[kTnLoUqSsL
is there a	aVbMoMrS
is there sound	aUqX
is this	a^bMdKeLlVnSqS
is this $	qT
is this legit	aUpX
is this real	aXpY
is this the	aTdLgS
is too	cXkUqU
is trash	cUdMpT
is up	cXeZ
is useless	cXoW
is watching	eVsU
is way	iS
is way off	iT
is wrong	cWiS
is your	a_gLlVsV
issu*	cWdW
issues 	cWdW
it 	eKfJlTnVoTpS
it $	eLgIkMlSpT
it 0	lTpT
it ?	oKpM
it ? $	oKpM
it again	cVjW
it already	bUeUlXpM
it already $	bUeUlXpM
it and	bU
it any	pS
it any good	pS
it arrive	kS
it arrives	aUkMoX
it authentic	aWpX
it authentic $	pS
it back	bVjToW
it be	aVcLjVnL
it be back	jW
it before	gWkLpK
it break	aTpV
it breaks	aWoV
it cheaper	dJfLgT
it closer	qJsT
it come	aTgXiXkSpLsW
it come in	iXsM
it come with	sW
it daily	dVpU
it do	sW
it does	aVcKnLoT
it does not	aVcKnLoT
it every	aTbLcMdVnWpVqM
it every day	nTqL
it expire	pU
it fade	aZp]
it fit	hS
it for	dIeMfJgUhTsU
it for me	bV
it get	aTnU
it gets	aTdKgS
it go	aVkSnV
it go in	aVnU
it gone	aYjZ
it good	a[dMpX
it good for	nS
it have	aTpV
it heavy	aWpW
it help	aTnY
it help with	nS
it hold	aShX
it in	bUeLhMkVlTnUpMsJ
it in the	dKkUlWnTsL
it is	aJbMfLgSlMqUsL
it is 0	cTgWqW
it is a	cTsT
it is amazing	dTpX
it is been	cVkUqL
it is broken	aXoV
it is fake	gLpSsL
it is my	e[sY
it is not	cSpT
it is only	dZgX
it is raining	eTsU
it is so	pSqS
it itchy	aXpV
it just	qS
it just me	qS
it lagging	aXqZ
it last	aYdKkLnLp]
it legit	aUpW
it made	aTp[
it made $	pS
it made of	pS
it need	aWbLnY
it next	dYkWsU
it off	aWnS
it on	aUfUnTpM
it on $	sS
it on sale	gVmM
it organic	aUpY
it out	cUdWlTnWoY
it over	cTkT
it please	lU
it please $	lU
it real	aXnMpY
it really	aTpV
it really work	aUpW
it see	aXpV
it see through	aXpV
it ship	aTkX
it shrink	aYpY
it shrink $	pT
it smell	aVdMnJpW
it so	dS
it sold	aWbXjTsW
it spicy	aUpX
it spicy $	pT
it still	aTjV
it still there	jU
it stretchy	pU
it sweet	aVpV
it take	kV
it tarnish	aWpY
it taste	aXcLdLpW
it the	dTkUsS
it the same	sS
it thick	aWpW
it to	bUcL
it to the	bUlS
it true	aT
it true to	aT
it turn	aUcMiLpT
it up	cTdFeGfIk[lZqU
it vegan	aWpX
it vegan $	pS
it was	cZp[
it waterproof	aUnMpV
it waterproof $	nLpV
it wednesday	dXkV
it weigh	hU
it while	aWnU
it with	aWnZ
it work	aWnW
it work for	nS
it work on	nU
it work with	nT
it works	dZpY
it worth	gTpS
itch*	aUccpc
itchy 	aUc]p_
itchy $	dLpW
item 	aTbLcYk]l[mM
item $	cUkW
item*	cVkXqV
items 	cVkXqV
jack*	c[f]g[jZ
jacked 	c^g[j[
jacket 	bSlT
jaw 	da
job 	aJcKd[eIfUpUsX
join 	fb
join my	fY
join my group	fT
join my live	fW
join*	eX
joined 	eX
joined $	eT
joke 	aKccdMhSoTpMsW
joke $	sT
joke of	cV
joke of a	cV
juic*	d^pa
juicy 	dVp^
jump*	c_gXq[
junk 	c_p^
junk $	cUpW
just 	aLe[fHhToTpLsY
just bought	bW
just browsing	eUsS
just browsing $	eSsS
just checked	bU
just checked out	bU
just got	bUcKeZ
just got here	eV
just got home	eY
just joined	eX
just joined $	eT
just looking	eZ
just lurking	eY
just me	qS
just ordered	b[cM
just ordered $	bUcM
just paid	b[cL
just spins	cZl[
just watching	eZ
k:chatter	eRsR
k:complaint	bOcXdNgOjOpNsS
k:intent	bWcOdNeOiRmOnOoNsR
k:praise	aLbNcKdXeQgOiOkRqOsR
k:question	aWbNcNdNgRhOiOqSrQsR
k:spam	aQbNdNf[
keep 	aSbKc[dMfKgUhLjYkKmLnZoXp^qMsT
keep ignoring	cY
keep it	aVnT
keep it in	aVnT
keep me	n_
keep me up	nY
keep*	cbkLl_q[
keeps 	ccdSkLl_q[
keeps buffering	cUqT
keeps crashing	cUlVqM
keeps cutting	cTqU
keeps freezing	cSqU
keeps freezing $	qU
keto 	n[
kick*	c[l[
kicked 	cUlW
kicked me	cUlW
kicked me out	cUlW
kidd*	cX
kidding 	cX
kids 	bFfGh[n[pYsS
kids are	eV
kids are asleep	eV
kids love	dUpX
kids size	hX
kind 	aZd_
king 	h_
kiss 	db
klar*	gYlY
klarna 	gYlY
knee 	hZn[
knoc*	c_dZgZpc
knock 	cXgWpU
knock off	cXgWpU
knockoff 	p^
know 	abbLeM
know*	d]
knowledgeable 	d]
labe*	k[o]
label 	k[o]
lag 	cYqb
lagg*	aVcaqg
lagging 	aUc[qa
laggy 	c_q_
lapt*	nZ
laptop 	nZ
larg*	aWcTdLeLfMh]iUlSpMsT
large 	aWcTdLeLfMh]iUlSpMsT
large please	hS
large please $	hS
last 	bLcTfTgZj[pZ
last $	pT
last one	aXbScLjYsT
last time	cUeV
last week	fW
last week $	cVdJfL
last*	aKcZdWfJkMpdsW
lasted 	aKc[dVfJp[sU
lasted a	c[pX
lasts 	cLd[p^
lasts forever	cMdZpU
lasts forever $	cLdU
late 	cge[kdqX
late*	bKcKeXfLkYpYqY
later 	bKcKeXfLjMkXqY
laun*	e]
laundry 	e]
lave*	i[
lavender 	i[
laye*	n_
layer 	n_
lbs 	h_
leak 	aTc[hTpd
leak*	cekYp_
leaked 	cZkVpT
leaking 	cZp[
leaks 	c[kLpa
leaks everywhere	cXpV
lear*	cLd]
learned 	dZ
leat*	cVp_
leather 	cVp_
leav*	cXeZnUpVsX
left 	aVbGcZeHhKjak[nYoXq[
left $	aWcKjT
left in	aYcMfYj[
lege*	db
legi*	bHeHp_sW
legit 	bHeHp_sW
legit $	cMpV
legit seller	cMdYfM
leng*	aXhd
length 	aXhd
length on	aU
less 	cdgf
less at	cYgY
let 	dFfFlWrU
let me	cJdIfGlWrU
let me buy	aLbTcT
let me return	oU
let me win	eYrS
lets 	eVsT
lets go	eVsT
lets go $	eVsT
leve*	n]pV
level 	n]pV
liar 	c_
liar*	c]
liars 	c]
lid 	kMpUsU
lid $	aTsU
lied 	ca
lies 	cbhTpMsV
lies $	bMcYpMsU
life 	aLcMdahTiWlTpdsV
life $	pJ
life*	o^p[
lifetime 	o]
ligh*	bIcSdXeJfLiepTqa
light 	bJeIfKi_pWqL
lighter 	cXi^
lighting 	dViLqa
lighting $	qU
lighting is	dUpLq[
like 	cYeKfJgThWiVlMpZqM
like $	pW
like a	c]dSh[iXqW
like a charm	dUpT
like a glove	dVhU
like cardboard	cVpT
like cardboard $	cVpT
like new	d[pX
like plastic	cWpT
like the	aLbLdUiVpX
like the picture	cTpX
like to	b[
like to buy	bY
like to order	bW
like*	eXf[
likes 	eXf[
lila*	i]
lilac 	i]
limi*	aTfXj^
limited 	aTfXj^
line*	pd
lined 	nMp[
linen 	p_
link 	bddGeGlppL
link $	aTlSsL
link does	cZlYpL
link does not	cUlUpM
link for	bXlY
link in	aKbUcKfXl]sL
link in chat	bYlU
link in my	bLfU
link is	aTcYl[
link is broken	cZlU
link it	b[lY
link not	cVlV
link not working	cVlV
link now	bXlV
link please	bUlW
link please $	lU
link up	aUbUlV
link up $	aT
link*	dHeHfIlepW
linked 	a]ld
links 	aMbXcZl]pU
links please	bZlX
lip 	i]q[
lips 	iT
lips $	iT
lips*	i]
lipstick 	i]
list 	b_fLj[l]
list it	bVl[
list*	l_sV
listing 	l_
lite*	dUhbsW
literally 	dU
live 	aVbEcDgTjKkKlVqbsZ
live $	eVkLpKqTsS
live again	aZdLjMq[sM
live ever	sY
live ever $	cSsY
live every	a[qZ
live for	a]q[
live in	d^p]
live tomorrow	aZqW
live without	dXpW
live*	dV
lives 	dV
lmao 	e_
load 	cUlZ
load*	c[hUl]
loading 	c[l]
loan 	fW
lock*	b_
locked 	b[
lol 	eYfLsT
lol $	eTsT
lolo*	e^
lolol 	e^
long 	aXeLgIhWiMjLkYlMpTrM
long are	qV
long are you	qV
long do	hMkLnYoSpT
long do i	nWoT
long does	kTnL
long does delivery	kT
long does it	kSnLpS
long does shipping	kS
long does the	pT
long is	hVpM
long is shipping	kS
long is the	hXoT
long until	aUkW
long will	pVqV
long*	c[hZmZ
longer 	c[hZmZ
look 	aJbLeWfJiYpLrMsT
look*	aIbLcUfHgHi[pTsS
looking 	cXdMeXgKpZ
looking $	dMeTgLpT
looks 	aLcUdYfLgJiZpTsU
looks cheap	cXdKgMp]sM
looks different	pT
looks good	dUiY
looks good on	dUiY
looks great	dSpMsV
looks like	cUdLhWpU
looks like a	cUdLhWpU
looks new	cMdWpW
looks nothing	cUiU
looks nothing like	iS
loos*	c^hZp^
loose 	c^hZp^
lose 	fW
loss 	fXnX
lost 	bKcadJfVk_pVrT
lost it	cYkWpY
lost my	cXkW
lot 	bMcXdTfMgZlZpV
lot $	dKgUsK
loud 	c[nLpbqZ
loud $	aTnJqW
love 	aMdkeViUqSsW
love $	dZs[
love it	dY
love it $	dU
love mine	dWpZsM
love mine $	pTsL
love that	dXiX
love that color	dViU
love the	aMcLd[gTiXkTpJqTsL
love the color	dTiYpK
love the lighting	dUqW
love them	dZpV
love them $	dUpV
love these	dY
love this	dZiSpU
love this $	dTpLsW
love watching	dUsS
love watching you	dUsS
love you	dXeL
love your	dXpMsV
love your energy	sS
love*	dep[
lovely 	d^
loves 	d^p[
loves it	dVpT
loves it $	dVpT
lovi*	d_
loving 	d_
low 	cUe[n[pTqY
low quality	cZqV
lowe*	a^cTg_pU
lower 	cXg_pV
lowest 	a[gZ
loya*	aVdWm[
loyalty 	m[
luck 	eknMrc
luck*	e_ra
lucky 	e_ra
lunc*	e]
lunch 	e]
lurk*	e]sS
lurking 	e]sS
lurking $	eUsS
luxu*	dap_
luxurious 	d]pZ
lyin*	c^
lying 	c^
macb*	aUn^
macbook 	aUn^
mach*	a[n_
machine 	a[n_
machine washable	aWnW
made 	bCcVdJeChXiWph
made $	pS
made 0k	f^
made for	cZh[
made in	aUcLkTp[
made me	cZfMiTpV
made me sick	cWpV
made my	cYdXp[
made of	a[p[
made of $	pS
magi*	dbp_
mail 	aScMdUkanUpU
make 	aHcMeHfXjYkYnY
make it	cXdLk[nV
make money	fZ
make more	b]jY
make no	cTnT
make no sense	cTnT
make*	bIeJfGiXn[pXsS
makes 	aTbJeKfIiYnMpZ
makes my	aLcV
makeup 	dYn]oUsS
mang*	pU
mani*	cYe[rY
manifesting 	e[rZ
many 	aXeYgKhYjSlJmLnToLrMsL
many are	aVhUjYnK
many bags	hW
many come	aTh[
many days	kT
many days to	kT
many do	hWjYnK
many do you	jXnL
many grams	aUhV
many in	aYhXnL
many in a	aUhVkL
many left	aVjYnMqM
many left $	jT
many ml	aUhX
many ml $	hT
many oz	aWhX
many people	cLeXhVnJpLsS
many pieces	aXhV
many scoops	aVnW
many servings	nV
many times	cYnW
many winners	aSeMrX
mark*	cXdMeYgak[
marked 	c]gZkZ
matc*	dZgVi_nX
match 	cUgVi[nYpK
match the	gTiS
mate*	aYcUdMp_
material 	aYcUdMp_
material $	pV
matt*	i^
matte 	i^
mayb*	e[sT
maybe 	e[sT
maybe next	eT
maybe next time	eT
me 	aIbUdLiSjLlVoSpLqKrW
me $	bZcHdLsV
me 0	bJcIfIsT
me 0 $	aVeWgMsX
me a	cVdUkToWpV
me a rash	cTpT
me buy	aLbTcT
me down	bYsU
me down for	sU
me for	fY
me get	bY
me how	fX
me in	bX
me look	cUiXpM
me luck	eVrU
me me	e[rX
me me me	e[rX
me my	bMcXoV
me my money	cXoU
me my refund	cS
me on	fV
me one	bW
me out	bDcTeFfGiWjLkLl_nYoWqH
me pick	eT
me pick me	eT
me please	bZsU
me please $	aMsU
me return	oU
me right	dXoU
me sick	cWpV
me so	dWgVhUpK
me the	dJeLfLkXpM
me the link	bUlS
me the wrong	cSkVpL
me to	cXgSlZoV
me too	e[
me twice	cUoT
me twice $	oW
me up	aSbYnYsU
me win	eYrS
meas*	aVh^lSsU
measurements 	aUcTh]
medi*	aSh[iYnZ
medium 	hYiWnM
meh 	c]p^
melt 	dXkXpV
melt in	dXkXpV
melt*	c]d[kWp]
melted 	c]kWpX
men 	a]n^sY
men use	nZ
mens 	hYs[
merr*	eZ
merry 	eZ
merry christmas	eZ
mess 	cb
mess*	c[fZlXo^pXsV
message 	c[fZlXo]pZ
message me	cLf[
messages 	oYsS
mexi*	k]
mexico 	k]
micr*	aVcZn_q_
microphone 	cZnMq_sS
microphone is	c[qY
microphone is off	cTqX
microwave 	aXn^
microwave safe	aXnX
mili*	mW
military 	mW
military discount	mW
milk 	n[pY
mine 	bZd[eMfJkXoTp]
mine $	bTlM
mine broke	cXkMpT
mine in	dSkTpL
minu*	cWdVoSsT
minutes 	oSsT
minutes $	oSsT
misl*	cb
miss 	cIeGfSj[
miss*	bXc^dLfKgMhTj[k]m]qL
missed 	bTcXjXkVmMpL
missed it	cTjU
missed it again	cVjY
missed out	bTjV
missing 	bXc]dMfKgLhVjUk]m^qL
mix 	aVnZ
ml 	aUh_
ml $	hT
mods 	e]
mois*	n^pc
moisturizer 	n]
mold*	c[p[
moldy 	c[p[
mom 	aLcLeUfKpTsT
mond*	dVe]kY
monday 	dVe]kY
mone*	aMcSgZkLoYpSrUsU
money 	aMcSgZkLoYpSrUsU
money $	oIsT
money back	a^cXgMjMo_
money back $	bL
mont*	aIbJdJh]k^lSn[
month 	aKbMdLfThTkXnX
months 	c]h_k[nX
mood 	ea
more 	bYdMeGfEg[iXjflL
more coming	a[bLjY
more in	aTbVjW
more left	aVjU
more of	bXjW
more of these	bUjS
more stock	aLbXjS
more stock please	bTjT
more than	cbdJg]jLkTpLqU
more than the	cTdMgV
more up	bVjX
morn*	aVe^n^
morning 	aVe^n^
moth*	kX
mothers 	kX
mothers day	kX
move*	c^k_
moved 	cWkZ
movi*	cTeUqU
moving 	cTeUqU
mr 	f]
mrs 	f_
much 	bHcTeKfJg_
much $	aUgThM
much are	aUgU
much do	dUgVkMmTnU
much do i	dTlLmTsS
much does	aVdMgWhYpM
much does it	gLhXpM
much for	aTc[dLg[
much for the	aSgT
much in	aTdLgWpM
much is	aUgVkTpL
much is it	gWpL
much is shipping	gKkW
much is the	gW
much would	aVgY
mugs 	aUbVjT
mush 	c[p[
mush*	c_p]
mushy 	c_p]
musi*	cXq_
music 	cXq_
music is	cVqT
music is too	cVqT
must 	b_d[fMlMpS
must buy	b[
must have	bVdVpT
mute*	c^q^
muted 	c^q^
my 	aFdLfUgLkUnSoVqL
my 0	fW
my address	aWkVoL
my address $	kS
my bio	fZ
my birthday	eTkWsU
my budget	e[
my butt	aUhZ
my card	bUfKmMoT
my cart	bVcUjVkKpMsU
my cat	eZ
my channel	f[
my comment	c[
my daughter	pSsU
my day	db
my dog	cJfJnV
my dog loves	dVpU
my door	dZkX
my email	cVoW
my face	cTpT
my fingers	eWrW
my foot	c[h[
my free	cYkKmZoMpK
my free gift	aLcU
my group	fT
my hair	dWpV
my husband	dTeWsS
my husband is	eW
my husband loves	dTpT
my kids	dUpV
my kids love	dUpV
my life	cKpSsS
my live	f[
my message	c]lLo]pL
my mom	aLcLeUfKpTsT
my money	bYc[eMfKkKoUpKsW
my money $	oKpLsW
my money back	bMcW
my name	e_r[
my order	c[kUmMoTpK
my package	cYkWoM
my page	cMf[
my phone	aMeThMnYsU
my phone $	eUsT
my prize	cUkLrV
my prize $	rS
my profile	fZ
my question	cSsS
my refund	c[kMoV
my refund $	cT
my return	cUoU
my shop	fZ
my sister	bX
my size	cVjV
my size $	cVjV
my skin	bLcVdTfKiXnLpVqS
my skin $	cUiV
my skin loves	dVpW
my stuff	cTkV
my style	eX
my wallet	bWsT
my wallet is	bVsT
my wallet says	eT
my wishlist	b[
myse*	bYsT
myself 	bYsT
myst*	mXrW
mystery 	mXrW
nabb*	bb
name 	e^l[pWr^
narr*	ha
natu*	p^
natural 	p^
navy 	ib
navy $	iYsL
near 	fW
neck*	hUsT
necklace 	hUsT
need 	b^cHdEeUfLn[rU
need a	dLeLjVlUnZ
need every	b]
need it	bUeWsT
need it $	sV
need more	bUjT
need one	bY
need that	b[lT
need that link	bTlT
need the	bSlS
need the link	bSlT
need them	b[
need this	b[
need this $	bSsV
need to	aZeWfMmVnVrV
need to be	nX
need to win	aMeUnLrU
need*	bVjUnY
needs 	bVjUnY
neon 	c[ickS
neve*	aHbJc]dYfMgLhKjVkSlLmVoSqKrW
never 	aHbJc]dYfMgLhKjVkSlLmVoSqKrW
never again	cYdK
never answer	cUdMjLoSsV
never any	aMc[dMj^
never any left	cVjV
never applied	cWm[
never arrived	cVdLkW
never buying	cZdL
never came	cXdJkWpMrM
never came $	kT
never disappoint	dV
never got	cZdKjKkTmTpJrV
never got my	cS
never had	dWpY
never had any	dSpS
never have	cXjU
never in	cXjT
never in stock	cXjT
never pick	c[dMrX
never received	cXk[sL
never replied	cXdLoW
never restock	c[jY
never shipped	cYdLkZ
never showed	cXdLkY
never win	cMdLeXrUsM
never win $	eS
never win anything	eVrTsM
new 	bLdYeYkTm^oXpYsY
new $	aMeYsV
new customer	mYoM
new customers	mY
new year	eV
new zealand	k[
newb*	hXn[
newborn 	hYn[
next 	aTb@cAfCj[k^pMq[rWs[
next day	aVdWk[
next live	aXqZ
next time	dLeY
next time $	eU
next week	jXkV
nice 	aDbDdTfDsW
nice $	cVdTeGsW
nick*	aShUp[
nickel 	aShUp[
nickel free	aSpV
nickel free ?	aS
nigh*	bFfHn^pTsT
night 	bIcJfKn^pTsT
night $	aVdVnT
no 	aAb@cVfEhIiJjJlKmTnSoX
no $	cTeXgTsV
no audio	cWqU
no buy	ea
no difference	cXp]
no free	cYmT
no free gift	cYmT
no instructions	cWnW
no money	e]
no more	bXdZ
no one	cZdMoWpLqMrV
no one answers	cToWsL
no one replies	cUoS
no one responds	cVoV
no refund	cWoX
no reply	cWoX
no sense	cTnT
no sound	cYdMpKqZ
no sound $	pKqY
no thank	eV
no thank you	eV
no thanks	cLdLeYfMsT
no thanks $	eTsT
nobo*	c^o]rX
nobody 	c^o]rX
nobody answers	cWoW
nobody ever	cVrV
nobody ever wins	cVrV
nois*	c[pcq^
noise 	c[p^q]
noise cancelling	pX
non 	pe
nons*	dXnLp^
nonstick 	dXnLp^
not 	aGcdeUfJjHlWmVqKrM
not a	cZdJg[
not a deal	cYdKgV
not add	cXlW
not add to	bMcUlU
not afford	eZ
not apply	cZmZnLpM
not applying	cVmZ
not arrived	cYkY
not as	c^dIpZ
not as described	cWdLpUsM
not available	cUlY
not be	cWpSsV
not be fooled	cTpV
not beat	dXgW
not beat that	dVgW
not believe	dWgS
not believe it	dSgS
not black	cUi[
not button	cZh^lL
not buy	bLc]lTpVsV
not buy $	sS
not buy it	pTsM
not buying	bIcUdIeV
not charge	cYnLpZ
not check	cWlT
not check out	cWlT
not checkout	cZlU
not close	cUnMpZ
not come	cWkZmX
not connect	cWn[
not cool	c[
not disappoint	cMd[
not eligible	cXm]
not even	aMc^dMgVhXjSkMnMoLpW
not fade	d[pU
not figure	cUnZ
not find	cUlU
not fit	cXdJeLhXkMlLmLnVpL
not for	bLe[
not for me	bLe[
not get	bMcXhSjXmWoY
not go	cYhZlZnLpL
not go over	cUhZlMnL
not go through	cWdMl[
not going	bLc[gKkLlZpL
not got	cXkXoT
not hear	c[qY
not hear $	qV
not hear you	cS
not here	cXkX
not hold	cXp[
not in	dMe[
not let	bKc[lZ
not let me	bKc[lZ
not like	aYcWoWpT
not live	dXpW
not live without	dXpW
not load	cUlZ
not match	cXiUnLpL
not miss	bZf[
not missing	b_cL
not moved	cWkZ
not my	e[kUnLsU
not my style	eX
not need	cLeWsS
not need it	eUsS
not ok	c^
not open	bKcZlZpY
not order	bLcZlY
not pair	cWn]
not pay	cWlZ
not real	c[p[
not received	cXkYsT
not recommend	c_dL
not red	cWi]
not refund	cUoU
not refunded	c[oY
not reply	cWo[
not resist	b[pMsU
not return	bMcVdKoW
not see	cXeLq[
not see it	eMlTqUsL
not shipped	cWdMkY
not shrink	dYpT
not sleep	eY
not stay	c[pZ
not stop	d_lMp^
not that	c[dLp]
not the	c[dMi_pV
not the color	cWiZpK
not the same	cYiVpX
not today	eX
not trust	cWsV
not turn	cTpY
not turn on	cTpY
not updated	cUkX
not wait	bZdMsX
not wait to	bW
not waste	cTpX
not what	aMcTpY
not what i	aMcTpY
not work	aLc[lUmSpU
not working	cZlUmW
not working $	mS
not worth	c]dJgZ
not worth it	cVgJpW
not zip	c[hc
noth*	c_dUgMiUkUlXoLpTqL
nothing 	c_dUgMiUkUlXoLpTqL
nothing $	cXpV
nothing happens	cZlY
nothing like	cWdMiW
nothing like the	cVdMiV
noti*	ee
now 	aIbXcJf_lSsT
now $	bScLdTfL
nude 	i]
numb*	aTcLeTlZoT
number 	aTcLeTlZoT
number $	aTkT
number 0	bT
number 0 $	bUlUqT
number 0 again	gLqMsT
number 0 please	bTsV
number 0 sold	jU
number is	aTlY
number is the	lS
nuts 	p[
obse*	d^pY
obsessed 	d^pY
obsessed with	dUpV
of 	bJfDiUjSmLqUrJ
of $	pV
of a	cViTsV
of each	bX
of money	cVpW
of my	eZjMkXlWsV
of my cart	lV
of sage	cUiU
of stock	bJcTdKjZpLqM
of sync	cXqU
of the	dKeTlYpX
of them	aSbWdLgJiMjMkWoSsU
of these	bTcMjU
of this	dYpXqS
of those	eVjU
of those $	eVjU
off 	bLcffMg^hYiTjIkGlJm[oHpYrLsL
off $	cXdLeLhLiSpTsM
off for	gMm]
off for first	mU
off work	eUmTpM
offe*	g[m_
offer 	g[mZ
ofte*	aXn[
often 	aXn[
oh 	e_
oily 	n_p[
oily skin	nZpM
ok 	bIcJdCfSnY
ok $	eZsV
ok a	f[
ok fine	sT
ok for	a[fMhTn[
ok i	bS
ok i am	bS
old 	a[hTkLna
oliv*	i^
olive 	i^
olive skin	iV
omg 	d[pJsW
omg $	d[pLsV
on 	bHcTdMgVjJlWmMnTqMrM
on $	aTbLcLeWjM
on 0	bV
on 0 $	aSbVsT
on a	cMdMe[hMiJnXpUsT
on a budget	eY
on a no	eX
on a plane	nY
on amazon	dIfMlV
on amazon $	dKlV
on arrival	kMoTpW
on every	dSiWnKqV
on here	sS
on ice	k^
on it	aSgUoY
on me	cah[i_
on my	aFbTcLfTiUkV
on my order	bKcVkVoL
on my refund	oT
on payday	b[eM
on sale	gZ
on sale $	gVmM
on shein	cVgW
on temu	cWgZ
on the	cGdEe[fFgUhSiKsU
on the website	aWlT
on with	cX
on with it	cX
on you	aMd^iUsU
on you $	sU
on your	cKdLeSlTsS
on your lips	iT
on your website	aYlW
one 	bZdLfLhLiTjVkWnKpIsU
one $	cKdJeTjTsX
one answers	cToWsL
one do	sS
one do you	sS
one ever	cTdSpTrZ
one for	aMbWcUgXsY
one for me	bUsT
one get	gSjLmV
one get one	gSjLmV
one i	dT
one in	lS
one in the	lS
one is	bTgLoWsT
one of	bWeVjLsY
one of each	bX
one please	b[
one replies	cUoS
one responds	cVoV
one size	h]
one with	lY
ones 	aUjUo[sY
onli*	fZ
online 	fZ
only 	aFbIc]dSfHg^hMjak^qMsZ
only 0	cVdUgXjYkL
only got	cYkX
only got one	cYkX
only had	cYjY
only had 0	cYjY
only*	f_
onlyfans 	f_
open 	bVcYgLhLmLnToJqKsW
open $	bUcTkTsT
open the	bUcVlY
open*	cVoVpM
opened 	cVoVpM
oppo*	f_
opportunity 	f_
or 	ahbUcJgTiXjJlLnMrL
or 0	aTgTsU
or 0 $	aTgUsV
or after	aSnX
or cool	iX
or no	aapMqV
or silver	aUiUpK
oran*	c[ia
orange 	c[ia
orange $	cSiU
orde*	b[cUdJeLfKjUkXmSnKoUsU
order 	bVcUdKeHfJj[k[lXmSnKoYpLsX
order $	cS
order discount	aVcM
order is	bW
order is in	bX
order placed	bY
ordered 	aLbZ
ordered $	bUmS
ordered 0	bVkSsT
ordered mine	bZsU
ordered mine $	bTsU
ordering 	b_cZpVsY
ordering now	bZ
orders 	aVkY
orga*	aUp_
organic 	aUp_
orig*	pb
original 	p[
othe*	a[eVi[sT
other 	a[eVi[sT
other colors	aUiU
other one	sU
other one $	sU
ounc*	he
ounces 	h_
our 	cZfZ
out 	cXdLeIfEgJhLj^l[nUqX
out $	bXdLeMjVlJqS
out again	bMcWjWsL
out already	aUbLcTeLjZlM
out every	c[j[qM
out every time	cXjX
out in	jU
out instantly	cVjY
out my	fX
out of	bLcUdWqX
out of my	dLeTlV
out of stock	bJcTdKjZpLqM
out of sync	cXqU
outd*	n[
outdoors 	n[
outf*	dZ
outfit 	dZ
outs*	cXk^nX
outside 	cXk^nX
oven 	a[mTn[pS
oven safe	aZnW
over 	c^dIfIgVhZkXnbpSqKrUsK
over and	cY
over my	eV
over retinol	nY
over the	cUkWlT
over*	aScngXhTiGkVlHmFoEpYrGsJ
overheats 	cXkLp[
overhyped 	cZp]
overnight 	k[n[
overpriced 	c[dMg_pM
overpriced $	cVdKgZ
oversized 	h_nLpL
own 	aHcGdEfT
own boss	eMf[
oxid*	cbic
oz 	aWh_
pack 	h_
pack*	c[d]kgsL
package 	cXk[
packaged 	d[k]pL
packaged so	dTkV
packaged so well	dTkV
packaging 	cTdZk_
packaging $	aSkZ
packaging was	cTdVkYpM
packed 	bLcUdUeKkY
packed so	kU
packed with	dUkT
packed with care	dUkT
packs 	k[
page 	cZf^hTlfpM
page $	aT
page will	cSlU
page will not	cSlU
page*	c[hXpa
pages 	c[hXpa
pages fell	cXpV
pages thick	hLpU
paid 	aGcWeHfFgTpMsT
paid $	b_cJsT
pain 	nb
pair 	cVg[n_
pair with	nX
pale 	ia
pape*	aUcVpc
paper 	cWpV
paper thin	cWpV
paperback 	pa
para*	aThTjMpa
parc*	k^
parcel 	k^
parr*	aTeUnV
parrot 	aTeUnV
part 	cUdV
part of	cUdV
part of my	cUdV
part*	n_o]p]
pass 	bYe_sT
pass $	eVsT
pass*	c]fYo_
passive 	fX
passive income	fX
past*	bVc_i^lTob
paste 	bUcZlVo[
patc*	c]p[
patchy 	c]p[
pati*	d[
patient 	d[
pay 	cbeWgTkXl[nMoVqMsL
pay $	lZmMnL
pay for	cZo[
payc*	b[
paycheck 	b[
payd*	b[e]
payday 	b[e]
paym*	b[cWgYl]
payment 	b[cWgYl]
payment failed	cZlY
payment keeps	cXlU
payp*	cYl[
paypal 	cYl[
peac*	aWcMi[kV
peach 	hSi]
pear*	pc
peel 	aUc[pb
peel*	ccp_
peeling 	c[pZ
pend*	c[k[
pending 	c[k[
penn*	dT
penny 	dT
peop*	c[eTfLhTpUrWsW
people 	c[eTfLhTpUrWsW
people $	eSsW
people win	cVeMrV
per 	aSeLf_gZhZpM
per piece	aTgW
perf*	dghZiWkMsS
perfect 	dahWiVsS
perfect $	dS
perfect fit	dXhX
perfect shade	dWiX
perfect size	dThW
perfectly 	dZh[pT
pers*	cZdUhZiYpSrY
person 	cZdUhZiYpSrY
peti*	h]
petite 	h]
phil*	k[
philippines 	k[
phon*	aGbHdHnYoXsV
phone 	aKbKdKeSnYoXsV
phone $	eUsT
phot*	cUdMiWoWpL
pick 	aZe^fMk[r_
pick it	aYkZ
pick it up	aYkZ
pick me	e]rX
pick me $	eS
pick*	bKdKeSfLkLoZr]
picked 	cTeVrV
picks 	cXoZ
picks up	cXoZ
pict*	bLd[eKfVpTq^sM
picture 	dZq]
picture $	dSqX
pictured 	dWpX
piec*	aTcUg[hZjLkLmLpU
piece 	aTcUg[pX
piece $	aTcLgMjLoWsL
piece of	cZpZ
pieces 	cVh]pM
pigm*	pc
pigmented 	p]
pill 	bLcXdKeLhUpc
pill*	bKcVdVeIfKn[p_sU
pilling 	dYp^
pin 	bhlj
pin it	bYlX
pin the	bYlW
pink 	cUdKeKfLicjU
pink $	cSiVpL
pink or	iU
pixe*	n]q^
plac*	bWfMsS
placed 	b[cK
placed my	bXcL
placed my order	bXcL
plan*	aTeMkUnXpL
plane 	nY
plant 	aSeLkTpJ
plas*	aScZpa
plastic 	aScZpa
plastic $	cUnMpT
plat*	p_
plated 	p_
plea*	cGfFjSpVrW
please 	cHdEfIpMrW
please $	aWcMlS
please bring	bTjU
please i	bU
please let	bMeZrT
please let me	bMeZrT
please pick	e[rW
please restock	aKbWjT
pleased 	d_p^
plug 	nb
plug in	n[
plus 	d[hXpZ
plus size	hW
plus sizes	hU
plus sizes $	hU
po 	a[k]
po box	a[k]
pock*	aVdMeMp_
pockets 	aVdMeMp_
poin*	aUc[mYnMoSsW
point 	cUdTsV
point $	dVsV
points 	aUhTmZoT
poli*	aYoW
policy 	aYoW
policy $	sM
poly*	p_
polyester 	p_
poor 	b[c_pW
poor quality	cWpW
pop 	b[lV
popp*	c_pYq[
post 	bZlW
post link	bXlV
post the	bTlS
post the link	bTlS
post*	k[l]nYpT
poun*	fWg[h[
pounds 	fWg[h[
powe*	pe
power 	p_
powerful 	p[
praise=S:/aftersales	iOoUpN
praise=S:/coupon	gOmUnQoOpOsO
praise=S:/price	gTkNsM
praise=S:/quality	hNkNnOpSsN
praise=S:/shade	gOiSsL
praise=S:/shipping	kTpMsO
praise=S:/size	hUkOoOpMsM
praise=S:/stream	iNjQkOlRnQpTqRsO
praise=S:/usage	hOkOnNoNpV
praise=S:ask	gOjNkNnOpVsK
praise=S:ask/price	gUpK
praise=S:ask/quality	gLpXsO
praise=S:ask/usage	nNpS
praise=S:chat	gLmRnMoRpQsM
praise=S:fault	oRpOqMsN
praise=S:fault/price	gS
praise=S:fault/quality	kQlOoRpM
praise=S:good	gOkRqNsQ
praise=S:good/aftersales	oTpO
praise=S:good/price	gTkNsM
praise=S:good/quality	hOnNpWsM
praise=S:good/shade	iUkOpLsN
praise=S:good/shipping	kRpOsO
praise=S:good/size	hSpOsN
praise=S:good/stream	pSsN
praise=S:topic	hRiQmRnOoQpNqRsN
praise=S:topic/aftersales	oS
praise=S:topic/coupon	gOmUnQoOpOsO
praise=S:topic/price	gT
praise=S:topic/quality	gNpR
praise=S:topic/shade	iSpRsM
praise=S:topic/shipping	hNkSlOsO
praise=S:topic/size	hUiOlQpN
praise=S:topic/usage	hNiRkOnLoNpUsR
praise=S:void	gRhQjNkOmNoOpVqQrNsN
praise=S:want	gTpSsL
praise=T:aftersales	oTpO
praise=T:none	gKhNiOkNoQpWqRsV
praise=T:price	gRkOsN
praise=T:quality	gNkOpS
praise=T:shade	gOiRsN
praise=T:shipping	kRpOsO
praise=T:size	hTkOoOpNsM
praise=T:stream	iNjQkOlRnQpTqRsO
praise=T:usage	hOnOpTsQ
pray*	eWrU
praying 	eWrU
praying i	eWrU
praying i win	eWrU
pre 	a]bV
preg*	a[nd
pregnancy 	n[
pregnant 	a[n_
preh*	mUna
preheating 	mUn[
preo*	a[bbj^sZ
preorder 	a[j_sM
preordered 	b^
preordering 	b^
pres*	aGbSdGeGl]n_p[
present 	b[
present for	bX
pressed 	bTcW
pressed buy	bTcW
pret*	dgiXpTsW
pretty 	aMd^iXpJsV
pretty $	dUpKsV
pric*	bBeDfCgkmTpI
price 	bFeEfGgbmTpL
price $	aUdMgV
price ?	aUcMdMgT
price ? $	aUcMdMgT
price at	cZmW
price check	aZgX
price for	a[cMdLgW
price for the	aVgT
price is	aJcWdXeMg[
price is insane	cTgV
price of	aXdWgU
price on	aZgW
price please	aZgZ
price went	cXdMgT
price went up	cVdMgS
prices 	bIcTdTfIgapJ
prices are	dWgV
pricey 	cadMg]
pricing 	a]gZ
prin*	cZp_qV
print 	cVp[qT
priz*	cUrd
prize 	cUr]
prizes 	r^
prob*	d[p]
problems 	dZpY
proc*	c[k]p[
processing 	c[k]
prod*	cYhYlZpT
product 	cYhYlZpT
product $	cVpXsS
prof*	f_
profile 	f_
prom*	bIdGeIfZml
promo 	bJdHeJmapL
promo code	aZfLmV
promo never	cS
promo never applied	cS
promos 	m[
promote 	f_
pron*	nZ
prone 	nZ
proo*	p_
proof 	p_
prou*	d[
proud 	d[
psyc*	f[
psychic 	f[
pull*	bZ
purc*	b^eMfLlZmTpX
purchase 	bJcWdTl[mTpX
purchase ever	pW
purchase ever $	pW
purchased 	b]cMsV
purchased $	bTsV
put 	bXcLeKfLgLjYlUnYpU
put it	bUdUlVnSpT
put it in	bSnUsK
put me	bYsU
put me down	bYsU
put more	bVjY
put more up	bVjX
put the	bTmT
put the code	lLmU
put the link	bVlT
put together	nV
put together $	nV
put up	bYjXlT
qual*	bLc[dZeLfMp_qX
quality 	bLc[dZeLfMp_qX
quality $	pU
quality is	aMd[qV
quality is great	dTqU
quality is insane	cKdXpT
quar*	hc
quee*	d^h[sX
queen 	d^h[sX
queen $	dXhLpLsW
queen bed	hY
ques*	a]cZsU
question 	a_cXdMsV
question $	sU
question=S:/aftersales	lOnNoT
question=S:/coupon	kQlOmVnMoOrQ
question=S:/link	jQlVsO
question=S:/lottery	iQlNnOrV
question=S:/price	gSiNkSlNmUnKpRsL
question=S:/quality	gKiOkMlMnUpV
question=S:/shade	iUlMnLpRqQ
question=S:/shipping	gRjOkUlSoNpN
question=S:/size	hUjNlNpN
question=S:/stock	jUkNlOqRsO
question=S:/stream	jOnOoNpTqS
question=S:/usage	iQkQnSpN
question=S:ask	jQlQqR
question=S:ask/aftersales	kOoU
question=S:ask/coupon	mS
question=S:ask/link	sR
question=S:ask/lottery	lNrS
question=S:ask/price	gRiOmRnMpRsN
question=S:ask/quality	gQjSlOpRsJ
question=S:ask/shade	hLiWnOpMsN
question=S:ask/shipping	gMkXlLnOsL
question=S:ask/size	hSmRnQpR
question=S:ask/stock	jWkOlOqOsO
question=S:ask/stream	hRjNlOnNoOpQqSrOsN
question=S:ask/usage	hOlMnUpO
question=S:chat	kUlMnToMpVqTrUsL
question=S:fault	gShNkQlMnKpVqRsN
question=S:fault/price	gUlN
question=S:fault/quality	hNnIoRpVsM
question=S:fault/shipping	kS
question=S:fault/stream	pNqSsN
question=S:good	gNpSsS
question=S:good/price	mOpT
question=S:good/quality	jOpTsO
question=S:grievance	gShUiSjNlMmSnMpOqXrRsN
question=S:plea	lNrS
question=S:plea/lottery	lNrS
question=S:request	gQiNjNkQlNmQnNoNpNsV
question=S:topic	jRlSnR
question=S:topic/aftersales	nNoS
question=S:topic/coupon	kQlNmUnL
question=S:topic/link	kQlWpOsL
question=S:topic/lottery	lNmNrU
question=S:topic/price	gSiQjOmWnOpMsN
question=S:topic/quality	gJiNkMlLmQnUpQqQ
question=S:topic/shade	iTjOlMnLpQsR
question=S:topic/shipping	gSjOkRlSnQpOsR
question=S:topic/size	hSjNlNnQ
question=S:topic/stock	jRqS
question=S:topic/stream	gOnOoNpSqR
question=S:topic/usage	kQpNsR
question=S:void	gOjQkKmQnQ
question=S:want	hOlUmLoMpNrNsR
question=S:want/link	lQ
question=S:want/size	jOlNsO
question=S:want/stock	jR
question=T:aftersales	kLnNoU
question=T:coupon	lOmU
question=T:link	iQlRpO
question=T:lottery	iQlNnOrV
question=T:none	gUhSiMjHkJlRmLqRrJ
question=T:price	gTiOkRlLmQpRsO
question=T:quality	gOhRkRlQmNrO
question=T:shade	hNiSjMkQlOpQ
question=T:shipping	gRjOkTlSoM
question=T:size	gOhUlOnNoNpR
question=T:stock	jUkNlOqRsO
question=T:stream	hNlOoOpSqSsQ
question=T:usage	gNhOjNlRmRnQoMrNsR
questions 	cWdS
quic*	bJcHd^eJfSkd
quick 	bJcIdWeJfSk[
quie*	cVdXp[q]sT
quiet 	cVdXp[q]sT
quit 	cZf[
quit my	f[
raff*	mTr_
raffle 	mTr_
rain 	cWeYkZn]
rain $	nU
rain*	eZsU
raining 	eZsU
rais*	aMc]dLgXp[
raised 	aMc]dLgXp[
raised the	cVdMgT
raised the price	cVdMgT
ramb*	cb
ran 	aYc[j]p^
rash 	c]p]
rash $	pT
reac*	cVpX
reaction 	cVpX
read 	aMc]dXkLoZp]qZ
read the	c[
read*	b[cTfMnX
reading 	cYnX
reading level	nX
ready 	b[
ready to	bX
real 	bLcLdVfKhTiUpc
real $	dTeSpU
real gold	pX
real life	hSiVpK
real life $	pI
real*	cYdSeMjWpV
really 	cYdSeMjWpV
really work	aUpW
really works	dVpT
reas*	d^g_oW
reasonable 	d_g_
rece*	a[cWk_lVo_sY
receipt 	a[ob
received 	c[k[lSsU
reco*	bCcIdTeFgMp[qYsU
recommend 	bJd[eLfGgMpZsT
recommend $	dXpT
recommend it	d[pY
red 	cWi_sX
red $	iS
red one	aUsU
refe*	ma
refi*	nc
refr*	aZd]n[p]
refu*	bHc^eHfHol
refund 	aSc_kMoapL
refund $	cT
refund me	cZoX
refund me $	cSoS
refunded 	cTd]o_pL
refunded me	cMd[oU
refunded me right	dXoU
refunds 	aUo[
refused 	cYoW
refused to	cXoW
regr*	c^d[p_sU
regret 	cbdLp[sS
regret buying	cYpV
regrets 	cMd^pZ
reje*	cel[mdoZ
rejected 	cal[m^oY
rejected my	cXo]
rela*	d_
reor*	bb
repa*	a[fXog
repair 	a[fXob
repl*	bBeHfThUokpTq]sU
replace 	aZcUob
replace it	aXcUoY
replaced 	d_oa
replaced mine	dZoXpM
replacement 	aYdZoa
replay 	a[hUoJq]
replica 	f]
replica watches	fX
replied 	cXdLoW
replies 	c^oXqL
reply 	cdoapKqL
repo*	chod
report 	c^
reported 	c]
reporting 	c[o[
reporting you	cXoY
repu*	b]d[p[sX
repurchasing 	b^
rese*	b^c[fMj_sS
resellers 	c_j_
reserve 	bZ
resi*	b]cYocpasU
residue 	c_p[
resist 	b_pMsU
resistant 	nMp[
reso*	p[q[
resolution 	p[q[
resp*	cbdYkMok
responds 	cUoX
response 	c^o^
rest*	aWb^dIeJfIjglSo[sS
restock 	b_j_oL
restock $	aWjXqL
restock it	bXjX
restock please	aLbUjV
restock the	aSbSjU
restocked 	j^
restocking 	aZcYj[o[qM
restocks 	j]
resu*	p_
results 	p_
reta*	cVg_
retail 	cVg_
reti*	n[p[
retinol 	n[p[
retu*	aTbIeIfHoesS
return 	bJeJfLo_
return it	cUoU
return it $	cU
return policy	aYoW
return policy $	sM
return shipping	aTdLoV
return was	aLdToS
returns 	a_cMob
returns $	dX
returns free	aWoY
revi*	c[
reviews 	c[
ridi*	c_gVsW
ridiculous 	c_gVsW
ridiculous $	cUsW
rigg*	c_r_
rigged 	c_r_
rigged $	cUrT
righ*	aIbIfJhYoTpUsS
right 	aIbIfJhYoTpUsS
right $	cUdKsZ
right away	dUoT
right away $	dUoT
right now	dMeU
ring 	aThW
ring size	hX
rip 	cZg[
rip off	cZg[
rip off $	cTgV
ripe 	pc
ripo*	c^g]
ripoff 	c^g]
ripoff $	cYdLgZ
ripp*	cdp[
ripped 	c[p[
ripping 	c_
roas*	p_
roast 	p_
robb*	ccdZgd
robbery 	c_g_
robo*	c[q^
robot 	c[q^
robu*	fZ
robux 	fZ
rofl 	e_
rose 	iZ
rose gold	iZ
rott*	aTc[kVo[pY
rotten 	aTc[kVo[pY
rotten $	kS
rubb*	aLc]fMp_
rude 	c_sT
rude $	c]sT
rug 	lTpT
rug $	bShTlS
ruin*	c_p]
ruined 	c_p]
run 	a]dJeJfKh_jZnMoZp]
run big	a[hX
run small	aWhW
run up	hZ
run up to	hZ
runa*	c^o_
runaround 	c^o_
runn*	bXdKeLfJkZnZsX
running 	bXdKeLfJkZnZsX
running to	bT
runs 	aKc_fMhc
runs small	cXhU
rust 	aSc[i_pb
rust*	ccp_
rusted 	c[p[
safe 	abhTmSn]
safe ?	nT
safe ? $	nT
safe for	aZnW
sage 	cSi^
said 	aIbLc[jTkTmSqU
said 0	cSkVqV
said hi	eWsV
sale 	cZggoY
sale $	aSgToS
salt*	p[
salty 	p[
same 	bDcWdDfDgZhKjLlLmKoTpSqJrZ
same $	eWsU
same as	pUsU
same as the	pUsU
same color	cTiVpL
same people	cVeMrV
same people win	cVeMrV
same thing	c[eM
same winners	cXrW
samp*	dVfMjSmbpSsT
sample 	m_
samples 	mZpTsT
sams*	n[
samsung 	n[
sati*	d_pa
satisfied 	d]p[
save 	b^cXsT
save me	bY
save one	bY
save*	degXp_
saved 	d^gYpV
saved me	dXgUpU
saved so	dSgXpJ
saved so much	dSgXpJ
saves 	d[p]
savi*	dVe[
saving 	dVe[
saw 	cUgT
say 	aYcLeYgXrUsS
says 	bGc[fIk_lZm[oMqL
says delivered	cXkX
says error	cUlV
says invalid	cVmV
says no	cLeYsV
scam 	c_pSs[
scam $	cTsX
scam*	cgpLsZ
scammed 	c[sY
scammed $	cVsW
scammer 	c[
scammers 	cZpMsV
scammers $	aKcWsV
scen*	aShTparT
scent 	aSp[
scoo*	bbnW
scoops 	aVnW
scor*	b_fZ
scored 	b_
scra*	aVc_n[p_
scratch 	nZpU
scratched 	c[p[
scratchy 	c[nMpa
scratchy $	aUnLpX
scre*	aIbGcYdTfHgMhUiLlWpTq]sV
screaming 	cUd_
screen 	cZeVgLhUiKjMlWpTq]
screen is	cWqV
seco*	c[dZjVpVqU
second 	cUd[jVpZ
seconds 	cXjTqV
secu*	b_sV
secured 	b_sV
secured the	bT
secured the bag	bT
see 	aMbDdFlJnMpXqZsX
see it	aUcMsU
see through	cWlMp[
see through $	cVpT
see you	ea
seed*	pc
sell 	aXdKfZjZsV
sell out	aXeMfMjZ
sell*	bGdXeHfSj[qLs[
seller 	aLd]fLpKsX
seller $	sW
seller ever	dS
selling 	a[f^
sells 	cZj[
sells out	cZj[
send 	bVc[jMk]lWo[
send it	oW
send it back	oW
send link	bZlY
send me	bSlT
send me the	bSlT
send*	e[
seni*	mZn]
sens*	cTnW
sense 	cTnT
sensitive 	nW
sensitive skin	nW
sent 	aEcWeKfGgLhJjLkboVpJrW
sent a	aMdXoV
sent me	cYdUkZoSpM
sent me a	cTdVkVoX
sent me the	cZkX
sepa*	c[kXp]s[
separately 	kXsZ
seru*	nS
serum 	nS
serum $	nS
serv*	cVhUnXo[
service 	cVoYpL
service $	cToT
service is	cToU
service is a	oT
service is terrible	cSoS
service is the	oS
service sucks	cToV
service was	dToV
servings 	hVnZ
set 	aUcLgXh[n[pTsY
set $	aScLsW
shad*	bMcUeHfIidmSpM
shade 	dSeKfMi_pL
shade $	aUiT
shade on	dUiV
shades 	a[ic
shak*	c^q_
shaking 	cVqV
sham*	c_
shame 	c_
shame on	cX
shame on you	cX
shap*	h]pZ
shar*	bUe]fKlVsU
share 	bVeUlV
share the	eUsU
shared 	e^
she 	abeXgTlYsW
she is	eWsU
shed 	aVdLjMnKpWsL
shed*	dYp_
sheds 	cXdLpX
shee*	hZnLp^
sheer 	p^
shei*	cVgW
shein 	cVgW
ship 	a_c[kglT
ship from	aZcLkX
ship internationally	aWkW
ship to	a[kW
ship*	aTbHeDfEgUkcsL
shipped 	c[dVkanUpM
shipping 	aSbIeGfHgSk^pMsL
shipping $	aYcIgUsJ
shipping ?	aSgLkT
shipping ? $	aSgLkT
shipping cost	aYgLkY
shipping costs	aLcUgKkU
shipping costs more	aLcUgKkU
shipping free	aWcMkX
shipping is	aIcZgIk]qM
shipping is crazy	cWdLkU
shipping is so	cT
shipping take	aKcWkT
shipping takes	cXkV
shipping to	a[kV
shipping was	aKdWkT
shipping was fast	dWkT
ships 	k_
shit 	c]p[
shoe*	aSjMkLnTqTrL
shoes 	aSjMkLnTqTrL
shop 	eIl_
shop $	cLpLsT
shop*	aHfH
shopping 	aHfH
shor*	cchck[
short 	c_h_k[
shou*	a[e_haiTn[sV
should 	a]kLnW
should i	aY
should i size	aU
shoulders 	h_
show 	bKcTeKfJgKiVjS
show me	aXiTsU
show me 0	aUsV
show me the	aUcMiT
show number	aVbKqT
show number 0	aVbKqT
show the	cVsY
show*	bKdVeKfKk[l[n^
showed 	cXdLkY
shower 	n^
shower with	nW
shra*	c]p[
shrank 	c]p[
shri*	bJeJfKpa
shrink 	bJeJfKpa
shrink $	pT
shru*	c[p]
shrunk 	c[p]
shut 	bV
shut up	bV
shut up and	bV
sick 	cXd[sX
sick $	dZsY
sick of	c[dU
side 	a[f[
sign 	bUfZm[sV
sign me	bX
sign me up	bX
sign up	m[oM
sign*	fX
signals 	fX
sile*	c]o]
silence 	c]o]
silv*	aWcWi[jUpY
silver 	aWcWi[jUpY
silver $	pT
sing*	bWf[k^p[
sist*	bXkMsY
sister 	bX
site 	c[l]
site is	cXlX
site is down	cXlX
sitt*	c]k]lT
sitting 	c]k]lT
sitting in	cXkX
size 	bLeGfIhnoVpM
size $	bJdT
size 0	bVcKhS
size 0 $	bUcLhS
size ?	aUhT
size ? $	aUhT
size are	hT
size are you	hT
size chart	aXcShZ
size chart is	hT
size down	a[cMhZ
size is	aThT
size up	a[hY
size*	aXcZhd
sizes 	aWbMhb
sizes $	aThS
sizi*	cTh_
sizing 	cTh_
sizing is	cUhY
sizing is a	cYhW
sizing is off	cUhW
skin 	bLdWeLfKhTicmUnapY
skin $	aTiVkM
skin ?	aS
skin ? $	aS
skin is	cSdTpV
skin is glowing	dUpU
skin loves	dVpW
skip 	c[e[
skip*	ceeYq_sY
skipped 	c^
skipped me	cZ
skipping 	cWeX
skips 	c]qZsV
skips every	cW
slay 	da
slay*	dd
slee*	d_e]kMn[p[sY
sleep 	dLe^n^sM
sleep in	nZsM
sleeps 	d]p[
slid*	bWcZh[lV
slip*	h]pZ
slow 	aLc_dLk]
slow shipping	cXkW
slow*	c[k[
slowest 	c[k[
smal*	aXcXh_pL
small 	aWcVh_pM
smaller 	c]dKhZ
smaller than	c]dMhX
smas*	c]k[
smashed 	c]k[
smel*	bMc[dWeMnWp]
smell 	bLeJfKnXpX
smell $	aSnWsM
smelled 	c^p[
smells 	cYdWp_
smells amazing	dVpV
smells awful	cUpT
smells bad	cXpX
smells great	dVpW
smells heavenly	dXpU
smells horrible	cUpU
smells like	cTfLpT
smells so	dSpT
smells so good	dSpT
smells weird	cTpT
smh 	c^sV
smh $	c[sV
smoo*	d[p[
smooth 	d[p[
smud*	bKdSeKfKp^
smudge 	bKdSeKfKp^
smudge $	cMdTpV
snag*	bchSsT
snagged 	b]hSsT
snap*	c_lTpZ
snapped 	c_lTpZ
snow*	e[
snowing 	e[
so 	aFcWdceLfLgThUiKpT
so annoying	jT
so annoying $	jT
so bad	dLpT
so bad $	dLpT
so blurry	pLqS
so blurry $	pLqS
so cheap	dSfLgUpL
so cheap $	gS
so clear	dTqV
so clearly	dU
so comfortable	dWpX
so comfy	dUpU
so cute	dWsT
so cute $	sT
so easy	dTnLpU
so easy to	dTnLpU
so expensive	c[dJgYpM
so fake	cX
so fast	dXkXpM
so fresh	dWpV
so funny	dX
so good	cLdVeLhWpUqS
so good $	pVqMsM
so happy	dUpU
so happy with	dUpU
so helpful	dV
so i	bSlS
so i can	bSlS
so it	bTeLkTnMsS
so juicy	dVpU
so laggy	cXqX
so many	cLdVeZpYsV
so many people	cLeY
so much	cWdXgWkLqU
so much $	dTpTqT
so nice	dW
so pretty	dUiUpL
so pretty $	sS
so quiet	dUpTqW
so rude	cUsS
so rude $	cUsS
so slow	cXkX
so soft	dXpX
so sweet	cLdX
so thin	cZpV
so tiny	c[hX
so tired	cLdLeUsT
so tired $	cLdLeUsT
so warm	dWpZ
so well	dXhWkU
so well $	dSpT
so worth	dUgV
soft 	aXcMd]pe
soft $	nLpY
sold 	b^cXdLeLfMjZqMsV
sold $	bXcK
sold me	b[
sold out	bHcYjZlSqK
sold out $	jT
sold out again	cTjUsL
sold out already	cSjVlK
sold out every	cVjV
sold out in	cVjU
sold to	bX
sold to me	bX
sole 	p_
soli*	d[kYpa
solid 	d[kYpa
some 	aGdJfIjVo[rXsV
some*	cTdHeMfHkZlTmW
somebody 	bYlV
someone 	aUcUdIfJk[lVsT
something 	mU
song 	qU
song is	qU
song is this	qU
soon 	aZbV
soot*	d]
soothing 	d]
sort*	d[lMo]
sorted 	d[lMo]
sorted me	dWoW
sorted me out	dWoW
soun*	bKcWeIfKgMpYq[
sound 	bMcWeKfMpTq_
sound $	pS
sound is	aMcWqY
sound is great	dV
sound is off	cTpMqU
sounds 	cWdWkMp[
sounds like	cVdMpX
sour 	c[pa
soy 	hTp^
spar*	aMbKd[fLlSo[p]sT
spee*	db
spel*	fX
spell 	fX
spell caster	fX
spen*	aSmU
spend 	aSmU
spend 0	aS
spic*	aUp_
spicy 	aUp_
spicy $	pT
spil*	lUpX
spill 	lUpX
spin 	ra
spin*	calbqX
spinning 	c^l^qX
spins 	cZl[
splu*	bb
spot*	f[
spots 	f[
sque*	pf
stac*	abmc
stack 	a[m[
stai*	c_pg
stainless 	pa
stal*	c]p[
stale 	c]p[
star 	cb
star*	cYd[nZpZqX
stars 	cYd[p^
start 	nZqX
stat*	k[q^
stay 	c]pi
stay hot	pY
stay*	aMdX
stea*	d_gapL
steal 	d]g]
steal $	dSgWpM
stee*	c]g_p[
steep 	c]g_pW
ster*	p_
sterling 	p_
sterling silver	pX
stic*	c]pa
stick 	p[
sticky 	p[
stil*	bHdTeFfHgLj[kZmX
still 	bHdTeFfHgLj[kZmX
still available	a[cHjW
still available $	aTcL
still going	dUpU
still going strong	dUpU
still got	aZcLdLjYkM
still has	cT
still has not	cT
still have	aYjYkT
still have not	cV
still in	jT
still in stock	jT
still looks	cMdWpW
still looks new	cMdWpW
still no	c[dLkLoWpM
still no refund	oU
still not	cZ
still on	aVdMmVrT
still on $	aVdMmVrT
still perfect	dTp]
still there	j[
still waiting	cVjKkUoTpM
stin*	cepc
stinks 	cZp[
stit*	p_
stoc*	aXbajasX
stock 	aTdHeJfKja
stock $	jS
stock please	bTjT
stocking 	b]
stocking up	bY
stom*	cZn[p[
stomach 	cZn[p[
ston*	cXp^
stone 	cWp[
stone fell	cWpV
stones 	cVpZ
stones fell	cWpU
stop 	aHbKcWfIpVqUsX
stop ignoring	cZ
stop lying	cX
stop screaming	c[dM
stop talking	cY
stop yelling	cY
stop*	cWd[pX
stopped 	cYpX
stopped working	cYpX
stopped working $	pS
stor*	bKcTeJhMlZnWoVp[rM
storage 	p[
store 	aKbJcSeIgVlVnVoVpT
store $	dMlUsM
stra*	bMdXkLoWpYsT
straight 	cTd[oXpW
strap 	hSkKpTsT
strap $	hTsT
stre*	bIc[eJfJhWiUp_q^
stream 	cZdTpLqb
stretch 	pZ
stretchy 	pW
stretchy $	kTp[
stro*	dTn[pa
stroller 	n]
strong 	dTp_
strong is	aWpW
stuc*	cck]lZpW
stuck 	cck]lZpW
stuck in	cZk[pL
stuck on	cVkKlYpM
stud*	mW
student 	mW
student discount	mW
stuf*	dVpT
stuff 	dVpT
stuff $	pT
stun*	c_dci[p[sY
stunning 	daiXpKsU
stunning $	cMdVsU
stur*	cMd]p_
sturdy 	cMd]p_
sturdy $	dWnLpV
stut*	cbqb
styl*	bKcLdWeTfKn^
style 	aVeWn^
sub 	f_
sub to	fV
sub to my	fV
sub0*	f[
sub0sub 	f[
such 	d[gUiSpM
such a	dYgTiS
suck*	c]pU
sucks 	c]pU
sucks $	cSqT
suct*	p^
suction 	p^
suga*	f^pa
sugar 	f^pa
suit*	a[dZi^nc
suits 	dZi^
summ*	n^
summer 	n^
supe*	c[dchXkUpWqU
super 	cZd^hXkUpWqU
super fast	dUkZpL
super small	cZdLhU
super soft	dVpT
supp*	c^d[odpV
support 	cYdZodpV
support is	cVoYpL
support never	cXdJoVpL
support sorted	dUoT
support was	cMdUoY
sure 	cZeWsZ
swap 	aWoY
swee*	bGcSeGfGpc
sweet 	aYcUp_
sweet $	cV
sweetest 	d_
swim 	nc
swoo*	bada
sync 	c_qb
tab 	le
tag 	b[l]
tag it	b[l]
take 	badLeLfLkUlSn[pL
take 0	sT
take 0 $	sT
take all	bW
take all my	bW
take both	bW
take it	bX
take my	bXcLsT
take my money	bVcL
take number	sT
take number 0	sT
take one	bX
take*	c_jZkYlX
takes 	c]kZlY
takes forever	cVkX
taki*	b[cYkTm[sX
taking 	b[cYkTm[sX
taking forever	cZkUsY
talk 	cV
talk too	cV
talk too much	cV
talk*	aGdIfGoVsY
talking 	cWeWoVsY
tall 	aZh[s]
tan 	iZ
tan skin	iZ
tap 	bHdIeWfTlYsV
tap tap	e^
tap the	eW
tap the screen	eW
tapp*	c[l[
tapped 	c[l[
tapped buy	c[l[
tarn*	bIcTeIfIpc
tarnish 	bLeLfLpa
tarnish $	cLdUpS
tarnished 	c^dMpZ
tast*	cad]pg
taste 	aTcYdLp_
tastes 	cZdVp_
tastes awful	cUpT
tastes great	cLdXpS
tastes like	cVpT
tastes so	dV
tastes so good	dV
tasty 	d]pY
tatt*	nc
tax 	aUgYkYmS
tax $	aUkU
tea 	bLcLdTeSgMnTpX
teal 	i]
team 	e[fW
teen*	nd
teens 	n]
tele*	f]
telegram 	f]
tell 	a]bHcJeUfGsW
tell my	eVfMsV
temu 	cWgZ
ten 	d^
tent 	h_
terr*	c^oT
terrible 	c_oSsS
terrible $	cUoMpLsT
terrible customer	cToT
terrible customer service	cToT
terrible quality	cVpYqL
texa*	kT
texas 	kT
texas $	kT
text 	f[
text me	f[
than 	c^d_g]haiXkY
than expected	dShU
than the	cSdSgVpS
than*	aHbKcKeVkXsT
thank 	eY
thank you	eY
thank you $	dLeU
thank you for	dX
thanks 	aHbMcL
thanks $	bUdKeWsW
thanks for	cVdVfJ
thanks to	dXf[pV
thanks to this	dYpV
that 	aMfEgZiWlXpMsW
that $	cUeWgVoLsV
that bed	aSbSeLnLsT
that color	d[iYpL
that dress	dW
that is	cTdSgUsU
that is a	cZeMgVsV
that link	bVlW
that price	dUgU
that price $	aMgT
that shade	dWiT
the 	dTfLiMlTnJ
the 0	gSnM
the back	aUoMqLsW
the back $	aUoMqLsW
the bag	bT
the basket	aVbTcLlX
the battery	pT
the best	d]
the best $	sT
the black	bMsU
the black one	bMsU
the blue one	gS
the box	sT
the box $	sT
the brown	aTcLdLiTpLsL
the bundle	aTdMmM
the camera	pT
the capacity	aThVpM
the cart	bTlS
the cart $	bT
the charge	cVoW
the chat	bVc[oWsW
the code	cMmW
the code $	mT
the code and	bS
the color	cViSpW
the color $	iVpK
the coupon	aSbMgSmW
the coupon $	bLgU
the damage	aZg[
the difference	aVgLpJsW
the difference $	hKpLsZ
the difference between	sS
the dimensions	aShX
the dimensions $	hT
the draw	aVdKeUrY
the dress	aThS
the dress $	aThS
the drop	aThVjX
the earrings	lT
the earrings $	lT
the fabric	pS
the free	c[kLm]nT
the free gift	cUmT
the fridge	aVnT
the giveaway	aXrU
the giveaway $	rS
the gold	aS
the hype	dVpV
the hype $	dVpV
the ingredients	pU
the jacket	lT
the large	hT
the length	aShT
the lid	aTsT
the lid $	aTsT
the lighting	qX
the lighting $	qU
the link	b[cHdMl[
the link for	lS
the link in	fV
the live	eW
the live $	eU
the medium	bShUiM
the medium $	bShUiM
the music	aTcSpMqV
the next	cLd[jLkYqYrM
the one	aSeVkMlcnTsS
the one with	lY
the other	sU
the other one	sU
the pair	aTgX
the picture	cTpX
the pink	pM
the point	cV
the price	aMdUgWmL
the quality	aZcJdJpW
the question	cU
the raffle	rT
the rain	cXkW
the rain $	nU
the red	aUsU
the red one	aUsU
the restock	bUjY
the return	cWoW
the rug	aSdMiSpS
the same	iT
the same color	cTiVpL
the scent	aSpT
the screen	eVhS
the set	gYhX
the shade	cUiZ
the shop	aZlZ
the shop $	aVcMlTsL
the size	cZhU
the small	aWcIgThJjV
the sound	aWpWqT
the strap	hTsT
the strap $	hTsT
the time	dWpW
the total	aSgXpL
the trigger	bZ
the us	kX
the vibes	eT
the volume	aTcUqT
the voucher	mSnM
the warranty	cYoX
the wash	dXnKpY
the wash $	cUnKpW
the website	aWlT
the wrong	cWhLkXpJ
the xs	bT
the xs $	bUhS
them 	bXcMeGfKgJiM
them $	dTgKkTsU
them all	aKeKjVpS
them back	bWjT
then 	aLcUgMoU
ther*	aYjTlMnLoT
there 	aYjTlMnLoT
there $	aTpXsX
there a	aVbMoMrS
there a code	aTmT
there a coupon	aSmU
there a promo	aTmT
there a warranty	aSoW
there any	jU
there any left	jU
there be	aSjT
there goes	bY
there goes my	bY
there sound	aUqX
thes*	eFfEgUjYpX
these 	eFfEgUjYpX
these $	pLsT
they 	a_bHeHfIgThMoZpV
they last	aXpY
they real	aUpV
they ship	aTkT
thic*	aWcLdWh[p^
thick 	aWcLdWh[p^
thin 	ccdLnZpe
thin $	gLpX
thin*	aHbGeVfJgTsU
thing 	aIbKfKgThMlMsU
thing $	cSdMpUsM
things 	dT
things so	dT
think 	eZ
think about	eU
think about it	eU
thinking 	eW
thinking about	eW
thinking about it	eW
thir*	aMcWdVpYrT
third 	aMcWdVpYrT
third time	c[dL
this 	cHfHkLlUpTqS
this $	cLeTpHsW
this actually	aTpT
this actually work	aTpT
this cream	dTpT
this cream $	dTpT
this for	nU
this in	iT
this is	aLbMcUeTkLsY
this legit	aUpX
this live	pJqX
this one	eZ
this price	aMddgZ
this real	aXpY
this shop	dV
this stuff	pT
this tea	aU
this the	aTdLgS
this time	e[
thos*	a[eUgT
those 	a[eUgT
those $	eVjU
thou*	a[sZ
thoughts 	a[s[
thoughts on	a[
thre*	c_gWkYp^qM
three 	aUgZkU
three $	aVsV
threw 	cZgMkTpUqM
thro*	aKeDfEkZl]pY
through 	aKeFfHkLl[p[
through $	cVpT
throw 	b[lU
throw the	bUlT
throw the link	bUlT
thur*	dXkWqU
thursday 	dXkWqU
tick*	oXr_
ticket 	oWrW
tigh*	cVh[
tight 	cVh[
tile 	n_
time 	aMbDcTe[fGgKhKkYmVnJoLqY
time $	cMdMeW
time i	c]pS
time lucky	cLeVmMrX
time*	c[mZnXsW
timers 	mW
times 	c]nVsV
times $	sU
tin 	hW
tinn*	c[pY
tinny 	c[pY
tiny 	cehaiUsV
tiny $	cUdMhU
tire*	aLcVdKeXfMsV
tired 	aLcVdKeXfMsV
tired $	cLdLeVsV
to 	iLjLlTnVoS
to 0	aTf[gLnKqLsU
to arrive	bW
to assemble	cWnU
to be	bLcSdIfSnYpSrU
to buy	aUbZcKfKlVrW
to canada	kS
to canada $	kS
to cart	bYsS
to cart $	aSsS
to checkout	b_cM
to enter	aWrX
to get	aXb[kXlXsW
to get it	bS
to go	ec
to have	b_
to hear	cXkMoZqW
to know	a]
to me	bXeUrTsU
to my	f]
to my live	fT
to order	bZcLlYmS
to pay	bMeXfL
to put	nV
to put together	nV
to return	cToS
to send	c[kYoU
to ship	aLcWkT
to size	bLdUeLhX
to size $	cMdW
to texas	kT
to texas $	kT
to the	bUdUfLkLlVsT
to the point	cV
to the wrong	cUlW
to this	dYmSpV
to use	bLcUdUeLfMn[pW
to win	aTe[fLrZsM
to win $	bL
to you	dUnKsU
toda*	cLeZgXkVpLqX
today 	cLeZgXkVpLqX
today $	eTgLkV
todd*	bMdUh[n]pT
toddler 	h[pS
toddlers 	dVn[
toge*	aSgZkWlUn[
together 	aSgZkWlUn[
together $	aSnU
tomo*	aSbSjTqWsV
tomorrow 	aSbSjTqWsV
tomorrow $	qTsT
tone*	i^
toned 	i^
toni*	cLqYrYsT
tonight 	cLqYrYsT
tonight $	cLqW
too 	aGceeXfKgYhYiTlKmLnSoLpMq[
too $	eUsT
too big	cZh[
too big $	hT
too broke	e[
too complicated	cXnY
too dark	c[iZnLqZ
too expensive	cXgW
too good	bZcLdXeK
too high	c[gZkZ
too long	cYh^
too loud	cXgMpTqX
too loud $	pLqV
too many	cMe[
too much	cXeSg[pLqJsU
too much $	cSgWqKsT
too short	cThYkM
too small	cXhT
too small $	hT
too thin	cXp[
too tight	cVh[
took 	c]fKk]lTnWoLsT
took 0	cVkTnS
took my	cX
took my money	cX
top 	aIbHdWfHh[lTpYs[
tors*	h]
torso 	h]
tota*	cZg]mSpYsS
total 	cXg]mSpYsS
total fake	cWgMp[
toy 	c[dMhLp[
trac*	a^cZkf
tracking 	aUc[kc
tracking number	aWkZ
tracking number $	kT
trad*	dTfd
trader 	dSfY
trading 	f^
tran*	cak]o]pa
transfer 	p]
tras*	c^p[
trash 	c^p[
trash $	cSpVsL
trav*	hYn^
travel 	hYn^
trea*	aFbWcFfGiMn[sT
treat 	b_
treating 	bVsT
treating myself	bVsT
trie*	a[dWpUsU
tried 	a[dWpUsU
tried it	aTpU
tried it $	aTpU
trig*	bZ
trigger 	bZ
true 	bFcLeVfGh]iVpXqLsT
true to	bMdYeMhXpVqL
true to size	bLdUeLhX
trun*	n]
trunk 	n]
trus*	cZd]pMsX
trust 	cZd]pMsX
trust this	dWsU
trust this shop	dV
trust you	d[
try 	aVcWdLeLoZsZ
try it	aUlMsT
try it on	aUlMsT
turn 	bJcWdKeSfLp_qarV
turn it	cWqXsX
turn my	p[
turn on	cTpY
turn the	aTcTqT
turn the volume	aTcUqT
turn up	aTcXpMqY
turn your	p]
turn*	aGbFcVeFiUpY
turned 	c]fYpZ
turned green	cYpW
turned my	cXfMpX
twic*	cYgVoU
twice 	cYgVoU
twice $	gLoU
two 	aHb^eJfJgWkXpTsT
two $	dLmKsU
two and	dZgUoMpU
two days	dZkX
two for	bV
ugly 	cddLi[pM
uk 	gThYk]lTnS
uk $	eT
unav*	c_la
unavailable 	c_la
unde*	bMc_dYeMidn[pXq_
under 	cWiMnYqY
under makeup	nY
undertone 	i]
underwater 	cZqZ
unfo*	cdsZ
unfollowed 	c[
unfollowing 	cZpMsX
unfollowing $	cTpMsX
univ*	e]r[
universe 	e]r[
unma*	d]
unmatched 	d]
unra*	cbp_
unre*	d[gU
unreal 	d[gU
unti*	aTbSkW
until 	aTbSkW
up 	bScYfKgUiIjKlUnSqUrH
up $	cTdHfLlLnWpJqUsV
up 0	aXcWg[sX
up and	bV
up and take	bV
up at	eZ
up the	aUbTcJlS
up to	bMdUfWh_pT
upda*	c_kd
updated 	cUkX
ups 	cVk[nTpM
upsi*	cZpTqW
upside 	cZpTqW
upside down	cZpTqW
us 	bKcSdFeIh[k[sV
us $	aYkS
us 0	aTgLhSsW
us 0 $	aTgLhSsW
usa 	kXpY
usb 	n_
usd 	g_
use 	a]bLdWgJkTmVn^pV
use $	kZpV
use it	aWcMdVkIlLnUpS
use it $	aTnSsK
use it daily	dVpU
use it every	aTbLdTnTpT
use it on	aXnUsM
use it while	aWnU
use it with	aWnT
use my	mSnK
use the	lLmYnH
use the coupon	mVnK
use the voucher	mT
use this	a]lLn_
used 	cVeGfGkMlSmWn[p[
used $	cWkMmTpT
used the	bS
used the code	bS
usel*	c_oZpV
useless 	c_oZpV
usua*	cV
usual 	cX
vali*	cZm_
valid 	cZm_
valu*	d^g^pL
value 	d^g^pL
value $	gV
vega*	aWp_
vegan 	aWp_
vegan $	pS
very 	cXd^gYpVsV
vibe 	d[
vibe*	dXeXfMrX
vibes 	dXeXfMrX
vide*	fZq]
video 	q]
view*	cWe^
viewers 	cWe^
visi*	f^
visit 	f^
visit my	fW
vita*	nV
vitamin 	nV
vitamin c	nV
voic*	c]d_o[qZ
voice 	cUd^
volu*	aVcYq_
volume 	aVcYq_
vouc*	aXc[mg
voucher 	aTc[mcpM
vouchers 	m]
wais*	aThZsS
waist 	aThZsS
wait 	aIcIeWfKgSlMsV
wait for	eV
wait to	bW
wait to get	bT
wait*	cUdHfJj[kZoW
waiting 	aHcUdIfKjSkZoV
waiting for	aKbSdLeTjTkT
waiting for a	cWoT
waiting for my	bKcWjLkU
waiting for the	bWjSlU
waiting on	bTkS
waiting on a	cXoT
waiting on my	cT
waiting on the	bWjT
waiting to	cUkMoY
waiting to hear	cUkMoY
waitlist 	a[iSj]
wake 	eV
wake up	eV
wall*	aFcIdJsT
wallet 	aFcIdJsT
wallet is	bVeUsT
wallet is crying	eV
wallet says	eW
wallet says no	eW
walm*	cTfMgT
walmart 	cTfMgT
walmart $	dT
want 	bedKfLoTpMsS
want $	b[sY
want a	aKbT
want a refund	cUoS
want both	bY
want it	bY
want my	bMc[oX
want my money	bMcZoX
want one	aSbU
want one $	bT
want that	b[
want the link	bTlW
want them	bY
want this	b[sU
want this $	bTsT
want to	aTcLeUrV
want to know	aY
want to win	bJeXrV
ware*	k]lT
warehouse 	k]lT
warm 	aUbJdUeKfJgKiZjMkWnUp]
warm $	dZpU
warm or	iX
warm or cool	iX
warr*	aZcYod
warranty 	aZcYod
warranty on	oT
was 	aSbAeHfCgUiVk]oVqM
was 0	cWdLgT
was cheaper	c[dKg[
was crushed	cVkT
was fast	dWkT
was great	cKdWoW
was it	a[
was missing	bMcZkYmU
was so	cKdWkUoUpM
was used	cYp]
wash 	a_bLdVmTnbpY
wash $	cUnJpX
wash it	aXnW
wash it $	nS
wash it in	aYnX
wash*	aWcYiZn^pYqX
washable 	aWnW
washed 	c[i[q[
wast*	c_p[
waste 	c_p[
waste of	cZpW
waste of money	cVpW
watc*	cMeXlMqVsV
watches 	fX
watching 	e[sW
watching $	eUsS
watching from	eY
watching while	eTsT
watching you	dUsS
watching you $	dUsS
wate*	aWcbnapbqX
water 	aXcVdLnaqZ
water resistant	nKpX
waterproof 	aUcTp_
waterproof $	nLpV
watt*	kSpb
watts 	p[
way 	bXcegWhUi_pTqJ
way off	cWgMhYpM
way off $	iT
way too	cXgWiLpT
way too small	hS
we 	aacLdLfUlXr[
we enter	rU
we get	l[
we see	lKsU
weak 	c[p[sU
wear 	aVd[hUngpW
wear it	dSnX
wear*	dTpX
wearing 	cKdTpT
wears 	cWpW
wears off	cWpW
webs*	aXcYl_
website 	aXcYl_
website $	sL
wedd*	n[
wedding 	n[
wedn*	dXkV
wednesday 	dXkV
week 	f[gUjVkYpX
week $	cTdKsL
week ask	fT
week ask me	fT
week*	bLcWdLfJk^
weeks 	cYkZ
weeks $	cUkU
weig*	f[hYpY
weigh 	hU
weight 	f[hWpY
weight loss	fY
weir*	c]pY
weird 	c]pY
welc*	e]sT
welcome 	e]sT
welcome $	eVsT
well 	cMddeZhYk[pWsU
well $	dSpT
well done	d[
well made	d[pV
well made $	pT
went 	aJbXcYeLfMgVpVqU
went through	aMbZcJdV
went up	c[dMgT
what 	aebLhUiTjL
what a	cTd_fMgWpL
what a joke	cY
what about	aXsX
what age	a[n]
what are	a[hUpTrV
what are the	aVhUpTrV
what brand	a[pX
what color	aYdLi[
what colors	aXiW
what courier	a[
what do	aUkTnTsS
what do you	nUsU
what does	aXgUhMnLsX
what does it	aSg[pUsX
what flavor	aXcM
what flavors	aW
what happens	aZ
what happens if	aScM
what i	aMcTpY
what if	aYoW
what if i	aToY
what if it	aSoU
what is	aVcKgVhVqKsV
what is in	aWhKpXsU
what is inside	aTsU
what is it	gYhJlWnKsX
what is that	aUsV
what is the	aThWlKqHsL
what is your	aUgMhMlXsU
what material	aXpY
what number	aXeMl_
what number is	aTlY
what other	aW
what shade	a]iX
what shades	aY
what should	hUsM
what should i	hUsM
what size	a]hY
what size $	aU
what size are	hT
what sizes	aYhX
what song	qU
what song is	qU
what time	a[eLq^
what would	aTnSsS
what would you	aTnSsS
what*	f[
whatsapp 	f[
whee*	eXqYr^sV
wheel 	eXqYr^sV
when 	aabKcUdKjVk]pTqXrZ
when are	cWeKjYkWpLqTrV
when are the	aUj[
when are you	cYeKkXqUrX
when do	aZkUqUrV
when do orders	aUkX
when do you	aSkKrZ
when does	aVkSpT
when does it	kTpU
when i	aMcU
when i get	bZ
when is	a^jVkUpLqTr[
when is mine	aXkZ
when is the	aVjVkLqSr[
when will	aWbLcLeWk[pK
when will i	aMeWrT
when will it	aTjTkU
when will they	aTkT
wher*	aYcUdMeLfMkWlX
where 	aYcUdMeLfMkWlX
where are	aWcXkYlLpWqUsT
where are you	aSkLqUsT
where can	aYcMkLlX
where can i	aTkLlX
where did	a[lSsW
where did you	aTlSsW
where do	aXbMkKlU
where do i	aUbLkJlU
where does	aY
where is	bLcWkVoS
where is it	aXcIpV
where is my	aLcZkWlMoTpL
where is the	aWbJcLmU
where to	a^kMl_
where to buy	aYlXsL
whic*	abhUiWkSlZmVsW
which 	abhUiWkSlZmVsW
which color	aWcMiX
which courier	aTkZ
which link	aWbMlX
which one	aUsT
which one do	sS
which one is	aVsT
which shade	aWiV
whil*	aUeTn[sT
while 	aUeTn[sT
whit*	dIeKfKialX
white 	dIeKfKialX
who 	aVbFdGgYkVlLnMo]pWr[sV
who do	aZo[
who do i	aVfMo[
who else	aMeXsS
who else is	sS
who is	aUe^
who makes	a[cM
who won	a[r[
who won $	aTrU
why 	a^c]jTkUsT
why are	aYcLdS
why are you	aTcKdT
why did	cYdL
why does	aTcW
why has	cUkU
why has not	cUkU
why is	aXcTkW
wide 	a[hhsT
wide feet	hZ
will 	a[bVdKfKhSjSnTqL
will buy	bZsT
will get	bW
will have	bY
will i	aWeYrT
will it	a]bLnWsJ
will it arrive	kS
will it be	aVcLjVnL
will it ship	kU
will it work	aWnW
will never	cUdY
will not	aIbTc^gKhLiMjKkJlSmUnUoVqKsS
will not apply	cTmUnM
will not charge	cTnMpW
will not connect	cTnW
will not go	cUhXlT
will not let	bJcVlS
will not load	cUlZ
will not open	cYlTpX
will not pair	cWnY
will not refund	oV
will not turn	cTpV
will order	bVcM
will pass	eZ
will take	aLbZsU
will take 0	sT
will take number	sT
will the	a^iTpZ
will there	aTjT
will there be	aSjT
will they	a[kT
will they ship	aTkT
will think	eU
will think about	eU
will this	a[
will you	a[jVpMqS
will you restock	aWbMjS
win 	aLdIe]r_
win $	rS
win anything	eVrTsM
win this	eTrSsM
wind*	e[nXoY
winn*	cYdMe[rh
winner 	cSeXr_
winners 	cYeLra
winners tonight	rU
wins 	cYdLr_
wint*	nY
winter 	nY
wire*	jTp[sY
wireless 	jTp[sY
wish 	bZeUrU
wish me	eVrU
wish me luck	eVrU
wish*	b_sV
wishlist 	b_sV
with 	bGeJgThMiJlUnboLqL
with a	sY
with care	dXkV
with it	cSmTnU
with it $	mTnU
with me	bTeUfLsU
with me $	eUsU
with mine	dXeMpV
with my	cT
with purchase	mW
with retinol	nY
with the	aU
with this	cY
with vitamin	nV
with vitamin c	nV
with*	cTdUmSpV
without 	cTdUmSpV
without the	cUdM
wobb*	ccpf
wobbles 	c[pZ
wobbly 	p]
wome*	hXnT
won 	a[cVoUrY
won $	aTrU
wond*	aYdapY
wonders 	dZpY
wood 	p_
wool 	p[
wore 	cYpX
work 	aWbIdHeTgLhLkJlSmUnYoLpZ
work $	aTeTmS
work for	a[n_pV
work from	fU
work from home	fU
work lol	eTsS
work lol $	eTsS
work on	a[iUmVnY
work with	a]nY
work*	aMdVeIlWmYn_p]
worked 	dWfMmUpZ
working 	calUmWpS
works 	aTbLcJd_n]pa
works $	cLdSmT
works for	nWpV
works great	dUpW
works like	dUpT
works like a	dUpT
works on	n[pM
works so	pT
works so well	pT
works wonders	dUpV
wors*	c_oSqM
worst 	c_oSqM
worst customer	cUoU
worst customer service	cUoU
wort*	bKdZeKfMgZpW
worth 	bKdZeKfMgZpW
worth every	dT
worth every penny	dT
worth it	bLfLpY
worth it $	pW
worth the	cSdXgW
woul*	aUbLcSeFfHgTjLkKmMnTqK
would 	aUbLcSeFfHgTjLkKmMnTqK
would a	aYdL
would it	a]dMgVnV
would it work	aUnW
would like	bW
would like to	bW
would not	aLc[gKh[iMjTlTnYo[
would not go	cShU
would this	aYnT
would you	a[cMdLnUsS
wow 	cUdbsT
wow $	dUeLsT
wrap 	cZk]
wrin*	dWhTnZp[
wrinkle 	nMp_
wrinkles 	dXhSnXpW
wris*	ha
wrist 	ha
wron*	cdhUiWkZlWoSqL
wrong 	cdhUiWkZlWoSqL
wrong address	kToU
wrong color	cUiWlLpK
wrong item	cWkVpM
wrong link	cXlV
wrong one	cTkX
wrong one $	oSsM
wrong size	cWhWkW
wrong thing	cTkZ
wtf 	c[
xl 	hbjXsS
xl $	aThWjT
xs 	bTcMh]jS
xs $	bUhS
xxl 	h^
yapp*	cb
yapping 	c[
yas 	d[
yass 	da
yay 	b[eUsT
year 	aZe[nboXsT
year old	hTnX
year*	cLdWoTpW
years 	cLdWoTpW
years warranty	oV
yell*	aScWiYlZsX
yelling 	cY
yellow 	aSiYlZ
yes 	cUfFsY
yes $	cKeZ
yes please	b_
yes right	c[dL
yest*	cXgV
yesterday 	cXgV
yesterday now	cXgV
yet 	aVl[
yet $	aVl[
yo 	bYe[
you 	aXdWfLgMhKpEqUsW
you $	hMpKsW
you accept	oS
you accept returns	oS
you all	aLdTeUpMsU
you all $	dMeU
you apply	aSlMnV
you are	aIbMeSqTsW
you are so	pKsV
you are the	dU
you can	g]
you charge	nV
you clean	aSlMnT
you convinced	bWsS
you convinced me	bWsS
you deliver	aSkV
you do	aVgYoXsM
you do 0	gWsM
you do refunds	aVoT
you doing	eV
you draw	rV
you drop	aLbYlY
you eat	aWn[
you explain	sT
you for	dX
you for being	dX
you get	aThWkLmUsU
you go	aTdVqTsT
you go live	qT
you got	a[
you guys	aWeJsU
you have	aViUjVkKlUsT
you have a	lV
you have anything	sU
you have left	hMjT
you have more	aTjU
you have this	aW
you kidding	cX
you like	sS
you live	aTqW
you look	d[pLsV
you make	aTlMnV
you never	jSoLsT
you on	aVcMdMgLlUqU
you open	aTsU
you pick	kMrX
you pin	bXlV
you put	aXlMnZsV
you put it	lL
you recommend	aTqMsU
you restock	aTjTqM
you said	cVkUmToMqU
you said 0	cSkVqV
you sell	aZ
you ship	aYkY
you show	gKqMsV
you sold	bW
you sold me	bW
you still	aVdMjZ
you style	aTnW
you take	aVbKfMhMlWnY
you turn	aSnM
you turn the	qT
you use	aTk[sT
you use $	gSk[
you use it	gSkLsV
you wash	aUnY
you wash it	nS
you wear	aWn[
you wear it	nSsM
you win	b_
your 	bDcLdVeHfVoSqTs[
your energy	sS
your energy $	sS
your hair	dW
your hair looks	dW
your lips	iT
your lips $	iT
your makeup	dY
your microphone	qT
your money	c_
your outfit	dZ
your own	fU
your page	fV
your phone	fX
your shop	lU
your the	sS
your the best	sS
your website	aZlX
your website $	lUsM
yumm*	dWpZ
yummy 	dWpZ
zeal*	k[
zealand 	k[
zero 	c[d]oZpZ
zip 	c[hc
zipp*	cUp[
zipper 	cUp[
zipper broke	cUkJpX
`;
