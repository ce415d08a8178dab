/** Written by `npm run train-reading`, not by hand: a feature, then pairs of column and weight (linearModel.ts). */
export const WEIGHTS_EN = `
$ 	aMsS
$0 	cYfSgUsM
0 	cTeJfTg[oMsK
0 $	aVdJgZkUlUpIsK
0 0	bFeHgLpY
0 0 $	aMbKdUeLfV
0 ?	aZlMmWpVsU
0 ? $	aZlMmWpVsU
0 again	aTcMgKpMqKsW
0 again $	aTcMgKpMqKsW
0 and	aSbUcL
0 and 0	aSbUcL
0 bucks	cWfKgU
0 days	cWkWoVpT
0 days $	cYdLlL
0 for	cUdLeHfLg[iLjLsU
0 for a	cVgU
0 for me	aKbXgLhLjLsZ
0 get	aSfU
0 get 0	aSfU
0 hours	cSdLpT
0 how	aSgWpM
0 how much	aSgWpM
0 in	hTlVsK
0 in the	hMlVsK
0 inch	h]
0 is	bUgUsT
0 lbs	aTpU
0 lbs $	aTpU
0 minutes	cTqXsV
0 months	hbkJnK
0 off	bTcKgLhL
0 or	aSgUlWsV
0 or 0	aSgUlWsV
0 please	bTlMsY
0 please $	bTsX
0 sold	bUcLsT
0 still	bLdM
0 the	aWiYpU
0 times	cVoU
0 weeks	dTkT
0 weeks $	dTkTsM
0 what	aYhYiXlSoS
0 year	bMcUdLgLnU
0 year old	bMcUdL
0c 	n[
0k 	bLcIdMeXfVpfqSsW
0t 	hj
0x 	bXhmsV
0x $	hTiM
? 	a_dFeJfLqJrMsH
? $	agbUdJeKqJrLsG
B:	aMbNdQfQnOsS
B:chatter	gMiOmQpLqQr_s^
B:complaint	iMjMkTmLnIoSp]qVrJsF
B:intent	gOiQjXkMlYnOpMsV
B:praise	gXhSiQjLkWlKmLnJoSpcrM
B:question	hOiOjSkQnTpQqQrNsL
K:chatter	aObOcQeTfLhSiOoOpRrUsS
K:chatter/lottery	aNbNcNeWrRsN
K:chatter/none	cQeSfLhTiOlQoOpSsT
K:complaint	cWdNfOiOjOoRrOsR
K:complaint/aftersales	bNcVdOkOnQoUpMsR
K:complaint/coupon	aOcTdOfOkNlLmTpNsO
K:complaint/link	bScUdOeMfOiQlTmNpNsS
K:complaint/lottery	aNbQcWeLfNiQnQoOrUsN
K:complaint/none	aScXdIeNfIhSnMoNpRrNsX
K:complaint/price	aIbOdTeSfGgSkMmNoSpR
K:complaint/quality	aNbRcVdHeMkQlMmNoNpTqM
K:complaint/shade	cWdMeNhNiVnQ
K:complaint/shipping	bOcQdMeRfNiRjOkRmOoQqS
K:complaint/size	cVdMeOfRgQhTiNoMpQqOsO
K:complaint/stock	bKcUeNfQiQjUlMoN
K:complaint/stream	aOcSdReNgOlOoNpRqRsR
K:complaint/usage	aRcXdNeNgOhMiQjQnZpLsN
K:intent	bUdOeMgNhQiQpRrOsR
K:intent/coupon	aSbSdMfNgNhNmTsO
K:intent/link	aMcQdSfHhOlTpRsM
K:intent/none	bWcMfNgNhMjLlNpSsW
K:intent/shade	aNbScTdJgQiVjOkNnQpNsN
K:intent/size	aIbVcRdJhUsM
K:intent/stock	aMbVcNhMiNjRlN
K:praise	cNdWeSfOgOkRoRpQsS
K:praise/aftersales	cLdVhOoQpMsS
K:praise/none	bLcQdSfJgNhNjQkNmQnRsY
K:praise/price	cMdVeNgTsL
K:praise/quality	cMdUeQkNoNpUsN
K:praise/shade	cOdShOiQkNpRsK
K:praise/shipping	cLdWeKkRsM
K:praise/size	cMdXeOhTpMsN
K:praise/stream	cReMfNiOjQkOnQpOqUsR
K:praise/usage	aOcNeRiR
K:question	aQfNhNqQsQ
K:question/aftersales	aTcNdJgOhNoS
K:question/coupon	aUbNdNeRfNgTkOnOpNsQ
K:question/link	aSbQcLdNfOhSsQ
K:question/lottery	a[cKeHlNqNrTsR
K:question/none	aTbLcRdKfIgRhIiTjOkJlNmSoNpSqSrMsS
K:question/price	aTbOcUeLfKgSiNjOkRmSoMpQsR
K:question/quality	aUdNfMhRiRmLoNpRrNsU
K:question/shade	aWbLcEeQfMgQiSjLpTsT
K:question/shipping	aVcRfNhQjRkUoOqOsS
K:question/size	aRdMfMgNhTjMkNlOmOoQpR
K:question/stock	aUcSiNjUoOpTqTsM
K:question/stream	bNeIfLiRkQlOpUqRrNsT
K:question/usage	aVcOdLhOjMmRnRoMpQsU
K:spam	cOdNfY
K:spam/none	cOdNfY
L:12	bJdOeHfQgOhSlKnJoRpHsK
L:2	aHcMdReUf@gXjOkLlRoKpUqNrQsb
L:4	aObRfRhRjNkQpUqMrOsV
L:7	aNbKdReMfRgNkOqRrRsN
M:	abbXcJdLgIkNlVmNpKrQsZ
S:/aftersales	cTdQeJhOkLnMoW
S:/coupon	aQcOeMfLjQlNm[nKpNqQrQsL
S:/link	bRcMdOeMhRkOlXoOpMqMrRsS
S:/lottery	aZbMeZiQjOlOoNpKqNrY
S:/price	bLdQeLfWgWmRnMoSpOsM
S:/quality	bLdTeMgNkRlNnSpT
S:/shade	dLeJfLiYjQlLnNsI
S:/shipping	aRbOeTfOhNiNkTmOoQpNqO
S:/size	aQcOeJfLgRhYjUkMlNpNqMrQsO
S:/stock	bQdKeOhKjXkMlNpOqRsR
S:/stream	aQbMdOfNkNpSqU
S:/usage	aQcLeMgNhRlNmNnUoNrN
S:ask	nOpNqQ
S:ask/aftersales	cOdMfOhOkNlMoU
S:ask/coupon	bMfMgNiNmUnN
S:ask/link	bQcOdOfOhRkOlSqO
S:ask/lottery	aTeLrUsO
S:ask/price	aTbNcQeNgRiOlSmNnMpS
S:ask/quality	aRbIcVeMfOhQiLlNnOoN
S:ask/shade	bNcIdQfHhNkNpT
S:ask/shipping	cQfNgMhQiQjNkYlKpO
S:ask/size	aRbSdMfMgNhQlNnQoNqOrN
S:ask/stock	aTbMcTjSoNpQqK
S:ask/stream	cSdVeJfMhRjRoOpSqTrN
S:ask/usage	bOeSfLgNkOlOnSoR
S:chat	cMdMe[fJhNiLlMoUpLqQsQ
S:fault	cRdRlOsQ
S:fault/aftersales	aObRcRdLmQnQoSpNrOsU
S:fault/coupon	aOcTdOfOkNlLmTpNsO
S:fault/link	bScUdOeMfOlSpNsS
S:fault/price	aNbNdQeRfHgShOlMmLoTpNqO
S:fault/quality	aObQcNeLjOkRmRnNpRsO
S:fault/shade	cVeNhNiUoO
S:fault/shipping	aSbKcRdKfMjTkSoMqQrRsQ
S:fault/size	cYdMeOfQhToMpQqOsO
S:fault/stock	bKcUeNfQiQjUlMoN
S:fault/stream	cRdReNgOlOpQqTsI
S:fault/usage	cZeOgOhNnWpNqOrQsO
S:good	aLbNdTfNkRoRpRsS
S:good/aftersales	aNcMdXfNhOoQpMsS
S:good/price	bMcSeNfMgUkNoOsM
S:good/quality	cLdUeTkNnNpSqRsN
S:good/shade	dRiTpKsN
S:good/shipping	cLdSeKkRoOsM
S:good/size	cNdVeOhTpNsN
S:good/stream	cLdUiNqSsL
S:grievance	bMcXdIfLgOlOnQoQrRsV
S:grievance/aftersales	bNcUkMoWpOsJ
S:grievance/lottery	aNbQcWeMfNiQnQoOrUsN
S:grievance/price	cVfMgVkO
S:grievance/quality	bMcRdTeNgTiQjQkMlMnUoNpTqU
S:grievance/shipping	aOcUeKkTqOsM
S:plea	aRbKcOeUhNnOpOrR
S:plea/lottery	aRbKcOeUhNnOpOrR
S:refuse	bJcLdGe_gLnOpOrOsY
S:request	a[bNcUdKeJgRjNkSlMmRnNpUrSs[
S:spam	dNfYiQmUoOrN
S:topic	aNeJfSgNhNkQlQnQpMqO
S:topic/aftersales	eIgOhNkLnLoUpRsN
S:topic/coupon	aQcNeMfLkOlMmYnKoOpNsM
S:topic/link	aMeLgNkQlSoOpOqMsT
S:topic/lottery	a[bOdMeYfNhQlOoNpNqOrY
S:topic/price	bKcJeHfUgQhNjOlRmXnOoQ
S:topic/quality	bIdReJfMgNhRiRjQkOlNnTpSqNsU
S:topic/shade	dMeJfKiWjQlLnMoOpQsJ
S:topic/shipping	aOcRdJeSgShNjKkTnRoQpMsR
S:topic/size	aTbQcNeJfLgRhXjSkLlMqLrQsO
S:topic/stock	bTcSfNhMjSkMqTsS
S:topic/stream	bKcTdIfMhQlOoOqTsS
S:topic/usage	aQcJdOeMhQlOmMnRoNsR
S:void	cTdKeWjSmOnRoLsS
S:want	bUdOeMgOiQkOlRnOoNpN
S:want/link	cIdRfJhOlTpRsM
S:want/shade	cRdGeOfOgQiVoQpOsN
S:want/size	aMbScQdNhSjNkOlOsN
S:want/stock	bQcOhOjUlOsL
T:aftersales	aSbNgOhNkNoUpLsO
T:coupon	aSdOfNgSkOlMmTpOsN
T:link	bSdReOfKhRlUsR
T:lottery	aTbMeTiRjOlOqNrWsQ
T:none	aLbLcNfRpQrOsW
T:price	bNdUfJgTiO
T:quality	aNcQgNlOmMpSrOsQ
T:shade	dSiVjLkNlOnQpS
T:shipping	bMcNfKgNkSmNnNoO
T:size	bTcRdNhXjMkOoOpQqQrQsO
T:stock	bRcTdLhMiNjVlNpQqS
T:stream	cTdSeKgOhOlOpSqSsS
T:usage	aTbOdNeRfNhOjMmRnSoLsU
^ 	aMsS
^ $	a[e[g[sU
^ 0	cSfFhMlLp]
^ 0 0	cVdWfLpZ
^ 0 and	bWpLsU
^ 0 for	c[eMgX
^ 0 is	bUgVsT
^ 0 or	aTgKsY
^ 0 please	aIb[eKlMsW
^ 0k	a[eXp[
^ about	bXsS
^ about to	bXsS
^ add	bScMfZiM
^ adding	b[dMsW
^ all	bTc^dMpSrXsY
^ already	eWsS
^ always	cWdVeMj[qX
^ amazing	dTpLsS
^ answer	cTsT
^ any	acgUiZpV
^ any other	iV
^ anyone	cLeYpV
^ app	cVfMnV
^ are	a[dHiLkL
^ are the	aWcLdKmSpY
^ are they	aWcMdLgVhXoMsT
^ are you	aWdKeKjSlVsT
^ audio	qT
^ audio is	qT
^ back	bXeWjKs[
^ battery	dT
^ beautiful	cLd[eIkIoMsS
^ beautiful $	dUpKsX
^ been	dMeWkSsV
^ best	dXgS
^ bought	b[fSsV
^ bought it	bW
^ bought the	bT
^ box	kUsM
^ box was	kTsM
^ brb	eVsT
^ brb $	eVsT
^ bring	aXbXjVsT
^ broke	cTdHeWfLkKpU
^ button	cUhJlT
^ buy	aUfU
^ buying	cKdJfVsU
^ bye	dKfLsY
^ came	cZiVk]sL
^ came in	iSpM
^ camera	cSpLqU
^ camera is	cTpLqV
^ can	cMjUqT
^ can i	aYcLdKeMgLlTpJ
^ can it	aUnV
^ can not	aLbDhJjTkMnUsK
^ can we	bTsT
^ can you	aUcJdIgUjUlJqSrMsU
^ cart	bJc]lS
^ charged	bLcWo[
^ chat	cXdLeWoWpLrM
^ cheap	fVsM
^ cheaper	dVfJgT
^ cheaper on	bScXgTlM
^ checking	bWsT
^ checking out	bWsT
^ checkout	dMsU
^ clasp	c[dJkMnJpWsL
^ code	bSdLmWpL
^ color	bHcWeJfK
^ color is	iUpL
^ come	fV
^ congrats	eWsW
^ copped	bVsV
^ cost	aWgXlK
^ could	cKeKfKhVnU
^ could not	aJbUdThTsT
^ coupon	aScZdLmT
^ customer	cS
^ customer service	cS
^ dibs	b^lMsW
^ did	a[bLdUeLgSkLlLoLpUqUsJ
^ did i	aY
^ did not	dWhTmToMsM
^ did you	aXbJdLgVjLpZqXrT
^ do	a]dKeTgMjGmMnL
^ do i	a]kTmInS
^ do not	cUdKeWlMnLpUsV
^ do they	aXcMhSpWsU
^ do we	aYcLeKlLrW
^ do you	aYhUjIlWoVsT
^ does	aWcJmSnTpU
^ does 0	aVhS
^ does it	a^dKnUpT
^ does not	aLdZeMhVjSpW
^ does the	a^cIdHmVnSsK
^ drop	aLbWjLlVsK
^ exactly	eUsS
^ fake	aMcSfWoMsV
^ fast	dVkTpUsK
^ fast shipping	dVpM
^ feels	cUfKgKpV
^ finally	bVdShU
^ first	eZmMsT
^ fits	cMdWhUpL
^ fits my	dW
^ follow	fW
^ free	aUcMdL
^ full	aVc]hKnMpWsX
^ gave	c[pY
^ gave me	c[pY
^ get	f[
^ getting	bVhSjJlL
^ getting the	bTiT
^ give	bXlKsY
^ give me	bXlKsY
^ going	eUlLsW
^ going to	eUlLsW
^ gold	cTiTsL
^ gone	aMpS
^ gone in	pT
^ good	eXgUpJrU
^ good for	aVnXpL
^ good morning	eSnMrLsV
^ got	aTcGfLhTjMkSsS
^ got any	aZiSmLsW
^ got it	bVcMeXkT
^ got mine	bVkTpL
^ got the	cLdTeK
^ got to	eTsT
^ grabbed	bVsU
^ great	cLdZeHgTkUoJpLqS
^ had	bTeL
^ had to	bVlMsS
^ haha	cMdLeZsU
^ hair	dThLmSpZ
^ half	dVhWpU
^ happy	bLdSeU
^ has	aZeLpU
^ has anyone	aZeLpU
^ have	bKdUeXpXsZ
^ hello	aXeTsY
^ hello from	eU
^ here	aKcLfHnLsS
^ hey	e[rLsW
^ hi	dMeYsT
^ hi from	eTsU
^ hm	a[g[
^ hm for	a[gS
^ hold	aXbUiMjJsV
^ hold it	aVsS
^ how	a^dLjKmLnMpTsL
^ how big	hUpL
^ how can	lX
^ how do	lUnUsK
^ how does	nT
^ how fast	aWdLjUlLnK
^ how is	aVdKkT
^ how long	kInJoUqU
^ how many	aYiIjJlMsK
^ how much	aXdKhTkMlMpT
^ how often	nS
^ how tall	pMsX
^ hubby	dYeXpX
^ i	aHdGeUgLjLkLlJnMrTsV
^ i am	eWfHlLpSrK
^ i bought	sU
^ i can	eVqUsU
^ i do	eWlTrLsT
^ i got	b]cMdMoSsZ
^ i have	eZjMpV
^ i love	dTeMsT
^ i need	bXsX
^ i want	cUlJ
^ i will	aLbWsW
^ in	dKfJs[
^ in my	bWfKlMsT
^ in the	eUlJsX
^ is	a_cKdKqHsL
^ is 0	aZgThSiXjVmLqM
^ is it	a]cMdLjLpTqK
^ is number	aUbMpS
^ is shipping	aXcLgVkV
^ is that	a^dLgTlWpXsK
^ is the	a[gThMkKnMpUsS
^ is there	aVlInKoUqUrKsJ
^ is this	a]iMnT
^ it	aLc[eUgUhLiTkToKpSqW
^ it is	aHbMfLgUiToKpSqUsS
^ it was	cYdMeLgSqL
^ just	aKdHeZfLgLpMsZ
^ just got	cMeW
^ just ordered	bTsT
^ keeps	dWlUpT
^ kids	dXeXhKpV
^ large	bUcTdKjMnM
^ lasted	cVdSpV
^ left	c[lLnLoUpUqKsU
^ let	eUfLlLrT
^ let me	lLsU
^ lets	e[sW
^ lid	cUpX
^ like	aLcLdYeVhLpZ
^ link	aKbUcYfLlUsL
^ link $	bXcLdLlYsI
^ link please	lT
^ lol	eZrLsU
^ lol $	bMcLeV
^ looked	cWdLiTkM
^ looks	dVfLgKhKpV
^ love	dWeJiKsX
^ love it	pKsW
^ love mine	pU
^ love the	dTmSpKsT
^ love this	dSiLpX
^ love your	dTpLsV
^ made	aUbWfGiSkLpV
^ made me	cXiT
^ made my	bYdKfI
^ make	dLfV
^ makes	aLcWdLeUiXnL
^ maybe	eYsV
^ maybe next	eTsT
^ me	b]eSlLrMsY
^ microphone	pKqV
^ mine	b[cWdJeLfMpW
^ mine $	bZdLpLsU
^ more	bVcWdLjUpY
^ must	bVsU
^ my	dUeXhJoLp[rM
^ my dog	aMbVfMnKsZ
^ my husband	rKsW
^ my mom	bMdSeX
^ my wallet	bXsV
^ need	bWdKeT
^ need a	bS
^ need the	bS
^ need this	bWdLfKlMpLsY
^ never	cMeZfMhKoLsS
^ no	aKfLkTlMqT
^ no $	cKdLeVsW
^ no thanks	eTsS
^ nobody	cYsU
^ not	dUe]gUiLkMlLmMpT
^ not a	cSeMmL
^ not for	eT
^ not my	eYnLsV
^ not real	cW
^ not worth	cUgV
^ nothing	dWeLhTiMkT
^ oh	eVkKsW
^ ok	aUcFfGnT
^ ok $	e[sV
^ ok for	a[nUsL
^ omg	d[pLsX
^ on	cEfJnUsX
^ one	aUbTiLnZsU
^ only	cZdKeSfMhWjWkToTpK
^ order	bUlKsX
^ ordered	aLeLfJkUlIpKsT
^ ordering	b[sW
^ paid	aJcUeLfHgWkUsY
^ perfect	dThTpLsU
^ please	aMeVhLjTsL
^ post	bVfLlVsL
^ price	aWcVdJlTpMsM
^ price on	aSgT
^ prices	cVdKfLgW
^ purchased	bZfMsW
^ put	jVnM
^ put it	aTnLpMsT
^ real	aTdTfLp[
^ refund	cTkLoV
^ reporting	cUoZpM
^ reserve	bTjT
^ restock	jS
^ return	aLdToVpJsM
^ ruined	cTpU
^ ruined my	cTpU
^ runs	cYhY
^ safe	nU
^ safe for	nU
^ said	cYiWkMpL
^ same	aLcYeTgVrW
^ save	bTfMpLsY
^ save one	sT
^ saved	cKdWfLgVpM
^ says	cWkSlXsL
^ screen	dSeLhMkLlMpYqLsL
^ screen is	dTpT
^ send	bV
^ sent	cXeMkZoU
^ sent me	kV
^ she	cLeZsT
^ she is	eVsT
^ ship	aTbVkVqSsX
^ shipping	dMgKkV
^ show	a]iVsW
^ show me	aWsU
^ shut	sT
^ shut up	sT
^ size	bYdXhT
^ sizing	bMdMhT
^ sizing is	cXhT
^ smells	gMpU
^ smells like	cWpT
^ snagged	bXhSsU
^ so	aMbLfJkEoHsU
^ so cheap	sL
^ so cute	sT
^ so much	cUgMhWpLqU
^ so pretty	iKkEsY
^ sold	bYcVlLsU
^ sold $	bWsT
^ sold out	aLbKcUjTsL
^ someone	bShLkLnL
^ sound	pT
^ sound is	pU
^ sounds	cWpW
^ still	cLeUjVkVoLpKsT
^ still no	oLsS
^ still waiting	cUeL
^ stop	c[dKeYjSpKqTsY
^ stopped	cTpT
^ stuck	cTlVpK
^ super	hLoMqWsV
^ take	bXcLoMs[
^ take my	bUoMsU
^ tap	eVrLsW
^ tastes	dXpT
^ tastes like	dWpS
^ tell	aSeUsU
^ terrible	cTsT
^ thank	bLeTsU
^ thank you	bLeTsU
^ that	aKcKdUfJgTiWsT
^ that is	cZdTgYpLsU
^ the	aKeJiZqT
^ there	aMbToLpJqZsW
^ they	aLc]dYgLhJjLkLo^pLsV
^ this	cTeJfMkMsX
^ this is	cXeLs[
^ too	bLdJgShUkM
^ took	c[fLk[nU
^ total	dKfLkLpWsK
^ tracking	aMcUkT
^ turned	cZpU
^ used	bUcXdMgWmTnL
^ used the	bTcJ
^ very	dWfKkLoLsT
^ want	aSb_lLsX
^ watching	eXsX
^ way	cTgUhMpS
^ way too	gThMpS
^ what	aXcKqUsS
^ what a	aKdUeKfLgUpJsV
^ what about	sV
^ what age	aTnYqM
^ what are	gS
^ what color	aUdMiV
^ what colors	iV
^ what do	aUdMmWnUpMsT
^ what does	aSgThMsX
^ what if	aUcLhM
^ what is	dKeTgSkLnLpTsV
^ what number	aShTlU
^ what shade	aShMiV
^ what size	aWhUsL
^ what sizes	aVjT
^ what time	aZeLnMq[
^ what would	aUiVmSsX
^ when	a]bLcIlMqZrYsM
^ when are	aVcJqVrJ
^ when do	jVrVsL
^ when does	qU
^ when is	aTkTrX
^ when will	aUqT
^ when you	aXcL
^ where	dLhUkUmU
^ where are	aVeKkS
^ where can	aTsL
^ where do	aWmVrLsL
^ where is	bLcSeMlSoLrS
^ which	aXdLiUlVsX
^ which color	aTdMiS
^ which is	aUpMsY
^ which link	aT
^ which one	aWdMiUsS
^ which shade	aS
^ who	bLdLeJgW
^ who do	aWcK
^ who won	aUrVsL
^ why	aScVdJjXoLsV
^ will	aVbTdJeHjTnUoK
^ will a	aZhU
^ will it	a[cLhSiSjLkVnUpLsL
^ will not	bKc]eMjKlTnT
^ will the	aYbLcIdKpZ
^ will this	a[hUnTqSsM
^ will you	aVbHjW
^ with	aVcKeL
^ work	eV
^ works	aUnTsM
^ worst	cVpU
^ worth	dUpY
^ would	aVbLdKgMhWpSrTsK
^ would a	aV
^ would it	aUhVpK
^ would not	cVhVpT
^ wow	d^eKkKpLsX
^ wrong	eViS
^ xl	bXcX
^ yes	aLbTcTdGsZ
^ yes $	eY
^ you	bJdTeGfLgLhJoKqVsT
^ you are	eTpHsZ
^ you got	aTcLeLjT
^ you guys	sX
^ you have	aSsT
^ you look	pLsV
^ you never	cUjSoLpMrVsT
^ you said	kVmTqX
^ your	aLcTeLpLqWsV
^ your microphone	cUpMqVsM
^ zero	cUdVeLfMpZsL
^ zipper	cTkKpX
a 	bHeIgUhUlMoUpL
a 0	bTcLfLgKhTjUnWsL
a 0 $	bWhTjWlM
a charge	dUnLoJp^
a code	aVmYrL
a code $	aWmT
a day	aSbKcMeIkXn_pT
a day $	aSdWhKnXoM
a deal	cWdSgV
a different	cViU
a discount	aUdJfLgS
a dispute	cUdMfKoY
a doll	c[h[
a free	cMeLfT
a good	cKdWgSpTsM
a joke	aLc]dMrS
a joke $	cVrS
a large	cThSsL
a link	aUbYjMl[
a lot	cXdTfMg^pV
a month	cXfXkWnL
a month $	cUeM
a rash	cUpV
a refund	bLc[dJo[
a restock	bYjZsM
a sale	c[g]
a set	hVjYnMoMsS
a size	aUcI
a size 0	aUcI
a small	aWjLoK
a steal	dXgX
a warranty	aSoV
a week	dLfWkKoUpU
a week $	cUfLpV
abou*	bIdHfHoSsV
about 	bIdHfHoSsV
about 0	aVsW
about 0 $	aVsW
about it	aIeXkU
about it $	aMdMeTkU
about my	aTbJcSoS
about my order	aTbJcSoS
about to	b_sS
about to order	bVcM
acce*	aWcTeMkMlLoWsV
accept 	bMcVdMoW
acco*	fa
account 	f[
accounts 	f]
acne 	cWd]napa
actu*	cVfLkYp[rW
actually 	cVfLkYpYrW
actually work	aXdMp[rM
add 	bWdMf[jYl]nL
add it	bXcUlW
add me	f[
add more	b[jZlL
add to	bUcTlV
add to cart	bU
adde*	b_
added 	b_
addi*	bad_pbsX
adding 	bbdLsW
adding to	bV
adding to cart	bV
addr*	aTbHdIeJfTk]oV
address 	aTbHdIeJfTk]oV
ador*	d_
adorable 	d_
adve*	cVd[jSp^
af 	dVkLpV
af $	dVkLpV
affo*	dVeYgdsX
afford 	eZ
affordable 	d[g^
afte*	cZdIfJgTjTkMlXnYp_
after 	c[gUkJmKnVp[
after a	cTnK
after the	aSgVlSmMpM
agai*	eIfHhLjYoLqSrT
again 	eIfHhLjYoLqSrT
again $	aVbSdFgUjJkUqKsV
age 	aZn_pZ
ago 	cU
agre*	ea
air 	aTcVdLhWnZ
all 	aIfCgXhLjVlMmLoLpUqLrT
all $	bLeZjT
all day	dUeHfMkKnVpVsL
all day $	dUeHfMkKnVpVsL
all my	aSbY
all over	cYkT
all the	aMbLdXp[sT
alle*	cWeTnaoVpZ
allergic 	cWeTpW
alre*	eZfJgLjUkUlTqS
already 	eZfJgLjUkUlTqS
already $	cLdHeTfKkJlVpVsV
already have	bMe[
already have one	eW
alwa*	c_dZj_pLqTrU
always 	c_dZj_pLqTrU
always gone	cXdLjV
am 	kLrM
am 0	aVhWsK
am allergic	cIdLeT
am broke	eZ
am buying	b[sV
am buying $	aMbUsU
am getting	bV
am good	dLeZsU
am i	a^bMgWjW
am in	aJcJfIsT
am ready	bWlU
am sold	bY
amaz*	d^eLfMgWhSkLlSpT
amazing 	cJdegThTkKpU
amazing $	dT
amazing on	dZ
amazon 	aTcXdMgWlV
amazon $	gSlW
an 	aUc[hVkVlXnWoM
an hour	cWpT
an hour $	cWpT
and 	aLcUdTeLfGhLiHkElJnMpX
and 0	aSbUcLkTs[
and 0 $	aVpKsV
and a	cZg[
and bought	bX
and it	bKcYkUnMpW
and it is	bKcYkWnLpW
and take	bVsT
and take my	sT
ankl*	h_
anno*	cbrVsU
annoying 	c[pMsV
annoying $	cWeLpMsV
anot*	b[cMdMjZlLnToSsT
another 	b[cMdMjZlLnToSsT
another one	bU
answ*	bLcXdKfLjLoXrKs^
answer 	aMccjMoUrMs[
answer my	c[
answered 	aMeVoZ
answers 	cZeKoUrLsT
any 	ajcMhTiZjUkJlKm[nLoJqIsT
any codes	aWmV
any good	aXp_
any left	aVcTj[pL
any other	aSiW
anyb*	a^bLeL
anybody 	a^bLeL
anyo*	aYdJfKhLjLnMoUpVsU
anyone 	aYdJfKhLjLnMoUpVsU
anyone have	bUmUpU
anyone tried	aV
anyt*	a[cXdMmVqUrXsW
anything 	a[cXdMmVqUrXsW
anything $	aLcYdJpTqT
anything for	a_cMs[
apar*	c_kLp_
apart 	c_kLp_
apart $	cSpT
app 	cVfYl]nY
appl*	cTdIeIfLlXmcnVpM
apple 	aTl[nTsT
apple pay	aTlY
applied 	aMbUcUmY
apply 	cVlKm[n[
apply it	nT
apply it $	nT
appr*	d]gTpbs]
appreciate 	dYfL
approved 	dY
are 	aWbJfEgTpX
are amazing	dV
are fake	c[pLr[
are left	aSiUjVnMqLrM
are so	aJcLdWkK
are the	aXbMcLeKiJkLpVrTsL
are there	aYjUpX
are these	aacLjVpX
are they	a^cKdJeMgXhXjSoKpZsT
are you	bLdJeUgLkTnLoMsV
are you $	sZ
are you live	aUcLdLkLqVsK
are you on	aWcIdMeMlWqW
arou*	a]c]n[o^pKsY
around 	a]c]n[o^pKsY
arri*	cVdVeEfHkclUoTpS
arrival 	aMcYdUkVoT
arrive 	a]bXdKka
arrived 	aLc]d_kboLsS
arrives 	aWkTlXoW
as 	aIbJcXdYfGhMiTpcsY
as a	bKdGeSfKpVsX
as described	cTdYpW
as hell	dWpYsL
as pictured	dVpW
ask 	dWeMfX
ask me	fW
ask me how	fV
aske*	cVoUpLsV
asked 	cVoUpLsV
asked for	cVoU
aski*	aWc[sY
asking 	aWc[sY
asks 	d^p_
asle*	e]
asleep 	e]
asse*	cVne
assemble 	cVn[
at 	aIcSdVfJg[hMjVkVlYmTnV
at all	dUeJpW
at all $	dUeJpW
at checkout	bLcYdLjVmU
at checkout $	cTlMmT
at work	e^
ate 	dasX
atti*	c]sZ
attitude 	c]sZ
attitude $	c]sZ
audi*	c_dSpMqc
audio 	c_dSpMqc
audio is	cUqW
aust*	k]
australia 	k]
auth*	bLdUfLpa
authentic 	bLdUfLpa
auto*	c]lTmZnSo^
automated 	c^o^
avai*	a[cYj_l[
available 	a[cYj_l[
available $	lT
away 	aFbGeKgYjMoYrY
away $	dTgMjMoXrX
awes*	d_
awesome 	d_
awfu*	capVsU
awful 	capVsU
awful $	cUpKqVsT
baby 	aGbKdThXiTnXpT
back 	bUjbkKnSo^pTqTsT
back $	dJeLjYoX
back for	b]
back in	a^bMcXj[oV
back pain	jLn[pV
back the	jT
back to	aTcJeKfKpUsY
back*	jZpMqYs[
bad 	aLc_eLfLoXpVsY
bad $	cVdKeMpS
bag 	bXcVeMfLhXkWpUsW
bag $	eJfLkVpVsK
bagg*	b[cW
bags 	fYhZqZ
bare*	aMcah[qY
barely 	aMcah[qY
barely fits	cZhWqL
barg*	d]g]
bargain 	d]g]
bask*	bWdIeGfHl_
basket 	bWdIeGfHl_
bass 	pasM
batc*	aWbWj[
batch 	aWbWj[
batt*	bMcUeUfMn[pa
batteries 	aTn_
battery 	cVeUfMnKpb
battery is	cVeLpW
be 	bIdJeYfTgYhKiSjWkMlKnVoJrW
be back	bHdJfIj[sV
be back $	aZcUjZsU
be me	aMe[jLrZ
beat 	dZgW
beat that	dXgW
beau*	d_eUiUkTsU
beautiful 	d]eUiVsU
beautiful $	dXeLkLpMsW
beca*	aMcWdVjYkXpY
because 	aMcWdVjYkXpY
bed 	bScMdKeWfLh_kLn[
bed $	eXnMsT
been 	aJbHfJkWoKsX
been 0	kV
befo*	aYbKeJfLgThKiMjUkXlMmMnWoUqM
before 	aYbKeJfLgThKiMjUkXlMmMnWoUqM
before christmas	kY
before i	dU
before or	aTnU
before or after	aTnU
begi*	aTeXncrW
beginner 	n_
beginners 	n[rW
bein*	bKfL
being 	bKfL
beli*	dVeLfJgWsW
believe 	dVeLfJgWsW
believe it	gT
believe it is	gT
best 	aUcGdgeIg[kLp^sW
best $	aUpLsW
best host	dZ
best i	dUpV
best i have	dUpV
best live	dZ
best price	gT
best seller	dX
bett*	bJdYfXhMiSp[sV
better 	bMdYfThMiSp[sV
better $	aTcIeLfLsT
better in	cMd[iSpS
better than	dZfKiMp[sK
betw*	a]hZsW
between 	a]hZsW
between a	h]
big 	aUbJdKe]fIg[hajKnLrV
big $	cTdKeKhW
big is	hS
bigg*	aWcLsT
bigger 	aWcLsU
bio 	bLf^
birt*	bWeXkXmWsU
birthday 	bWeXkXmWsU
birthday $	eVsU
bit 	aLcYdLeVg_pXsX
bitc*	f[
bitcoin 	f[
bitt*	bJdUeJfIpb
bitter 	aVc[p_
blac*	aVcZdMiZpTqSsU
black 	aVcZdMiZpTqSsU
black $	cWdMpTqK
black one	sU
blad*	pd
blan*	aMcbfLgLhZkMl^pUqKsT
blen*	oTpY
bles*	aHbHcHdU
bless 	aHbHcHdU
blin*	aLdXjTsM
bloc*	cboYpMs[
blocked 	c_oZsZ
blue 	aSdKfMgTiYjVlMsT
blue $	cLeViS
blue one	cLgS
blue one $	sL
blur*	c_pUqZ
blurry 	c_pUqZ
blurry $	cWdJqWsL
bogo 	aWcTdKeMgYm_nUpT
book 	aWdMnTpTsM
bori*	c_pYsU
boring 	c_pYsU
boss 	aIbLcGfS
bot 	cao_
both 	aUb_dLfLg]mTsX
both $	aSfMgTsX
bots 	cgjas[
bott*	cHdVeLfIgLh]sS
bottle 	aMbTdZhY
boug*	b]fLjUsV
bought 	b]fLjUsV
bought $	b]jMsT
bought 0	b[kS
bought 0 $	bTmTsW
bought it	bYfSsU
bought it $	bUdMsW
bought one	eT
bought the	bZ
bought this	bUdV
box 	aSbIcUeIfIgSkcrUsU
box $	aVcVgTkWpK
box was	aMcUdVkZ
brac*	n[
bran*	aVeLpa
brand 	aVeLpa
brand $	aTp[
braz*	k[
brazil 	k[
brb 	e^rLsW
brb $	eWrLsW
brea*	bEeSfDgTkVnYp]q[
break 	aUeYfJgVkSmLoLpTsT
break $	eVkUsX
break me	aXn[pL
break me out	aXn[pL
breakouts 	cVd^p]
breaks 	aUcZoVpY
breastfeeding 	n^
brig*	cXdYi[p[qZ
bright 	dXmSp[q[
brin*	aZb_j[sT
bring 	aZb_jZsU
bring back	bWjU
bring back the	jXsM
bring it	aLbXjW
bring it back	aLbXjW
brok*	aJbCdKkXlUpV
broke 	aGbIeUfEkWlKpW
broke $	c^kUsL
broke after	cWdMkMpW
broken 	aWcafMkWl[oT
broken $	kUpK
brow*	bJcUdFfKi]pYsS
brown 	aVc[dKi^pZ
brown $	iUkM
browsing 	eY
buck*	cWfUg^
bucks 	cWfUg^
budg*	cMd]e[g^pU
budget 	dVe[g_pLsT
buff*	cfqh
buffering 	c[q_
buil*	aSd_pd
bund*	aUgWsS
bundle 	aUgWsS
burn 	aVc[fMnXp[
burn*	cfeSfLpe
burned 	c_pX
burned my	cXpX
burnt 	c]p[
bust 	hd
but 	bYcTdLeKjLlXoMpLs[
butt 	aXcThY
butt*	cWd^h[lZpY
butter 	dVhLpU
butter $	dVhLpU
button 	c[dLhZlZ
buy 	b^dMfShLjVkKlYmVnLoLpTqKsT
buy $	b_fJjMsX
buy 0	aSfMgSmX
buy again	aMbKcTdY
buy it	aVeJjTlUsL
buy it $	dJjVlMpT
buy one	jLmU
buy one get	jLmU
buyi*	bXsX
buying 	bXsX
buying $	b]eMfL
buying again	aIeHfHjMkMpTsX
buying it	b]
buying now	bWfH
buying this	b_fMsW
buying this $	bWdKfLsV
by 	a^c[fLkbp]
bye 	aHbTdHfGsY
c 	aThXmMn_
cake*	c^p]
cakey 	c^p]
cakey $	cWiLpW
call*	aTiYlWsW
called 	aTiYlWsW
called $	aTgLhKiTpMsS
came 	aMcad]fKhKkfoTpSsL
came $	cUdMeK
came in	cSdTiTkTpK
came off	cWdLp[
came off $	cTdMkKpV
came so	dWkWpM
came*	bMeKiXqZsT
camera 	bMeKiTqYsS
camera is	cYqW
camera quality	qY
can 	aYeLfKkKlSmLnZqUrJ
can i	a_dLgKlWnUoVpJ
can i buy	aWlXqL
can i cancel	aYlMoX
can i change	aT
can i exchange	aVoU
can i find	aUlU
can i get	bScKjKkVlUsT
can i order	aXbMlX
can i put	aXlMnZ
can i return	aVoU
can i see	sX
can i swap	aXoZ
can i take	aYbLnX
can i use	aUdKlUmU
can i wear	aXnW
can it	a^gMhKnVpV
can it go	aVnW
can kids	abn[
can men	a[
can not	aLfKjSkLlXnUqU
can not add	c[lY
can not afford	eZ
can not beat	dZgW
can not believe	cJdUgU
can not get	cWmLnUoU
can not hear	cXlMqX
can not see	cVeMlKpMqX
can not sleep	eX
can not stop	cMd]eJp^
can not wait	b[cLdMeL
can we	aWbSlVsU
can we see	aUqMsT
can you	aWbUcLdHgVmLpLrIsS
can you go	aTgYqM
can you put	aVbLjLnWsU
can you ship	aTkU
can you show	gMjMqKsY
can you turn	aUqT
can you use	aVn_
can you wear	aXnU
cana*	kZlL
canada 	kZlL
canada $	kSlJ
canc*	aTbLcZj[o^pWqL
cancel 	a[bJjKoa
cancel my	o[
cancelled 	c^jYoV
cand*	bKeJfHgUjWsV
candle 	aVcTgTjUkT
cann*	c]oY
canned 	c]oY
cap 	c_eTs[
cap $	c_s[
capa*	h]pY
capacity 	h]pY
car 	hYna
cara*	h^i^pY
card 	aKbZdGl[mWoTqLsW
card is	bYeYlJsY
card*	cYdKfV
cards 	fV
care 	cLdYeUk[mLo[sS
carp*	nd
carr*	h[k]nV
cart 	bXcTdIeIfHjYkLl_sV
cart $	aTbViLlT
cart is	cUlY
cart it	bUcW
cart*	b[cUj[n]sW
carted 	b[cU
case 	cWgToUpMsU
cash 	bJdJeLfb
cast 	p]
cat 	dXe^nZpW
cat is	eZ
cats 	aZeVnbsV
caug*	p^
caught 	p^
cave*	b^rMsW
caved 	b^rMsW
cert*	pf
chai*	aThYpUsV
chain 	aThYpUsV
chan*	bFdUeFgShUkToUp[
change 	a]cLkVoW
change my	aXoW
change my address	aWkXoK
changed 	aLc[gUhV
changer 	d^p[
char*	bLc[eMfJjKkKlJmWnYoZpUqKrMsJ
charge 	bMfLhLn[oXpV
charge $	cVdMhLkLnIoX
chargeback 	c[fLo_
charged 	cbgVm[o[pK
charged full	cVgKmXoMpM
charged me	cZmUoU
charged me twice	cToU
charging 	mZpZ
chart 	aXcThZ
chart is	cThT
chat 	aMdLe[fLhMjLoXpJrMsX
chat $	cMeWjMpMsY
chat is	e_
chatter=S:/lottery	rUsL
chatter=S:/quality	kNpMrNsW
chatter=S:/shade	iNpMrNsV
chatter=S:/shipping	jOkKqNrNsT
chatter=S:/stream	rOsS
chatter=S:/usage	nMrNsU
chatter=S:ask	gQhRiNkMlRmMoQqNrNs]
chatter=S:chat	iQpNrNsX
chatter=S:fault	gOiQkMmQrNsX
chatter=S:good	pOrMsT
chatter=S:good/quality	lQsT
chatter=S:grievance	iQjOkOnQpMrOsW
chatter=S:plea	rSsM
chatter=S:plea/lottery	rSsM
chatter=S:refuse	gLnOpOrNs[
chatter=S:topic	iKkMmMpNrSsT
chatter=S:topic/lottery	nOrWsJ
chatter=S:topic/quality	pOrOsS
chatter=S:topic/shade	iNpMrNsV
chatter=S:topic/shipping	kJrOsX
chatter=S:topic/stream	rOsS
chatter=S:topic/usage	nMrNsU
chatter=S:void	kNpNrOsW
chatter=S:want	pNrSsO
chatter=T:lottery	rRsN
chatter=T:none	hOiQpLrRs^
chatter=T:quality	gRlQmQoOqMrOsZ
chatter=T:shipping	jOkLqNrNsU
chea*	aIbGeEfUgesY
cheap 	aJbHeGfUg^p^sK
cheap $	dYgWsL
cheap followers	fV
cheap looking	c[gMp^
cheaper 	bKcWdSeKfJgbpK
cheaper on	dJeKgY
cheaper on amazon	gT
cheaper than	cJdXpK
cheapest 	dYg[
cheaply 	c]gMpY
cheaply made	c]gMpY
chec*	bWeHfUjUlYmTsW
check 	aUbMfZgSjTlXsS
check my	fU
check my bio	fT
check out	dLeMjLlYsS
check out $	bVfM
check out my	fX
checked 	aJbWdTfJjMpS
checked out	b[cUjLsS
checked out $	bUcUjLsS
checking 	b]sT
checking out	b]sT
checkout 	b]cYdJfLjWl[mTpKsV
checkout $	bIcUlSsM
checkout is	cZlY
chem*	cZfMn[pa
chemical 	p[
chemicals 	aTcWpX
chemicals $	aTcWpX
chic*	aWeUfLnVrW
chil*	e[hYn[sY
chin*	aVc[kZnU
chip*	ccpa
choc*	iVk[
chocolate 	iVk[
choo*	a[eVrWsW
choose 	a[eVrWsW
choose me	aKe^rYsL
chri*	aKdKeUfIkYsS
christmas 	aKdKeUfIkYsS
christmas $	eUsV
christmas present	bY
circ*	c_
clai*	aMbecTdKlWmToTsZ
claim 	bWdLlWmT
clas*	bMd[eUfMmMnZpZs^
clasp 	cVdHnLp_sL
classy 	d]eM
clea*	dehMiVkLnZpTq[sT
clean 	cWdYlMn^pWqMsV
clean it	nT
clean it $	nT
clear 	cKd[iYq]
cleared 	d[p^
clic*	aHdDeEfTjUl^s]
click 	cTf[jUlY
click here	fY
clicked 	bZfK
clicked buy	bVfK
clos*	aTbHdFeTfEo[pVqVs]
close 	c_eMpZqXsX
close $	pTsT
closed 	c_eWo_
closed my	c]eLo[
closer 	a[pMsZ
clou*	d[hMp[
code 	aXdGeHfIgUlLmg
code $	aVbM
code and	aMbVmT
code did	cXm[pM
code does	cTmXpL
code does not	cTmXpL
code for	a[mY
code is	cYlMm[
code not	cVmWpM
code will	cXmZ
code will not	cXmZ
code*	a^cXmc
codes 	a^cXmc
coff*	aLbKeVfIhWpWsT
coffee 	aLbKeVfIhWpWsT
cold 	bJcTeTfKk[nYp^
cold $	cTdKeLpY
colo*	bMeMfHianTpU
color 	fJi^lMnUpT
color $	aLeUpJ
color is	aJbLdXeKi_kLpKqL
color looks	dJiXpH
colors 	a]bJeKikpM
colors $	aS
comb*	k[mXna
combine 	kWmV
come 	aVcLiVkTlHoIpFqMsU
come before	aYk[nM
come in	abi[jUkTqLsJ
come in black	aViU
come to	f[
come to my	f[
come with	sX
come with a	pLsY
come*	aXdMnSpZs^
comes 	aXdMpVs[
comes with	aVpXsX
comf*	aVdfpb
comfortable 	dZp[
comfy 	aTdZp[
comfy $	aTpT
comi*	aUdKeJfIjZkWpSqT
coming 	aUdKeJfIjZkWpSqT
coming back	a^bLjZqM
coming back $	jS
coming home	aMb]
comm*	aVc]dLfKlVr[s[
comment 	aWcXlUnMrZ
comment $	aWr[
comments 	bTc^fLkMs]
comp*	bGcVdTeDfGnbp_s[
compatible 	a[cVnbpM
complaint=S:/aftersales	kLoSpRrOsR
complaint=S:/coupon	kNlMmUoMpNsO
complaint=S:/link	gMiQkOlWnSpIqLrQsL
complaint=S:/lottery	nQoNpNrXsM
complaint=S:/price	gShOkQlNmSpMqOsN
complaint=S:/quality	gShRiMjNkRmRpR
complaint=S:/shade	gOiRjOkSnQoMpTsO
complaint=S:/shipping	kUnToTpNqRrSsL
complaint=S:/size	hTjVnNsM
complaint=S:/stock	jRkNlRmOoLqKsR
complaint=S:/stream	hOqU
complaint=S:/usage	hWkMlMmNnXoMpQqRrQsM
complaint=S:ask	iKjLmQnKpQqKsS
complaint=S:ask/aftersales	oSsO
complaint=S:ask/coupon	mRpO
complaint=S:ask/price	kRmMoKpNqOsR
complaint=S:ask/quality	gMiQjQkMlNoLpUqNsT
complaint=S:ask/shipping	gQiQjQkUlOmOoM
complaint=S:ask/stock	kLlSmNoMpRqKsF
complaint=S:chat	gUhNjGmSnMoOpMrT
complaint=S:fault	gRlQqQsM
complaint=S:fault/aftersales	kOmQnQoSpNrOsU
complaint=S:fault/coupon	kNlLmTpNsO
complaint=S:fault/link	iQlVpNsL
complaint=S:fault/price	gUhOiQmLoTpJqOsM
complaint=S:fault/quality	hQiMkRmSnOoOpUsO
complaint=S:fault/shade	hNiUoO
complaint=S:fault/shipping	jMkUlRoLpNrSsM
complaint=S:fault/size	gQhToMpQqOsO
complaint=S:fault/stock	iQjUlMoNpO
complaint=S:fault/stream	gOqUsI
complaint=S:fault/usage	gOhNnWpNqOrQsO
complaint=S:good	hOiUkMnQoMpSqUrO
complaint=S:good/price	pSsM
complaint=S:good/quality	jMkLpLqTrMsT
complaint=S:grievance	gOhLlLnRoSqNrSsX
complaint=S:grievance/aftersales	kMoWpOsJ
complaint=S:grievance/lottery	iQnQoOrUsN
complaint=S:grievance/price	gVkO
complaint=S:grievance/quality	gTiQjQkMlMnUoNpTqU
complaint=S:grievance/shipping	kTqOsM
complaint=S:refuse	kNoTpNsL
complaint=S:request	hMiOjRlMnNoOpLqSsU
complaint=S:topic	gKiMjNlRmSnToRpMqOsN
complaint=S:topic/aftersales	kLlNoQpTsN
complaint=S:topic/coupon	kOlNmUoMpNsO
complaint=S:topic/link	gNlTnToQpJqLsM
complaint=S:topic/lottery	mQrX
complaint=S:topic/price	kRmUoH
complaint=S:topic/quality	gRjNkImMnJqQsS
complaint=S:topic/shade	gOjNkSoMpUsO
complaint=S:topic/shipping	gNhNiQkRlJnToRpOsM
complaint=S:topic/size	gOhSiRjXnMoTpLqQsM
complaint=S:topic/stock	jOkNlVoNqMsT
complaint=S:topic/stream	hMkRoMpJqU
complaint=S:topic/usage	gShXkMlMmNnVoNpSqSsO
complaint=S:void	hNiLlNmRpTqWsS
complaint=S:want	hNiRjMkQlTmRnLoRpLqOrSsL
complaint=S:want/shade	gQiWkKnQpLsQ
complaint=T:aftersales	kOnQoUpMsR
complaint=T:coupon	kNlMmTpNsO
complaint=T:link	iQlWmNoOpNrQsO
complaint=T:lottery	iQnQoOrUsN
complaint=T:none	gTjTlNmOnUoRpUqKrLsR
complaint=T:price	gTiQlLmOoS
complaint=T:quality	lMmNoMpVqLsQ
complaint=T:shade	hNiVjQkNnQ
complaint=T:shipping	gMiRjNkToQpNqSsM
complaint=T:size	gRhUjMoRpSrR
complaint=T:stock	jRkNlQmOoLpRqL
complaint=T:stream	oOqTsR
complaint=T:usage	hMnWpQqNsN
complaints 	cLd^pZ
compliments 	cLdbnLp]
con 	cd
conf*	aKbXeGfI
cong*	dWecsW
congrats 	dZeYsW
conn*	ccn_q]
connect 	cYn]
cont*	bLcLdTeKf[n[oc
contact 	fZob
conv*	b[h[sV
convinced 	b[
convinced me	b[
cook 	aWlMn[
cook*	dXeYpXrL
cooking 	e[
cool 	aMbGeUfHi^pW
cop 	bd
copp*	bdlLsX
copped 	b[sV
copped $	bWsT
copy 	caoa
cost 	aacTgfiTkZ
cost ?	aSgTpL
cost ? $	aSgTpL
cost of	a[g[
cost*	aYc]g_kVpT
costs 	aYc]gakW
costs more	cVgKkV
cott*	aWbMeLfLpb
cotton 	aWbMeLfLpb
cotton $	aUhJnMpX
coul*	aVeKfGhTjSkKlKmKpV
could 	aVeKfGhTjSkKlKmKpV
could not	aFeKhWjWoMqUsT
could not resist	bV
could you	aZcL
coun*	bSdHeGfHp_sX
count 	aXb[p[sX
coup*	dGeIfImd
coupon 	cSdHeJfJlMma
coupon $	bJcTdLgSmS
coupon expired	cVmT
coupons 	m^
cour*	aYbMcVkboT
courier 	aYbMcVkboT
cove*	aYh[jSp^sT
coverage 	hMpb
crac*	chkZp]q_
crack 	pa
cracked 	cZkUpUqK
cracked $	cTkVqM
cras*	c]lZpL
crashed 	c[l^
crashing 	cUlTqM
craz*	aHbIdTfJgWpUqSsK
crazy 	aHbIdTfJgWpUqSsK
crazy $	c[dK
crea*	dYeMfKiWk[p^sT
cream 	cTiXpW
crease 	aVdYhMnMpY
cred*	f^mUnTo]sV
credit 	f^mUnTo]sV
crin*	c]
cringe 	c]
cris*	pa
croo*	cbpXsX
crooks 	c[
cros*	eXrY
crossed 	eVrW
crossing 	eUrT
crossing my	eUrT
crossing my fingers	eUrT
crum*	c_pc
crus*	c]k_
crushed 	c]k_
cryi*	e]sU
crying 	e]sU
cryp*	f]
crypto 	f]
cup 	h[pUsU
cups 	hb
curl*	d[n[pV
curv*	h_
cust*	aLdXeIfJkZm[nMo[sV
customer 	aHdYeIfJkJmXo^
customer service	cWo[pM
customer service $	cToUsM
customer service is	oU
customers 	cZmY
customs 	k_
cut 	c]dMpWq^
cute 	cVddeJpIsZ
cute $	dWeGpIsZ
cuts 	aKcYdUfJhZpZq[sS
cutt*	c[pMq]
cutting 	c[pMq]
cutting out	cWqV
dail*	dSfXn^pX
daily 	dSfXn^pX
daily $	dUfT
dama*	aZc^g[k[pT
damage 	a[g]
dark 	aTc[i_mTnapXq[
dark skin	iYnL
dark*	aXcVdLhUi^
darker 	aXcVdLhUi^
date 	a]jSn[p[
daug*	eIkT
daughter 	cL
day 	dTeVgKk[lLn_pU
day $	bIdTeXfIhLlLnY
day from	fZ
days 	cUd[k[oW
days $	dSlL
days to	kXoZ
dead 	aAb?cYeTfAgMkWlWmZoTpVqLsS
dead $	aSbKdKeYsV
dead on	kUlMoT
dead on arrival	kUlMoT
deal 	aKbUdZeGfGgghTkLmToM
deal $	dYfMgWsK
deal*	fX
deci*	dUe]pXsY
decl*	c_la
declined 	c_l]
deep 	a]hYiW
defi*	bZ
definitely 	bZ
definitely buying	bY
dela*	c_k]qY
dele*	c^
deli*	bIcWdWeGfGgLk]l[
delicious 	d_p_
deliver 	a_k_lL
deliver to	a[kY
delivered 	c_dLgMk^lKpL
delivery 	bMdXeLfJkWl[pH
delivery $	aWk[lLpJ
deni*	c_o^p[
denied 	c_o[pL
denied my	cYoZ
desc*	cTdYpW
described 	cTdYpW
dese*	de
diab*	ncsT
diam*	aVdWh^p^
diamonds 	aVdWp_
dibs 	bclMsW
did 	aWbHcUeHfKiLlJmTnJrK
did i	aY
did i miss	aX
did not	aHcWdYgIhTiLkYmZnJqIsM
did not apply	cVmT
did not fit	cXdLh[pL
did not work	aLc[dMlMpZ
did nothing	aMc[dLmXpY
did she	gUsT
did she say	gUsT
did you	a]bMcLgViMkMnLpYqVsV
died 	c_eZpb
dies 	c^pZ
diff*	aXc[dKeLhMiVlTnXoMpXsW
difference 	aZcWpVsZ
difference $	gTpSsW
difference between	aYsV
different 	aScZdLiZlSpU
different color	aVcUi[pL
dime*	aUhc
dimensions 	aUh[pL
dinn*	e]rXsT
dinner 	e]rXsT
disa*	c_ddkLlVmXpWqKsW
disappoint 	cJd_eM
disappointed 	cUd[pWsT
disappointed $	dWeLpWsS
disc*	aZc[dKfMgYmbpL
discount 	aZc[dKfMgWmbpK
discount $	aWcJfMpK
discount ?	aVcLlMmW
discount ? $	aVcLlMmW
discount code	aWgKmX
discount is	cXmW
disg*	cf
dish*	aUe[nWpY
dishwasher 	aXnWpY
dishwasher safe	aXnYpJ
disp*	aLcYdLfKk^o_pS
dispute 	aLcVdLfKoa
dm 	fd
dm $	dMfZ
dm for	f[
dm me	fZ
do 	aVdGiMpKqJ
do $	aYcMkUnLs[
do i	aXbIeKfLkTlTmTnUoTpLsL
do i apply	aSlLnV
do i buy	aUbJl[nM
do i check	lU
do i claim	aTlT
do i contact	aWfMnLoW
do i enter	mVrS
do i get	a[fLjLnKoSrJ
do i have	aTbMlXoU
do i need	a[bJeJgSkMlKmVnVrS
do i order	aThTkKlUnLoM
do i pay	aUcLkWnL
do i put	lLmT
do i take	aSlLnW
do i use	aTdLlKmUnX
do not	aJbEdDeTkLlLnVpTsY
do not be	eVpZsU
do not buy	cXlMpX
do not fit	aWhXnMoW
do not need	bMeY
do not trust	cWdLeMpMsU
do not waste	cTpUsU
do not work	c[lSmUnLpW
do refunds	aVcLoU
do the	aYcLeLjWqW
do they	aZhToMp[sV
do they last	aXp[
do we	a[lUr[
do you	aWgJlSoSpJqI
do you clean	aTdL
do you deliver	aVkV
do you do	aXgXlJoT
do you go	aUdMqXsL
do you have	aTkLlTpKrL
do you sell	aUlWsV
do you ship	aWkU
do you still	aWjY
do you take	aYlYnToSsM
do you use	kYlJsV
do you wash	nS
do you wear	aSnX
does 	a[bLeJfLhTmSnSpX
does 0	aVhS
does it	a_dKhUlKnTpV
does it come	aThLiWkXpLsW
does it expire	pW
does it fade	aWpV
does it fit	nT
does it get	aXgTlSn[pU
does it go	eMgTkTnT
does it have	aVnKpW
does it help	aTnZ
does it hold	aShYnMpKsM
does it last	aWdLpZ
does it need	aVbMlLnZ
does it run	aThU
does it ship	aTkW
does it shrink	aWdKpU
does it smell	aWcMdLnIpZ
does it stay	aUcMnLpV
does it take	hXkU
does it taste	aYcLdKnMpW
does it work	kJnVpK
does not	c[d[eKgMlTpXqKsM
does not fit	aScTdJnUoS
does not work	cYdLhLlTnIpL
does nothing	c^lUpZ
does shipping	aScTdKkU
does shipping take	aLcWkU
does that	a[
does the	a[cJgSmVnTpUrSsL
does the battery	kLpS
does this	a_hSpSqV
dog 	fFnYpS
dogs 	aXeUnbsV
doll 	ceha
doll*	c]fMgYkUp^qM
dollar 	c[p^
dollars 	g[kWpM
done 	aKb_c[fLpLs[
done $	aLeJfJpLsY
done with	c^
doub*	aIbIdGoWsT
double 	cTeWoWsU
doubled 	cVeLfY
down 	bLcWeEfGg_h[lYnMpbqYsV
down $	aWbMdVpUsK
down the	cY
down*	cdpb
drai*	ccgLjTp_sT
draw 	aXdKeVre
drea*	c[d]
dres*	cWdTjLlUpTqU
dress 	cWdTlUpT
dress $	cXlUpU
drie*	c]p^
dried 	c]p^
drop 	b[cLeEfFgVjbl_qM
drop the	bTgT
drop the link	bTlS
drop*	aLbLfFnZoWqZsY
dropped 	aIbKfF
drow*	cfh[qd
drowning 	c^hZq[
dry 	aXcaiMn[pZ
dry $	aUcSiLnW
dry skin	nY
dull 	cai_pT
dupe 	cTdLeMpe
dura*	aVd[p_
durable 	aVd[p_
duty 	k[p_
dye 	aUc_iSpc
dyin*	aIbHeTfGsU
dying 	aIbHeTfGsU
each 	aTb[g_sT
each $	aUbUgWlKsU
earl*	aJcHdVeTfJk^pL
early 	aJcHdVeTfJk^pL
earn 	ff
earr*	cUdMgSkVsU
earrings 	cUdMgSkVsU
earrings $	gVhMlV
easy 	dchLkTnVo]p]
easy $	aTdVoWpY
easy to	dYkSnZoKpZsS
eat 	aXdMeTfLn^sT
eat it	aYkLnW
eati*	dUe[
eating 	dUe[
echo 	c_qe
ecze*	n[
eczema 	n[
effe*	n]pf
eleg*	d_
elegant 	d_
elig*	cXm[
eligible 	cXm[
else 	bJcSdJeZfKkYsT
else*	c_g[kXpU
elses 	cWkUpT
emai*	bXcSmZod
email 	bXcSm[o[
emailed 	o]
emails 	oZ
empt*	bJc^eXgMhXlZmUnW
empty 	bKc]eXgMhYlYmWnX
empty $	cVdLhU
end 	dXpSqZ
ener*	dZpUsX
energy 	dZpUsX
energy $	sV
enou*	bHcGeSfIhXnT
enough 	bHcGeSfIhXnT
enough $	cLdYhVpT
enough for	aY
ente*	aTbJcJeZfKmYrbsL
enter 	aZeYmXr^
enter $	aUeJmMnLrV
enter the	aZeKrV
enter the giveaway	aW
erro*	cdle
error 	c_l_
euro*	aWdLg]kXnWpK
europe 	kYnX
even 	cXdWgVhXiVjTnLp]
even*	e^
evening 	e^
ever 	aHbGcVdbfKj]p_r^sW
ever $	cTeJoMpTqLrMsT
ever wins	cWr]
ever*	aKcVdVfHgMhMjUlUnXoKpTsM
every 	bUeIfIiSjVkIlVqT
every day	cMeLlJqT
every day $	cMeLlJqT
every night	cMjMnL
every night $	aM
every time	cVdUjVkKlUnLqK
every time $	cUeLkMlVsL
everyone 	aKbMe^fLmUpUrT
everyone $	cJdIfKmS
everything 	bIdXeIfLiTk^pT
everything $	bLcTeLfLp[
everywhere 	c[kJp[
everywhere $	cYkIp[
exac*	aIbHeTfIgSpV
exactly 	dZe]pY
exactly as	dZeLpT
exce*	dboWp]
excellent 	d_
exch*	aVbGeIfIhTog
exchange 	aUbGeIfIhSoc
exchange for	aZoW
exchanges 	o]
expe*	aDbEeHg^hSiMkWpVsS
expected 	dXfLhTkT
expensive 	c[dXg_iMkKpXsT
expensive $	eLfJoMpU
expi*	abcblXm_pesT
expire 	aZp[
expire $	mSpSqL
expired 	aGcgkMlVm[pT
expired $	cWpU
expl*	bLcXd[eMgMkMpXqLs^
explain 	aScLd[
expr*	k]
express 	k]
eyes 	c[dYpWsT
eyes $	cZdSpWsT
fabr*	aYp_
fabric 	aYp_
fabric $	aTpV
face 	aUcW
face $	aU
fade 	bJdTeJfKpf
fade $	pS
fade*	cdi^p]
faded 	aSc]i[pW
fades 	pa
fail*	bLc^l[
fair 	bMcTdXeLgVi[
fair skin	iZ
fake 	aHbGc[eDg^hMmToKpZqLr[s[
fake $	cWdLeKgIpUsL
fall 	cWjWsW
fall*	c_dMhXp[qM
falling 	cYpZ
falls 	c_dLeLhYpW
fals*	ca
false 	ca
fast 	aIcFd_fWjVk[pZ
fast $	dVfLpW
fast shipping	dXgMkUpK
fast*	d]k_n[
favo*	dbpLsW
favorite 	dbpLsW
feel 	c[dVpTs[
feel*	aIbIcSdSfFp[rT
feeling 	cXdMeWgLpWrU
feeling lucky	eWrV
feels 	cWd[gSp[
feels like	cSdTgX
feet 	aTcZh^pY
feet $	aTcZhXnMpV
fell 	cbhVpY
fell apart	cWpV
fell off	cZdMhUmLpT
fell off $	cThIpZ
fell out	cXp[
fill*	h[pX
filled 	h[pX
fina*	aMcJfThVoYpS
final 	a[gTo[
final price	a[gY
finally 	aHcLfGhUpTsT
find 	bMcUdWeMlh
find it	lZ
find the	bLcXdLeMlV
fine 	b_nYsU
fine i	jLlMsY
fing*	cWe[hUpYr[
finger 	hXp[
fingers 	cMe^r[
fingers crossed	eVrW
fire 	c_dYpWsW
fire $	cZeLfLpUsV
firs*	bIfHkMm_pXrTsY
first 	bIfHkMm_pXrTsY
first $	aLcJdWsX
first order	m[
first time	cLeWmXrU
first timers	mX
fit 	aWbJdTeIfJhbnX
fit $	aYbLdL
fit a	a[cIhXnKpK
fit a 0	hUnMpM
fit me	cKdUhX
fits 	cZd]eKfMgLhhoMpM
fits like	aMdThU
fits like a	aMdThU
fits my	dZhZpM
fits perfect	dThXpLsL
fits so	dVhZpM
fix 	dK
flak*	bLc^eLpc
flav*	bBeBfCphsT
flavor 	a[cXdKp^
flim*	p_
flimsy 	p_
flor*	i[kYlS
focu*	c[q^
focus 	c[q^
fold*	eYn[sT
foll*	eVf_gKmUsW
follow 	f]
follow back	fT
follow me	fT
followed 	earMsU
followed $	eXrMsU
followers 	bLcMf_
following 	aUe^
food 	n_p[
foot 	aWc]ha
for 	cLdMeJgXkMmSnZpLrL
for $	cUhLlKnXoKpVqV
for 0	aWc[dLg[kSlTnM
for 0 $	aVcSeMgUlT
for a	cZhUiMnSsS
for a 0	nX
for a refund	cToU
for all	g^
for both	aTgYmTsL
for both $	aTgSsL
for cheap	fS
for christmas	bUlMsW
for first	mU
for it	aLeKfLgVlMnKpTsW
for it $	cUdUgVlMnKpTsW
for kids	aSc[hZsT
for me	bVcDdTfEjTnKpZsU
for me $	aSbZcLfMpTrM
for me please	bVeM
for mine	bY
for my	aIbTdCfEkUsY
for my mom	b[sT
for one	bWdLeMfL
for real	aKeWpS
for real $	aKeWpS
for that	cYgYoM
for that price	cSdTgU
for the	bMcLfIgWhIlYmUrSsL
for the dress	aUlU
for the set	gY
for this	aLdVeUfLgX
for two	bZcSdLg[kZsZ
for wholesale	fW
for wholesale $	fW
fore*	aJbJcZeKfXkXsX
forever 	c_dXkXsX
forever $	bMcVeLfMsW
forg*	cYdWk[pS
form*	n[p_
formula 	n[p_
foun*	bMcVdIfIiZkMlXnVpZ
found 	aMcYdLeUfLlXnLp[
fram*	p[q_
free 	bDcLeFf[gXkUm_nMoZpa
free $	cJfMnKoTpV
free ?	aYcKfGpW
free ? $	aYcKfGpW
free followers	fT
free gift	bJcTfTmW
free gift $	aMcTfL
free gift cards	fV
free shipping	a^cJdKfLgLkZmM
free*	bHcYdIeHfWkYmdn]pZq[
freebie 	cVmaqM
freebies 	m_
freeze 	a]k[n[
freezer 	cZmMn[p[qM
freezing 	c]mMpLq^
freezing $	cSpKqY
fres*	dap_s^
fresh 	d[pYs[
fresh $	dVsV
frid*	bKcIeYfLkZn[sU
friday 	aMdTe[kYsT
friday $	bUdJeUsT
fridge 	n_
frie*	bLcSeGgXhUiMkMmWnT
friend 	gVmZrT
friendly 	aSd[eMgWhWnXpL
from 	bGdFeZfXjTk[pVqUsW
from $	cKdMeSkIlMsT
from home	eLf^
from my	aMbLcYdKj]kXlWpL
from texas	eTsU
from texas $	eTsU
from the	pW
froz*	c_dXk[lZpVq]
froze 	c]lYpLqY
frozen 	cZdWk[pVq]
frozen $	cSkJpKqYsL
full 	bIcWdEfGh[kLmdpWsZ
full coverage	pZ
full price	aVcVdMm_
fun 	dYfM
funn*	dY
funny 	dY
garb*	c]nYpY
garbage 	c]nYpY
garbage $	cWnYpTsM
gave 	aLbYc]eMfJhKjLoTp_qLsT
gave me	c[hKlMoVpY
gave me a	cYpW
gem 	dc
genu*	bIeIfIjSpb
genuine 	bIeIfIjSpb
get 	aKdCjWkTmXrMsU
get $	hSpXsT
get 0	cJeLmY
get a	aTfLgTjLmVoW
get a refund	aWcMoV
get here	abcUk_
get here before	aVkU
get it	bVcWgSjLlLmMoLqKsW
get it $	bVhLkLlVmKsS
get more	aXjX
get one	bScXdLeLgTj[lSmUsU
get one $	cVjYlUmTnM
get paid	cLfZ
get the	aTbTfLkLmX
get to	cWdLeXkWqV
get to the	cZdM
gets 	aUdVeMgWpW
gett*	b[dLfLjSsS
getting 	b[dLfLjSsS
getting it	bZhMlLsZ
getting more	a^bKjZ
getting one	bZsT
getting the	bTiT
getting this	b[
getting two	bT
ghos*	caiZob
gift 	bVcUdLeJgTmknTpTs]
gift $	cSfLmWsK
gift card	aTf[
gift cards	fV
gift for	bYfM
gift was	cUeJmY
gift with	mWpM
gift*	bc
gifts 	bS
gifts $	bS
girl 	dUe[pLsZ
girl $	dVeZpLsZ
girl*	aTfZhZnT
girls 	aTfZhZnT
girls $	hW
give 	b]cTfJlWmVrT
give me	b]cUoT
give me $	bXlU
give me my	bLcZoW
give*	bGcSdGeHfSoVrc
giveaway 	bLdKeKfVr^
giveaway $	fL
giveaway is	cYfMrX
giveaways 	aTcXfKoUr_sT
giveaways are	aMcYrX
givi*	cMdVfYg[pMrY
giving 	cMdVfYg[pMrY
glas*	n[p_
glass 	nMp^
glit*	i]l_
glow*	dapWsY
glowing 	dapWsY
glowing $	dUpKsV
glut*	n[p[
gluten 	n[p[
go 	bFfFgYhTjKnXoK
go $	aVcKdLeVgZ
go back	aWdZpYsY
go in	aUnV
go live	aVq[sL
go out	aTeKkYnM
go over	cUgLh[sT
go through	cWdKlXpK
go to	d_p_
go with	a[nZpL
goes 	eHfGlXnZoXpWsV
goes my	bX
goes to	cWkLlYoM
goin*	fJgUkWlTpTqV
going 	fJgUkWlTpTqV
going for	a[g[qLsT
going for $	gUlLqK
going to	aLbYeYgKkTlLsW
going to get	b[eL
going to order	bU
gold 	aXcTdMi]lUp_
gold $	iTlKpS
gold one	iUsL
gold or	aTiU
gone 	bHc]dUeJfGjkmXpXsU
gone $	aSdZfMiLj]
gone before	aLc[dLjZpL
gone in	cUdTjVpU
good 	cKd_eZfLgTiSkLlKmLnUoMpWqKrV
good $	cKdUpYsT
good deal	dYgX
good evening	eX
good for	a_nY
good luck	e[r[sK
good morning	e[nMrLsV
good night	dMe[
good on	cJdViWpLsT
good on you	dT
good price	dWgWpM
good quality	aTcKdWeMpV
good vibes	cLdX
good*	bXe_
gorg*	dbiWpLsU
gorgeous 	dbiWpLsU
gorgeous $	dTpLsU
got 	fDgLk[lKoKqL
got 0	b_
got a	aXdL
got any	a_iSjUmKsW
got here	bLd[eTkV
got it	aDdVfKhLk_rT
got it $	bTcTdLkLpTrS
got mine	aMb[kTpL
got my	aLbZdVeKkM
got my refund	dVeLoTpMrL
got one	aLbXdKkXmU
got the	dSeIhTmUoL
got to	b[cLdLeWrS
got to go	e[
got to have	bZeL
grab 	b^cVdJeHfIg[hTlWoLsW
grab it	bWlX
grab it $	lX
grab one	b[
grab*	bbhWjVsU
grabbed 	b_hTlL
grabbing 	b^
grad*	n]p^
grade 	n]p^
grai*	c_dVp_qU
grail 	d[pX
gram*	h_
grams 	h_
gran*	dWeXfMsX
gray 	cXic
grea*	aLbMdYfMgThTpTqW
greasy 	aTcTfLhLpcsL
great 	d]eUgThUqW
great $	dMeTgLkLsU
great price	cMdXgW
great quality	cLdWpXqL
gree*	cWeTfIgZiYpY
green 	cVeHfKiYpZ
green $	aWc]iJnMpX
greetings 	e_
greetings from	eX
grou*	fTkYn^
group 	fT
guar*	a[oc
guarantee 	a[oc
guys 	a[bLeUnVoYs[
guys $	aUcLoWsW
gym 	eZn[qS
hack*	fb
hacker 	f]
had 	aIcJeSfGgLj[kMpZsT
had to	bVcSlMpL
haha 	easU
haha*	eb
hahaha 	e]
hair 	bIdTeHfFnjp_sT
hair $	aScUfLiUsM
hair in	c]dMnJp[
half 	aIbIcYdTeLg_hakZo]pSqM
half my	cZhJkVoLpT
half the	aLbLdVfLhW
hall*	k^p^
hand 	b^nYpMsV
hand*	n]p^
happ*	aJeUfFkMl[oTpW
happens 	aYcTdMkLlXoU
happy 	aJdWe^fKpY
happy birthday	bMeW
happy with	cLd[pX
hard 	aLc_eYfLn[pXqZ
hard to	c^n]pKq[
hard*	aYcVdKfLn_pd
hardback 	p]
hardcover 	nLp_
hardwood 	napL
has 	aUbFdJeKgTk[mUpT
has anyone	aZeMpU
has it	bMcVdL
has not	c]dKeKk^oTpK
has not moved	cTkU
has not shipped	cTkT
hate 	aUc_pKsZ
have 	dLfIhLjXpVqI
have $	bVhTlMpM
have 0	aIbJcSjXpV
have a	aZcLgMjUlVmSoV
have any	a[
have anything	aUsT
have it	dJeUiTjLlHnVpUsT
have it $	cKdLeUnUpLsS
have it in	iV
have more	aWbLjT
have not	aLbLcVdTeHk_oXpU
have one	e[sY
have the	b[iT
have this	aZeLiWoMpW
have to	bUcIdIfKlSnXrV
have two	bLdXpW
have you	aahTpLs_
hawa*	ka
hawaii 	ka
he 	aaeY
head*	aKbLcSeWfK
hear 	a]c]o[pMqf
hear you	aSqX
hear*	cLdUe]sY
heat 	pb
heav*	aSdXfLhZpZ
heavenly 	d_pZ
heavy 	a[dTh[pV
heavy duty	p]
heel 	aXcYp[
hell 	aMcWdWk[nSp[
hell*	cHdHeTfJsY
hello 	cHdHeTfJsY
hello from	eU
help 	aZdIeIfLn[o[sY
help with	nTsK
help*	d]kLoYpSsT
helpful 	dYoZsV
her 	bGeGq]sX
here 	cFeVk[oKrSsY
here $	dIe^fToJpMrLs[
here before	a]k[nM
here by	a_k[
here for	bSdLe]sS
here for the	dKeY
here in	d]hMk[
hey 	earLsW
hi 	ehsT
hi $	eWrMsV
hi from	eTsU
high 	aMcZd_g]k[p_
high*	cXdUgXpU
highly 	dYpV
highly recommend	dYpV
hit 	bZcLeKhX
hit buy	bZ
hm 	a]eVfLg_sS
hm for	a[gS
hold 	bUdHeJfJhTnLoWpXs[
hold $	hKpW
hold a	dMhYnKoKsL
hold it	aWbTcLqMsV
hold one	b[hLiL
hold up	aUpYsU
hold*	h[p^
holds 	h[p^
hole 	c[dLp^
holl*	p^
hollow 	p^
holy 	d[pX
holy grail	d[pX
home 	aKbWcHdKfYgTn[pTsX
home $	bScM
home with	bY
home with me	bY
home*	n^p^
hone*	d]eXfLpMs[
honest 	d_eLkMpKsX
hope 	bUe]j[oMr[
hope i	eWrY
hope i win	eTrS
horr*	c_pUsW
horrible 	c_pUsW
host 	aHbIfGpLsV
host $	eTpLsV
hot 	aJbGdHiVnUpd
hot $	aXeKnMpY
hot girls	f[
hour 	cXfTpT
hour $	cWpT
hour*	dUfLhXp[
hours 	dUfLpY
hours $	dYnKpY
how 	a_bKcJdTgThViLjMmInTpSqLsI
how $	fU
how are	dLe^
how are you	ea
how big	a]eLgLh[
how big is	hS
how can	a[l^
how can i	aSl[
how do	a[kJlWn]sK
how do i	a[kMlXnVoVsM
how do we	aTl[rV
how do you	aVkJnaoJ
how does	a[nVrX
how does it	nU
how fast	aWdLjUlLnK
how heavy	a[dMh[pL
how is	aWcMdLeZpVqL
how is the	aUpW
how long	a^gLhMk[lLnToUqT
how long do	aSkJnZpT
how long does	aThKkUnJ
how long is	hToYpKqM
how long will	aSkLp[qXsL
how many	aZcUdKeLfMhZlKnToLsL
how many are	aVgKhUjZrZ
how many cups	hX
how many days	aVkW
how many do	aThXjXnL
how many in	aXhV
how many left	aWj[
how many ml	aWhW
how many scoops	aVhTnV
how many times	cZ
how many winners	rU
how much	aYgWhVlMpU
how much $	aZbMcMdKgXkTpM
how much are	aTg[pL
how much do	dVgUkKmXnVsX
how much does	aWgWhUpM
how much for	aXcLgW
how much is	aUgYhJkVpJ
how often	aYn[
how old	a]
how soon	aY
how tall	a]hTs[
how thick	a[dKh[
how to	acbKl_nYpMrW
how wide	a_
howd*	e_
howdy 	e_
hubb*	cLfJpXsV
hubby 	cLfJpXsV
huge 	c]dXha
husb*	cLdUeWpTsT
husband 	cLdUeWpTsT
husband is	eY
hype 	aHbIfFpZ
hype $	dUeVpZ
hypo*	p_
hypoallergenic 	p_
i 	cIrTsM
i already	eW
i already have	eW
i am	rM
i am 0	aVhWsK
i am allergic	cIdLeT
i am broke	eZ
i am buying	b[sV
i am getting	bV
i am good	dLeZsU
i am in	aJcJfIsT
i am ready	bWlU
i am sold	bY
i apply	lLnV
i bought	bTdSsS
i bought it	sT
i buy	aYbLgXlWmJqL
i buy it	aXbLlVqL
i can	dJpMqS
i can not	bMdMeTlLqTsT
i cancel	aXnLoY
i caved	bY
i change	aT
i change my	aT
i check	lU
i check out	lU
i claim	aTlT
i contact	aWfMnLoW
i do	aZeWkSlTsV
i do not	aXeWlToVsU
i enter	aTmYrX
i exchange	aVoU
i find	aWlW
i get	bUcIfJjIkSnIsV
i get $	hU
i get a	aWcLgT
i get it	aYbJhMkWmLsI
i get paid	b[cM
i get the	aUcLkMlMmX
i got	bLcTeIpWrT
i had	dVeVsV
i have	bLdWeWgUjMlSpWrKsK
i have to	aTbUeLlWoU
i hope	e[rY
i know	kWrW
i love	aMd_pKsY
i made	fU
i made 0k	fU
i miss	eW
i miss the	aV
i missed	bScKdLjU
i missed it	cJeVgSkMsU
i need	aUbXdMlJmTnSsT
i need it	bVdLsV
i need to	bIeSlLmTsK
i never	eVrU
i never win	eVrU
i order	aXbMjLkTlX
i own	eVpUqM
i pay	aUkSlY
i pick	aUkVlW
i put	aWjMlKmTnY
i put it	lMnU
i put the	lMmV
i return	aWnJoZ
i return it	aT
i see	aXeWsX
i see it	aScMsT
i swap	aXoZ
i take	aXbYlKnZ
i take it	aTbMlLnT
i tap	aTbLcTdLjS
i use	iVlSmXnTsL
i use it	nUsL
i use the	lKmXnK
i want	cTeKfLlI
i want one	aT
i want the	cJsL
i want this	bYcKsV
i want to	aTbJcT
i was	cShTsU
i wash	aUn[
i wear	aYnV
i wear it	aTnT
i will	aKbYeWsX
i will buy	bYeL
i will do	bYlJsW
i will take	bVlJsX
i will wait	e[
i win	aSeYfMr[sL
i win $	rU
i would	bXfV
ice 	d[kcpY
if 	a^dMgTjTlMmLoarS
if i	aXcLeLgVlLmLoUrU
if i am	aU
if i buy	aSgXmJ
if it	aSgMo]
if it arrives	aXoX
if it breaks	aWoXpM
if it does	aTcLoU
if it is	oZ
igno*	bFcVdFfBoVpLs^
ignored 	c_oVpLsV
ignored my	c[oV
ignoring 	aZcXeKoTsU
ignoring my	c[oUsT
impo*	cYgVk^n]
impossible 	c[n[
impossible to	c[n[
impr*	cWdapXsK
impressed 	cVdZpXsK
impressed $	cSeJfLpXsK
in 	hWiTkUmKoLrL
in $	bWdFeIfGjZnVpVsW
in 0	aSdUjLsM
in 0 days	dWgMhL
in a	dWeLfVh_jTkXnLpS
in a week	fUpT
in an	cUpV
in an hour	cUpV
in bed	eZ
in black	aTbUcLiV
in cart	bTcYlZ
in chat	bVeTlT
in chat $	eU
in it	aVbJcZeLhYkKlLnYpUqKsT
in it $	aThTkKnV
in love	d]
in medium	iMjU
in my	cKdEjKlSmUnLpJsX
in my bio	fT
in my cart	aVbYlLsU
in my life	bUsU
in person	aMcXdUhSiWpS
in pink	aZiW
in real	dMhSiU
in real life	dMhSiU
in stock	aYcVeMjY
in stock $	jS
in store	cYfMgT
in store $	aTcTdM
in the	aVfLhUjJlTpUsW
in the basket	aUcKlU
in the cart	bTdL
in the rain	cXdLeMkXnT
in the shop	aXbSdLl[sK
inbo*	fZ
inbox 	fZ
inbox me	fZ
inch 	hb
inch*	h_
inches 	h_
incl*	aYcLdLg[mUnWpMs^
include 	aVcLdMgWsY
included 	aVgZhTmVnXs[
inco*	aGdGeGfT
info*	d]
informative 	d]
ingr*	a]pd
ingredients 	a]p_
insa*	cTd^gXpT
insane 	cTd[gXpT
insi*	aUcVpVsY
inside 	aUcVpVsY
inside $	aXsW
inst*	aKbWdIeIgVi_jXkXlKnesU
install 	aZn^sS
instead 	c_i^kWnM
instead of	c_i^kWnM
instructions 	c_kLnc
insu*	cbkalSo]pUsS
inte*	a]e[kdn]
intent=S:/aftersales	hOiNjTlMoNsQ
intent=S:/coupon	gOhNmTsM
intent=S:/link	hNjNlRsS
intent=S:/quality	kNoNpMsV
intent=S:/shade	hOiZjNsH
intent=S:/shipping	gQhOiRkNoOpOqRsV
intent=S:/size	hWiNsK
intent=S:/stock	hMiNjTlO
intent=S:/usage	gQhRiOlNnLqQrQsW
intent=S:ask	hRiNjRkMqNrNsW
intent=S:ask/size	gOhUiMjIkQsS
intent=S:ask/stock	jMoMpNsU
intent=S:chat	gQjRlNqQsS
intent=S:fault	kOlMoNpOqQsW
intent=S:good	iRjOkMmOoMsV
intent=S:grievance	jLkOlWoNpNsL
intent=S:topic	hUiWjMkLlImR
intent=S:topic/aftersales	iNjTlMoN
intent=S:topic/coupon	gOhNmTsM
intent=S:topic/link	hOjNlNsU
intent=S:topic/quality	jOpNsT
intent=S:topic/shade	hOiZjMlOsH
intent=S:topic/shipping	gRkOqRsW
intent=S:topic/size	gOhWiNsK
intent=S:topic/stock	hLiMjRkQpQqNsS
intent=S:topic/usage	gQhRiOlNnLqQrQsW
intent=S:void	iRlOsU
intent=S:want	hRiRjRlMpNsV
intent=S:want/link	hOlUsN
intent=S:want/shade	iTjNsN
intent=S:want/size	hSsN
intent=S:want/stock	hOjUlOsL
intent=T:coupon	gOhNmSsO
intent=T:link	hNjMlR
intent=T:none	hMjQlSpMsY
intent=T:quality	gRjNlOnQsW
intent=T:shade	hOiTjNsM
intent=T:size	hUiOjOsM
intent=T:stock	hMiNjTlO
internationally 	k]
into 	aIdHeHfV
inva*	c]m[
invalid 	c]m[
inve*	fe
invest 	f[
invest in	fW
invo*	o_
invoice 	o_
ipho*	f[n[pS
iphone 	fWn[pS
iphones 	fY
irel*	k[
ireland 	k[
iron 	n[p[
irri*	cWdZp[
is 	bLdKfHqSsL
is 0	aWbLcWdJgUiWjTmLpKqUsL
is 0 $	aUgLiWqX
is 0 the	aViY
is a	bLcZfKiLkTlMpJqTsV
is a joke	cWhSoU
is amazing	cKdZhMiVpWqVsJ
is amazing $	dUpYsK
is awful	cTdMqT
is bad	cYdJqW
is beautiful	dXeMiUkUsL
is been	cUeMkU
is been 0	kU
is better	aUfW
is broken	aTbMcUlVoU
is broken $	bM
is coming	bVcSpTqV
is crazy	cZdJkU
is dead	c]lWmWpU
is down	c]gLl]pL
is everything	aVd[
is fake	cZfMgVmSrYsL
is fake $	cTeKgLsL
is gone	cWdVjVmUqV
is gone $	aMdWjU
is good	dWeTpW
is good $	dVeTpW
is gorgeous	dViT
is great	cId^eKhLoTqUsL
is great $	dWeKpSsK
is here	eZsS
is in	bWcUdJeKfLnUpWsV
is in it	aXhKnLp]sL
is insane	cZpS
is invalid	cVmV
is it	aacJdKiLjMkLpU
is it $	aTgVhYnIoLpUsT
is it 0	gWlLsL
is it a	aVdLoMpTsZ
is it authentic	aYpV
is it cheaper	aTcMgS
is it dishwasher	kMpU
is it for	aUgHhWiMn[pMsX
is it gone	aXjZpM
is it good	a[dJp[
is it heavy	aWpV
is it in	a[bKjSlW
is it itchy	aVpX
is it just	aVbLeMoLqXsX
is it legit	aXpV
is it made	aVcMp[
is it ok	kLnV
is it on	gWmKoJ
is it real	aWpZ
is it see	aVpX
is it sold	aUcLsY
is it spicy	aVpY
is it still	aUjU
is it the	aTsV
is it thick	aVpY
is it true	hS
is it vegan	aUpX
is it waterproof	aUpX
is mine	aTbYdMiVkZrMsT
is more	bKeMkUpLsW
is my	aKdDfEkVlKsT
is my order	aJbHc[eLkToI
is my package	cS
is my refund	cTkLoU
is not	aSbJdFeLlTmT
is not working	cTlUmU
is number	aVgSlT
is number 0	aTgWlJqL
is off	c[dKhViWpIq[
is off $	iTpKqT
is on	dTqLsT
is only	dcg_jM
is out	aLb[lLsU
is perfect	dTgSsM
is raining	eVsT
is ridiculous	cTgS
is she	aZ
is shipping	aWdIgUkZ
is shipping free	aXcLkT
is so	d[fSkLpM
is so clear	dUqV
is so good	bLdThKpTqTsK
is stunning	dXiTsS
is terrible	cWoTqU
is that	aWbLcJdTeJmMsT
is that $	aXgLsS
is that the	aSgS
is the	aZbJcKhXlVpUqHrU
is the code	aSgMm[
is the difference	sX
is the giveaway	aTrT
is the link	aZbMlS
is the next	aTjUkKqVrL
is the price	aXcKdLgUmM
is the quality	aYcLdHpZ
is the total	aSgYpK
is the warranty	oU
is there	a[cKjLnKoUqUsJ
is there a	aWkMoLpK
is this	aciKlUmLnUoLpTrL
is this $	aYeLnLpLqYsV
is too	aKcYdMgMkTpLqW
is trash	cVdLqS
is up	bLcSdKeY
is useless	cUnSoWpS
is useless $	cSnToVpS
is watching	eVfLrKsX
is way	pM
is wrong	cXeMlS
is wrong $	hMoT
is your	aabSgWlWoTsV
it 	cIeFfGlSnVoTqL
it $	eHfJgIkJqGsT
it 0	gVlKsK
it 0 or	gXhT
it a	aVdLoMpTsZ
it again	bKcVdMjY
it already	aUbWlYpU
it already $	aUbWlXpUsU
it and	bVeL
it arrive	aS
it arrives	aWlUoW
it authentic	aYpV
it back	cTdLeJjToY
it back $	bLcUlLoX
it be	aVeVjTrVsL
it be back	jW
it break	aTdMkLpU
it breaks	aWoXpM
it charge	aWnY
it cheaper	cTdKfLgT
it come	aTgWhLiVkTpKsV
it come in	iWkTnMsL
it come with	sX
it daily	dWfMpV
it dishwasher	kMpU
it do	aUbMsX
it does	aUcLdLkSoUpL
it does not	aUcLdLkSoUpL
it every	bLcKdUlMnWpU
it every day	pSsL
it expire	pW
it fade	aZkMp[
it fit	aS
it for	bVcTeJg[hVn[sV
it for 0	cZgYhM
it get	aXkXnYpSsL
it go	aWgSkSnY
it go in	aUnV
it gone	aXjZpM
it good	a[dJp[
it good for	nYpG
it have	aVnKpW
it heavy	aWpV
it help	aTnZ
it help with	nTsK
it hold	gLnLpU
it in	bVdTeKhLkSnU
it in a	dVhKpWsL
it in the	kSlVnUsI
it is	aLdSeTnLoLqSrS
it is 0	bMcXdKlWqY
it is been	cUeMkU
it is broken	aWoV
it is fake	eKgLmMpTsL
it is good	dXpX
it is my	e[qMsW
it is not	cUeMpT
it is only	d[g]
it is raining	eVsT
it is so	bLhTkMpMqT
it itchy	aVpX
it just	aVbLeMoLqXsX
it last	aTdLeMkLp]
it last $	aUkLnLpW
it legit	aXpV
it made	aVcMp[
it need	aVbMlLnZ
it next	aUdSkUsV
it off	aVdUhMnSpT
it ok	kLnV
it ok for	nU
it on	aXfWlLnUpMsV
it on $	aUnUsV
it out	cXjLlSnYoX
it over	bYkUsW
it please	bUgTjMlY
it please $	bUgTjMlY
it real	aWpZ
it really	aWcJjMpZ
it right	cMdV
it run	aThU
it see	aVpX
it see through	aVpX
it ship	aSkX
it shrink	aZdLpX
it smell	aWcMdLnIpZ
it so	dT
it sold	aXbXsY
it spicy	aVpY
it stay	aUcMnLpV
it still	aTjT
it take	hXkU
it tarnish	aYdLpY
it taste	aYcLdKnMpW
it the	bMcLeLiSkTsV
it the same	aTcMiTsV
it thick	aVpY
it to	bZnU
it to the	bUkTsL
it true	hS
it true to	hS
it turn	aYcGiLkMnJpW
it up	aTcSdFeHfKk[lZnTpLsT
it vegan	aUpX
it was	cUdTgVhToLpV
it waterproof	aUpX
it with	aXdLn]sL
it work	aUkJn[pK
it work on	nS
it work with	pM
itch*	aUccpd
itchy 	aVc[pa
itchy $	cVpVsM
item 	bMc[hMk]lXoM
item $	cVkZ
item*	cVkWq]
items 	cVkWq]
ivor*	cSi]
ivory 	cSi]
jack*	c[f]g[jZ
jacked 	c_g[j[
jacket 	bTlS
jewe*	aUnSqV
jewelry 	aUnSqV
jewelry $	aUnSqV
job 	dffZ
join 	fc
join my	fY
join my group	fT
join*	eX
joined 	eX
joke 	aMccdKrSsV
joke $	cVrS
juic*	d_pa
juicy 	p]
jump*	c^eUgXq]sV
junk 	c_gVp[
junk $	cXgTnMpVsM
just 	aHdJeZfFgKhSoWsY
just bought	bV
just browsing	eY
just checked	bY
just checked out	bY
just got	bVcKdKeZsS
just here	bMeX
just joined	eX
just ordered	b[sT
just paid	b[cLeLfK
k:chatter	aObOcOeSsR
k:complaint	bNcXdLfNiNjOlOpNsT
k:intent	bXcOeNfQhQiRlRpQsR
k:praise	aOcMdZeRkRsT
k:question	a[cMfQnOpOqR
k:spam	dNf[iQmUoNrN
keep 	aVccfLgVhLjYn[o^p[sM
keep me	n_
keep*	c_dUkMl_q[
keeps 	c_dVkMl_q[
keeps crashing	cUlTqM
keeps cutting	cUqU
keeps freezing	cUlMqV
keeps freezing $	qT
kick*	c_l]
kids 	bGdSeVfHh[n^p[sT
kids $	aVeVsT
kids love	dWeLp[sL
kill*	d_gXqZs]
kind 	bHdTeHfHgSoT
king 	h^
kiss 	dd
knee 	hYn[
knoc*	bFeEfEgYpb
knock 	cZdMgXpV
knock off	cZdMgXpV
knockoff 	p^
know 	adeWkVrVsV
know*	d_
labe*	c[kYo[
label 	c[kYo[
lady 	dWeYrXsY
lag 	q_
lagg*	aWcbgTqesT
lagging 	aXc[qd
laggy 	c_gSq]sS
larg*	aVcVdKeKfLgUh[pS
large 	aVcVdKeKfLgUh[pS
large $	aTbSgT
last 	dKeTgYiUjWkJnMpVsS
last $	aTnLpW
last month	eW
last one	aWbXiMjYnMpMsS
last time	cTeU
last week	cXfW
last*	bIcVdYeJfIpg
lasted 	c_dWpb
lasts 	cKdYp[
lasts forever	cKd[pT
late 	aTbBd@eUfCj[k[oLqZsV
late $	aWdMeWjUqUsU
late*	bJcLeWfLkWlVpYqY
later 	bJcLeWfLkWlTpKqX
later $	aYgUhSlTqV
laun*	e^
laundry 	e^
lbs 	aThWpY
lbs $	aTpU
leak 	pd
leak*	cekYp_
leaking 	c[kUpT
leaks 	c]p_
lear*	cLd_
leat*	aUcWp_
leather 	aUcWp_
leather $	aUpS
leav*	bKcVdMeXfKnTpYsU
left 	aVbGc[eIgJhKj[kUlJmJoTqUrK
left $	aYcIhMjWqM
left a	aLcXdLfLpSsX
left in	aXfYiTjX
lege*	dc
legi*	bJdWeHpasX
legit 	bJdWeHpasX
leng*	aZhbpV
length 	aZhbpV
length ?	aThS
length ? $	aThS
less 	aKcaeYfLgfoTsV
less $	cSeWgV
let 	dJeVfGlVrY
let me	bSdKeTfIhMlVrT
let me buy	bTcTeM
let me get	bZeLsW
let me win	bMeWrU
lets 	e[sW
leve*	n_pW
level 	n_pW
lid 	cThLpWsW
lid $	aTsV
lies 	cchUsZ
life 	dbhViZp_
life $	dJ
life*	o^p[
lifetime 	o]
ligh*	bHdVeHfIidp[q_
light 	bJeJfKi_pV
lighter 	aWcVdKi_qM
lighting 	aTdUiKq_
lighting is	aLdWpKq^
like 	aLcTdSeHfDhXiSjMkLlMpWqU
like $	aUiMpZqMsK
like a	aLcWdWfIgKh[iToKpVqSsJ
like butter	dVhLpU
like butter $	dVhLpU
like it	dUkL
like plastic	cWpT
like the	aJbKeTiVpWqK
like the picture	cSeMpXqM
like the video	dTqM
like to	b[
like*	aJbJcJeYfT
likes 	aKbKcKeXfT
line*	pf
lined 	p[
link 	aIbbdDeEfVlo
link $	cLdLfUlTsH
link does	c[lZpM
link for	bWfMlT
link for 0	bT
link for the	lS
link in	bXcJfZl[
link in chat	bXlT
link in my	bMfV
link is	aTcTlX
link is broken	cYlU
link it	aVbWlY
link me	bZlZsM
link please	bXlU
link please $	lT
link up	aXbTlV
link*	bScSdIeHfKlg
linked 	a[l_
linked $	lV
links 	aLbYcXlapM
lip 	gYi]qZ
lips 	bLcWdMiT
lips $	iT
lips*	i^
lipstick 	i^
list 	aMbafLj]la
list*	aUdXeLlcoLsW
lite*	hbsZ
live 	aVbFcGgVjLkLlTqas^
live $	eUgSjMoMpIs[
live again	a[jMq[
live ever	dT
live every	a[q[
live tomorrow	a[qVsM
live without	dZnLpZ
live*	dXpSsT
lives 	dXpSsT
load 	cVlV
load*	c[l[qM
loading 	c[l[
loan 	f_
lock*	bb
lol 	aHdJeWfHmTpLsT
lol $	eZgMmTpMsV
long 	aSbJcLfKgJhWjLkZlHqSrMsS
long $	aKdWeMgLhXkUpU
long do	aSkJnZpT
long do i	kMnXoTpL
long does	aThKkUnJ
long does it	hLkS
long does the	kLpT
long is	hToYpKqM
long is the	aThXkMpL
long will	aSkLp[qXsL
look 	aLbJdTeXfIhLi]pKsU
look*	bLcZdYfJgHi[kLsZ
looked 	cXdLiW
looking 	aJbKdVfIgKhMs^
looks 	bLdXeIfJgJhSi[pX
looks great	cLdU
looks like	cXdLhTiLpT
looks like a	cXdLhTiLpT
looks nothing	cWdK
looks nothing like	cTdL
loos*	c]h_pY
loose 	c]h_pY
lose 	dLfU
loss 	fZ
lost 	bMcgfZkb
lost my	cZkW
lot 	cXdTfMg]l]pV
loud 	aVc]hMp_qZ
loud $	qSsM
love 	aGbJcId_iUsV
love $	d[fLpJs^
love it	d[eMpS
love it $	dVeLpS
love mine	dYp]sL
love that	bMdUeUiV
love that color	dWiTsM
love the	aMdYgShLiUpJqTsT
love the color	dYiWsK
love them	dX
love these	dW
love this	bSd[iUpWsS
love this $	dVeLpLsV
love your	d[fLpLsV
love*	dfhLkMpTsX
lovely 	d_
loves 	d_p^
loves it	dUpU
loves it $	dUpU
lovi*	d_
loving 	d_
low 	cXdLeZgZnXpSqU
lowe*	a[cVgbpT
lower 	gapY
lowest 	a[g]sM
luck 	elrg
luck*	e^ra
lucky 	e^ra
lunc*	e_
lunch 	e_
lurk*	e]
lurking 	e]
luxu*	dap_
luxurious 	d[p[
lyin*	c_pKsY
lying 	c_pKsY
macb*	n]pS
macbook 	n]pS
mach*	a]n_
machine 	a]n_
made 	dMeEfVhViVoVpd
made $	cTfKpV
made 0k	f]
made for	aKcYfLh]pM
made in	p^
made me	aMc^fLhMiVpY
made my	aKbWdTeKfGhMoMpW
made of	a]p[
mail 	aVdUeKkd
make 	eFfWjVkXnZpMsY
make it	cWkZnS
make money	f[
make more	b_jZsL
make*	bJfEiZn[oUpX
makes 	bJdLfGiZnKpZsT
makes my	cUdV
makeup 	aSdYfLiMnYoVsS
makeup $	lLsM
mani*	cYe^r[sU
manu*	n^
manual 	n^
many 	aXeVhXkLlJmLoKsL
many are	aVgKhUjZrZ
many cups	hX
many days	aVkW
many do	aThXjXnL
many do you	hSjWnL
many in	aXhV
many in a	aVhT
many left	aWj[
many ml	aWhW
many people	cLeWhUpK
many scoops	aVhTnV
many times	cZ
many winners	rU
mark*	c[eXgbk[pU
marked 	c[eMg[kYpM
matc*	bLdUeKfKianUoWpT
match 	aTcWi_nUoY
mate*	aYcXdLfLp_
material 	aYcXdLfLp_
matt*	iXp[
matte 	iXp[
mayb*	e[sV
maybe 	e[sV
maybe next	eTsT
maybe next time	eS
me 	aLbSdJgJhUlUoTpJqLrW
me $	bXdDlMoLpLrX
me 0	cJeVfLpSsY
me 0 $	eXsY
me a	dTeLfKjWkToUpWsK
me a rash	cUpV
me buy	bTcTeM
me down	bY
me for	fV
me get	bZeLsW
me how	fV
me i	bT
me look	cZdMeLi[
me my	bLcZoW
me on	fU
me one	bXsT
me one $	bWsT
me out	bEcUeCfFhLiXjIkJl^nYoWpUqH
me please	aLbTlLsS
me please $	lLsS
me the	dMeMfLkWoKpM
me the link	bSlU
me the wrong	cSkVlKoJpK
me to	cX
me twice	cToU
me up	aUb]nZsT
me win	bMeWrU
meas*	a[cUhcjLoM
medi*	dJeLfMh[iXjVnZsS
medium 	dJeMhYiXjUnL
medium $	aT
melt 	aSdZhLk[
melt*	c]d[hLkWp_
melted 	c_dLkYpW
men 	a^n_sZ
mess 	cb
mess*	cWfXlXobpY
message 	cWfXlWo[pZ
message me	fY
micr*	aWcZn_pWq[
microphone 	cYpVq[sM
microphone is	aLc[pKq[
microwave 	a[mTn_
mine 	b_d_eLiTjMkUlMoVp[qMsT
mine $	b[dWjIlIoLsU
mine in	bKcJdXoTpL
minu*	cZdVqXsV
minutes 	cTqXsV
misl*	cbh]s^
misleading 	c[
miss 	cIfUoMqSrM
miss the	aV
miss*	bXc^dLfKjWk]lLmZoMpSqK
missed 	bUcWdLjZkZpK
missed it	aMbKeVgSjXkLpM
missing 	bWc[dLfIhSjUk[lLm[pTqL
missing $	cYhMmTpT
ml 	aWh_
mods 	easY
mois*	n^pb
moisturizer 	n[
mold*	c]p[
moldy 	c]p[
mom 	aMcJeSfIpS
mom $	sT
mond*	dVe]kXnM
monday 	dVe]kXnM
mone*	aIdLeMgYkMmVoYpV
money 	aIdLeMgYkMmVoYpV
money $	cLdMeSpW
money back	a[cTfLgMo_pL
mont*	aFbLdGh[k[nYpS
month 	aLdLeVfUkVnV
months 	c_h_k]n[
more 	b[dLfFgYhHjckMlJmLnLoL
more $	cKdKfKg[sT
more coming	a_bLjX
more in	aUjXsK
more of	bYcLdLeLgLiXjXpK
more of these	bXjU
more please	bX
more stock	bXjU
more stock please	bUjU
more than	cddLg[iMjLkVpIrV
more than the	cVdMgUpM
morn*	aVdLe[n]
morning 	aVdLe[n]
moth*	kZ
mothers 	kZ
mothers day	kZ
move*	c]k_
moved 	cWkZ
movi*	cSeW
moving 	cSeW
mr 	f_
much 	bJcVeJfLg[hVkM
much $	aTbMgY
much are	aTg[pL
much do	dVgUkKmXnVsX
much do i	dVmUsW
much does	aWgWhUpM
much does it	gIhWpM
much for	c]dKg[
much is	aUgYhJkVpJ
much is shipping	aSgHkY
much is the	gYhLpL
mugs 	bXjZqJsL
mush*	c_p^
mushy 	c_p^
musi*	cVeMq[sW
music 	cVeMq[sW
music is	cVqV
music is too	cVqV
must 	besU
must have	bY
my 	aHbLf[gKhTiMkSlLoUqL
my 0	bLcSdJfS
my address	aWkXoK
my bio	f[
my birthday	eUkXmUsU
my budget	eZ
my butt	aXcThY
my card	dIeUfGlVmLoTsT
my cart	dLeIfHjXkKsU
my cart $	aTnM
my cat	eZsV
my comment	aTcY
my daughter	cL
my day	dc
my dog	aSbScKfGnVpSsS
my email	cWoV
my face	bKcZpU
my fingers	e[rX
my free	c[kJmZoLpJ
my free gift	cWdM
my group	fT
my hair	cWdUnLpW
my hair $	c[nMpW
my husband	dUeUpTsT
my husband is	eY
my kids	cMdTeTpY
my life	bScLdTpUsT
my life $	bTdLsV
my live	fY
my message	c^fKlMo[pK
my mom	aMcJeSfIpS
my mom $	sT
my money	bXcVdLeIfHoWpGsU
my money $	bSpIsU
my money back	cS
my name	e_r^
my order	aLbVcZhMjTkTlLoSpK
my order $	aMbV
my package	cXdMeMfMkU
my page	cMf[
my phone	fShLnUoLsU
my prize	cWdMkMrW
my profile	fV
my question	cSsT
my refund	cYdVkMoW
my refund $	cUdLkM
my return	cVoU
my shop	f[
my sister	bSdWeMfL
my size	cYdMhKjW
my skin	cYdUeMfJiWkLnKpW
my skin $	cYpT
my stuff	cVkWoK
my wallet	bWcMfKsW
myse*	bZsU
myself 	bZsU
nail*	aMd^fLn[s]
name 	aTe_l[pVr_sY
narr*	hasT
natu*	p^
natural 	p^
navy 	bTcLi_
navy $	bUcLiT
neck*	hUsY
necklace 	hUsY
need 	b_cJeTfKlUn[pTrS
need a	bXcSdMgLhSiLjVmTnVpMrL
need every	b_
need it	bXdLeU
need it $	sV
need one	b[
need that	bZsS
need the	bT
need the link	bSlS
need this	bUdWeLfMpV
need this $	dVpV
need to	aYdKeVlMmTnUrV
need to win	aMeTnM
need*	jVnZsU
needs 	jVnZsU
neon 	ic
neve*	aBbCcUfEgLhKjXkSlLmUqKrV
never 	aBbCcUfEgLhKjXkSlLmUqKrV
never again	c[dLeK
never any	c_j^
never applied	cZmY
never came	cWdJeLjLpKrL
never came $	cTeMoS
never got	c^dJeLkSmTrX
never got my	cUdMrS
never had	d[eLjLp[
never in	cYjS
never in stock	cYjS
never replied	cUdLoX
never win	eYrV
never win anything	cMeWrU
new 	dYe[gMhMiLjWm[oWpXqMsY
new $	dUeYkLmMpXsT
new customers	mY
newb*	aSdLeVhWmXnY
newborn 	hYn[
next 	aTbCcDfBgJiKjYkZlImLoKpLqZ
next day	aXcKd^eKk_pL
next time	eZ
next time $	eS
next to	aVsV
nice 	aKbDfBpJsW
nice $	cSeGpJsW
nick*	p_
nickel 	p_
nickel free	pX
nigh*	fHn[pWqSsU
night 	cLfIn[pWqSsU
night $	aTbJdTfLhKkKnToLpT
no 	aAbBcUf>hKiKjLlHmToVpS
no $	cSdIeXgToLsV
no buy	ed
no money	cTdLeVoT
no more	aMcIeWpVsW
no one	c[dKoVrWsT
no one answers	cWoS
no one replies	cVoU
no refund	cXdKkKoYpMsM
no refund $	oUsL
no reply	cWoX
no sound	cUpLq[
no sound $	pJqY
no thanks	dKeUfM
no thanks $	eTsS
no tracking	cVkXpL
nobo*	c_o[pLrWsW
nobody 	c_o[pLrWsW
nois*	c[pdq_
noise 	c]p]q_
non 	pfsT
nons*	aMdXeLp^
nonstick 	aMdXeLp^
not 	aDbLc]eTfGjKlWmWnUqL
not a	cYgYmLpT
not add	c[lY
not afford	eZ
not apply	cYlLm[nKpL
not as	cadHeMp[
not be	cTeUpWs]
not beat	dZgW
not beat that	dXgW
not believe	dTeLgTsW
not believe it	gT
not button	cWh]lM
not buy	bKc_hLlVnLpZ
not buy it	bLcUnMpTsM
not buying	bLcWe[
not charge	c[dLnJp]
not close	cXoMp]
not connect	cYn]
not eligible	cXm[
not even	aLc[gWhYlLnMpY
not fit	aUcYdJeLhUkLlLmKnToTpS
not for	eZ
not for me	eZ
not get	bLc[gMjUmUnSoTpKqMsL
not get it	cYhSnT
not go	cYhXkMlWnKpK
not go over	cVh[
not go through	cWdKlXpK
not hear	cZpMq]
not hold	c[dKjSoLp^
not in	bMeZ
not let	bLcYeLhMlZoT
not let me	bLcYeLhMlZoT
not like	aVcVdKeLoZpV
not live	dZnLpZ
not live without	dZnLpZ
not load	cVlV
not moved	cWkZ
not my	e[fLkVsX
not need	bMeY
not need it	eW
not open	bJc^eLlYpZ
not order	bLc_
not pair	c^gKhLlLnZ
not real	c[p[
not received	cYkZ
not recommend	cVdXeHpYsM
not refund	cYdLo[
not reply	cZoZ
not resist	bZ
not see	cUeLnMpLqW
not see it	lTpLqWsJ
not shipped	cZdMkW
not sleep	eX
not stay	c[dKpZ
not stop	cMd]eJp^
not take	bMcWhKlWmY
not that	c]dMp]
not the	c_dKeMi^pY
not the same	cUiUpZ
not trust	c^dJeMpMsU
not turn	cWjSp[
not turn on	cWjSp[
not wait	b[cLdMeL
not wait to	bV
not waste	cTpUsU
not work	aLc_hMlTnIpU
not work $	cTnL
not working	aSc]lWmVnL
not worth	cadJgZpS
not worth it	cZgKpZ
not zip	bMc[dLhb
noth*	aMc[dVfMiUkTlWpUqMsL
nothing 	aMc[dVfMiUkTlWpUqMsL
nothing $	cZdLjMkUlMoTpUsM
nothing happens	c^lZpM
nothing like	c]dJiU
nothing like the	cXdKhMiVlM
noti*	ee
now 	aKcMf[
now $	cJfDsT
numb*	cHdIgLiLlWnMoUpL
number 	cHdIgLiLlWnMoUpL
number $	aVcLkUlKoVsK
number 0	bUcKdMfSlTqT
number 0 $	aMbVfLlVoMqU
number 0 please	bSfLlMsW
number is	aVhJlZ
number is the	aSlV
nuts 	p_sM
obse*	d^pX
obsessed 	d^pX
of 	aLbKfClImInTpJrF
of $	pUqM
of a	cWi[sY
of my	cSe[kWlWsU
of stock	bKdJeMjX
of stock $	bMdLjToL
of the	bLe[gYhXiLlWsU
of them	bZcJdKgKjLkWoTsU
of these	bScKjWpS
of you	cTdS
off 	cddYgUhVjIkFlHm[oGpVrJsI
off $	cVeJmTpV
off for	m]
off in	dShMpW
offe*	gWmbo[
ofte*	aYn[
often 	aYn[
oh 	e_kKsW
oily 	n_pZ
oily skin	nZpL
ok 	aTbLdJf[n[
ok $	cYeZgT
ok for	abfLn]
ok i	bXnMsX
ok i am	bXnMsX
old 	aTbKcSfKn_pZsV
old $	cYdLlMpV
old one	dUkLoMpSsL
old one $	dUkLoMpSsL
oliv*	aSbXi]
olive 	aSbXi]
olive skin	iV
omg 	cMd[gTpKsX
on 	bIcTgXhVjKlVnUoU
on $	bHcJdUfKgJjLkKlLnS
on 0	aTbUgSlMsS
on 0 $	aSbUsS
on a	bLcMeWfLnZp[
on amazon	aScSeMlV
on amazon $	gSlW
on arrival	kUlMoT
on here	cV
on me	c_eUfMhWi_jYlMoVpU
on me $	cTfLhLiZjXoWpT
on my	aIbXfUgLhKiVk]oMsU
on my order	bLcVkU
on sale	aTgWoU
on that	aUcKhW
on the	cEdIe]fHgThViKmLsY
on you	aKd]eLiVoMsT
on you $	oMsT
on your	eUfKlS
once 	dTpWrWsT
once $	dTpWrWsT
one 	b[fMhJkTlLpKqKsU
one $	bWcLdMiJjTmVs]
one answers	cWoS
one for	bYcXgWiWjLsV
one for me	bWjJsW
one for my	sS
one get	jLmU
one get one	jLmU
one in	aTeVhLiLlT
one is	dJgSjToVsV
one of	aMbZeT
one please	aKbZeMiUjKlMsU
one please $	aKbWiUjKlMsU
one replies	cVoU
ones 	aWbWgWjZoYqMsV
ones $	aYgVjUoLsW
onli*	f[
online 	f[
only 	aHbLc_fEgWhZjdk[lMoZqMsT
only 0	dXgVhLjY
only*	f^
onlyfans 	f^
oops 	cXeZ
open 	bUcVdHeJfHlTnSoLpTsZ
open $	bXcSfLkWpLsU
open the	bUcUlWpMsU
open*	cUfLlLnVoU
opened 	cUfLoV
oppo*	f^
opportunity 	f^
or 	ajbUcLdJhUi]jLkTnUoLsL
or 0	aSgUlWsV
or 0 $	aTgWlW
or after	aTnU
or dry	aUnW
or no	aacM
oran*	cZi_
orange 	cZi_
orange $	cWiW
orde*	b[dLeFfIkYnKsS
order 	bVdHeGfIjUkWlUnJoTpLqLrMsT
order $	bTcUoT
order is	bYcK
order placed	bW
ordered 	aHbWeLfJkTlJsT
ordered $	b[cLdLsT
ordered mine	bXdK
ordering 	b_cWdKpUsW
orders 	aXcLk[
orga*	p_
organic 	p_
orig*	pc
original 	p^
othe*	a[eWiYmTsV
other 	a[eWiYmTsV
other colors	aUiU
ounc*	g[hb
out 	cYdLfFgIhKj[lWmLnToLqWrKsT
out $	dLfHjWlInU
out again	bMc[jYkM
out already	bJcWeKj]qL
out every	c[j[lJqL
out in	bMcSjW
out my	fX
out of	bIdWhMnLqY
out of my	eSnL
out of stock	bKdJeMjX
outd*	n_
outf*	d[
outfit 	d[
outs*	cYk_nX
outside 	cYk_nX
oven 	a[nc
over 	aJbUc]dJfFiKjKkUlLn[oLqKrU
over my	cVeT
over the	cXkXlTpM
over*	aUclgWhUiGkUlHmGoEpXrGsG
overnight 	gMk[n[
overpriced 	c]g_
overpriced $	cWdKgX
own 	aJcLfTgTpUqW
own boss	fV
oxid*	cai]pW
oz 	hb
pack 	ha
pack*	c[d^kj
package 	c[dLk[
packaged 	d^k^pK
packaging 	d^ka
packaging was	dVkY
packed 	bMcUdVeLk[
page 	aIbHeFfWl^nMpV
page*	cYhYp_
pages 	cYhYp_
paid 	aHcVdMeEfSgXkSpLsX
paid $	aTb_dMsX
pain 	jMn_pW
pain*	c]nXpTsU
paint 	aScWnXpWqMsK
pair 	aUcUg[iLn]sU
pale 	ia
pan 	dTpT
pape*	aYcYkVpc
paperback 	p_
para*	lSpd
part 	bHeGfI
part*	nco[pX
pass 	bVe_fLsU
pass $	eVsU
pass*	cYf[
past*	bTc[dMfMi_lXoa
paste 	bUcXlVo[
pay 	bJc^dIfKgUl^oUpVqLsL
pay $	lXnL
pay for	aMc]dLo[pZ
payc*	b]
paycheck 	b]
payd*	b]e_sV
payday 	b]e_sV
paym*	b[cXgWl_
payment 	b[cXgWl_
payp*	aWcXlZoVpM
paypal 	aWcXlZoVpM
paypal $	aUlWoU
peac*	aUe[i]kUsW
pear*	pc
peel 	pb
peel*	cepc
pend*	c[k[oV
pending 	c[k[oV
peop*	c]eZgLhTpTrVsW
people 	c]eZgLhTpTrVsW
people $	dJsW
per 	aWfag]hTpK
per piece	gZ
perf*	dgh[iVkKoMsV
perfect 	d_hZiVkK
perfect $	kL
perfectly 	d^fMhYiSpS
perfectly $	iS
pers*	bHcTeJfJhZiXnUpTrY
person 	bHcTeJfJhZiXnUpTrY
peti*	h[
petite 	h[
phil*	k[
philippines 	k[
phon*	aKbKdIeThMnWoZsT
phone 	eXfWhMnWoZsT
phone $	eUlUsT
pick 	aUdJe[fLk]lYrdsS
pick it	a[k[
pick it up	a[k[
pick me	aMeZrW
pick me $	eW
pick*	bJfKoYpTr[
picks 	cSdWoZpT
picks up	cSdWoZpT
pict*	aMbKdYeJfWhMpTq[
picture 	cTdYq^
picture $	dSpLqY
pictured 	dVpW
piec*	aXcXg[h_pZ
piece 	aVcVg]hKp]
pieces 	aUcWh_pM
pigm*	bMcZfLhTpe
pigment 	cZdLp]
pill 	cXfWpb
pill*	bJeJfSnZpd
pilling 	cSdWeLfKp_
pills 	aTdLfWn[
pin 	aUbell
pin it	bWlY
pink 	bUcYeLgVi_pM
pink $	dLiWpL
pixe*	c_n[q^
pixelated 	c_pMq[
pixelated $	cWdLpKqY
plac*	b]cLkMsX
placed 	bZcKkMsX
placed my	bT
placed my order	bT
plan*	aSeLkZn[oM
plant 	aTeMkUoSpL
plas*	c[p_
plastic 	c[p_
plastic $	cVdMpU
plat*	iLp_
plated 	iLp_
plea*	bScDfEjTkLlTpUrU
please 	bTcGdEeSfJlTpMrU
please $	cJdJfMpL
please i	bU
please let	eZlMrU
please restock	aLbWjT
plug 	nd
plus 	aTd[hZpY
plus size	hX
po 	k[
po box	k[
pock*	p[
pockets 	p[
poin*	bIcXdUeJfIm]p[sS
point 	cTdZsX
point $	d[sX
points 	m^
poli*	aYoX
policy 	aYoX
poor 	b[c]pXqM
poor quality	cWpXqM
popp*	cWd^p]qZ
post 	bScLdMfVlYsL
post*	aYjSkZl_nZoLpS
posted 	aYl]
poun*	fXg_h[
powe*	pi
praise=S:/aftersales	hOkNoSpJsS
praise=S:/coupon	gOjQlQmXnSpN
praise=S:/link	kOnRpWqRsR
praise=S:/price	gVhOkOoOsI
praise=S:/quality	gNnNqQsK
praise=S:/shade	iVkNsI
praise=S:/shipping	gOkToOpNsL
praise=S:/size	gOhSjOkNoMpO
praise=S:/stream	gNiMkNpS
praise=S:/usage	hIjMkJlQmQnJpV
praise=S:ask	gSjOkLmNnMpTqJsS
praise=S:ask/price	gSpN
praise=S:ask/quality	gNiNsS
praise=S:ask/stream	gNpTqJsQ
praise=S:ask/usage	gOiNjQnLpOsT
praise=S:chat	hTiMlQmTnMoZpRsN
praise=S:fault	gLhNjMkSlQnOoSpRqJsI
praise=S:fault/price	gNiLoOpUqQsN
praise=S:fault/quality	hMkSnMoSpMsI
praise=S:fault/stream	iQkOmQpXqM
praise=S:good	kRoRpRqOsS
praise=S:good/aftersales	hOoQpMsS
praise=S:good/price	gUkNoOsJ
praise=S:good/quality	kMnNpTqRsG
praise=S:good/shade	iYpIsL
praise=S:good/shipping	kRoOsM
praise=S:good/size	hTpNsN
praise=S:good/stream	iNqSsL
praise=S:grievance	gQiQjOkMnOpVrQ
praise=S:topic	gOhMkRlLmQpRqLsS
praise=S:topic/aftersales	kOoTpJsJ
praise=S:topic/coupon	gOjQlQmXnSpN
praise=S:topic/link	kOnRpWqRsR
praise=S:topic/price	gRhMiMkOoNpRsM
praise=S:topic/quality	gLhMkNpTsR
praise=S:topic/shade	iVkNlQnQsJ
praise=S:topic/shipping	iOkUpM
praise=S:topic/size	gOhQjNkNlQoLpQqQsT
praise=S:topic/stream	gMiNkNpRsR
praise=S:topic/usage	hIjLkJlQmQnLoOpV
praise=S:void	gSjNkRoOpUrOsJ
praise=S:want	gThNiMkUlNoTpXsH
praise=T:aftersales	hOoQpMsS
praise=T:coupon	mUpNqNsL
praise=T:none	gJiNkRlNnNoRpUrNsU
praise=T:price	gSpRsL
praise=T:quality	gNkMnOoQpRsL
praise=T:shade	iRkNoOpRsL
praise=T:shipping	kQoOsM
praise=T:size	hTpMsN
praise=T:stream	gNiNkNqRsS
praise=T:usage	gNiRnLqOsU
preg*	a[nd
pregnant 	a[n_
preh*	mTne
preo*	a[bfjas[
pres*	aGbUdGeEfSlYn[p[s^
present 	b]
pressed 	bWcT
pressed buy	bWcT
pret*	dfhMiWkW
pretty 	d^eMiVkVpJ
pretty $	dWeKkWpL
pric*	bEeKfEggpKsU
price 	bFeDfGg_pM
price $	aUgVsL
price ?	aTdLgT
price ? $	aVcMdJgXlM
price for	a[dKgX
price is	aIcVdXeJg^oMpK
price on	a]cKdLgX
price please	a_g[lK
price went	c]gY
price went up	cXgU
prices 	cWdWeLfHge
pricey 	cXeWgZsX
prin*	aWcWiXpa
print 	aUcUp_
priz*	aUcUjTrcsS
prize 	cUr[
prize $	lMrT
prob*	dYp^
problems 	d]p[
proc*	cak_oZpZ
prod*	cWdVhZkLlXpT
product 	cWdVhZkLlXpT
product $	cSdYeLhV
prof*	f[
profile 	f[
prom*	bIdGeJf[lSmm
promo 	bIdGeImapK
promo code	aVfLmT
promote 	f_
proo*	nTp_
proof 	nTp_
prou*	d[
proud 	d[
purc*	aLb_eJfJlXmUnMpXsT
purchase 	bKcYdVl[mWpY
purchase $	aSlU
purchased 	b_sW
purp*	i]
purple 	i]
put 	bUeKfLgLhLjZn[oLpTqM
put it	eKhJjLkMlV
put it in	aKbUdKnSsK
put it on	aVsW
put it up	bXl[nL
put me	bY
put me down	bY
put more	b]jW
put the	bTmSnUpI
put the code	lMmV
put up	b[jXlS
qual*	bKcZdXeJfJgMp^qY
quality 	bKcZdXeJfJgMp^qY
quality $	cWdJpSsL
quality is	aKcLd^qT
quality is great	qT
quar*	he
quee*	d_hZsX
queen 	d_hZsX
queen $	dYeLhKkMpLsX
queen bed	hX
ques*	aZbKcTeJfKoKsX
question 	a_cXdKsU
question $	cTsV
question=S:/aftersales	iRlQnMoWqRrRsO
question=S:/coupon	gRmXnKpO
question=S:/link	hTlUnMoMsN
question=S:/lottery	lNqNrSsT
question=S:/price	gTiNjNmRnKpQrOsL
question=S:/quality	gKiSjRlMmRnTpXrQsL
question=S:/shade	gSiTjRlNnMqOsR
question=S:/shipping	gTjSkVlRoNqO
question=S:/size	gQhTjQkLlLqLsS
question=S:/stock	hMjXkNlNpOqTsM
question=S:/stream	hRiQpSqTrN
question=S:/usage	gOkRlOnToQpNrN
question=S:ask	gOiQqRsN
question=S:ask/aftersales	hOlMoT
question=S:ask/coupon	gNmUnN
question=S:ask/link	hRiOkOlRmOqOsQ
question=S:ask/lottery	rUsO
question=S:ask/price	gUiNkNlSmOnNpRsM
question=S:ask/quality	iKlNnNoOpSsH
question=S:ask/shade	hMiRpRsN
question=S:ask/shipping	gLjMk[lJoNsL
question=S:ask/size	gNiOlNnQoNqNrN
question=S:ask/stock	iQjXkQpMqKsN
question=S:ask/stream	hRiOjRoNqUrNsM
question=S:ask/usage	gNmQnToRsO
question=S:chat	gQhFiMjRkRlKmNnRoRqTrN
question=S:fault	gQhMjRkLlKnLoRpQsK
question=S:fault/price	gVkNlOmNpNrQ
question=S:fault/quality	hOjNkOnJoRpRsO
question=S:fault/shipping	gMjWlNmQoSpNqNrQsN
question=S:fault/stream	oOpNqUsO
question=S:good	gMiNlMmNnQpSrQsU
question=S:good/price	lOmOpSqRsU
question=S:good/quality	hMjOlRnQpTsM
question=S:grievance	gThWiNjLkQlJnNoOpIqUsS
question=S:plea	sS
question=S:plea/lottery	sS
question=S:request	gRhOjNkSlMmRnMpUrRsZ
question=S:topic	hMmNoMpSrN
question=S:topic/aftersales	iRkOlRnMoWqRrRsN
question=S:topic/coupon	mUnLpM
question=S:topic/link	hSlVnNoNsL
question=S:topic/lottery	lNqOrTsU
question=S:topic/price	gRhNjNkRlSmWnNoSpGrOsL
question=S:topic/quality	gJiQjRlKnToMpUqNsN
question=S:topic/shade	gSiSjRlNmOnLpQqNsR
question=S:topic/shipping	gVhNjMkTlTnOsS
question=S:topic/size	gRhTkLlLpQqKrQsR
question=S:topic/stock	hMjUkOlMoQqTsM
question=S:topic/stream	hRiRjNkRpSqT
question=S:topic/usage	kRmOnQoQpNsQ
question=S:void	gMhRjUkMlRnToNpKqK
question=S:want	gShNiQlUnQoLrL
question=S:want/link	lWpOqNsM
question=S:want/shade	iRjQ
question=S:want/stock	jQ
question=T:aftersales	gOhNoT
question=T:coupon	gTkOmQnOpN
question=T:link	hSqOsQ
question=T:lottery	lNqNrTsR
question=T:none	gRiRjJkHlNnNoKqQrIsR
question=T:price	gShRjOkQlQmUoMpS
question=T:quality	gNhRiRmLnOoNpRrM
question=T:shade	gQiTjKlOpSqOsS
question=T:shipping	gRhQjSkUlRoMqN
question=T:size	gNhUjNkNoNpSsQ
question=T:stock	iOjVkQpNqUsO
question=T:stream	iQlNpUqRrNsS
question=T:usage	hOjMmRnRoMpQsT
questions 	cVdU
quic*	bLcHd[eJfUk]sS
quick 	bKcIdWeKfTkZ
quie*	cWdWpXq[
quiet 	cWdWpXq[
quiet $	cTdM
quit 	cXdMfYpWsW
quit my	f[
raff*	aTra
raffle 	aTra
rain 	cWe[kZn_sS
rain $	eLnV
rain*	e[sT
raining 	e[sT
rais*	c]gXpZ
raised 	c]gXpZ
raised the	cVdMgU
raised the price	cVdMgU
ran 	aZc]j[p^
rash 	c]p^
reac*	c[oXp[
read 	c^dVhMkKlMnUoXp[qW
read $	oVp[
read the	c_oLqZsV
read the chat	c[
read*	b_cUlTnYpLsU
ready 	b_cMfLsU
ready $	b[fLlSsU
ready to	bU
real 	aYbLdVfMhViXnLp_
real $	aUbLcGfJnLpV
real gold	pY
real gold $	pU
real leather	pS
real life	dMhSiU
real life $	dMhS
real*	cXdSfLjYpUqV
really 	cXdSfLjYpUqV
reas*	d_g_kSoZsT
reasonable 	d_gb
rece*	a[cZk_o]sS
receipt 	oa
received 	c_eLk^oK
reco*	bHcLdXeJfVp_q^sV
recommend 	bKd[eLfFp_sS
recommend $	dXfMpZ
red 	eIfKi^jYpMsV
red $	bUdLiT
refi*	n_s[
refr*	aYd[n[p]sU
refu*	bHc[dTeHfIlMoksT
refund 	bLcYdTeMfMkLo^pL
refund $	cUdLoS
refund me	c[oX
refunded 	aLcTd[jToapK
refunded me	aMd]jToT
refunds 	aVcLo]
refused 	c_dMoU
regr*	bLcYd]p^
regret 	bMcZd[p]
regret it	dWpZ
regrets 	cMd_pZ
reje*	chl[mdo[pM
rejected 	ccl[m^o[
rent 	e^
reor*	be
repa*	aYfXof
repair 	aYfXob
repe*	cMeKfL
repeat 	cMeKfL
repl*	bEeEfUolq^
replace 	aZcUo]qM
replace it	aVcUoV
replaced 	bLd[fJo_
replaced mine	dXfLoVpM
replacement 	aZdYfLo_
replay 	a[cMoKpMqd
replica 	f_
replied 	cUdLoX
replies 	c^o[qM
reply 	ccoapM
repo*	chobsW
reported 	c^oYsU
reporting 	c[o]sT
repu*	bbdZ
rese*	b_c^j]sW
reserve 	b]jT
resi*	b^cWkSo_pasY
residue 	cap]
resist 	b]
resistant 	nKp[
reso*	p]qZ
resolution 	p]qZ
resp*	cbdZokpL
responds 	cZoY
response 	c]o]
rest*	aTb]dGeFfIjfo[sY
restock 	baeMj_oL
restock $	aWbLjSqK
restock please	aLbVjU
restock the	bSjW
restocked 	j^
restocking 	cTdIeKfJjVo[s[
reta*	g^
retail 	g^
reti*	n^pZ
retinol 	n^pZ
retu*	aSbHeGfFlModpT
return 	bKcVeLfLhSlKnLo^pU
return $	nL
return it	cVdKoZ
return it $	cVdLoUpM
return policy	aYoX
return shipping	aTdKgLkLoYpM
returns 	a[fJo]
returns $	oS
revi*	aUcZfLpYsY
reviews 	aXc[
rewa*	aVlTmZq^
rewatch 	aVq[
rewatch $	aVq[
rich 	eVf[
ridi*	c[gUsX
ridiculous 	c[gUsX
ridiculous $	cTpMsW
rigg*	c[rZsS
rigged 	c[rZsS
rigged $	cVeLrT
righ*	aGbKdVfHhVoXpT
right 	aGbKdVfHhVoXpT
right $	bKcVoVpLsT
right away	dToU
right away $	dToU
right now	bScKdHeVsY
right now $	bScKdIeUsY
ring 	aTdMh[
rip 	cZdLg^pV
rip off	cZg]pL
ripo*	aTc[dMg[kV
ripoff 	aTc[dMg[kV
ripoff $	cVdJeKgTkTsM
ripp*	cdp]sL
ripped 	ccp]sL
ripping 	c]
robb*	cddZgd
robbery 	c_g_
rock 	cYdW
room 	bLcIdJeThZpJsV
rott*	c]kVo[p[
rotten 	c]kVo[p[
rotten $	aUcWhLpTsL
rubb*	c_p^
rude 	cdsW
rude $	c[eLsV
rug 	aTdJeLfLhUiSlUp[
ruin*	c_p[
ruined 	c_p[
ruined my	cYpW
run 	aZdJeIfKhciMjYoWp[
run big	a[h[
run small	aWhY
run small $	hS
runn*	b]cVdLeLfKkYlLnYp[
running 	b^kZn[pMs[
runs 	ceha
rust 	bJdUi_p]
rust*	cep_
rusted 	c^pZ
safe 	accMdUkXne
safe $	dVkVnU
safe for	aZnZ
sage 	bTi_
said 	c^dLe[iVjVkSqW
sale 	bLdHeLfSgbmTo[pL
sale $	dKfWgYlKmLsL
salt*	cUp^
salty 	cUp^
salty $	cUhMpYsM
same 	bHcXeUfLgZiUkVnMoWr_sT
same $	aUcKe_rLsZ
same day	aYdYkXoT
same price	cTdMgS
samp*	dZmbsT
sample 	m^
sati*	dbpd
save 	bZcUdMeLfJjToMpLsT
save me	b[
save one	bXsT
save*	dhg[hLpa
saved 	d_g]pT
saved my	dYgMpY
savi*	dTe]gXsW
saving 	dTe]gXsW
say 	a[e[gVlLqJrUsX
sayi*	aMcTjSlS
saying 	aMcTjSlS
says 	aFbGc^fIk_l]m]
says delivered	cVkV
says no	cLe[
scal*	c^j[pZsT
scam 	c]dLgTkMpTqLs^
scam $	cXkMqLs[
scam*	cikMpJs^
scammed 	c[pMsZ
scammers 	c]pLsY
scen*	aUcUdIeLjZp]qS
scent 	aUcUdIeLjXpY
scoo*	bbhTnV
scoops 	aVhTnV
scor*	b^fZ
scored 	b_
scra*	aWcen]p_
scratch 	kLn[pT
scratchy 	aTc^nMpb
scre*	aIbHcVeVfFhVlYpXqZsU
screaming 	aJbHeTfIsW
screen 	aKbKcTfJhWlZpYq[
screen is	cTeLhMpTqU
seco*	aJcUeIfKjYpSq[
second 	aKdSeKfLjVpV
seconds 	c[jSpLq[
secu*	bb
secured 	bb
see 	bEdDiSnLpTqZsY
see $	eVpMqUsS
see 0	gLsX
see it	aSnLpL
see through	aScXiWlKpZ
see through $	cVpUsL
see you	eb
seen 	cWdTfLgUoT
sell 	a[f]j]lVsT
sell out	aZcVj[
sell*	bIdYeMj[oVs[
seller 	aKd]fJpIsW
seller $	cTdVeLfLoLpKsY
selling 	aYf]
sells 	aVc^j[sT
sells out	c_j[
send 	dIeLfKjMk]lXoZpMsU
send it	oV
send it back	oV
send link	bWlU
send me	bXsU
send*	e[
seni*	mVnY
sens*	eYnYsV
sense 	eYnUsV
sensitive 	nX
sensitive skin	nX
sent 	aEcWeFfFhJkboZrXsU
sent a	dVfLkKoS
sent me	cWdWkZoTpM
sent me a	cSdWkVoV
sent me the	c]kW
sepa*	kXp]s_
seri*	c[
seru*	nS
serum 	nS
serum $	nS
serv*	cWhUnZo]
service 	cWo[pM
service $	cToUsM
service is	oU
service is the	aLoTsL
servings 	hUn[
set 	aXbVcKgShVjSkLmJn[oKqJrL
set $	bXcLhMjVlS
shad*	cTeFfJiepMsT
shade 	dSeIfKia
shade $	aViS
shade is	aThKiU
shade on	dViV
shades 	a^ib
shady 	c_sW
shak*	c_q_
sham*	ca
shame 	ca
shap*	aUcWhWp_
shape 	aUcWp]
shar*	aKcGeXfHhKlSpZrT
share 	bYeUlUrS
shared 	dMe[
she 	a_e]gUlYs[
she is	eVsT
she say	gUsT
shed*	cUdZp]
shee*	cLdYeVhYmSpWs]
sheer 	pa
ship 	aXcVdJeGfJkelLsW
ship $	aT
ship from	a[kY
ship to	a^kX
ship*	bGeDfDgWkd
shipped 	cZdUeLkbpK
shipped $	kS
shipping 	bHeGfGgWk_sM
shipping $	aWcMgWmMsL
shipping costs	cVgKkV
shipping costs more	cVgKkV
shipping free	aXcLkT
shipping is	cYgMk]pLqM
shipping take	aLcWkU
shipping takes	cWdMkT
shipping to	a]cMgKkZ
shipping was	aMd[gMkWpL
ships 	k^
shir*	cTdLeTgUsS
shirt 	cTdLeTgUsS
shoe*	aThTjLnVqX
shoes 	aThTjLnVqX
shop 	bLdTeFl^pMsT
shop $	bMdSeJpLsX
shop*	aHfG
shopping 	aHfG
shor*	cchakYqL
short 	c_h_kZqM
short $	hV
shou*	aXe_hciUn[sW
should 	a_eMkLnX
should i	a[
show 	bHeHfIi[pLqVsU
show me	aWsU
show me the	aVsT
show number	aTbMqV
show number 0	aTbMqV
show the	aWcXiVpMqT
show*	bGeKfIjWk[l[n]pSsT
shower 	lMn_pV
showing 	bIeLjUlS
shri*	bKdVeKfKpb
shrink 	bKdVeKfKpb
shru*	c_p[
shrunk 	c_p[
shut 	bVsT
shut up	bVsT
shut up and	bVsT
sick 	aMc[d[iYsW
sick $	cVdZiXsU
side 	aVfX
sign 	bZf[m]sZ
sign*	aVfZ
signals 	f[
silv*	aXcWi]pZ
silver 	aXcWi]pZ
silver $	aTdMpT
sinc*	cTeUkVoLpT
since 	cTeUkVoLpT
sing*	aJcLdSfWk[oSp]sV
single 	aMcLdTfU
sist*	bSdWeMfKkLpV
sister 	bSdWeMfL
sit 	aUeWgMhSnLpV
site 	c[gSl_
sitt*	cXdVk[pT
sitting 	cXdVk[pT
size 	eDfFhojY
size $	bHcVeLfKpKsL
size 0	bTdIhU
size 0 $	bUdKhU
size are	hT
size are you	hT
size chart	aXcUhZ
size for	dUhUnL
size is	aTcSpK
size*	aTbLcZdLfLhcjW
sizes 	aTbMcVh_jWpM
sizes $	aVhVjJoSsL
sizi*	aVcTh_
sizing 	aVcTh_
sizing is	c[hZ
skin 	bLcSdTeJfHienap[
skin $	cViW
skin is	cTdVpW
skip 	cUe]
skip*	cbe[qas]
skipped 	c_
skipping 	cVeZ
skips 	c^
slay*	aMd_fM
slee*	bLd]e[lMn[p]sY
sleep 	e[n_pMsV
sleep $	eTnLsW
sleeps 	d_p[
slid*	aMbTdYfKhZlVpW
slip*	hYp]
slow 	aMcgk_
smal*	aScSeIfIh[jTpKs[
small 	aSbLeIfIhZjTpLs[
small $	aLcUdMhVjMsM
smaller 	cZdJh]pM
smaller than	cXdKhZpM
smel*	bLcYdSeLfKnVp^
smell 	aSbMcVeLnXpX
smelled 	aKcZp[
smells 	cUdVpa
smells like	cWpT
smh 	c^iSmTsT
smh $	cZeMiSmTsT
smoo*	d[p[
smooth 	d[p[
smud*	bKdTeLfKpa
smudge 	bMdUeMfLp_
snag*	bdsU
snagged 	b^sU
snap*	ccp_
snapped 	ccp_
snapped $	cVpVsM
so 	aGd_eKfIgThXkWpTqU
so annoying	cTeMjSsT
so annoying $	cTeMjSsT
so bad	cTdKpT
so bad $	cTdKpT
so cheap	cSfLgVsM
so clear	dUqV
so cute	dTpMsT
so cute $	pMsT
so fast	bUcMkXpKsS
so fast $	bVkTlMsT
so funny	dY
so good	dZhViKjLkLpV
so good $	bLdSjLkMpXsK
so helpful	dZ
so i	dLhMkSlUqLsK
so i can	dLlTsL
so many	dVeXhMpZsT
so much	aMcVdWgXhUkLqV
so much $	dUhJpUqT
so nice	dVeL
so pretty	dUiUkW
so pretty $	kW
so quiet	dUpV
so rude	cVdMeKsT
so rude $	cVdMeKsT
so slow	cZkX
so soft	dXpW
so well	dXhVkSsL
so well $	dSpTsK
soft 	aTdbpj
soft $	dZnKpYsK
sold 	bccZfLj[nKpLs[
sold $	aSbYlSnM
sold me	ba
sold out	bEcWeLj]kMlTpLqLsJ
sold out $	sM
sold out in	cWjX
soli*	aUd]iZkWpZ
solid 	aUd]iZkWpZ
solid $	dVqMsI
some 	aJdKeWfMjYo[rYsX
some*	bMeKfFhTkTmSoT
somebody 	bZlX
someone 	aScVdLfIkTlToTpS
someone elses	cWkUpT
something 	cSdUhTmT
soon 	aXbSkW
sort*	d^o_sU
sorted 	d^o_sU
soun*	bLcYeHfKp[q[
sound 	aSbMcWeLpVq_
sound $	dUpTsL
sound is	aLcVdTpTqW
sounds 	cYdWgMhMpXqS
sounds like	cWdKhLqV
sour 	c[pb
spar*	aMdZfKhMo]p^
spel*	fY
spell 	fY
spen*	aSmU
spend 	aSmU
spic*	aYp^
spicy 	aYp^
spicy $	aVpW
spil*	lTpY
spin 	rXs[
spin*	cdeMldqY
spinning 	c]l]qW
spot*	f^
spots 	f^
sque*	pf
stac*	adma
stack 	a]m[
stai*	cZdUfLnZp_sV
stain 	dSeKnKpX
stainless 	nLpe
star 	cb
star*	aHbHdTfGnZp[q[
stars 	cXd_eMp_
start 	nYqX
stay 	c^dMpcs]
stay away	c[
stay on	p^
stea*	dagapK
steal 	d^g]
steal $	gT
stee*	c^g_pZ
steep 	c^g_oMpX
ster*	p_
sterling 	p_
stic*	cVdXeMpb
stick 	p[
sticky 	cVp]
stil*	bHdTfJgLj[k]lKmY
still 	bHdTfJgLj[k]lKmY
still available	aYcKjX
still have	aZcVeLjX
still looks	cLdWeKjLkLmMpZ
still no	aMc^dJeMmKpJ
still perfect	dSiLjLkLmMpX
still perfect $	pU
still there	iTjY
still waiting	c^eLfSjIoU
still waiting on	cUeLkT
stin*	cgpesS
stit*	c[pb
stitching 	p_
stoc*	aUb]eKfLhTj]sY
stock 	dGeGfJhSj]
stock $	jT
stock please	bUjU
stocking 	b]
stocking up	bY
stol*	c[dWeL
stole 	c[dWeL
stom*	n[pZ
stomach 	n[pZ
ston*	aTc[p_sL
stone 	c[p]sK
stones 	aTcXpZ
stop 	aIbIcVeUfHgLjTqSsZ
stop ignoring	c[
stop lying	c[
stop*	cVdXpX
stopped 	cVpX
stopped working	cVpW
stor*	bJeJgWlYnWp^sM
store 	aLbIeIgWlTnUsL
store $	aUcSdMgTlUoKsM
stra*	aSbJcWeJfIgMkMoTp^sT
straight 	d[o[pV
strap 	cThTkLoKsT
straps 	aWcYpZ
stre*	bHcXeFfHhWpaqb
stream 	c[dVq_
stretch 	hTpY
stretchy 	aSp[
stro*	aUcMdWeLn[p_qU
strong 	aUcMdWeMkMnLp_qU
strong $	eLkLpW
stuc*	cbkXl[pV
stuck 	cbkXl[pV
stuck $	lMpS
stuck in	cZk^lJpI
stuck on	cYlYpM
stud*	mV
student 	mV
student discount	mV
stuf*	eMjTkToSpSsL
stuff 	eMjTkToSpSsL
stuff $	dSoLpT
stun*	c^ddiZpZs^
stunning 	d_iYpMsU
stunning $	dUeLsT
stur*	aUd]p_
sturdy 	aUd]p_
sturdy $	dWpZsI
styl*	bKcMdWeUfKn_
style 	aWeXn_
sub 	f_
such 	d[gU
such a	dXgT
suck*	aKbJfJoSpV
sucks 	cXdLeZoUpT
sucks $	eUpM
suct*	p_
suction 	p_
suga*	f^p_
sugar 	f^p_
suit*	aZdZi^nc
supe*	aKcTd^fKgMhXkSpY
super 	cZd[eMhXkSpUsW
super fast	dVhMpU
supp*	aIcYd[fKobsZ
support 	aLcZdWeMfMobpTsS
support is	cTdSo[pM
support was	cLdWoW
sure 	aLcWdKeWfLs^
swap 	aXoZ
swee*	bFcUdTeEfFpdsU
sweet 	aYcXeMpasU
sweet $	aUcWdLeKhMpT
swim 	nc
swim*	c[hW
swimming 	c[hW
swoo*	badc
sync 	cbqe
tab 	ld
take 	b[dKeLfJgKlSmUnVpK
take $	hUoS
take it	bXcUlJnToV
take my	bVeLfKlTmM
take my money	bXcLsW
take the	cSmU
take*	cZdWfMjYkVlXpVsT
takes 	cbkXlXsT
takes forever	cVkX
taki*	b[cVkVmZsY
taking 	b[cVkVmZsY
talk 	aXcVgJkSoVqZ
talk*	aIbScUdJfGoXs[
talking 	cZeUoXs[
talking $	sZ
tall 	a]hXs[
tan 	aYdMiZjY
tap 	bLdLe[fWjVlXsS
tap $	e[sW
tap tap	e[
tapp*	cXe[l]sX
tarn*	bJcTdWeJfJkTpa
tarnish 	bLdUeLfMpd
tarnished 	cXdVpY
tast*	c_d_pj
taste 	aTcYp^sM
taste like	dM
tastes 	cUd[p_
tastes like	dWpV
tax 	aUcMdLgWkY
tax $	aUcMdLkXlLmM
tea 	bJcLdTgMnUpWsS
teal 	i]
team 	aKbL
teen*	nc
tele*	f[
telegram 	f[
tell 	aWbIdMeWfGkLsY
tell us	aTcWeL
temu 	c[dLgZpS
ten 	cTdX
terr*	bSc_dLiSpS
terrible 	cadLoSpUsT
terrible $	cWdKpLsU
texa*	eTkWsT
texas 	eTkWsT
texas $	eTkWsT
text 	f^
than 	c[d^fLgYh^iVjKkSmLoLpWqLsJ
than the	cUdTgTpS
than*	aIeTkXmTsU
thank 	aKcIeUfKsU
thank you	aKcIeUfKsU
thank you $	bUcMdFeW
thank you for	dX
thanks 	aIbKkLmSpS
thanks $	dIeYkLsT
thanks to	dVf]
that 	bYfEg[iXlSoLpLs[
that $	aLbWdIfFgVhTpJsX
that color	d^iU
that dress	cJdY
that is	cZdVeLgThMjWpLsU
that is a	c[gWsU
that link	bUlY
that price	dWgWsK
that price $	aJgWsJ
that shade	dYgMiU
that the	aSgS
the 	fIhSlTnH
the 0	bScHdMgVkJmSsL
the back	aVsV
the back $	aVsV
the bag	bUcWdKhWsU
the basket	aUcKlV
the battery	aUkMpU
the best	d[gKoTpMsV
the best $	dVpKsU
the black	aVgMpLsW
the blue	cL
the blue one	cLgS
the box	kSpLsX
the box $	kTpMsU
the brown	aWcK
the bundle	aU
the camera	aXpU
the cart	bTcMdL
the cart $	bTdM
the charge	cXoZ
the chat	bWc]eKlSoVqMsY
the code	hLpM
the code $	pM
the color	cYiTpUsK
the coupon	gSlLmW
the coupon $	bKcUdMgSlM
the damage	a[g]
the difference	aYsX
the dimensions	aShXpL
the draw	aVdLeWrY
the dress	aUlU
the dress $	aUlU
the fabric	dMpU
the free	bMcYfJkKm^pJ
the free gift	cUdSfKmWpL
the gift	aVmY
the giveaway	aWrV
the gold	aUcLjMlVpU
the green	aTcMiXpK
the large	aXgS
the lighting	aUdSqZ
the link	b[cIl[sL
the link in	bLfU
the link up	aTbM
the live	aTeY
the medium	bShTjM
the medium $	aMbV
the microphone	aVcKpUsL
the music	bMeMsT
the next	d]fSjTkZqUrK
the one	eXlf
the pair	gZiM
the picture	cSeMpXqM
the picture $	dM
the pink	bUcKgUpLsK
the price	aGcSdWeJgXnSsU
the price $	cVdJgS
the quality	aYcLdHpZ
the raffle	aTrW
the rain	cXdLeMkXnT
the rain $	eLnS
the red	cLjTpKsU
the restock	bWeMjY
the same	cWdJeJiXoMsY
the scent	aThMpW
the screen	eW
the set	gYhXlLsT
the set $	hMlMsV
the shade	cVdUiY
the shoes	aVqX
the shop	aTcKeJlV
the shop $	aTdUeL
the size	cUdJhToU
the total	aSgYpK
the video	dTqM
the video $	dTqM
the voucher	mT
the warranty	cZoX
the wash	bLdUhMnLpY
the wrong	cYhMkXoWpM
the xs	bWdM
them 	b_cLdXeHfLgMjTlLpU
them $	kTpTsS
them all	aJeJfK
then 	cXeLsJ
ther*	aWdJeLjUlMnK
there 	aWdJeLjUlMnK
there $	aUcTiTjXpVsW
there a	aWkMoLpK
there a code	aSmU
there a discount	gVmM
there a warranty	aSoV
there goes	bX
there goes my	bX
thes*	eGfEgVjYpXsW
these 	eGfEgVjYpXsW
these $	dUnSsW
they 	a_bGdUeGfJhXlLo]qKsV
they last	aXp[
thic*	aWdXhYp]
thick 	aWdXhYp]
thin 	cgdKkUnZpe
thin $	aTcUnKpV
thin*	aHbLeVfJhMnVoLpVsT
thing 	cXdTfLhLlMnVoLpW
thing $	dKnX
thing i	bSdYp[
think 	eY
thir*	aJcUfKhLpVrUsV
third 	aJcUfKhLpVrUsV
third time	c[dKeT
this 	cLkInUpTsS
this $	aLmSsV
this for	bWnT
this in	bTdMfMiTlMpM
this is	cWeSfMs]
this live	lMoKpKqSsT
this one	cLe[
this price	aMd_gZ
this seller	cT
this shop	cTdS
thos*	a[eXiMjU
those 	a[eXiMjU
those $	aUeYiMjUpSsS
thou*	aXdWhTiVs_
though 	aMd[iU
though $	aMd[iU
thoughts 	a^
thre*	aTbMc[gYkWp]qM
threads 	c[hMp[
three 	aVgWkU
three $	aVbSgT
thro*	aKbTcVeCfCiTkZlZpXqL
through 	aMeFfIiTkKl[pY
through $	cWlKpTsM
throw 	b[lYsL
throw the	bS
throw the link	bS
thur*	cLd^kZqX
tick*	oXr_
ticket 	oVrW
time 	bGcTe[fIgJhJjSkVnIoIqV
time $	cUdLeTiTkLlUsX
time do	qS
time do you	qS
time i	c^jSmK
time*	cZhLmYnYsX
timers 	mX
times 	c[hLnYsY
times $	cXnLsX
tiny 	cdgMhfpK
tiny $	cWgLhY
tips 	cUf_
tire*	aLdLeWfKsU
tired 	aLdLeWfKsU
tired $	dLeUsU
to 	aMjLlSnXoWrU
to 0	bLdJeLfVgMhUpJsU
to assemble	cVnU
to be	bKcSdIgYjMnZrMsT
to buy	a[b_jMlZrTsV
to buy $	aU
to canada	kSlJ
to canada $	kSlJ
to cart	bYsU
to cart $	aTcVsT
to checkout	b_
to enter	aZeJrW
to get	aVbZeLgVkXlWsW
to get it	bXsU
to go	ea
to have	b^nLsX
to have it	bVnLsX
to hear	c[jMkMo[qW
to know	a]eX
to me	bZsV
to me $	bXsV
to my	aLeGfYsM
to order	aVbXjTlXsT
to put	cSnVpJ
to return	cUnK
to return $	nL
to ship	aKcWkV
to size	bLdXeJhX
to the	aSfJjLlUoKrMsT
to the wrong	cVlVoL
to this	d[fMmUpZ
to use	bKeJfKkLlVnZpWqM
to win	cLe[nLrY
to win $	aSrS
toda*	dMeWgXkUmSqXsT
today 	dMeWgXkUmSqXsT
today $	dJgMkUmTqS
todd*	cSdWfMhYn[p[
toddler 	cSdWfMhWp[
toddlers 	n]
toge*	bLcWdLgZkVnY
together 	bLcWdLgZkVnY
together $	bLcWdLnX
tomo*	cKdLfIjSqV
tomorrow 	cKdLfIjSqV
tomorrow $	cMeTfLjSqU
tone*	i^pL
toned 	i^pL
toni*	cLqWrY
tonight 	cLqWrY
tonight $	cLpLqU
too 	bLc]dLeVfFgWhXjVkJlGmKoHqXrJsS
too $	cLeUsZ
too big	c^eMgKhVqM
too dark	c]iZnLpLqZ
too expensive	cYdKgW
too expensive $	cVdK
too loud	c^gLpUqW
too loud $	cTgLsL
too many	e_
too much	aLc[dLg[qJsX
too much $	cTdMgYqK
too short	cThYpL
too small	c[gKh[pMsL
too small $	gLhU
took 	cefKk_lVnYoMsW
top 	aJbIdYhVlSp]sX
top $	aSfT
tors*	h]
torso 	h]
tota*	aTc]gYmTpZ
total 	aScZdMgYmTpZ
toy 	c[dLhKp[qM
trac*	a^cZkd
tracking 	aVcZk_
tracking number	aXkY
trad*	ff
trading 	f^
tran*	cafMk[o[pbsT
transfer 	p]
tras*	c^pWqVsM
trash 	c^pWqVsM
trash $	cUpZsK
trav*	hYn_
travel 	hYn_
trea*	aFbWcGfGn[sX
treat 	b_
treating 	bX
treating myself	bX
trie*	aZdVpYsU
tried 	aZdVpYsU
true 	bGcKeZfIh^iTpWsS
true to	bLdYeJfMhXpV
true to size	bLdXeJhX
trus*	cYd_sU
trust 	cYd_sU
trust this	dZ
try 	aZcZeMgLnLoZsZ
try it	aVsV
try it on	aVsV
turn 	aTbIcXdIfKgLhLnVoJp_q[sT
turn it	cZnVpMqUsV
turn on	cUhMnSpWqT
turn the	aTcTqU
turn*	aJbJcVdXeGiTp]
turned 	c[dMfXpZ
twic*	cYgVoU
twice 	cYgVoU
twice $	oU
two 	b^dTfIgWjUkTnKoT
two $	bWgUkVlUs[
two and	dYgVmMoMpW
two days	d^kToW
two for	bWdM
ugh 	sT
ugly 	cei[pKsY
ugly $	cWeMpLsY
uk 	aUeThXk_
uk $	eTkV
unav*	c_la
unavailable 	c_la
unde*	bHc]fHian[pZq_
under 	iMn[pLqX
undertone 	i^qL
underwater 	c[q^
unfo*	cfsa
unfollowing 	c[
unma*	d_
unmatched 	d_
unpr*	c[
unprofessional 	c[
unre*	d[gW
unreal 	d[gW
unti*	aTbVeLkW
until 	aTbVeLkW
up 	aJcSfHgTiIkLnUpSqYrIsL
up $	dAfEgTlJn[oLpLqWsU
up and	bVsT
up and take	bVsT
up the	dJ
up to	dVfXhanYpV
upda*	c_kg
updated 	cXk[
ups 	k_
upsi*	c[pTqX
upside 	c[pTqX
upside down	c[pTqX
us 	bJcUdFeCh[k[s[
us $	aUhT
use 	a[bJdVeMfLgIhJjLkWmSnYoKpTqKrM
use $	kYsL
use it	aYdUkIlLnTsT
use it $	aVdKnVsI
use it daily	dWfMpV
use it every	bMdSnUpV
use it on	aWdMnZsM
use it with	aXnV
use the	mXnL
use the coupon	mS
use this	a^n^
used 	aUc[eJfKgZmWnYp]sV
used $	cXpU
used the	bTcJ
usel*	c_oXpY
useless 	c_oXpY
useless $	cUnToWpYsL
usua*	aUcZhT
valu*	dag^
value 	dag^
vega*	aUp_
vegan 	aUp_
very 	bLcUd[eKfKgYkMpUsX
vibe 	cLdWfM
vibe*	aIbHfIrXsU
vibes 	aIbHfIrXsU
vibes $	cVeMrLsW
vide*	dSeLfXpUq]
video 	pUq]
video $	dTqM
view*	cWe^
viewers 	cWe^
visi*	f[
visit 	f[
visit my	fW
voic*	c]d^o[pTq[sT
voice 	cYd]qZ
voice is	cUdU
volu*	aTcYdMq_
volume 	aTcYdMq_
vouc*	bIdUeFfImhp[
voucher 	aVc_dLmdpI
vouchers 	m]
wais*	h]
waist 	h]
wait 	eTfJhLoWsZ
wait $	bUcTfMoWsS
wait for	eX
wait to	bV
wait*	cWdHfIj]k[lSoYqK
waiting 	aFcWdHfJkYoWpLqK
waiting for	aJdLeUfMjTkU
waiting for a	cToV
waiting for my	bLcXjLkU
waiting on	bVcUeL
waiting on my	bKcW
wake 	cVeT
wake up	cVeT
wall*	aEbScGdGsW
wallet 	aEbScGdGsW
wallet is	bZcLfI
wallet says	cMeX
wallet says no	cMeX
walm*	aLcTfKgZ
walmart 	aLcTfKgZ
walmart $	dUgY
want 	bdcVdJfLpLsS
want $	b]sZ
want a	bTsL
want a refund	cVoS
want my	c[oY
want my money	cYoWpM
want one	bV
want one $	bS
want that	b[
want the	cL
want this	b^cMsW
want this $	bWsV
want to	aSbJdLfKrS
want to win	bKcJe[rS
want*	aMeIiTpUsU
wants 	bLdWeL
ware*	hSk[sT
warehouse 	hSk[sT
warm 	aXbKdVeJfKi_kVn[pasS
warr*	aTbLcVeLfLoc
warranty 	aTbLcVeLfLoc
was 	bIcYeIfEgThSk[mWoTsK
was 0	cUdLgU
was cheaper	cYgY
was missing	bLcZkVmS
was so	dVoTpM
was used	c[p[
wash 	a[bHeMfMnepZ
wash $	cVdMhMkMpYsL
wash it	aYnY
wash it $	nTsL
wash*	aUc[hLiXlKn[pYqW
washed 	cZi[qZ
washing 	nVpW
wast*	cbpWsW
waste 	c]pWsW
waste of	cXpWsU
watc*	cKe[fUlLnLqTrMsW
watching 	dTe[fMrLsX
watching $	eXsU
watching from	eW
wate*	aXccdLnapaqVsU
water 	aWcZdMn_pWqXsT
waterproof 	aUcUnLpa
watt*	pd
way 	aFcVdUeHfJgVhVi_pTqL
way off	cYdMgMhYpL
way too	cYgViLpS
we 	a_eMfXlWr[
we get	bUfLl[
we see	aUqMsT
wear 	bGcTdUeMfLhXnepZ
wear it	bMcLnUsM
wear it in	sM
wear it to	aS
wear*	dWeLpW
wearing 	dWeLpS
wearing $	cLeK
wears 	cZpX
wears off	cZpX
webs*	aZcYgVl^
website 	aZcYgVl^
website $	cTdKfL
wedd*	n[sU
wedding 	n[sU
week 	dLf[jUkUoWpW
week $	cYdJfJkLoLpUsM
week ask	fT
week ask me	fT
week*	aWbLfJk^qW
weeks 	aJcXdVeMkXqM
weeks $	dTsL
weig*	cTfZhXnLpY
weight 	cVf[hXnMpY
weir*	c_pZ
weird 	c_pZ
welc*	e[sU
welcome 	e[sU
well 	cMdfeXhWkYpY
well $	pWsK
well made	d]pW
went 	aBeIfEgXp[sL
went through	bZcKdW
went up	c]gW
were 	cYkToI
wet 	aTcYkWnY
what 	aabKfLjIkMlKmMoL
what a	cTd_eKfLgUpJsV
what about	aZsV
what age	aZn]pM
what are	aWeLgThUrW
what are the	aTgKhUpTrX
what brand	aZpX
what color	a]dLi[pM
what colors	aYiW
what do	aYhTkUmWnWsU
what do i	aThSmU
what do you	aUdLnYsT
what does	aYgXhLkLsY
what does it	gXhLsX
what happens	aZcK
what i	bKcVfJp]
what if	aXcMkToW
what if i	aVkUoV
what if it	aUcMoX
what is	aTcKdKeVgYkLlSnLsY
what is in	aZnLpZsU
what is it	aWg[hMkMlWnKs^
what is that	a[eIiKpMqKsX
what is the	a[eLhUkSlTpUqG
what is your	aXeJgUhMlWoTqK
what material	aZpY
what number	a[hVl[
what number is	aVhJlZ
what shade	a]iY
what shades	a[
what size	a^cLdLhY
what size $	aVcMhS
what size are	hT
what sizes	aYcLhUjW
what time	a[eKnLq[
what time do	qS
what would	aYi[mUnTsY
what would you	aUnTsX
what*	f^
whatsapp 	f^
whee*	qZr_
wheel 	qZr_
when 	a[bLcXdJfLhMkVqVrX
when are	cWeJgMjSkXpJqWrU
when are the	aYcLjTqWrL
when are you	cZeMjUkXpLrV
when do	a_cKjWkXqWrZ
when do you	aUpSr[
when does	aZkUqU
when does it	kUpT
when i	c]pT
when i get	bWcLeMfLsS
when is	abbMcMjWkYqTr[
when is the	aYjWr[
when will	aXbJcKeVjTkZqV
when will it	aTjTkS
when you	cTdMnL
wher*	aWcSfIhTkWlVmT
where 	aWcSfIhTkWlVmT
where are	aVcVeKhKkVoMpUqTsS
where are you	aVeKkS
where can	a[lTqUsL
where can i	aUlTqUsL
where did	a]
where do	a]bMcMkKlWmTrLsL
where do i	aYbMhMkJlYmTrLsM
where does	a[
where is	bJcVeJlSqM
where is it	aVcKpV
where is my	aLc[hLkYlKmLoTpJ
where is the	a[bIcJlTmSrT
where to	aclasL
whic*	a_hUiWkTlZmUsZ
which 	a_hUiWkTlZmUsZ
which color	aYiYsM
which is	aUpMsY
which link	aVbLfLlU
which one	aWdMiUsT
which one is	aUsU
which shade	aYcLdMiV
whil*	a[n^
while 	a[n^
whit*	eGfKi[lXpY
white 	eGfKi[lYpY
who 	bDdGgZnKoZpXrWsS
who do	a_oZ
who do i	aXcLfMoZ
who else	e[
who is	aUcMe]
who makes	a^cK
who won	a_cMr^
whol*	bMg[pWqT
whole 	aTdTpSqUsJ
wholesale 	fW
wholesale $	fW
why 	aXbHcYdMfJjXkWoMpMsV
why are	aZcJdS
why is	aZjLkWlVsM
wide 	a]hg
wifi 	e[
wild 	pYsW
will 	aVbUcKdLfHkV
will a	aZhVnL
will buy	b[eMjMsW
will do	bYlJsW
will get	bY
will i	aYeZmSrY
will it	a_bKcKdLiUk[sK
will it arrive	aS
will it be	aTjV
will it get	aVbMkU
will it work	aVn[
will not	aHcXdTeIgKiLjIkIlUnToSqK
will not go	cVhVmSnM
will not let	bLcWlSoT
will not load	cVlV
will order	bZ
will take	bZlJsX
will the	aapZ
will there	a]
will they	a^jVkX
will this	aahUnTqSsM
will wait	e[
will you	a[bHjXqYsL
will you restock	aZbHjT
win 	bTdLear_
win $	aSrS
win anything	cMeWrU
wind*	aSe]nXoXpM
winn*	c]dLeWhTkLrd
winner 	cWeWqUr_
winners 	c[eMr[
wins 	c[ra
wint*	aVbUnZpSsT
winter 	aVbUnZpSsT
winter $	aVbUnT
wire*	nYpSs[
wish 	aHbTcTdHfIpYrY
wish*	bc
wishlist 	bc
with 	bIdSeIgTkKlUmXn_pYsV
with a	dLpTs[
with care	d[kZpM
with it	bLeLfLgMhLmU
with it $	aUmVpHsT
with me	bXeUfL
with my	nT
with the	aTlW
with this	cWmT
with*	bLeKnW
without 	bLeKnW
wobb*	cdpi
won 	a]cWdMr_
won $	aTrZ
wond*	aVdap[
wonders 	d[p[
wood 	c[pf
wool 	p[
work 	aUbIcJdHeUhMlTmUn[pX
work $	aTcJdJfL
work for	a[cUn^pW
work from	fW
work from home	fW
work on	aZiTmVnW
work with	a]mTnUpK
work*	aHbIeHfTlXmYn_p]
working 	c]fLlWmWnLpU
working $	cT
works 	ddfLlMn^pa
works $	cVfIhMnK
works so	pS
works so well	pS
wors*	c^oTpSqM
worst 	c^oTpSqM
wort*	bKdYfKg[pXsT
worth 	bKdYfKg[pXsT
worth it	bLeLpYsS
worth it $	gKpY
worth the	aLdWfLgY
woul*	aUdMgVhTiVjMqK
would 	aUdMgVhTiVjMqK
would a	a^
would it	a[gWiKkVnS
would like	bZfM
would not	ccgMh[iJkKlTnUoYpU
would this	a[
would you	a^mTnVsY
wow 	aKbLdVeSfLpIsX
wow $	pIsX
wrin*	cMdVnWp^
wrinkle 	nKp_
wrinkles 	nXpV
wris*	h_
wrist 	h_
wron*	caeYhTiUkZlVoU
wrong 	caeYhTiUkZlVoU
wrong $	oS
wrong address	kToU
wrong color	cXiVpM
wrong color $	cS
wrong item	cYeMkUoMpM
wrong item $	eMkS
wrong one	cYeMkY
wrong thing	cVkY
xl 	cUdKfLh_jYkS
xl $	dLhYlLoMsL
xs 	bVdMh]
xxl 	hb
yapp*	cc
yapping 	c]
yay 	bZ
year 	dVeWfJgXn_oUpS
year $	cMdWeSgXhL
year old	bMcUdLhUnW
year*	d[oVpU
years 	d[oVpU
yell*	cXiVlWsY
yelling 	cZ
yellow 	aTiXlZ
yes 	aMcUdMfFsZ
yes $	eY
yest*	cUgV
yesterday 	cUgV
yet 	bKdKl[qV
yet $	bKdKl[qV
you 	aXdXhKjSoSpJqVsX
you $	dTfKiSjMkTpKsZ
you all	aLbLeZjLqMrS
you all $	dJeYrS
you are	aJeVpIqVs[
you are so	pJsV
you can	g[
you clean	aTdL
you convinced	bW
you convinced me	bW
you deliver	aVkV
you do	aTbKcSg[jTlM
you do refunds	aWcLoV
you eat	aYkMn[
you fix	dK
you for	dX
you get	aVcWgLhUjHkMoKpWrLsW
you go	cMdVgXsT
you go live	aUdMqXsL
you got	aZcLdLeMjT
you guys	aUbLeIoWsX
you have	aWgMjVkKlSrMsU
you have $	hS
you have a	aUjUlWoW
you have anything	aUsT
you have it	iV
you have more	aWbLjT
you have to	lJnYoL
you live	aUcKdLkMqWsK
you look	d[pLsV
you make	aUnWsX
you never	cUjSoLpMrVsT
you on	aXcJdLlZq]
you pick	aUmSrYsW
you put	aWbLjKnWsT
you put it	qL
you restock	aUbTcMjV
you said	c[kVmTqX
you sell	a[lWsV
you ship	aZcMkZ
you show	gMqT
you still	aWjY
you take	a[lZnXoT
you turn	aUqT
you use	aVkZlKnSsU
you use it	kLsV
you wash	aVnY
you wear	aXnZ
your 	bJcLfYgTkJs[
your microphone	cUpMqVsM
your money	ca
your own	fT
your voice	cUdS
your website	aZcMgLlX
zero 	bLcYd[eMfLoVp[
zip 	bMc[dLhb
zipp*	aScUdLkLp^
zipper 	aScUdLkLp^
`;
