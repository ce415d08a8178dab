/** Written by `npm run train-reading`, not by hand: a feature, then pairs of column and weight (linearModel.ts). */
export const WEIGHTS_EN = `
$ 	aMsT
$0 	cWfVgW
0 	cTeKfTg^iWjUsJ
0 $	dIeMgZlSpI
0 0	aKbJdTeJfUgLhTpY
0 0 $	bLeKfW
0 ?	aZcMiMlLmWpTqMsT
0 ? $	aZcMiMlLmWpTqMsT
0 again	aTcMgJqJsU
0 again $	aTcMgJqJsU
0 and	bV
0 and 0	bW
0 bucks	cWfKgS
0 days	cWkXoVpU
0 days $	cVpS
0 for	bUcWeIgYiLsT
0 for a	cVgU
0 for me	aLbWgKiMsU
0 get	fT
0 get 0	fT
0 hours	jMkLnS
0 how	gWpJ
0 how much	gWpJ
0 in	hTlVsL
0 in the	aLbThMlVsL
0 inch	h]
0 is	bWgVkSsU
0 lbs	pU
0 lbs $	pU
0 minutes	cTeLqXsV
0 months	hckJnL
0 off	aTbScKgKmS
0 or	aTgSlVsV
0 or 0	aTgSlVsV
0 please	bUlMsZ
0 please $	bUlMsZ
0 sold	aVbUcLlMsT
0 still	kT
0 the	aTiYpW
0 times	cT
0 weeks	kT
0 weeks $	dT
0 what	aXhWiV
0 year	cUdMfLgLhSnU
0 year old	cUdMfL
0c 	n]
0k 	bHcHe[pfsT
0t 	hfnT
0x 	bYhmsV
0x $	hSiL
? 	a_dFeGfJkKqLrMsH
? $	agbWcKdLkLpSqMrMsI
B:	aMbOfQgOnOsT
B:chatter	iOkNmQpMqQrbs^
B:complaint	iMjMkTmLnIoRp^qVrIsG
B:intent	iQjWkMlZnNpMsW
B:praise	gVhSjKkWlKmLnIoRpcqNrL
B:question	jSkRmOnTpQrNsM
K:chatter	bMdQeSfLhRiMkOmNoOpRrTsQ
K:chatter/lottery	aNcOeWrSsN
K:chatter/none	bNdQeQfLhRiNkNmNoNpRsR
K:complaint	cWfNoRqNrOsR
K:complaint/aftersales	bNcUdOoUpNsQ
K:complaint/coupon	cSiRjRlMmUpOrQ
K:complaint/link	bRcSdNeNfNkNlSpNsR
K:complaint/lottery	aKcWeLfNoNpMrTsN
K:complaint/none	aTbNcYdLfJgSiQkNlTnMpSqNrNsY
K:complaint/price	aLcSdVfIgTkLmLoSpQqOsL
K:complaint/quality	bQcWdCiNlNnQpTqN
K:complaint/shade	cUdNhOiTkOlOoN
K:complaint/shipping	bNcQdNeTfNgNiQkQoRqRsO
K:complaint/size	bOcWdLfQgRhTiOoMpRrQsN
K:complaint/stock	bLcVhNjTkNlMoNpRsR
K:complaint/stream	cRdReNoNpRqSsS
K:complaint/usage	cXfNnXoOpMsN
K:intent	bUdOeNgNhQiQpR
K:intent/coupon	aRbScNdKfNhNmTsO
K:intent/link	aLcRdSfIhNlSpSsM
K:intent/none	bScMdNeNgNhOiQkQlMpRsV
K:intent/shade	aKbTcSdLhNiXjNkNpNsM
K:intent/size	aJbVcRdHhVlOsK
K:intent/stock	aMbUcOjVlOsM
K:praise	bNcNdWfNgOkRoQsS
K:praise/aftersales	aOcMdUhOkOpLsR
K:praise/none	bLdUfKgNhMiNoRpOsX
K:praise/price	cJdWeNgUkOsK
K:praise/quality	cLdUeRhQkNoNpTsN
K:praise/shade	cMdViRkOpQsM
K:praise/shipping	cKdUeKpQsN
K:praise/size	cNdUeNhUpLsM
K:praise/stream	cQeLfNjQnQpNqUsQ
K:praise/usage	cMeSiRkO
K:question	bNfOhOnNsS
K:question/aftersales	aScMdHhMoTpO
K:question/coupon	aVeRfOgTmQpO
K:question/link	aTbRcIdOhSjNmOqOsQ
K:question/lottery	a[cMdNeHlMrUsS
K:question/none	aYbNcTfMhGkJlLmToOpTqSrL
K:question/price	aUcUfMgShQiNmRpQsQ
K:question/quality	aSdNeOfNiOjQmLnSpRqRrNsR
K:question/shade	aVbNcGdRfMgRiRjNpTsS
K:question/shipping	aScNdNfOgQjQkUoMqNsT
K:question/size	aTdMgNhTiOjOkMlNnRpRsQ
K:question/stock	aTbOcTdOjRoNpRqTsO
K:question/stream	aSeIfNhNiRjRlNpSqRrOsS
K:question/usage	aUcNhNiOjNkNmRnSoNqSsT
K:spam	dOfZ
K:spam/none	dOfZ
L:12	bKdNeEfSgQhQjQkRlJnKpIsJ
L:2	aGcMeUf>gWhOkLlVoLpTqMs_
L:4	aObSdOfQgNhQiOjMkQlQpTqMrMsU
L:7	aNbLdQeNgMiQoQqQrRsM
M:	aabWcJdKfOgHhNjQlUmOpKrQsZ
S:/aftersales	aOcSdQeJiQkMnNoVpQqQsS
S:/coupon	eLfMiRjRlNm[nJpNqQrRsL
S:/link	bReLhRjOlWoNpLqNsQ
S:/lottery	aYbNdOeZiQlNpKrYsN
S:/price	bKcNeJfVgWhOmSnNoQpOsM
S:/quality	bLdUeMgNiQkRlNnQpU
S:/shade	aQdLeKfLhNiYlLnOsK
S:/shipping	bNfNiOkUnRoQpL
S:/size	aRcNdReJfLgRhYjVkNlMoRpOqNrQ
S:/stock	aQdKeNfOhKjXkMlNoM
S:/stream	bMdOfMgOkOpTqV
S:/usage	aScKeLfRhRkRnU
S:ask	dQnN
S:ask/aftersales	fOhNlNoTpO
S:ask/coupon	aTbOeQfNgOmUnN
S:ask/link	aRcMhRiNlSmN
S:ask/lottery	aUdNeKpOrS
S:ask/price	bMeNfIgRhQiNkNlTmOnMpR
S:ask/quality	aQbIcWeMfNhSiMjRlNoO
S:ask/shade	bOcKdSfJhOkOpU
S:ask/shipping	dNgLjNkXlJoNpNsQ
S:ask/size	aRbQdNeNfNgOhRiOjQlOnSoNrOsQ
S:ask/stock	aRcTdOjUoNpRqN
S:ask/stream	bMdReGfLhSjRpRqSrN
S:ask/usage	eSfJjQnToQrN
S:chat	bRcOdOe_fJhMiNkSlNoVpKqQrRsQ
S:fault	aOdQeMfOjQ
S:fault/aftersales	bRcSdKgQiOoSpMsV
S:fault/coupon	cSiQjQlMmVpMrQ
S:fault/link	bRcSdNeNfNkNlSoOpNsR
S:fault/price	aNdQeOfHgUkOlLmMoSpNsM
S:fault/quality	aNcNdReMhOiOjNkRlOnMpRsN
S:fault/shade	cUhOiTkOlOoO
S:fault/shipping	aQbHdCfKgOjTkRoLqQrR
S:fault/size	bOcZdLfQgRhTiOoMpRrQsN
S:fault/stock	bLcVhNjTkNlMoNpRsR
S:fault/stream	cRdReOpRqUsI
S:fault/usage	cXfNhOnVpMsN
S:good	aMbOdXeRfNpRqOsR
S:good/aftersales	aLcLdVfMkOpLsR
S:good/price	bMcRdReNfMgUkNsN
S:good/quality	aOcJdUeSkMnNpTqRsK
S:good/shade	dQiUpMsN
S:good/shipping	bRcMdSeLoOpQsN
S:good/size	cNdTeNhUpLsN
S:good/stream	cMdTeOiOqTsN
S:grievance	aQbNcYdHfLjNnRoRqSrRsT
S:grievance/aftersales	cSkOoTpOqOsJ
S:grievance/lottery	aMcVeMfNoNpOrTsO
S:grievance/price	aRcYfKgWkOmOoNqQrO
S:grievance/quality	bKcSdSeJgRhOkLlLnToMpSqSrOsN
S:grievance/shipping	cXeLgNkRqNsM
S:plea	aRbNcOeVpOrSsN
S:plea/lottery	aRbNcOeVpOrSsN
S:refuse	aRbKdJebgNnOpNrNsT
S:request	a^bNcRdLeJgRhKkQlJmNnNoMsX
S:spam	dOfZiRjRkNmWnNoN
S:topic	aNeKlQmQqNsQ
S:topic/aftersales	bOcQeIiRkMnNoVpSqQsL
S:topic/coupon	eMfMiRjRmZnJpOqQrQsL
S:topic/link	bRcNeMfQgNhSkRlTnQpNqNsT
S:topic/lottery	a[bOdMeYfMiQlNpMrX
S:topic/price	bMcKeIfXgRhKkRlRmWoOpN
S:topic/quality	aRbJdQeLfMgLhOiRjRlMmOnSpSqOsT
S:topic/shade	bQdMeMfKhOiWjQkQlMnOpSsL
S:topic/shipping	aOcTdJfNgQhMjKkSnRoSpKsT
S:topic/size	aUbQdOeJfLgQhWjUkMlLoSpOqNsO
S:topic/stock	aSbKcThLjTkMoMqQ
S:topic/stream	bLdHfJgOkQnQoNpQqUrRsR
S:topic/usage	aRcKdOeMfRhRlOmNnSpRrNsQ
S:void	bNcSdKeWgOhRjTkOnSoMpRrNsS
S:want	bUcNeMgOiQjNlRpOsR
S:want/link	aRcHdSfJhNlSpSsM
S:want/shade	bQdIeNfNhNiXjNkNpMsM
S:want/size	aMbScQdLhSjMlNoOsM
S:want/stock	aQbRcNjVlOsL
T:aftersales	bOcRdMhNkNlOoUpM
T:coupon	aRdMfNgSjQlOmUnNpOrQsN
T:link	aMbQcQeMfIhQkOlSrQsS
T:lottery	aTeTiQlNrV
T:none	aMbOeQfSsX
T:price	bNdReMfJgTkOlMmQoRsN
T:quality	aQeOfOhQkQlNmNpSqOsR
T:shade	aReNfOiUkNoOpS
T:shipping	aQbMcNeQfMgOkTqQ
T:size	bTfOhXiOmQnRpSrRsN
T:stock	cTdLeOhNjVlNoMpQqRsO
T:stream	cUdSeKlNoOpSqTsQ
T:usage	aTdMhMiOjNnSoMqRsT
^ 	aMsT
^ $	aYdJeYg[sT
^ 0	cUfGkSlLp]
^ 0 0	cUdXp[
^ 0 and	aKbZcKpJsY
^ 0 for	cYeKfLgY
^ 0 is	bXgWkMpLsU
^ 0 or	aUgJlJs^
^ 0 please	aMbUsS
^ 0k	a[eXp[
^ about	bU
^ about to	bU
^ add	fZiM
^ adding	bZdMsV
^ all	cZrUsX
^ already	bKeWsS
^ always	cVdVeMjYqUsS
^ amazing	dTpKsU
^ answer	cSsS
^ any	aacKfLgUi[lMpTqM
^ any other	aSiX
^ anyone	cMeYpU
^ app	cUnVsM
^ are	aZdHeLhUrL
^ are the	aTcMeLpZ
^ are they	aXgWhYjMoM
^ are you	aVdKeLjUlTsT
^ arrived	dT
^ back	bYeVjKsY
^ beautiful	cMd[eJiLkHoLsS
^ beautiful $	dUkLpLsX
^ been	cSdLeWsX
^ best	dWeLgT
^ bought	b[sW
^ bought it	aMbTsT
^ bought the	bU
^ box	kWpL
^ box was	kU
^ brb	eUsT
^ brb $	eUsT
^ bring	aYbVjVsT
^ broke	cSdKeXkMpWsS
^ button	cShKlY
^ buy	fT
^ buying	bSeKfVsW
^ bye	bUcTdJfMsX
^ came	c[iVk^pM
^ came in	cS
^ camera	cSpKqV
^ camera is	cT
^ can	aTdThMjTnTqS
^ can i	aWcLdJeLgMpJ
^ can it	aUnT
^ can not	aIbJhKkLnSpMsM
^ can we	sU
^ can you	a[bKcLdJgUkSlIqSrMsX
^ cart	cXlS
^ charged	bLcWlMoZ
^ chat	cVeXoZpK
^ cheap	cMfUgT
^ cheaper	dVfIgT
^ cheaper on	cXdLfL
^ checking	aSbZsT
^ checking out	aSbZsT
^ checkout	dKfLmLsT
^ clasp	cYdLkLnKpYsI
^ code	mWpL
^ color	bGcTeHfKkM
^ color is	iS
^ come	fV
^ congrats	eWsT
^ copped	bVdMlMsW
^ cost	aWgVlL
^ could	eLfKhTnU
^ could not	jLkM
^ coupon	aTcZmX
^ customer	cS
^ customer service	cS
^ dibs	b^dMlLsX
^ did	aZbKeKkJlJoKpWqUsK
^ did i	aX
^ did not	dUhSkKmT
^ did you	aWcLdJgXpXqY
^ discount	mS
^ dm	fS
^ dm me	fT
^ do	a^dKeSgMjJnKqM
^ do i	aZkTmKnTrT
^ do not	cWeViSoLpWqSsW
^ do they	aWhSoMpVsV
^ do we	aWeJrT
^ do you	aYcLhSiTjMlXmTnLoVsU
^ does	aWmSnUpV
^ does 0	aThU
^ does it	a[cMdInVpV
^ does not	aMd[eLhVkMpWsL
^ does the	a]cJdGiTmXpUsL
^ drop	bZlWsK
^ exactly	eT
^ fake	aKdJfUgTkLsW
^ fast	dZkSpV
^ fast shipping	dTkXpJ
^ feels	cUfLgLpT
^ finally	bVcLhU
^ first	dIeYsT
^ fits	dThV
^ fits my	cLdX
^ follow	cLdLeLfX
^ free	aUcL
^ full	aUc]hKpXsX
^ gave	cZpX
^ gave me	cZpX
^ get	dTeMf[jU
^ getting	b[hSlL
^ getting the	bT
^ give	bVlLsU
^ give me	bVlLsU
^ going	eVlLsY
^ going to	eVlLsY
^ gold	aUcTiUsM
^ gone	aLpS
^ gone in	pS
^ good	eWgSpHrV
^ good for	aUnW
^ good morning	rKsV
^ got	aTcHfJsX
^ got any	aXsW
^ got it	bWeXpK
^ got mine	bXeMkVpHsT
^ got the	aLcJdTeKsJ
^ got to	dMsU
^ grabbed	bW
^ great	dWeFoIpL
^ had	bV
^ had to	bV
^ haha	eZrMsU
^ hair	cTdTmTp]
^ half	bMdUeLhWkMpT
^ happy	bJeV
^ has	aXeLpVsS
^ has anyone	aXeLpVsS
^ have	bJdVeWpXsY
^ hello	aTsX
^ hello from	eV
^ here	cKfH
^ hey	eZrLsX
^ hi	dMeYrLsT
^ hi from	eS
^ hm	a]g[pM
^ hm for	a[
^ hold	aVbTcLsW
^ hold it	aUsT
^ how	a]dKgTjIsL
^ how big	hUpL
^ how can	lX
^ how do	nVsJ
^ how does	nT
^ how fast	aXjVlLnLpS
^ how is	aUdLkT
^ how long	hMkIoUqT
^ how many	aXiJjJqSrTsK
^ how much	aUdMgThSkLlLpT
^ how tall	sX
^ hubby	dVeWpVsT
^ i	aIdGeWfLiSkMlLsX
^ i am	aTdLeVfJlLrM
^ i bought	bUdS
^ i can	eWqUsU
^ i do	eXlSrL
^ i got	b^cLgMlLsY
^ i have	bMcLeXpYrL
^ i love	dUeLsU
^ i need	bZdMiLpMs[
^ i want	cVkMlJoSsT
^ i will	aKbXlKsV
^ in	fJhLsZ
^ in my	aKbXfMsS
^ in the	bUeVlKsW
^ is	a_cKdKmSqH
^ is 0	a[cIhUiVjWlMqL
^ is it	a[dKmUnVpVqL
^ is number	aTiMpU
^ is shipping	aYcKgUkV
^ is that	a[gUlTmMpZsK
^ is the	aabLcLkIlTqL
^ is there	aUhMjMlHnKqSrKsH
^ is this	a[cKiJjTlTmK
^ it	bMcZeUgUkToKqU
^ it is	aKeTgUoK
^ it was	cYdKeLgThMpSqL
^ just	aLdIeZfLgMsX
^ just got	eW
^ just ordered	bUsT
^ keeps	dVlWnMqT
^ kids	dWeWhMpWrM
^ large	bTcTdM
^ lasted	cWpXsM
^ left	cYlMoVpTqKsU
^ let	aKeUfMlMrT
^ let me	aKfLlMsV
^ lets	e[sW
^ lid	cWhJpY
^ like	aMdYeUhLpY
^ link	aLcYlUsI
^ link $	b[dKlWsK
^ link please	bTlT
^ lol	cMeYrMsV
^ lol $	eT
^ looked	cWhSiU
^ looks	dUfLgKhIiIpTsT
^ love	dWeLfUhMkMsV
^ love it	dUpJsX
^ love mine	pT
^ love the	dUpJqTsS
^ love this	dUpZ
^ love your	dTfMsT
^ made	aVbWdLeLfIhMkLpU
^ made me	cXiTsM
^ made my	bYdMfKkLpS
^ make	fT
^ makes	aLcWdMeViYnK
^ maybe	eYsT
^ maybe next	eS
^ me	bZlLrLsZ
^ mine	b]cXiLpT
^ mine $	bZdJpKsX
^ more	bVcWdLhMjWpX
^ must	bUsU
^ my	eYhJoLp[
^ my dog	bXcLnKpSrMsX
^ my husband	rKsW
^ my mom	dTeW
^ my skin	cT
^ my wallet	bXfLsU
^ need	bWdLeS
^ need a	bS
^ need the	bS
^ need this	bWdLeLfKpMsX
^ never	dTeZhKjToJ
^ never got	kToL
^ no	aJbKfLmSqT
^ no $	cLdKeWsV
^ no thanks	eTsS
^ nobody	cYoSsU
^ not	dSe]gWmLpT
^ not a	cTdTgShSoMsL
^ not for	eU
^ not my	e[nLsW
^ not real	cUpS
^ not worth	cVdLgV
^ nothing	cTdWiLoLsJ
^ oh	eUkKsU
^ ok	aVbTfKnUpMsS
^ ok $	cMe[sV
^ ok for	aYnVsK
^ omg	dZpLsX
^ on	cFfKnUsX
^ one	aUbViKnZsT
^ only	c[dKeUfMhWjVoUpK
^ order	bVsV
^ ordered	aLdUfJhSkUlJpKsT
^ ordering	b[eLsZ
^ paid	aLcVfGgVkUlMsY
^ perfect	dTpKsT
^ pick	eT
^ pick me	eT
^ please	eSrTsJ
^ post	bXfMlUsL
^ price	aVcUdHgTmMoMsK
^ price on	aUcLgU
^ prices	cXfMgX
^ purchased	bYlLsW
^ put	bTcLgLnKsT
^ put it	bSgMnJpMsV
^ real	aUdTpZ
^ refund	cU
^ reporting	cWoY
^ restock	jXsK
^ restock please	jS
^ return	aMdToYpKsM
^ ruined	cUpT
^ ruined my	cUpT
^ runs	cZh[
^ safe	nV
^ safe for	nV
^ said	c[iVkMpL
^ same	cZeTgUrW
^ save	bVfLpLsX
^ save one	sT
^ saved	cLdWgS
^ says	cWeMlYmT
^ screen	eMhMpWqLsK
^ screen is	dSeMhMpSsK
^ send	bV
^ sent	cYiLkZoS
^ sent me	kU
^ she	cKeYsW
^ she is	eVsU
^ ship	bVkWsV
^ shipping	dLgLkV
^ show	a^cLiUqLsY
^ show me	aYsV
^ shut	sS
^ shut up	sS
^ size	bYdYhWpLsJ
^ sizing	bLdM
^ sizing is	cW
^ smells	pW
^ smells like	cXdJpU
^ snagged	bXfMhTsU
^ so	cTfKkEoJsU
^ so cheap	cTdMsK
^ so cute	sS
^ so much	cWgKhWpKqWsL
^ so pretty	kDsW
^ sold	bWcVlLsV
^ sold $	bVsT
^ sold out	aKbLcXjVsL
^ someone	bVeTnKpT
^ sound	pSsL
^ sound is	pTsL
^ sounds	cZdKpW
^ still	bMcJeUjTkUpL
^ still no	cTsT
^ still waiting	cXeKkT
^ stop	cWdJeXjTpLqUsY
^ stopped	cWpT
^ stuck	cSlUpJ
^ such	pM
^ such a	pM
^ super	hKpJqWsV
^ support	cLdToT
^ take	bXcLoIsZ
^ take my	bToMsW
^ tap	eUrKsX
^ tastes	dW
^ tastes like	dWpT
^ tell	eUgMsU
^ terrible	cSsT
^ thank	bKdTeUsT
^ thank you	bKdTeUsT
^ that	aHdWfKgViWpLsV
^ that is	aMcWfMgWsT
^ the	aLbSeJiXkK
^ there	aLbUcUoLqWsU
^ they	cYdWgJhIjLkLo[pIsT
^ this	cYgSsZ
^ this is	cYs[
^ too	aTcWdKgThUnU
^ took	c_kZnV
^ total	cUdKpWsJ
^ tracking	cSkU
^ turned	cYiMpU
^ used	cVdKfLgWmV
^ used the	bScKmS
^ very	dWkKoLsU
^ want	b^lMsV
^ watching	eTsS
^ way	gVhL
^ way too	gT
^ what	aXcLjLqS
^ what a	aLdTgUoMpMsU
^ what about	sU
^ what age	aSnX
^ what are	gT
^ what color	aTiUsL
^ what colors	iTsM
^ what do	aSmVnUsU
^ what does	aUsY
^ what if	aXcJ
^ what is	cMdLeTgTkMsV
^ what number	hT
^ what shade	hLiU
^ what size	aUhUnL
^ what sizes	aUjTsK
^ what time	aXeLq]
^ what would	aViWsY
^ whatsapp	fS
^ when	a]cJkLqYrYsM
^ when are	aXcJqVrJ
^ when do	jVqSrVsM
^ when does	mSqV
^ when is	aUrX
^ when will	aTqT
^ when you	aXcKqUsL
^ where	dKhUmT
^ where are	aYcKeIkSpMqS
^ where can	aSkLmSqUsM
^ where do	aXmUrLsM
^ where is	bMiMqM
^ which	aYdMiUlUpMsV
^ which color	aTdM
^ which is	aWdKlLpMsV
^ which link	aVbLsM
^ which one	aTsU
^ who	bMdMgVsM
^ who do	aVfM
^ who won	aTrXsJ
^ why	bMcVdLjZpM
^ will	aUdHeIhUjVkTnUoM
^ will it	a[cLiUjLkZnTpLsL
^ will not	bKc[eLhLjKlTnSpL
^ will the	aXbLcJdKpY
^ will this	aWhUnTqT
^ will you	aZbKcLjW
^ with	aWdT
^ work	eVfT
^ works	aTnV
^ worst	cVdLpTsS
^ worth	dWp[
^ would	aWbLdLfMhTlLnTsK
^ would a	aVhT
^ would it	pL
^ would not	cUeMhTlLpT
^ wow	bLd[eHpLsX
^ wrong	bLeViUoL
^ xl	aMbTcTfMhUsM
^ yes	aMbTcTdGs[
^ yes $	cLeY
^ you	bMdTeFfLgMhJjToLqWsW
^ you are	pIsY
^ you got	cLdLeLjU
^ you guys	eKhMjLsX
^ you have	aTsU
^ you look	pIsX
^ you never	cVeMpKrUsS
^ you said	aMcUkVmUqY
^ your	cUeJpLqVsU
^ zero	cWdWpY
^ zipper	cVkJpS
a 	bGcSeHhUjLlLoUpK
a 0	cLfLgIhWjUnWsL
a 0 $	bWgLhWjUlMoL
a charge	dUnJoMpX
a code	aVm]pMrM
a code $	aVmV
a day	bKeHkWn^pS
a day $	dVhJnU
a deal	cWdUgX
a different	iTpL
a discount	aUdLfKgS
a dispute	c[oV
a doll	cYh[
a free	cMfS
a good	cJdXpV
a joke	aLc[rT
a joke $	cV
a large	hT
a link	aTbZl[
a lot	bLcVeLfKgZpV
a month	cXfWkWnLsM
a month $	cU
a rash	cSpV
a refund	cYdJoX
a restock	b[jY
a sale	cZg[
a size	aTcK
a size 0	aTcK
a small	dMjLoKsT
a steal	dVgX
a warranty	oT
a week	cTdLfYkLoTpW
a week $	cSoMpV
abou*	bKdGfGhMsT
about 	bKdGfGhMsT
about 0	aVsV
about 0 $	aWsW
about it	aKbLcTeYkV
about it $	aMcSeTkV
about my	bLcToT
about my order	bLcToT
about to	b[
about to order	bWcL
acce*	aYcVo^sW
accept 	aTcWo^
acco*	cMfa
account 	fZ
accounts 	f^
acne 	d[eMfKnep]sS
actu*	cVdVkYp[qLrV
actually 	cWdVkYp[qLrV
actually work	a]kLp[
add 	bXf]jYl[
add it	bVcTlX
add me	f[
add more	b[j^lL
add to	bVcTlU
add to cart	bUlS
adde*	ba
added 	ba
addi*	b_d_pbsW
adding 	badLsV
adding to	bV
adding to cart	bV
addr*	aUbJdKeJfUk]oW
address 	aUbJdKeJfUk]oW
ador*	d_
adorable 	d_
adve*	dZp^
af 	dWpV
af $	dWpV
affo*	dUeXgbsY
afford 	dKeW
affordable 	d]g]
afte*	bMc[dGfLgWkKlZnVp^
after 	c^dKeIgVkJnTp[
after a	cSnM
after the	cLgVlUmM
agai*	cSeMfIhLjZoMqTrW
again 	cSeMfIhLjZoMqTrW
again $	aTdGgSjMkUqKrKsW
age 	a[jUn_p[sV
ago 	cSoS
agre*	e_
air 	bLcUdLhWn[
all 	aIfDgViLjVlLmJoLpVqK
all $	bKe[jTpTrS
all day	dUeKfMkKnVpV
all day $	dUeKfMkKnVpV
all my	aSbY
all over	bLcYhSkV
all the	aMbLdYpZ
alle*	cUeVnbp[
allergic 	cUeVpY
alre*	eYfJgMjVkUlTqS
already 	eYfJgMjVkUlTqS
already $	dKeTkKlTpTsV
already have	eYsS
already have one	eU
alwa*	c]dWj_qTrV
always 	c]dWj_qTrV
always gone	cUdLjW
am 	jTpT
am 0	aUhT
am allergic	dLoTpLsS
am broke	eY
am buying	bTeMfMsU
am buying $	bSsX
am getting	bW
am good	dMe]sV
am i	a[gVjX
am in	aLcKfJpKsW
am ready	bWlT
am sold	b[
amaz*	dbgXhTkKlTpT
amazing 	cJdegUhTkKpTqS
amazing $	dTgLoM
amazing on	dY
amazon 	aScZdJgXlX
amazon $	aTdMgTlW
an 	c[dMhXkXlYnYsM
an hour	cW
an hour $	cW
and 	cVdUeKfGiKjSkIlLpZqUrU
and 0	aTbSgLsW
and 0 $	aVcKpLsW
and a	cYg[hS
and bought	bVmT
and it	bMcXkTpV
and it is	cWkTpU
and take	bUsS
and take my	sS
ankl*	h_
anno*	cbrWsT
annoying 	c[jUsV
annoying $	cUdMjUsV
anot*	b[dMeVjYlLnUsT
another 	b[dMeVjYlLnUsT
another one	eS
answ*	bLcXdJfKkLnToVrKs_
answer 	aLcbkLrKs[
answer my	cZ
answered 	aMeWo[
answers 	c[eLoXsU
any 	aifUhUiXjUkHlImZnJoIqI
any codes	aXmX
any good	aYp_
any left	aVcThSiMj[
any other	aSiY
anyb*	a_
anybody 	a_
anyo*	a[dKeTfLoUpVrU
anyone 	a[dKeTfLoUpVrU
anyone have	bUpS
anyone tried	aX
anyt*	a]cWdLmUnMrXsX
anything 	a]cWdLmUnMrXsX
anything $	aMcXdLpVqW
anything for	a_s]
apar*	cakLp]
apart 	cakLp]
apart $	cT
app 	bMcSdKeMfWl_n]rU
appl*	cWdLeLlXmbnYpL
apple 	aUl[nT
apple pay	aUlY
applied 	bUmZ
apply 	cWlKm[n[
appr*	d^hLjUkMpbs[
appreciate 	d[
approved 	dZ
are 	aXbJdMfEgSiKnLoLpXrV
are amazing	dU
are fake	cVpLrX
are left	aSiUjXpL
are so	aLcKdXkL
are the	aXcLeKgUiLjKkKpU
are there	a[cMjUpW
are these	a^cMdKjWpW
are they	a_eMgWhYjSoLpX
are you	aTbLdHeVgIkSnKpIqTsW
are you $	qLsY
are you live	aUcMqYsL
are you on	aXcJdLeLlXqU
arou*	a[bMc[nXo[pKqKsY
around 	a[bMc[nXo[pKqKsY
arri*	cTdXeFfHkblVoSpS
arrival 	aLcWdTkUoT
arrive 	a[bWdJkc
arrived 	aLc_d[kalLoKpT
arrives 	aWkSlWoX
as 	aLbIcXdYfFiWpbsY
as a	bIdGfJpXsV
as described	dWpX
as hell	dXpZ
as pictured	dVpX
ask 	dUfW
ask me	fU
ask me how	fU
aske*	cVsX
asked 	cVsX
asked for	cVoT
aski*	aVcXsY
asking 	aVcXsY
asks 	bTd_p[sV
asle*	e[
asleep 	e[
asse*	aTcSiSnbpV
assemble 	cVn^
at 	aIcTdTfLgZhLjTlUmTnToLpLqL
at all	dUeKpU
at all $	dUeKpU
at checkout	bMc]jWmX
at checkout $	cT
at work	e_
ate 	dbpSsW
atti*	c[s[
attitude 	c[s[
attitude $	c[s[
audi*	c_dSnUq_
audio 	c_dSnUq_
audio is	dYqV
aust*	k[
australia 	k[
auth*	bKdTeKfLpb
authentic 	bKdTeKfLpb
auto*	aSc]mYo]
automated 	c^o^
avai*	a[cYj]kMlY
available 	a[cYj]kMlY
away 	aGbHeHgYkMoUpIqMrX
away $	gLoWpMrX
awes*	d^
awesome 	d^
awfu*	cadLpUsU
awful 	cadLpUsU
awful $	cUpLqVsT
baby 	aJbJdShXiVnXsL
back 	bVcLeLgLjbkJo]pT
back $	dFeLjXoTpLqM
back for	b_
back in	a^bMcXdMj[oVsS
back pain	n[pW
back the	bSjX
back to	cLeIfJpUsX
back*	jZqZs]
bad 	aMc^fLnToXpUqVsW
bad $	cVdLpT
bag 	bZcVeLfLhUiMpTsV
bag $	eIfJhKpWsL
bagg*	b[cV
bags 	fXhZqV
bare*	cah[q[
barely 	cah[q[
barely fits	cZh[
barg*	d]g]pL
bargain 	d]g]pL
bask*	bUdHeFfGlasT
basket 	bUdHeFfGlasT
bass 	pb
batc*	aXbWj[
batch 	aXbWj[
batt*	bKcTdKfKn[p^sL
batteries 	aUn[
battery 	cWeUhLpb
battery is	cUeLpU
be 	bFdCeYgZiVjZlMnVoMqVrW
be back	bIdLfIjYsW
be back $	aUcUeLjXsW
be me	aMe[rZ
beat 	dYgX
beat that	dWgW
beau*	d_eUiUkSsT
beautiful 	d[eUiUsT
beautiful $	dWeKsV
beca*	cXdVjVkXpX
because 	cXdVjVkXpX
bed 	cKdIeVfKh_n[sU
bed $	aSeZnM
been 	aLbIfKkYqLsW
been 0	kU
befo*	aYbLeKfKgUhMjWkZnZoVpS
before 	aYbLeKfKgUhMjWkZnZoVpS
before christmas	kV
before i	dU
before or	aTnW
before or after	aTnW
begi*	aTeYncrW
beginner 	n^
beginners 	n[rW
bein*	bLdSeTfM
being 	bLdSeTfM
beli*	dYeLgVsU
believe 	dYeLgVsU
believe it	dTgS
believe it is	dTgS
best 	aUcGdgeIfLg]kKp^sX
best $	aSiKpLsX
best host	dX
best i	dUpY
best i have	dUpY
best live	d[
best price	cJgWpK
best seller	dV
bett*	bLdYfYp[sU
better 	bMdYfUp[sU
better $	aUcKeLfMlLsU
better in	dZfMhMiTpT
better than	dXfKp]
betw*	a[h[sY
between 	a[h[sY
between a	h[sK
big 	aTbGdJeZfIgYherY
big $	dMhX
big is	hSpM
bigg*	aWsT
bigger 	aWsT
bio 	bLf_
birt*	bWeYkXmVsV
birthday 	bWeYkXmVsV
birthday $	eVsS
bit 	c]fVg_pY
bit ly	fS
bitc*	fW
bitcoin 	fW
bitt*	cTdYeMp_
bitter 	c]dMp_
blac*	aUcZi[lMpSqSsU
black 	aUcZi[lMpSqSsU
black $	cVpUqK
black one	aTsT
blad*	pf
blan*	cdhYl^pVrS
blen*	oTpZ
bles*	aHbHcIdU
bless 	aHbHcIdU
blin*	aLdVjTsK
bloc*	cboZsZ
blocked 	c]oZsY
blue 	bMdKfLgTiajVsV
blue $	eTiT
blue one	cMiM
blue one $	sL
blur*	c^pTqZ
blurry 	c^pTqZ
blurry $	cWdJqUsL
bogo 	aXcSdKeKfLgVlLm^
book 	cShSkMnT
bori*	c_kMpW
boring 	c_kMpW
boss 	aFbEcH
bot 	cboa
both 	aUbcg[kMmSoMsW
both $	aUgTkLoLsX
bots 	chjapLs[
bott*	cHdUeJfJh]jSqL
bottle 	bUdZh[
boug*	b^fMjWsU
bought 	b^fMjWsU
bought $	b^sV
bought 0	aSbXsU
bought 0 $	bSmSsW
bought it	bWsU
bought it $	bTsV
bought one	bUcMeT
bought the	bX
bought this	bTdV
box 	aXc[gTkcmWrXsV
box $	aUcTkSmSpM
box was	cUk[
brac*	hUn[
bran*	aWp^
brand 	aWp^
brand $	aVp[
braz*	k[
brazil 	k[
brb 	e[rMsT
brb $	eUrMsT
brea*	bBdMfBgThMlMnWp[qY
break 	aVdKe[fLgTnSoLpU
break $	eZkTsW
break me	aXcMnZ
break me out	aXcMnZ
breakouts 	cVd[oMp]
breaks 	cZoVpX
breastfeeding 	n_
brig*	bMcXdWi[p[q[
bright 	dXp[q[
brin*	aYb]j]sU
bring 	aYb^j[sU
bring back	b[jV
bring back the	bTjT
bring it	aLbVjW
bring it back	aLbVjW
brok*	aHbCdKeSkVlUpV
broke 	aJbJeWfHkUlJpW
broke $	c^kU
broke after	cVpX
broken 	aVcdfLkWl[oT
broken $	kTpK
brow*	bIcUdIeTfLi^kLpX
brown 	aVbLc^dLeLi_kLpY
browsing 	eX
buck*	cVfVgX
bucks 	cVfVgX
budg*	d]e]g_pU
budget 	dUe]g_sT
buff*	cepLqg
buffering 	c[q_
buil*	d]pd
bund*	aUdLgVmT
bundle 	aUdLgVmT
burn 	aTc[nXp[
burn*	chpg
burned 	capX
burned my	cYpX
burnt 	c]p[
bust 	hd
but 	bXeKjLlWpMsV
butt 	aVdLh[oM
butt*	aLbLcWdYfMhYkMlYpZ
butter 	dYhMpU
butter $	dYhMpU
button 	c[dLh[l[
buy 	b^dLeJjWkKlWmWnKoMsU
buy $	aTb_dLfMsW
buy 0	aUfLgSmV
buy again	aLbKdZ
buy it	aUeKjTlTnKpU
buy it $	aSdKjV
buy one	aSjKlLmTsM
buy one get	aSjKlLmTsM
buyi*	bXdLeMsX
buying 	bXdLeMsX
buying $	bZeLfKlMpS
buying again	aHeHfHjLkMpTsX
buying it	b^
buying now	b[fK
buying this	b_sW
buying this $	bZdKeMfMsV
by 	a]bLc[fKk_lUp_
bye 	aIbTdFfGsX
c 	aXhVn_pMsM
cake*	c^p[
cakey 	c^p[
cakey $	cXpW
call*	aTiWlXsV
called 	aTiWlXsV
called $	aTgKhKiSpL
came 	cfd_hJkfsK
came $	cTeM
came in	dUkS
came off	cVdLkKpZ
came off $	cTdLkKpV
came so	dUkU
came*	eKi[pUq[sW
camera 	eKqZsU
camera is	c[qV
camera quality	qV
can 	aZeLfJgTkKlVmMnZqTrMsM
can i	a]dKgLlVnVoWpJqU
can i buy	aXdMlX
can i cancel	aXoX
can i exchange	aVoV
can i find	aSlT
can i get	cMjLk[lUqMsT
can i order	aWbMjLlX
can i put	aXn[
can i return	aUoT
can i see	qMsW
can i swap	aVo[
can i take	aYbLnY
can i use	aXdJlTmT
can i wear	aXnX
can it	a^hJnUpV
can it go	aVkMnU
can kids	abn[
can men	a_
can not	aHbMfJkKlVnTpLqV
can not add	c[lY
can not afford	dKeW
can not beat	dYgX
can not believe	cJdWgS
can not get	aMcVnUoV
can not hear	cZdMqW
can not see	aLcXeMq[
can not sleep	eY
can not stop	cLd^eLp^
can not wait	b^cKdL
can we	aYbTlUsW
can we see	sU
can you	aYbXcKdHeLgWnTrLsX
can you go	aTgW
can you put	aXnYsU
can you show	gKqGsY
can you turn	aXcIqS
can you use	aVkMn[
can you wear	aUnW
cana*	k[
canada 	k[
canada $	lL
canc*	bKcYjYo^pVqM
cancel 	aXbKjMkMoc
cancel my	jMkLo]
cancelled 	c]jZoW
cand*	bJdTeKfJgUjWkSoLqLsV
candle 	aTcTdJgUjWkU
cann*	c[o[
canned 	c[o[
cap 	c]dMs[
cap $	c_s[
capa*	h]pY
capacity 	h]pY
car 	hXna
cara*	h^i^pZ
card 	aMbXdHl[mXoTqKsW
card is	bVcLeWlLsX
card*	cYdJfX
cards 	fW
care 	dYeUkYo^sT
carp*	nb
carr*	h]k_nVsT
cart 	bVcTdGeGfFiMjZl[sT
cart $	aXbViLsT
cart is	cZlZqS
cart it	bTcX
cart*	b_cXj[n^sW
carted 	b_cX
case 	cWgToVsV
cash 	bIcSdKeKfa
cast 	p]
cat 	dWe]nYpX
cat is	eZ
cats 	a[eVnc
caug*	p]
caught 	p]
cave*	b_sW
caved 	b_sW
cert*	pd
chai*	hVpTsX
chain 	hVpTsX
chan*	bDdTeGgUhUkUoVpX
change 	a[fMkVoX
change my	aWoX
change my address	aWkXoK
changed 	aJcYgWhUpT
changer 	d]p[
char*	bIcZeJfJgSiTjJkJlHmWnVoZqJrLsI
charge 	eLfMkMn[oYpV
charge $	cUdLhLkMnKoW
chargeback 	c^oasT
charged 	cbgXm[o[pL
charged full	cUgKmYoM
charged me	cZmUoS
charged me twice	cUmKoS
charging 	mZpZ
chart 	aXcUh[oM
chart is	aLcUhU
chat 	aMdHe[fJjMoZpIsY
chat $	cMdMeVjMoLsY
chat is	e_
chatter=S:/lottery	rVsJ
chatter=S:/quality	kOpLrNsW
chatter=S:/shade	pOrNsV
chatter=S:/shipping	iRjOkNmQqOrOsX
chatter=S:/stream	mNqNrMsT
chatter=S:/usage	nMrMsV
chatter=S:ask	iNkMmOpOqOrMsZ
chatter=S:chat	rOsY
chatter=S:good	jOpMrMsV
chatter=S:good/quality	lRsV
chatter=S:grievance	jOkOlNpMrOsW
chatter=S:plea	rTsL
chatter=S:plea/lottery	rTsL
chatter=S:refuse	nOpOrNs[
chatter=S:topic	iLkNmLpNrSsT
chatter=S:topic/lottery	rUsM
chatter=S:topic/quality	pNsU
chatter=S:topic/shade	pOrNsV
chatter=S:topic/shipping	gNkLoOsT
chatter=S:topic/stream	mNqNrMsT
chatter=S:topic/usage	nMrMsV
chatter=S:void	pNrNsW
chatter=S:want	lOsR
chatter=T:lottery	rSsN
chatter=T:none	iQlOpLs^
chatter=T:quality	gRhOkNoNpNqNrMsY
chatter=T:shipping	hNjNkNqMrMsV
chea*	aIbEcUeAgesX
cheap 	aLbIeIfUg[iMp[sJ
cheap $	cKdVgTsM
cheap followers	fT
cheap looking	c[p[sK
cheaper 	cYfMgcpM
cheaper on	dHeLgX
cheaper on amazon	aSdLgT
cheaper than	cJdXfMgUpK
cheapest 	dZg_
cheaply 	c[fMgMpX
cheaply made	c[fMgMpX
chec*	bYeKfXhLjTl[mSsU
check 	aVf]gUjSlWnMoMqMsT
check my	fV
check my bio	fS
check out	aLdMeLfTjKlXqMsT
check out $	bUfM
check out my	fX
checked 	bUeJfIlMpS
checked out	bWcSdKeMfLjLlMsU
checked out $	bScTjLlMsU
checking 	bYsU
checking out	bYsU
checkout 	b^c[dLfLjVl[mVpLsT
checkout $	bHcUlTsM
checkout is	cYl[mM
chem*	c]n[p_
chemical 	p[
chemicals 	aTcWpY
chemicals $	aTcWpY
chil*	e^h[n[rMsX
chin*	aSbMcZkYnT
chip*	ccpa
choc*	iWk[
chocolate 	iWk[
choo*	aZeUfMrWsW
choose 	aZeUfMrWsW
choose me	aJeXrYsM
chri*	aLdJeVfKkZ
christmas 	aLdJeVfKkZ
christmas $	eVsU
christmas present	bZ
circ*	c^
clai*	bfcUdLeMfKlTmTsX
claim 	bYdMlUmU
clas*	aMbLd[eVfMmTn[p[s^
clasp 	cVdJp[sL
classy 	d^
clea*	bMdbhKiWkJnYpVq[sT
clean 	bLcUdWeLn_pWqMsV
clean it	nSsM
clean it $	nSsM
clear 	cLd[iYq^sL
cleared 	d]iLnMp[
clic*	aFdDeDl^s]
click 	bMcTf]lX
click here	fY
clicked 	bXfK
clicked buy	bVfJ
clos*	aSbGdHeYfGo[pWqSs^
close 	c^eLpZqXsW
close $	sT
closed 	c_eVo^
closed my	c_eMoZ
closer 	a_sZ
clou*	d]hMpZ
code 	aXcSdHeHfIgWlLmgpK
code $	aWcL
code and	bVmT
code did	cWmZpL
code does	cTmWpL
code does not	cTmWpL
code for	a]mY
code is	aLc]m[
code not	cWmU
code will	cXmY
code will not	cXmY
code*	a^cXmd
codes 	a^cXmd
coff*	bJeWfJpYsT
coffee 	bJeWfJpYsT
cold 	bIcUfJk[nYp_
cold $	eMkMoMpZ
colo*	bMeKfIiblMnTpT
color 	dSfJi^kMlMnTpS
color $	cSdLeVpL
color is	aMbMdWeKi[pMqL
color looks	cTdIiXpJ
colors 	a]bKeKiipK
comb*	k[mXna
combine 	kWmV
come 	aUbLcLgWiUkUlHoGpCqLsU
come before	aXkZnM
come in	aci[jWqMsI
come in black	aWiV
come to	fX
come to my	fX
come with	gLiLkLsX
come with a	sX
come*	aXp[s]
comes 	aXpUs]
comes with	aVpWsY
comf*	aXcMdfp_
comfortable 	aTdXp^
comfy 	aTdZp[
comfy $	pT
comi*	aUdJeLfHj[kVpUqU
coming 	aUdJeLfHj[kVpUqU
coming back	a[bLjZpM
coming home	aLba
comm*	aXc]dMfJkLlVoMrWs[
comment 	aYcXlSrX
comment $	aWeLrZsS
comments 	bTc^dMkLlUs[
comp*	bFcVdTeDfGn_p[sX
compatible 	a[cVn_pMsT
complaint=S:/aftersales	kLmQoSpRsQ
complaint=S:/coupon	gNiQlMmVoOpNsO
complaint=S:/link	gOjOlVnRpIqLsI
complaint=S:/lottery	iQkNnQoOpMrXsM
complaint=S:/price	gShOlOmUoRpMqNsO
complaint=S:/quality	gShQiNjNlOoNpRsO
complaint=S:/shade	gOiTjOkRoNpRqRsO
complaint=S:/shipping	gLjNkTnRoRpNsJ
complaint=S:/size	gShUiOjUnNrNsM
complaint=S:/stock	jSkNlRoMpOqNsT
complaint=S:/stream	kOoNqU
complaint=S:/usage	hUkMlNmOnZoOpOqSsM
complaint=S:ask	gRiLjOkSlSmLnLoRqNsT
complaint=S:ask/aftersales	oTsN
complaint=S:ask/coupon	mR
complaint=S:ask/price	gNlRoLpLsT
complaint=S:ask/quality	gMhRkJlNmQoLpSqOsR
complaint=S:ask/shipping	jQkTlOoNpL
complaint=S:ask/stock	kLlRpSqKsI
complaint=S:chat	hNjHkRmQnMoRpKrSsQ
complaint=S:fault	iOlQoOsL
complaint=S:fault/aftersales	gQiOnQoSpMsT
complaint=S:fault/coupon	iQjQlMmVpMrQ
complaint=S:fault/link	iQkOlVpNrQsM
complaint=S:fault/price	gWiQjQmNoTpIrQsM
complaint=S:fault/quality	iNjNlOnNoMpTsM
complaint=S:fault/shade	hOiTkOlOoO
complaint=S:fault/shipping	hQjMkSlRoMqRrSsN
complaint=S:fault/size	gRhTiOoMpRrQsN
complaint=S:fault/stock	jVlNoNpMsQ
complaint=S:fault/stream	qVsJ
complaint=S:fault/usage	hOnVpMsN
complaint=S:good	gThNiRjNkLoMpUqQrL
complaint=S:good/price	pSsO
complaint=S:grievance	hMlKmOnRoSqQrSsW
complaint=S:grievance/aftersales	kOoTpOqOsJ
complaint=S:grievance/lottery	oNpOrTsO
complaint=S:grievance/price	gWkOmOoNqQrO
complaint=S:grievance/quality	gRhOkLlLnToMpRqSrOsO
complaint=S:grievance/shipping	gNkRqNsM
complaint=S:refuse	gQkNoSpOsO
complaint=S:request	hLjRlNpMqTsV
complaint=S:topic	gNhSiNlSmSnToTpL
complaint=S:topic/aftersales	kNlOmQoQpRrOsL
complaint=S:topic/coupon	gOiRmUnQ
complaint=S:topic/link	iQjOkQlTnSoQpKqNsK
complaint=S:topic/lottery	iQkOpMrVsN
complaint=S:topic/price	gNhOmVoIsQ
complaint=S:topic/quality	gQjNkMmMnLrQsR
complaint=S:topic/shade	gNiRjNkSoOpTqS
complaint=S:topic/shipping	gNhNiRkSlMnToUpOqQsM
complaint=S:topic/size	hTiRjVnMoQpMqQrMsN
complaint=S:topic/stock	iQkLlSmOpQqJrQsU
complaint=S:topic/stream	hOiQjOlOoLpKqT
complaint=S:topic/usage	hUkKlNmNnWoMpRqSsL
complaint=S:void	gRhJlOmQoQpUqVsV
complaint=S:want	gNhSiQjKkRlYmSnNoQpGqOsM
complaint=S:want/shade	hNiVkLpK
complaint=T:aftersales	oUpN
complaint=T:coupon	iQjQlMmUpOrQsO
complaint=T:link	kNlVpNsM
complaint=T:lottery	oNpMrTsN
complaint=T:none	gShSiMjTlMmOnSpVqJ
complaint=T:price	gSkNlLmLoRpLqNsR
complaint=T:quality	gRkOlNnQoMpVqKsR
complaint=T:shade	hNiTkMlOoNpQ
complaint=T:shipping	gLiQjNkTlRoRqSsM
complaint=T:size	gQhUiNjMoRpRrR
complaint=T:stock	hOjTkNlRoNpRqN
complaint=T:stream	oNqTsS
complaint=T:usage	jQnVoOpQsN
complaints 	cKd_p]
compliments 	cLdap_
con 	cc
conf*	aKbVeHfG
cong*	dYebrMsT
congrats 	dYeZsT
conn*	c_n_q]
connect 	cXn]
cont*	bJcKdTeIfYn[oc
contact 	aUfXob
conv*	b[h[sU
convinced 	b[
convinced me	b[
cook 	aUlMn^
cook*	dYeYpXrL
cooking 	e]
cool 	bGcTeYfGi_pW
cop 	bf
copp*	bddLeLsS
copped 	b[lMsW
copped $	bVdMsT
copy 	c_o_
cost 	abgghTiMkYlK
cost ?	aTgVkSpK
cost ? $	aTgVkSpK
cost of	aZg[
cost*	aXc[g]hLiMkU
costs 	aXc[g^kW
costs more	cUkS
cott*	aXcUhTp^
cotton 	aXcUhTp^
cotton $	aYcLdMnLpV
coul*	aUeLfGiLkJlKmJoJ
could 	aUeLfGiLkJlKmJoJ
could not	aIeMfMhVjUkMqU
could not resist	bU
could you	aZcL
coun*	bTdHeGfGp_sX
count 	aXb[pZsV
coup*	aUcXdJgTmb
coupon 	aTcXdJgSlLm_pL
coupon $	mU
coupon expired	cVmW
coupons 	m^
cour*	aYcUkboS
courier 	aYcUkboS
cove*	aYh[p_
coverage 	hLp_
crac*	aTchkWp]q_
crack 	p_
cracked 	c[pVqJ
cracked $	cTkUqL
cras*	c]l[qM
crashed 	c[l[
crashing 	cTlUqM
craz*	aHbJdUfJgVpVsL
crazy 	aHbJdUfJgVpVsL
crazy $	cZdJfL
crea*	cTdWfLiZkZoLp_
cream 	cWiVpW
cream $	dT
crease 	aTdXkLp[
cred*	f[o^sU
credit 	f[o^sU
crin*	c^
cringe 	c^
cris*	pa
croo*	cdpXs[
crooks 	c[
cros*	eYrX
crossed 	eWrV
crossing 	eUrT
crossing my	eUrT
crossing my fingers	eUrT
crum*	cbp_sT
crus*	c[k]
crushed 	c[k]
cryi*	e]sU
crying 	e]sU
cryp*	f]
crypto 	f]
cup 	h[lV
cups 	ha
curl*	d[n[pV
curv*	h_
cust*	aLdWeHfIkYmYo[sW
customer 	aIdXeHfIkMmVo]
customer service	cVo[pM
customer service $	cT
customer service is	oUsL
customers 	aSc[mX
customs 	jTk_
cut 	c_pVq^
cute 	dhpKsY
cute $	cKd[eGpKsY
cuts 	bMc^dSh[pZq[
cutt*	c]q]
cutting 	c]q]
cutting out	cWqW
dail*	fWn]pW
daily 	fWn]pW
daily $	fT
dama*	aXc]g]k[pUsS
damage 	a[g[
dark 	c[ibn]oVpYq[
dark skin	iYnL
dark*	aXcWi[
darker 	aXcWi[
date 	a]bMmMnWpY
daug*	eJkT
daughter 	sT
day 	bHeUk^n_pUqTrT
day $	dTeYfIhKlLnY
day from	f[
days 	bMcVd[k[oW
days $	bLdUhLoT
days to	kXoYsS
dead 	aBb?cXfAkVlWm]oTpVqMsS
dead $	bJeVkMsW
dead on	kUoT
dead on arrival	kUoT
deal 	aJbWd[eHfIgimT
deal $	aLdUfLgU
deal*	aUfZ
deci*	aMdTe]pYsW
decl*	c_l_
declined 	c]l[
deep 	a[h_iY
defi*	bZ
definitely 	bZ
definitely buying	bY
dela*	c_k]q[
dele*	c^
deli*	bGcVdTeGfFgLk^lVpT
delicious 	d^p[
deliver 	a[k_
deliver to	a[kY
delivered 	c^gMk_lJpM
delivery 	bLdVeLfJkXlXpIsS
delivery $	aUk[lLpJsL
deni*	c_o[p[
denied 	c_o[pM
denied my	cZoY
desc*	dWpX
described 	dWpX
dese*	de
diab*	nc
diam*	aVdVh]p[
diamonds 	aVdWhMp_
dibs 	bdlLsX
did 	aVbGcSeGfIhMiKmWnJpT
did i	aX
did i miss	aWqU
did not	aJcXdYgKhTkXmZoSqL
did not apply	cTmT
did not fit	cXdLh]pL
did not work	cZhMkLpX
did nothing	c[mYpZ
did she	aTgUpMsT
did she say	aTgUpMsT
did you	a[cLgWjUkLlUpXqVsV
died 	c_eYfLpc
dies 	c]p[
diff*	aXc[dLiWnWpWqLsV
difference 	a[cUdLeMgSpVsY
difference $	cSsW
difference between	aZcMpLsY
different 	aWcZdLiZlSpV
different color	aUcTi[pL
dime*	aVbMhasT
dimensions 	aVbMhYpL
dinn*	e]rYsT
dinner 	e]rYsT
disa*	c_dbkMlXmZpXsX
disappoint 	cJd_
disappointed 	cUdZeMpWsU
disappointed $	dVeJpWsT
disc*	aZc[dMgYlMmb
discount 	aZc[dMgWlLmb
discount $	aVcJfLpK
discount ?	aTcLmU
discount ? $	aTcLmU
discount code	aXcLmU
discount is	aMcYmW
disg*	cg
dish*	aWe[nXpX
dishwasher 	aXnXpX
dishwasher safe	aWn[pJ
disp*	c[k[nTobqTsT
dispute 	c[o[pS
dm 	fa
dm $	fV
dm for	fV
dm me	f[
dm me $	fS
do 	aVdHiLlTpJqJ
do $	aUkUnLs[
do i	aWbKjLlTpJsJ
do i apply	aTlLnU
do i buy	aUl[mLnM
do i check	aTlT
do i claim	aTlT
do i contact	aUlMnLoX
do i enter	mWrS
do i get	aZfKgSjKmUnJoUrJ
do i have	aVeLlTsJ
do i need	a]bIeJkLlImVnUsJ
do i order	aThVkLlUnMoL
do i pay	aTkVnK
do i take	aTlLnV
do i use	aVdKkLlJmTnU
do not	aLbGdFeUgLkLlKnSpTsZ
do not be	eVfMp[sT
do not buy	cVlMpY
do not fit	aVhXnLoV
do not need	cMeY
do not trust	cUdLsT
do not waste	cUpUsU
do not work	c[mVpW
do refunds	aVoV
do the	aZcKeLjSqTrL
do they	a[p]sW
do they last	aXp[
do we	a^eKlUr_
do you	aXgJpLqJ
do you clean	aTdMnT
do you deliver	aVkW
do you do	a[cKgZlKoU
do you go	aTqZ
do you have	aVhSiSkKmMrKsS
do you sell	aUlVsU
do you ship	aUkW
do you still	aXcLdMjWkL
do you take	aWlX
do you use	aSkYlKsU
do you wash	nS
do you wear	aTnX
does 	aZbKeJfKoMpU
does 0	aThU
does it	a_cLdIgLhVlLmMnUpV
does it come	aSiWkWsY
does it expire	pW
does it fade	aUnMpX
does it fit	aTnUpL
does it get	aWgUkInYpT
does it go	aTnUpM
does it have	aUnKpW
does it help	aUnY
does it hold	aShYnLpL
does it last	aZdMnLp[
does it need	aXnV
does it run	hWpK
does it ship	kW
does it shrink	aUpV
does it smell	aWcLdLnJp[
does it stay	aVcLnJpV
does it take	hWkVnS
does it taste	aVcMdKpV
does it work	kLnWpJ
does not	cZd[eKgKlUpXqKsL
does not fit	cVdKnUpS
does not work	cXdLhMlVmUnJ
does nothing	cZlWpZ
does shipping	aScTdLkU
does shipping take	aLcVkT
does that	aZ
does the	a[cKkMmVpVqMrTsK
does the battery	pT
does this	a^qW
dog 	fFn[pT
dogs 	aZeUna
doll 	cdhb
doll*	c]dKeLfLg[p^
dollar 	c[dLeLp[
dollars 	g[kU
done 	aLb]c[pLs[
done $	aMbSeJfJpLsZ
done with	c^
doub*	aGbHdGoVsV
double 	cUeWoWsW
doubled 	cVfY
down 	cXdWfGgbh[lZpeq[sU
down $	aSdVpT
down the	c[
down*	cdpb
drai*	cepasS
draw 	aYdKeVre
drea*	c[d]
dres*	cWdSjLlVqVrM
dress 	cWdSlVpS
dress $	cXlVpU
drie*	c]p]
dried 	c]p]
drop 	b]cJeJfHgUhSjbl_qLrM
drop the	bUgT
drop the link	bU
drop*	bIfGn[oXqZsZ
dropped 	aGbHfF
drow*	cfh[qc
drowning 	c^hYq[
dry 	aVbLc]jSn[pY
dry $	aUcUiMnV
dry skin	n[pM
dull 	cai_pS
dupe 	cSdLeMpe
dura*	aTd[pb
durable 	aTd[pb
duty 	k[p[
dye 	aUc_pc
dyin*	aKbKeTfIkMsV
dying 	aKbKeTfIkMsV
each 	bZg^sV
each $	aWbXgTlLsT
earl*	aKcIdWeTfJk^pL
early 	aKcIdWeTfJk^pL
earn 	bLfb
earr*	cUkSsT
earrings 	cUkSsT
earrings $	gThLlV
easy 	aLdchLnVoYp[
easy $	aTdUoUpX
easy to	dXlMn[p[
eat 	aZeVn_
eat it	aXkLlLnYsL
eati*	dVe[
eating 	dVe[
echo 	caqd
ecze*	n^
eczema 	n^
effe*	n_pe
eleg*	d^
elegant 	d^
elig*	cXm]
eligible 	cXm]
else 	bHdLeWfIkXsV
else*	cagZhMkUpU
elses 	cWkSpT
emai*	bWcSdLmYnUo_
email 	bYm[o]
emailed 	o[
emails 	oW
empt*	bKc^eYhYlZmXnX
empty 	bKc[eXhZlWmYnY
empty $	cShUkTpK
ener*	dYpUsZ
energy 	dYpUsZ
energy $	iMsU
enou*	bFcGfFhVnU
enough 	bFcGfFhVnU
enough $	cKdXhX
enough for	aWdMnS
ente*	aSbKcKeZfJmXnMra
enter 	aYeYmXnMr]
enter $	aVeKmMnMrU
enter the	a[eKrW
enter the giveaway	aVrT
erro*	cdlhpL
error 	c^lcpM
euro*	aVdLg_kXnW
europe 	kXnX
even 	cZdXfLgUhViTjTkMlMnIp[qM
even*	e]
evening 	e]
ever 	aGbJcUdbfJgUj^p^r^sW
ever $	cUeKpU
ever wins	cXr^
ever*	aKcUdVfHgJhInToHsJ
every 	bWcVeIfKiVjXkKl[qX
every day	cLeLlLpSqT
every day $	cLeLlLpSqT
every night	bLcJ
every night $	bLcJnJqKrM
every time	cTdVeLjWkMlVqK
every time $	cTeLlW
everyone 	aHbMe]fKmVpUrV
everyone $	cLdLfMmSrS
everything 	bJdWeKfKk^nLpU
everything $	cXdSp[
everywhere 	c]dMkLp[
everywhere $	c[dLkKpZ
exac*	aLbJdUeVfKlMpX
exactly 	dYeZpY
exactly as	dWeLpU
exce*	dcoTp^
excellent 	d]
exch*	aWbHeJfJhUoh
exchange 	aUbHeIfJhToc
exchange for	aYoX
exchanges 	o]
expe*	aEbFeGg^hSkVpX
expected 	dWhTkT
expensive 	c[dYg_hMkLpY
expensive $	cSfKoKpW
expi*	a_cakMlVm^nTpa
expire 	aZnMp]qL
expire $	mTpSqL
expired 	aIcdkLlUm[pU
expired $	cXpT
expl*	c[d_gThMkLpWqLs^
explain 	cKdY
expr*	k]
express 	k]
eyes 	cZdWeMkMpVsT
eyes $	cXeLkMpVsT
fabr*	aWhUp_
fabric 	aWhUp_
fabric $	hLpU
face 	aVcT
face $	aV
fade 	bIdUeJfKpg
fade $	cMpT
fade*	aVcbiZp]
faded 	aUc[iXpV
fades 	pa
fail*	bKc[l[
fair 	cVdYgWi[
fair skin	i[
fake 	aHbHc]eEg[oLpZr_s]
fake $	cXdLeMgIkLpTsL
fall 	cWjXsW
fall*	c[dIhWp[
falling 	aMcWdMfMpZ
falls 	cXdJhXpX
fals*	ca
false 	ca
fast 	aJcFd]fWjWk[p[
fast $	bTdUfLpU
fast shipping	dWkWpK
fast*	d_k^n[
favo*	dcpJsZ
favorite 	dcpJsZ
feel 	c[dVpTs[
feel*	aIbJcTdTfFp[rT
feeling 	cXeWpXrW
feeling lucky	eWrX
feels 	cWd[p[
feels like	dUgX
feet 	aTcYfMh_p[
feet $	aTcYfMhXpW
fell 	cehWkMpX
fell apart	cVpX
fell off	cXgMhTmL
fell off $	cThJpU
fell out	cZp[
fill*	h[pY
filled 	h[pY
fina*	aLcFfThVoXsT
final 	a[gTo[
final price	aYgX
finally 	aIcKfIhUsT
find 	bJdUeLfMlh
find it	lZ
find the	bLcWdLlX
fine 	bWdMnXsV
fine i	sT
fing*	cXe[hWpZr[
finger 	gShXpZ
fingers 	e_r[
fingers crossed	eWrV
fire 	c_dWkMpVsW
fire $	bLc[eKfLkLpSsU
firs*	bGfGm]pXrSsW
first 	bGfGm]pXrSsW
first $	aLcKdWsU
first order	mZ
first time	dGeTfMmUpUqMrU
first timers	mX
fit 	aVbFdSeHfJhdnW
fit $	a[dKnLsK
fit a	a[cHhUpM
fit a 0	hTnLpM
fit me	cMdXhV
fits 	cYd]fLgLhgoL
fits like	dShU
fits like a	dShU
fits my	d]hZpL
fits perfect	dVhV
fits so	dThXpM
fix 	aTdL
flak*	c_iSpa
flav*	bCeBfCjTkMpfsU
flavor 	a[cXp^qM
flim*	p_
flimsy 	p_
flor*	i[kYsT
focu*	c[q^
focus 	c[q^
fold*	eXn[sV
foll*	bLeXfagLsV
follow 	f^
follow back	fW
follow me	fV
followed 	earLsU
followed $	eYrLsU
followers 	eMf_
following 	eZfJ
food 	n_p[
foot 	aUcZhc
for 	eHgZkLmUnXpLrL
for $	dLhKkLlKnWoLpVqVrT
for 0	aXc^gZ
for 0 $	aXcTgW
for a	bKcWdLhTmLnUsS
for a 0	nX
for a refund	cUoUsK
for all	g[
for both	aWg[
for both $	aWgT
for christmas	bVkTsV
for first	mV
for it	aLeKgVnMpTsW
for it $	dTgVnMpTsW
for kids	aScYhWiLlKpKsU
for me	b]cHdVfHiTnLpVsY
for me $	bWcLfLiTsW
for me please	bT
for mine	b]cM
for my	b]cWdFeKfJkTsX
for my mom	aSbZsT
for one	aSb[
for real	eXpT
for real $	eXpT
for that	bKcWgWmL
for that price	aLcTdS
for the	cLfMgShKlYmTpMsJ
for the dress	aVlU
for the set	g[
for this	aLcJdXeWgUkM
for two	bYcSdLgXkWsV
for wholesale	fW
for wholesale $	fW
fore*	aLbJcZeLfYkXsX
forever 	bLc]dWkXsX
forever $	bMcVeJsX
form*	n[p_
formula 	n[p_
foun*	bJcVdIfJi[lXnWpY
found 	c[eWlYp[
fram*	p[q_
free 	bFdSeGf_gYkVm_oXpc
free $	cLfMnLoS
free ?	aXfIpV
free ? $	aXfIpV
free followers	fV
free gift	bJcUeMfSmWpL
free gift $	aMfL
free gift cards	fW
free shipping	a]cKdKgLkZ
free*	bIc[dIeIfVk]mdn[pYq[
freebie 	cVma
freebies 	m^
freeze 	a^k]nZqM
freezer 	cZkMmMnZp[
freezing 	c[kMmMpKq]
freezing $	cSpJqU
fres*	d_p_s_
fresh 	dZpZs^
fresh $	dUnMsV
frid*	bKcIeXfKk[n]sT
friday 	aLcLeZkZpMsS
friday $	dLeTsU
fridge 	na
frie*	cYeLgZhUm[nVpU
friend 	gVm[rT
friendly 	aTd^gXhUnXpM
from 	bIdEe^fZjUkZnLpVsX
from $	aVcLeTsV
from home	eKf[
from my	aJbKcZj[kVlWpJ
from texas	eSsV
from texas $	eSsV
from the	dKpU
froz*	c^dVk[lZpTq[
froze 	cZdLlYpKqW
frozen 	c[dWk[lMpUq]
frozen $	cVdKkLpJqYsK
full 	bIcYdGeSfIh[jMkKmboLpXsY
full coverage	hLpX
full price	aTdJm^
fun 	bMcLd[fL
funn*	dX
funny 	dX
garb*	c]nZpX
garbage 	c]nZpX
garbage $	cWnWpT
gave 	aMb[c_dLfKhMlLoWp]qK
gave me	aTc_hLlMoUpX
gave me a	cVpW
gem 	dd
genu*	bHeHfIpa
genuine 	bHeHfIpa
get 	aLcSdDeMjUmXqMrKsS
get $	hTpV
get 0	cJeKmX
get a	aUfMgUmUoT
get a refund	aVcLoU
get here	a_cSk_
get here before	aWkU
get it	aKbXcTdLkUmLoKqKsY
get it $	bThJkKlVmL
get more	aWjZ
get one	bUcTdJeLj[mVnMsS
get one $	cUdJeMjXlUmTsM
get paid	cKfZ
get the	aYbWjTmYoSsK
get to	bKcTdLeUfKkYqVsU
get to the	aSc[
gets 	aTdXeLgWkSpW
gett*	aSb[hSjU
getting 	aSb[hSjU
getting it	aLb[hMlLsX
getting more	aZbJcLj[
getting one	bZsT
getting the	bT
getting this	b_
getting two	bZ
ghos*	ceiYoa
gift 	bUcXdLeImlnTs[
gift $	fLmU
gift card	aVfY
gift cards	fW
gift for	bZ
gift was	cUeMkMm]
gift with	mVpM
gift*	bc
gifts 	bS
gifts $	bS
girl 	dTe[hLsZ
girl $	dTeZsX
girl*	fYhYnT
girls 	fYhYnT
girls $	hU
give 	b_cWfMgLlW
give me	b]cVoS
give me $	bV
give me my	bKcYoV
give*	bHcUdGeGoXqMrd
giveaway 	aVfXr_
giveaway $	cSfL
giveaway is	cXrV
giveaways 	aUcWiMpTr[
giveaways are	cXrU
givi*	dXfZg[pMrW
giving 	dXfZg[pMrW
glas*	n[p^
glass 	p[
glit*	i]l_
glow*	dapVsW
glowing 	dapVsW
glowing $	dUpLsV
glut*	nZp[
gluten 	nZp[
go 	aSbEfGg[hUjJnVoLpSrM
go $	a[dLeUgY
go back	cLdWeJpYsZ
go in	aTnY
go live	aUq]
go out	aVeKhSiSkZmS
go over	cTgLhYsW
go through	cXdKhMkMlXpK
go to	d_p^
go with	a[n]
goes 	eJfElUnXoYpWsW
goes my	bX
goes to	bLcZlWoM
goin*	fKgWjKkWlToMpTqV
going 	fKgWjKkWlToMpTqV
going for	a]g^lMpL
going for $	gXlKpKqK
going to	aIbVeTlKqLsZ
going to get	bZ
going to order	bW
gold 	aWcWdLgTi^lTp_
gold $	hTiVlMsK
gold one	sL
gold or	aT
gone 	bKc[dUeJfIgLhSjjkLlJmWpWsS
gone $	aSdZiMj^lM
gone before	aKcWdJj[pL
gone in	cVdSjUpT
good 	cKd_eYfLjMkKlKmLoLpWqKrU
good $	cJdUhMnLpX
good deal	dYg[pM
good evening	eW
good for	a_dLn]
good luck	eZrYsL
good morning	eXrKsV
good night	dLe^
good on	cJdViXpM
good on you	dV
good price	dWgWpL
good quality	cKdVpW
good vibes	cKdY
good*	bXea
gorg*	dbiXpLsU
gorgeous 	dbiXpLsU
gorgeous $	dTpMsU
got 	fEgMk[lLmSoLqL
got 0	b_
got a	aXcUdL
got any	a[cMjWsV
got here	bMd[eTkYpK
got it	aBdVfKhKk[rW
got it $	aMbScTdJeIkKpSrT
got mine	aMb[eLkVpHsT
got my	aKbYdTeJkM
got my refund	aKdUeMoUpMrL
got one	b_dLjLkY
got the	eImUoKsL
got to	b[cMdLeW
got to go	e[
got to have	b]
grab 	bcc[fMgZjSlYpKsW
grab it	bXlWnM
grab it $	lWnM
grab one	bZ
grab*	aTbchVjVsT
grabbed 	b_hTlL
grabbing 	b_
grad*	n^p^
grade 	n^p^
grai*	c_dXp_qT
grail 	dZpX
gram*	h_
grams 	h_
gran*	cLdUeYjLsX
gray 	cViapT
grea*	aLdZeSgThUpSqV
greasy 	aScShMpa
great 	d]eVgThVqU
great $	eSgKkMsV
great price	cMdXgW
great quality	cKdYpXqK
gree*	cWfIg[i[pY
green 	cVeIfKi[pZ
green $	aYc]iKnMpU
greetings 	e_
greetings from	e[
grou*	aTdMfUkZn^
group 	fU
guar*	a]gTkLo_pSsU
guarantee 	a]oc
guys 	aZbLeVfMnUoZs]
guys $	aXhSoXqMsV
gym 	eZn^
hack*	fb
hacker 	f[
had 	aKfHgKjZkKp[rL
had to	bV
haha 	e_rMsU
haha*	eb
hahaha 	e]
hair 	bKeHfFhLnhp[qM
hair $	aVbMeLfKiUpSsM
hair in	c]nLpZ
half 	bJc[dXeMg[h^iKjLkWlKmIoYqI
half my	c[hKkWoLpW
half the	bKdVeMgShXoM
hall*	k^p]
hand 	b^kMnWpMsV
hand*	n^p]
happ*	aLeUfGkLlZpVsS
happens 	aXbMcTdMeMlXoVpM
happy 	dWe^fKpW
happy birthday	eW
happy with	dXeLpX
hard 	aLcaeYlMn[pYq[
hard to	c^n^pJq]
hard*	aXcUdKfMnapd
hardback 	nLp]
hardcover 	nLpa
hardwood 	n_pM
has 	aUbEdKeKk[mTqM
has anyone	a[eMpVsS
has it	bLcWeM
has not	c_dLeLk]oSpLrS
has not moved	cTkT
has not shipped	cT
hate 	c_pKs[
have 	dLeUfJhLjYmLpUqJ
have $	bUhSjK
have 0	aJbKgLjWoMpU
have a	aXgMiMjSlWmSnMoTpM
have any	a]
have anything	aUlMsU
have it	cJdKlInTqK
have it $	dJeTnTpL
have it in	iXlKsL
have more	aTjV
have not	aMbMcZdUeJkaoVpS
have one	eWsW
have the	bZiUlV
have this	aZdSeKiTpU
have to	aTbYcLdLjMnVrTsK
have two	bLdVeSpU
have you	addMhTmSsa
hawa*	ka
hawaii 	ka
he 	a_eY
head*	cTe[
hear 	a[c]kKoZqf
hear you	aUdMqZ
hear you $	cT
hear*	cMdVe[rLsX
heat 	pb
heav*	aXd_h[p]
heavenly 	d^pY
heavy 	aZdSh[pW
heavy duty	pZ
heel 	aVcXp_rS
hell 	cVdXhMk[pY
hell*	cHdKeTfIsX
hello 	cHdKeTfIsX
hello from	eV
help 	aYbSdLeLfLn[oZs]
help with	aSnUpM
help*	d]kMo[pTsU
helpful 	dbo[sV
her 	bFeKq[s[
here 	cHdUeWk]mLoIpMrSs[
here $	dHe_fSoJpLrMsZ
here before	a[kYnL
here by	a]k[
here for	cMdJeXfL
here for the	bMdMeY
here in	d]eLkU
hey 	e_rLsX
hi 	ehrLsU
hi $	eVsU
hi from	eS
high 	c[dag[kYp^qM
high*	cXdUgYpU
highly 	dXpU
highly recommend	dXpU
hit 	bYhXlLsS
hit buy	b[
hm 	a_eVg_iUsT
hm for	a[
hold 	dGeJfHnLoZpYs[
hold $	aShMpW
hold a	hXnLoLsM
hold it	aUbTqMsV
hold one	b[
hold up	aUpWsX
hold*	h[p_
holds 	h[p_
hole 	c^kLp_
holl*	p^
hollow 	p^
holy 	dZpX
holy grail	dZpX
home 	aLbVcLdKfYjTn[sX
home $	bUcL
home with	bZ
home with me	bZ
home*	n^p_sS
hone*	d[eYnSpLs]
honest 	dYsV
hope 	aMeZjZr]
hope i	eVrV
hope i win	eT
horr*	c_pUsX
horrible 	c_pUsX
host 	aIbIfHpKsW
host $	eUpKsW
hot 	bJdIeTfTiUnSpc
hot $	aUeMkMnKpXsM
hot girls	fY
hour 	cXfU
hour $	cW
hour*	dVgShYnVp[
hours 	dVnTpZ
hours $	dXnMpZ
how 	a]bIcHgThWiMjMnTpTsK
how $	fU
how are	dLe^
how are you	ea
how big	a_h[pM
how big is	hSpM
how can	aYl]
how can i	aUbLlY
how do	a[kLlWn[oSsL
how do i	aZgMhMkLlUnVoSpM
how do we	aVl]rU
how do you	aWjMkJn]oL
how does	aZnTrX
how does it	nT
how fast	aXjVlLnLpS
how heavy	aZdLh[pK
how is	aYcLdKeYkSpV
how is the	aUpUqM
how long	a]hMkYnToVpSqV
how long do	aTkInWpU
how long does	aShKkTnJ
how long is	aShTnLoX
how long will	aTkLnLpWqT
how many	a[cTdLeKfMh[jUlLnUqTsL
how many are	aWhTjYrX
how many days	aUkV
how many do	aThXjXnL
how many in	aVhW
how many left	aUj[pMqL
how many ml	aWhV
how many scoops	aWhTnU
how many times	cZ
how many winners	rW
how much	aZcKgXlL
how much $	aZbLcMdJgShMkTpI
how much are	aVg[pM
how much do	dWgVkMmWnVsU
how much does	aWgXhY
how much for	aXcMgX
how much is	aUgYhLkUpJ
how often	aYnZ
how old	a_
how soon	aY
how tall	a[hUs[
how thick	aYdLhWpS
how to	aebKl_nZrY
how wide	a^
howd*	e_
howdy 	e_
hubb*	aLcLeSfKpWsU
hubby 	aLcLeSfKpWsU
huge 	c[dWha
husb*	dTeWpUsU
husband 	dTeWpUsU
husband is	eX
hype 	aHbIcTfHpW
hype $	cLdUeWpW
hypo*	pb
hypoallergenic 	pb
i 	cIlTnTrU
i already	eX
i already have	eX
i am	aMeS
i am 0	aUhT
i am allergic	dLoTpLsS
i am broke	eY
i am buying	bTeMfMsU
i am getting	bW
i am good	dMe]sV
i am in	aLcKfJpKsW
i am ready	bWlT
i am sold	b[
i apply	aTlLnU
i buy	aWgWlXnL
i buy it	aVlW
i can	aLdJlTqS
i can not	eWlMqTsT
i cancel	aXnLo[
i caved	b[
i check	aTlT
i check out	aTlT
i claim	aTlT
i contact	aUlMnLoX
i do	aWcLeWlUsU
i do not	aUcLeWlSoVrMsT
i enter	aUmYrX
i exchange	aVoV
i find	aWlV
i get	bUcHfIgThTkUnJoSsX
i get $	hSiL
i get a	aVcLgTmM
i get it	aVbLhLkYmLsI
i get paid	b[
i get the	aTcLmXoS
i got	bLeGfMpTrT
i had	cLdVeVpTsT
i have	dYeZgSjLlSpUsK
i have to	aUbTeJlU
i hope	e[rZ
i know	aSkWrW
i love	aLd]pLsY
i made	fV
i made 0k	fV
i miss	aSeWqTsT
i miss the	aUqT
i missed	bTcJjV
i missed it	cLeUkLrM
i need	aUbZdLlImUnS
i need it	bUsU
i need to	bJeTlLmTsL
i never	eVrT
i never win	eVrT
i order	aVbLhSjLlWnL
i order $	hS
i own	bKeTfLpX
i pay	aTkTlXnK
i pick	aUkWlV
i put	aXmSnV
i put the	mU
i return	aUlMnKoX
i see	aXeVqMsW
i see it	aVcLnMqMsU
i swap	aVo[
i take	aUbXlLn[
i take it	aTlLnT
i tap	aTcTdMlS
i use	iVlSmVsM
i use it	lMnT
i use the	lLmT
i want	cTeKfKkMlJoS
i want one	gT
i want the	cL
i want this	bXcKsT
i want to	aUcVkKoS
i was	dMhUpKsW
i wash	aXnZ
i wear	aXnW
i wear it	aTnT
i will	aMb]eUlKsV
i will buy	bV
i will do	bYsX
i will take	bUlJsW
i will wait	e[
i win	eVfMrX
i win $	rT
i would	bYfW
ice 	cLdWk]oTpWqL
if 	a_dMgTjVkSodrU
if i	aZcJeMgXoUrV
if i am	aWhT
if i buy	gVmL
if it	aUgLo]
if it arrives	aWkMoY
if it breaks	aWoW
if it does	aUcLoT
if it is	dLjSoW
igno*	bCcVdFfCoWs^
ignored 	c_oVsW
ignored my	c[oW
ignoring 	a[cVeKoUsW
ignoring my	aLc]oVsT
impo*	aTcWgSk[n]
impossible 	c[n[
impossible to	c[n[
impr*	cWd^pYsK
impressed 	cUdYpYsK
impressed $	cTeMpYsK
in 	gLhWiTjSpSrL
in $	bWdEeDfGj[lLnUpVsX
in 0	dSiL
in 0 days	dU
in a	dYeLfVh_jVkYnKoLpW
in a week	fTpS
in an	cUpT
in an hour	cUpT
in bed	e[
in black	aVbVcMiU
in black $	iT
in cart	bWcZlZ
in chat	bUeTlT
in chat $	eT
in it	aTbKc^dMhXlMnXpUqK
in it $	aSdMhTkLnV
in love	d[
in my	cLdDjKmTnMpKsV
in my bio	fT
in my cart	aWbYsT
in my life	bUfMsU
in person	cWdVi[
in pink	aZiWjL
in pink $	iS
in real	hTiWpI
in real life	hTiWpI
in stock	aUcUdLeKfMjZ
in stock $	jV
in store	cWdKfLgTkSpM
in store $	aScTdLlM
in the	aTfKgLhTjIlUpTqMsS
in the basket	aUcMlV
in the cart	bW
in the rain	cYkVlMnTpL
in the shop	aUdLl[sJ
inbo*	f[
inbox 	f[
inbox me	f[
inch 	hc
inch*	h_
inches 	h_
incl*	aWcMdKg[lLmVnVs_
include 	aUcMdMgYsY
included 	aUgWlKmUnVsZ
inco*	aFdGeGfT
info*	d_
informative 	d_
ingr*	a^pe
ingredients 	a]pa
insa*	cTd[gZkU
insane 	aLdXgZkU
insi*	aTcUeMpYs[
inside 	aTcUeMpYs[
inside $	aUqMsZ
inst*	aHbTcUdIeHgVi[jVkWlMneoMqLsW
install 	a[cLn^
instead 	c]i^kY
instead of	c]i^kY
instructions 	c[eMnd
insu*	cajTk_o]pT
inte*	aZe[ken^
intent=S:/aftersales	iOjTsS
intent=S:/coupon	hNmTsM
intent=S:/link	hOjMlRsQ
intent=S:/quality	kNoNpNsT
intent=S:/shade	iXjRlNpNsH
intent=S:/shipping	gRiSkNoNpOqRsT
intent=S:/size	hXiMjNsL
intent=S:/stock	jSlO
intent=S:/usage	gRhRlOnLoRqRsW
intent=S:ask	gQhMkOsX
intent=S:ask/size	gOhSiKjMkQoOrOsQ
intent=S:ask/stock	iNoNpMsS
intent=S:chat	jSlMoOsR
intent=S:fault	kOlMpOsX
intent=S:good	iRkNoNsS
intent=S:grievance	jMkNlWpNsL
intent=S:topic	hTiUkKlJmQpO
intent=S:topic/aftersales	iOjUlN
intent=S:topic/coupon	hNmTsM
intent=S:topic/link	hMjKlNsV
intent=S:topic/quality	jOsS
intent=S:topic/shade	hOiWjRlOpMsH
intent=S:topic/shipping	gQoNpOqQrOsV
intent=S:topic/size	hWiMjNsL
intent=S:topic/usage	gRhRlOnLoRqRsW
intent=S:void	iTlOmQsU
intent=S:want	hRiQjOlNpNsX
intent=S:want/link	lSsM
intent=S:want/shade	iVjNsM
intent=S:want/size	hYsJ
intent=S:want/stock	jVlOsL
intent=T:coupon	hNmSsO
intent=T:link	hNjMlQ
intent=T:none	hNiRjOlRpMsY
intent=T:quality	gQkNlOoNpOsV
intent=T:shade	iWjNlOsL
intent=T:size	hUiNsO
intent=T:stock	jSlO
internationally 	k_
into 	aHdHeHfU
inva*	c^m]
invalid 	c^m]
inve*	dLf_
invest 	dMfX
invest in	fV
invo*	hUo]pV
invoice 	hUo]pV
ipho*	f[n]
iphone 	fWn]
iphones 	fX
irel*	k[
ireland 	k[
iron 	n[p[
irri*	cVd[iMp[
is 	bKdJfGqT
is 0	aWcXdJeMgTiSjTkKmMpLqSsI
is 0 $	aUiUqX
is 0 the	aTiZ
is a	c[fMlMpMqTsV
is a joke	cWhToV
is amazing	dXgMhJiUkMpUqU
is amazing $	dSpX
is awful	cUdMqT
is bad	cXdJqT
is beautiful	dWpS
is been	cTkV
is been 0	kU
is better	fT
is blurry	pS
is blurry $	pS
is broken	aWcTlUoU
is coming	bVcTpTqV
is crazy	c[dHkV
is dead	cZeMlWmWpT
is down	c]hMl]
is everything	bMcKdYeL
is fake	c[gVmSrXsM
is fake $	gKkLsL
is gone	cXdXeMjVmUqV
is gone $	cUdWjV
is good	dUeSpX
is good $	dUeSpX
is gorgeous	dViTsM
is great	cFd]eKhKqVsM
is great $	dVeJpU
is here	eZsT
is in	bYcXdMhKlMnUpWsW
is in it	aWcMhLnKp]
is insane	cWgSkTpTqL
is invalid	cVmW
is it	accIdKhSpUqL
is it $	aVgShYkLnLoKpU
is it 0	gXhSlL
is it a	aTdLnLpTsX
is it authentic	aVpX
is it cheaper	aVcJ
is it dishwasher	pU
is it for	aThWn[sZ
is it gone	aWjZ
is it good	a[dKnSpZ
is it heavy	aVhMpW
is it in	aWbMhMkSlYpL
is it itchy	aXcKpW
is it just	aTbLqYsW
is it legit	aXpX
is it made	aUhMp[
is it ok	kMnV
is it on	gVoM
is it real	aVpZ
is it safe	nS
is it see	aUpW
is it sold	aVcKqSsZ
is it spicy	aWpY
is it still	aUjT
is it the	kMsV
is it thick	aVpZ
is it vegan	aUpY
is it waterproof	aUnLpY
is mine	aUbZcMiTk[
is more	cTdLeMkUpLsV
is my	aIdHeTfEkXlMoSpMsV
is my order	aLbIcYeKkW
is my package	cTkTsM
is my refund	oS
is not	aSbKcTdHeMlUmW
is not working	cXlTmU
is number	aT
is number 0	aTgUlIqM
is off	c[dLgMhTiUmLpGqY
is off $	hSiTpJqT
is only	cMd_ga
is out	bYeLlMsV
is perfect	dTgShLpS
is raining	eVsU
is ridiculous	cTgT
is she	a]
is shipping	aVdJkY
is shipping free	aWcLkT
is so	d[hTkMqU
is so clear	cMdTiLqU
is so good	bMdUhIpSqU
is stunning	cMdWiT
is terrible	cXdMoUqU
is that	a]cKdTeLqMsU
is that $	aWiSsS
is that the	aS
is the	aZbJcIhUkKoMpUqF
is the code	aUgLm]
is the difference	lMpMsV
is the giveaway	rT
is the link	a[bJlU
is the next	aTjUkMqUrL
is the price	aWcJdMgWmL
is the quality	aYcJdKpX
is the total	aTg[hMlMpK
is the warranty	aShMoU
is there	a[cKhLjLnKoUqVsH
is there a	aViToLpJsM
is this	addLiIjTmKnUoLpTsS
is this $	aVgSnLqXsV
is too	aLcXdMkSqV
is trash	cUdLqS
is up	dJeY
is useless	cVnUoX
is useless $	cTnUoT
is watching	eXrMsX
is way	iTpM
is wrong	cVeL
is your	acbTgWlUpMqJsU
it 	bScIeGfHiLnUoSqK
it $	eIfHgJkMqGsU
it 0	gVlK
it 0 or	gXlM
it a	aTdLnLpTsX
it again	bLcVjWkLqMsS
it already	aUbXl[pT
it already $	aUbWlYpTsU
it and	bT
it arrive	aSkT
it arrives	aWkLlToW
it authentic	aVpX
it back	cUdLeJjSlLoU
it back $	bLcUlLoXsL
it be	eVjSrWsM
it be back	jU
it break	aUdMpV
it breaks	aWoW
it charge	aWdLnX
it cheaper	dJfJ
it come	aSgZhLiUkVpKsW
it come in	iWkTnMsL
it come with	gMiLkLsX
it daily	aUdXpU
it dishwasher	pU
it do	aUsX
it does	aUcLhLkSoU
it does not	aUcLhLkSoU
it every	bLcKdVlLnYpX
it expire	pW
it fade	aYnLp[
it fit	aTpK
it for	bSeKfKgVhUlLn[sW
it for 0	cZg[
it get	aXhKkWnVpT
it get here	aS
it go	aWgSnV
it go in	aTnY
it gone	aWjZ
it good	a[dKnSpZ
it good for	nSpM
it have	aUnKpW
it heavy	aVhMpW
it help	aUnY
it help with	aSnUpM
it hold	aSnLpV
it in	bUeJhIkTsK
it in a	dWlLpX
it in the	eMlXsL
it is	aFfMgTnMoLqTsK
it is 0	cXdJgVkLlVqU
it is been	cTkV
it is broken	aZcJoW
it is fake	gLkMoTpXsL
it is good	dWpZ
it is my	e[sW
it is not	cTeMpT
it is only	dZg[
it is raining	eVsU
it is so	hTkL
it itchy	aXcKpW
it just	aTbLqYsW
it last	aTkJnLp^
it last $	aTkLnLpW
it legit	aXpX
it made	aUhMp[
it need	aXnV
it next	aTdSkVsU
it off	aTdUhMnTpU
it ok	kMnV
it ok for	nT
it on	aZfWlLnT
it on $	aVnTqLsU
it out	cYeLnZoYqM
it over	bYkUlMsV
it please	bUgUlX
it please $	bUgUlX
it real	aVpZ
it really	aXcLjLnMp[
it right	dU
it run	hWpK
it safe	nS
it safe for	nS
it see	aUpW
it see through	aUpW
it ship	aSkY
it shrink	aZpY
it smell	aWcLdLnJp[
it so	dV
it sold	aWbXqSsZ
it spicy	aWpY
it stay	aVcLnJpV
it still	aTjT
it take	hWkVnS
it tarnish	aXdLkMnMpX
it taste	aVcMdKpV
it taste like	aTcM
it the	bLdSeLkTsV
it the same	iTkMsV
it thick	aVpZ
it to	bYlTnToL
it to the	bVkTlT
it turn	aVcKiKkLnJpY
it up	aUdFeHfKgLkYl[nSoKpLqS
it vegan	aUpY
it was	aJbMcVeMgUhVpU
it waterproof	aUnLpY
it with	aYdMnZ
it work	aXkKnYpL
it work on	nV
itch*	cepe
itchy 	aSc^pa
itchy $	cVdMpUsL
item 	bLc_hMk[lZmLnS
item $	cWkWlM
item*	cWkVq[
items 	cWkVq[
ivor*	cTi_
ivory 	cTi_
jack*	c[f]g[jZ
jacked 	c_g[j[
jacket 	bVlS
jewe*	aUnTqV
jewelry 	aUnTqV
jewelry $	aUnTqV
job 	d[fW
join 	fd
join my	f[
join my group	fU
join*	eY
joined 	eY
joke 	aLcbdLrUsU
joke $	cV
juic*	d_pa
juicy 	p^
jump*	c^eVgXq]sS
junk 	c_gWp]
junk $	cXgTpWsM
just 	aHdJeXfEoVs[
just bought	aTbV
just browsing	eX
just checked	bX
just checked out	bX
just got	bUdLe[sS
just here	e]
just joined	eY
just ordered	b[dMeMsT
just paid	b^
k:chatter	cOeRsR
k:complaint	cYdOeOiOoQpNsU
k:intent	bWcMdQeNgOhQjOlRpQrOsR
k:praise	aNcNd[eRkRsS
k:question	a[bOcMnNqR
k:spam	aQdOf[iRjRkOmWnNoNqQ
keep 	aUcadLfLgShMjXkJlMnZo^p[
keep me	n_
keep*	aLbKc]dTfKl_q]
keeps 	bLc^dUfLl_q]
keeps crashing	cTlUqM
keeps cutting	cUqV
keeps freezing	cTpLqV
kick*	c^l_
kids 	bIeSfDhYjMnXpX
kids $	aUeWlMsV
kids love	dWeMpW
kill*	d_gYqZs]
kind 	aSbJdVeIfJgS
king 	h_
kiss 	dd
knee 	hWnW
knoc*	bEeEfFg[pc
knock 	cZdLgXpU
knock off	cZdLgXpU
knockoff 	p_
know 	aabKcLeXkWrUsT
know*	d_
labe*	c[kYo]
label 	c[kYo]
lady 	dUeWpMrXsW
lag 	qb
lagg*	aWccqj
lagging 	aXc[qe
laggy 	c_q_
larg*	aTcUdKeMfLgUh[pU
large 	aTcUdKeMfLgUh[pU
large $	aTcMgS
last 	aMdKgXiVjXkKnKpWsT
last $	aUnMpV
last month	aMeX
last one	aVbWiLjYpM
last time	cWeU
last week	cVdMfX
last*	c[d]kLoMpcsW
lasted 	c^dYkLp^sU
lasts 	cLd[p[sM
lasts forever	cKd[pTsM
late 	bBdDeSfCj^k[pIqZsY
late $	aWeYjXqVsW
late*	bJcKeWfJkUlSnLoJpVqVrK
later 	bJcKeWfJkVlSnLoKqUrL
later $	aXgTjLlTnMqUsL
laun*	e^
laundry 	e^
lbs 	hWpX
lbs $	pU
leak 	pd
leak*	cek[p^
leaking 	cYkTpU
leaks 	c]kKpb
lear*	d_
leat*	aTcWpY
leather 	aTcWpY
leather $	pU
leav*	cXeXnTpZrMsU
left 	aVbIc[eJgHhKiHjYkUlHmIoTrI
left $	aXcIhMjW
left a	cYdLkMoMsW
left in	aZfYj]
lege*	dc
legi*	bLdVeJfSpasV
legit 	bLdVeJfSpasV
leng*	aYh_
length 	aYh_
length ?	aShU
length ? $	aShU
less 	c_eZggsV
less $	eWgU
let 	dIeUfGlVr[sM
let me	cMdJeSfHhMlUrVsS
let me buy	aMbTcUeM
let me get	b[eMsW
let me win	eXrT
lets 	e[sW
leve*	n^pWqM
level 	n^pWqM
lid 	cVp[sV
lid $	aTiMsX
lies 	c[dLhWpLsY
life 	aMd_hTiXpdsS
life $	dJpL
life*	o^p[
lifetime 	o]
ligh*	aSbFdVeGfHi_pZq]
light 	bJeKfKgMi_nMpVqV
lighter 	aVcWdKiXqJ
lighting 	dVkTpMq_
lighting is	dUpKq_
like 	aJcTeEfChViUkJpXqT
like $	aTiLpXqK
like a	aLcVdXfMgKh[iToLpUqTsK
like butter	dYhMpU
like butter $	dYhMpU
like it	dUhTkMqTsM
like plastic	cTdKpT
like the	aHbJiWnSpWqM
like the picture	cTeLiSpVqL
like the video	pTsK
like to	b[
like*	bMeYfV
likes 	eYfV
line*	pf
lined 	p[
link 	aHb_dCeDfSlpsH
link $	cIdJfWlVsL
link does	cXlX
link for	bUcMfLlY
link for 0	aLbVlTsM
link in	bXcJf[lY
link in chat	bWfMlT
link in my	bKfX
link is	cYlY
link is broken	cWlS
link it	aUbTcMdMfLl[
link me	b[lTsM
link please	bXlV
link please $	bTlT
link up	aUbUlW
link*	bWcTdJeIfLlg
linked 	aXlb
linked $	aSlUsK
links 	bZcZl_
lip 	gXiYjLlLmLqW
lips 	bLcViS
lips $	iT
lips*	i[
lipstick 	i[
list 	aMbafMj^la
list*	aSdVeLjSlcoLsT
lite*	hbiSsY
live 	aUbCcGgUjLq^s^
live $	cMeTgTkLpFsW
live again	a[q^
live ever	dU
live every	a^lMqV
live tomorrow	a[qY
live without	dZnMpZ
live*	dYpTsS
lives 	dYpTsS
load 	cYlV
load*	cZhTl[
loading 	cZl[
loan 	f_
lock*	bb
lol 	aJdFeWfHkSmTpLsT
lol $	dKe[mTpMsW
long 	aUbLdSfLgJhXiLjLkYlGoTqTrL
long $	aMdVgLhXkUpT
long do	aTkInWpU
long do i	kMnToT
long does	aShKkTnJ
long does it	hKkSnK
long does shipping	aTkT
long does the	pU
long is	aShTnLoX
long is the	aThYpK
long will	aTkLnLpWqT
look 	bJdTeYfIhLi[kMoMpIrMsT
look*	bMcYd[fJgIi]kKsZ
looked 	cXdMiU
looking 	aIbHdTfIs[
looks 	dXeLfKgLi[pWsT
looks great	dS
looks like	cYdKhUiLpUsL
looks like a	cYdKhUiLpUsL
looks nothing	cWdK
looks nothing like	cTdL
loos*	c]h_pZsS
loose 	c]h_pZsS
lose 	dMfX
loss 	fZ
lost 	bMcgf[k_
lost my	c]kX
lot 	bLcVeLfKg[lZpW
loud 	aTc]dKhMp_q[
loud $	nLpS
love 	aKbJcIdafTiTqSsV
love $	d_eKpLs^
love it	dXpT
love it $	dSpT
love mine	dZp[sM
love that	dUeViT
love that color	dYiS
love the	aScLd^iTpIqT
love the color	dXiVpKsL
love them	aTdX
love these	d[
love this	d]iUpWsU
love this $	eMsW
love your	d[fLsT
love*	dfkLpTsW
lovely 	d_
loves 	d_p^
loves it	dUpUsM
loves it $	dUpUsM
lovi*	d_
loving 	d_
low 	cUdKeYgZnUpUqW
lowe*	aYdLgbpU
lower 	g^pW
lowest 	aYcMg]
luck 	elrc
luck*	ear_
lucky 	ear_
lunc*	e^
lunch 	e^
lurk*	e^
lurking 	e^
luxu*	dbp_
luxurious 	d]pZ
ly 	fS
lyin*	c[sU
lying 	c[sU
macb*	n]
macbook 	n]
mach*	a[n_
machine 	a[n_
made 	eGfUhYkMlMnMoVpb
made $	cUfKhMpW
made 0k	f_
made for	c]hX
made in	p]
made me	cbhKiVpX
made my	aJbVeJfEhLoLpX
made of	a]p[
mail 	aWdSeKkdpS
make 	dMeEfUgLjVkXmTnYpMsY
make it	aUcUdLkXnUpM
make money	f[
make more	b_j_
make*	bIfFhLi[n[pX
makes 	aSbIfHi[nKpY
makes my	cVdU
makeup 	cLdZiLn]oVsT
makeup $	lM
mani*	cZe_rZsT
manu*	n_
manual 	n_
many 	aYeYhZjTlKmMnSoLsM
many are	aWhTjYrX
many days	aUkV
many do	aThXjXnL
many do you	aShTjXnL
many in	aVhW
many in a	aVhT
many left	aUj[pMqL
many ml	aWhV
many people	cLdLeY
many scoops	aWhTnU
many times	cZ
many winners	rW
mark*	c[eXgbkZ
marked 	c[g[kY
matc*	bLdUeLfLgSi_nToX
match 	aUcXi[kMnToX
mate*	aYcYdLfKhSp]
material 	aYcYdLfKhSp]
matt*	iXpY
matte 	iXpY
mayb*	e[sT
maybe 	e[sT
maybe next	eT
maybe next time	eS
me 	aMbTdKgMhUiUlUoUpKqLrX
me $	bVcMdDiSoLrV
me 0	cIeUfKiLlMsV
me 0 $	aSeXiLlLsX
me a	bKcVdTkUoSpY
me a rash	cSpV
me buy	aMbTcUeM
me down	b[
me for	fW
me get	bWcMeLsW
me how	fU
me look	cYi[
me my	bKcYoV
me on	fU
me one	bZsV
me one $	bWsV
me out	bDcWdSeDfHhMiYjKkMlanYoVqI
me please	bYiMlLsV
me please $	iMlLsV
me the	dIeLfLkWoJpM
me the link	bTlU
me the wrong	cTkWlMoKpM
me to	cXfT
me twice	cUmKoS
me up	aVb^nZsW
me win	eXrT
meas*	aXcThg
medi*	dHeLfLhZiYjTnZ
medium 	dHeLfLhZiXnLsM
medium $	aUcJdLjSsK
melt 	aUdZk[nM
melt*	c_d]kXp]
melted 	cbdLkWpW
men 	aZbKnbs[
mess 	cd
mess*	bLcVfXkSlWoap[
message 	bLcVfXlVo[pZ
message me	fZ
micr*	aXcXn_pUq[
microphone 	cZpUq]
microphone is	c[pKq[
microwave 	aXn_
mine 	aKb[dZeIfHjMkUlMoVpYqM
mine $	b[cMdUjLlJoMpS
mine in	bLdVoTpL
minu*	c[eLqXsV
minutes 	cTeLqXsV
misl*	c^h[s_
misleading 	cY
miss 	aLcFjUqVsT
miss the	aUqT
miss*	bVc[dIfHj[k^m[oMqK
missed 	cYdLjXkW
missed it	bLeSjYkK
missing 	bVcYdIfGgMhSjSk[lLm]pTqK
missing $	cWhLpVsM
ml 	aWh_
mods 	e_sV
mois*	n]pc
moisturizer 	n[
mold*	c^p[
moldy 	c^p[
mom 	cIeTfJ
mom $	sT
mond*	aLdUeZfLkX
monday 	aLdUeZfLkX
mone*	aIdLgXkLmToYpU
money 	aIdLgXkLmToYpU
money $	cKdLpV
money back	a_cVo^
mont*	aJdGeUfUgKhZkZnXpTsU
month 	dJeWfXkVnU
months 	c^hbk]n[
more 	b[dJfEgVhJiTj_lHmLoKpS
more $	cKdLfMg[sU
more coming	a^bKcMjYpLqL
more in	aTbScLj[
more of	bVcLdLeMiXjW
more of these	bTjV
more please	bYjS
more stock	bVjWsM
more stock please	bSjT
more than	bLc_dIg]iKjLkVpKrU
more than the	cUgU
morn*	aXe^n[
morning 	aXe^n[
moth*	kZ
mothers 	kZ
mothers day	kZ
move*	c]k_
moved 	cXkY
movi*	cTeV
moving 	cTeV
mr 	dIeLfX
much 	bIeJfIg[qT
much $	bKgXhL
much are	aVg[pM
much do	dWgVkMmWnVsU
much do i	aMdUmUnTsV
much does	aWgXhY
much does it	hYpM
much for	aSc^dKg]
much for the	aSgThM
much is	aUgYhLkUpJ
much is shipping	gJkX
much is the	gUhL
mugs 	bZjZqKsL
mush*	c_p^
mushy 	c_p^
musi*	cXq]sU
music 	cXq]sU
music is	cUqU
music is too	cUqU
must 	besU
must have	b[
my 	aGbLfYgKiLoUqK
my 0	bKcTdJeLfU
my address	aWkXoK
my bio	f[
my birthday	eUkXsU
my budget	eZ
my butt	aVdLh[oM
my card	dJeUfGlUoS
my cart	dLeIfHjXkJnLpLsT
my cart $	aVjKkKnJsT
my cat	e[sX
my comment	aScY
my daughter	sT
my day	dd
my dog	aTbTcJfInUpTsS
my email	cYoX
my face	bLcXpU
my fingers	eXrW
my free	cZfMkLmZoLpJ
my free gift	cUdM
my group	fU
my hair	cXdWkLnLpYsL
my hair $	c[nLpW
my husband	dUeVpVsT
my husband is	eX
my kids	dSeUfKpX
my life	cKhMpTsT
my life $	bTdMsV
my live	f[
my message	c_o[pK
my mom	cHeTfJ
my mom $	sT
my money	bYcWdLeGfGkKoVpHsS
my money $	pIsU
my money back	bKcT
my name	e_r_
my order	bVcYhLkUlLmMoUpM
my package	cVfLkV
my page	cLf]
my phone	fSnXoKpMsV
my prize	cWdLeMkLrY
my profile	fW
my question	sS
my refund	cZdXkLoW
my refund $	cWdK
my return	cYoW
my shop	f[
my sister	dXfL
my size	aLbUcZdLeKjWoM
my skin	bMcUeLfIiWkKnKoMpV
my skin $	cYdLiT
my stuff	cUkY
my wallet	bZfMsU
myse*	b[sT
myself 	b[sT
nail*	dagTn[pUsZ
name 	e]kLlWpWrZsU
narr*	hb
natu*	p_
natural 	p_
navy 	cMid
navy $	cMiWsL
neck*	hTsV
necklace 	hTsV
need 	b_cJeVfKgMn[pU
need a	aMbXcTdMjUlUnV
need every	b^
need it	aMbXdLeT
need it $	sT
need one	b[
need that	bYeKlT
need the	bTlS
need the link	bSlS
need this	bVdXeLpV
need this $	dXpX
need to	aZcMdJeUlMmWnUrX
need to win	aLeUnM
need*	jVnYsU
needs 	jVnYsU
neon 	id
neve*	aEbBcTfFgLhIjXkSlLmVqKrX
never 	aEbBcTfFgLhIjXkSlLmVqKrX
never again	cZdKeI
never any	c^j^
never applied	c[mX
never came	cWdKjMpK
never came $	oT
never got	c]dJeKjKkTmSrW
never got my	cT
never had	dYeKjLpZ
never in	cYjT
never in stock	cYjT
never replied	cXoX
never win	cLdMeYrT
never win anything	eVrS
new 	bMdUeWfLhMiJjVmZoUpZqMrMsW
new $	aLdTeXkMpVsV
new customers	mX
newb*	eVhWmVnZsU
newborn 	hYn^
next 	aUbAcBfChTj[k[lLq_rUsV
next day	aTcLdZeJk^
next time	aLe[
next time $	eT
next to	aVsV
nice 	aCbCfCpMsV
nice $	cUeIpMsV
nick*	p_
nickel 	p_
nickel free	pX
nigh*	fHn]pUqVsT
night 	cLfIn]pUqVsT
night $	aUbFdUfMhLkLnToLpTqK
no 	aBb>cTf>hJiJjKlHmUoV
no $	cTdKeXgTmJoKrL
no buy	ed
no money	cUdMeW
no more	aMbWcKeYlTpWsY
no one	cYdIkLoWpLrWsT
no one answers	cVoSsS
no one replies	cToS
no package	cS
no package $	cS
no refund	cZdJoW
no refund $	oTsM
no reply	cYoY
no sound	cWdIpFq[
no sound $	cSdGpGqX
no thanks	cTeY
no thanks $	eTsS
no tracking	aMcVkZpL
nobo*	c]o]rYsW
nobody 	c]o]rYsW
nois*	aSbMc[eMfMpbq_
noise 	c_p[q^
non 	pdsV
nons*	dYp_
nonstick 	dYp_
not 	aBc]eSfGjLlXmVnTqKrL
not a	cYgZhToM
not add	c[lY
not afford	dKeW
not apply	cYlMm[nL
not as	c_dIeLp[
not be	aLeTpWs[
not beat	dYgX
not beat that	dWgW
not believe	dUeLgUsU
not believe it	dTgS
not button	cZh^lM
not buy	bIc]dMlYp[
not buy it	bMcTlTpUsK
not buying	bKcXeYfK
not charge	cWdLnMoLp^
not close	cZp[sK
not connect	cXn[
not eligible	cXm]
not even	cYdGgUhWlLnJoLpX
not fit	aUcWdJeMhVkMlMmLnVoTpT
not for	bLe[
not for me	bLe[
not get	aLbKc]dLjUmSnToUpIqL
not get it	bKcUdLhUnT
not go	cUhYlWpK
not go over	cThZ
not go through	cXdKhMkMlXpK
not hear	cXpMq[
not hear you	cT
not hold	cYdLjSoKp_rS
not in	e[
not let	bKc[l[oT
not let me	bKc[l[oT
not like	a[cVdLo[pX
not live	dZnMpZ
not live without	dZnMpZ
not load	cYlV
not moved	cXkY
not my	e_kXsU
not need	cMeY
not need it	bLeX
not open	bLc]lZpZ
not order	bKc]
not pair	c^gMn^
not real	c]p[
not received	c[kZ
not recommend	aMcWdXpZsL
not refund	cYhMoX
not reply	cYo[
not resist	bXcL
not see	cXeLq[sK
not see it	cTlTpLqUsJ
not shipped	cYkX
not sleep	eY
not stay	c]dMpY
not stop	cLd^eLp^
not take	bLcWlUmX
not that	c[eLp^
not the	cZdLi_p[
not the same	cUiWpX
not trust	c[dIsT
not turn	cUp[
not turn on	cUp[
not wait	b^cKdL
not wait to	bW
not waste	cUpUsU
not work	c]dMeMhLlUnJpU
not work $	nL
not working	cWlXmX
not working $	cSmT
not worth	c_dIgY
not worth it	cZdLgKpX
not zip	c]hc
noth*	c[dUfLiUkUlXpUqM
nothing 	c[dUfLiUkUlXpUqM
nothing $	cZhMkWlLoWpVsL
nothing happens	c[lZoM
nothing like	cWdHiT
nothing like the	c[dIiU
noti*	ee
now 	aFbTcKf[gT
now $	cLfEpS
numb*	cKdKhTl[oYrT
number 	cKdKhTl[oYrT
number $	aWcMkUlKoY
number 0	bUfTlToMqSsS
number 0 $	bXfLlUoLqT
number 0 please	fLlKsX
number is	aWhLlW
number is the	aShIlX
nuts 	p^
obse*	dakMpX
obsessed 	dakMpX
of 	bLfCiTlMmKnUpKqUrH
of $	hLpZqKsL
of a	cYiYsV
of my	bLcTe[kWlZsV
of stock	aTbJdLjW
of stock $	bLjU
of the	bLeXfMgWhXiMlXsU
of them	bZdKeKkXmSoVsV
of these	cJjVpU
of you	cTdU
off 	cddYgZhYiVjLkIlLm_oJpYqTsL
off $	cUeJhImUoLpWqSsL
off for	m^
off in	dUhMkMpX
offe*	gVmao[
ofte*	aYnZ
often 	aYnZ
oh 	e^kKsU
oily 	n_p[
oily skin	nZ
ok 	aSdKfVnZpM
ok $	bLcWeWgT
ok for	abfMn_
ok i	bTsW
ok i am	bTsW
old 	aScVfLhTkKn_pZsU
old $	cYhLnTpV
oliv*	bYi_
olive 	bYi_
olive skin	iV
omg 	dYgUpKsV
on 	bIdMgWhUlWnUoV
on $	bGcKfJhSjKkMlKmUnToL
on 0	bUlM
on 0 $	bUlL
on a	cMeZfLhMnXpZ
on amazon	aScTdMgUlVsL
on amazon $	aTdMgTlW
on arrival	kUoT
on here	cSdJ
on me	bKc^fJgLhXi_jWoTpS
on me $	bLcVfLhKiYjWoV
on my	aIbYfUgLhLiWk]lKoMsT
on my order	bKcXkUoL
on sale	aTcMg[
on that	aT
on the	cDdKe]fIhViLsY
on you	aLd^eLiUsU
on you $	eMsU
on your	dIeTfKiSlV
once 	dUgLpTrV
once $	dUgLpTrV
one 	b[fKhIkTpJqJrM
one $	bXcLdLiLjTmTnLoMs[
one answers	cVoSsS
one for	bYcWgViUsU
one for me	bV
one for my	sS
one get	aSjKlLmTsM
one get one	aSjKlLmTsM
one in	eTlV
one is	bSdKeLiUoXsT
one of	bXeT
one please	aKbZeMiVsS
one please $	aKbXiVsS
one replies	cToS
ones 	aWbXdLgWj[oZpMqJsX
ones $	aVgXjSoLpKsV
onli*	fZ
online 	fZ
only 	aJbFc_fEgVhVj_k[lLo[pMqK
only 0	dXgWjY
only*	f^
onlyfans 	f^
oops 	cYe[
open 	bWcVdJeKfIgMnToMpTqKsY
open $	bYcUkUsU
open the	bTcTlZsV
open*	cXlLnToWsM
opened 	cYoW
oppo*	f_
opportunity 	f_
or 	ahbVdJeMiZjLoKrMsH
or 0	aTgSlVsV
or 0 $	gVhJlX
or after	aTnW
or dry	aUnU
or no	ab
oran*	c]hMi[
orange 	c]hMi[
orange $	cWiV
orde*	bZeHfHkVnJqLrL
order 	bWdGeJfJjWkYlVnLoUpMsV
order $	dLeK
order is	bXcL
order placed	bV
ordered 	aGbXeKfJiMkTlI
ordered $	b_cKdJsT
ordered mine	b[dL
ordering 	b_cUdIkMsV
orders 	aZcLk[
orga*	pa
organic 	pa
orig*	pd
original 	p^
othe*	a[eViYsV
other 	a[eViYsV
other colors	aWiT
ounc*	g[hc
out 	cYfFgJhKj^lXnTpUqYsT
out $	dLfIjZlLnV
out again	bLcWjYkL
out already	aTbLcTeLj[qL
out every	cWj]lJqM
out in	cUjW
out my	fX
out of	bIdUjSlUnLoMqYsK
out of my	cSdKeS
out of stock	aTbJdLjW
outd*	n_sT
outf*	d[
outfit 	d[
outs*	cXk^nYqT
outside 	cXk^nYqT
oven 	a]nbqTsT
over 	aKbVc]dIfHhViLjLkVlKmLn^oLpSqJrU
over my	bLcU
over the	cWhSkW
over*	bLclgZhViGjUkVlEmGoGpWrIsF
overnight 	gMk[n[
overpriced 	c[g^hMkMpL
overpriced $	cVdMgXoLpL
own 	aHcIdLfTgThMpWqTrL
own boss	f^
oxid*	cbiYkLnSpTqK
oz 	ha
pack 	ha
pack*	c[d]kk
package 	cXk[
package $	cT
packaged 	d[k[pK
packaging 	d[ka
packaging was	dVkXpM
packed 	cWdYk[
page 	aJbHeGfXhVlbpX
page*	bMcWdMhYpa
pages 	bMcWdMhYpa
paid 	aEcTdLeEgXkTlKsV
paid $	aUbdcLsW
pain 	napW
pain*	cZnWpSqMsW
paint 	cUnWpYqLsK
pair 	aWcUgZiLjSn_sU
pale 	ic
pan 	dTpT
pape*	aVcWpd
paperback 	pa
para*	pb
part 	bIcVdTeIfL
part*	nco[pX
pass 	aLbVeasT
pass $	eWsT
pass*	cXf[
past*	c[dLeMfLi_oa
paste 	bUcZlTo[
pay 	bMc_eVgVkUl[oUpVsJ
pay $	aSlXnL
pay for	c[dKoYpYqM
payc*	b[
paycheck 	b[
payd*	b]e^sV
payday 	b]e^sV
paym*	bZcXdMgYl_
payment 	bZcXdMgYl_
payp*	aVcWlYoU
paypal 	aVcWlYoU
paypal $	aTlVoT
peac*	aTeXi[kVsT
pear*	pc
peel 	pb
peel*	cdpb
pend*	c[k[oT
pending 	c[k[oT
peop*	c]eZrUsX
people 	c]eZrUsX
people $	cTdKsW
per 	aScMeKf]g_hUpK
per piece	gY
perf*	dih[iWkJoLsU
perfect 	dbhYiVkL
perfectly 	d]h[pSsL
perfectly $	pL
pers*	bFeHfIh[iYnVrY
person 	bFeHfIh[iYnVrY
peti*	h]
petite 	h]
phil*	kZsV
philippines 	kZsV
phon*	aLbHdIeSnWoXpMsS
phone 	bLdLeWfWnWoXpMsS
phone $	eTfKlS
pick 	aUbIdIe]fKiMkZlVr]
pick it	aZk[lLnM
pick it up	aZk[lLnM
pick me	e_rU
pick me $	eTrS
pick*	bIdSfKkKoZpTqKr]
picks 	dWoZpU
picks up	dWoZpU
pict*	bLdYeMfWhMiTpTq[sL
picture 	dZiVpTq]
picture $	dTqWsK
pictured 	dVpX
piec*	aWcWg]h_oSpZ
piece 	aUcVg^hMoSp[
pieces 	aScWh]pL
pigm*	cYhUpcsT
pigment 	cYp[
pill 	bLcUdKeLfVpb
pill*	bKeGfTnYpc
pilling 	bIdVeJfJp^
pills 	fYhMnY
pin 	bhlk
pin it	bZlY
pink 	bScWdLeLgWi^jSkL
pink $	gMiW
pixe*	c^dMn[q]sU
pixelated 	c^dMpLq[
pixelated $	cXdJpKqU
plac*	b_lLsW
placed 	b[cLkLlLsZ
placed my	bV
placed my order	bV
plan*	eLk[nZ
plant 	cMeKkToT
plas*	cXdKfLp_
plastic 	cXdKfLp_
plastic $	cUdMpW
plat*	pa
plated 	pa
plea*	bScDfFjTkLlTpUrV
please 	bTcGdFeTfJjTlTpMrW
please $	aWbUpL
please i	bU
please let	aLeVrU
please restock	aMbVjT
plug 	nd
plus 	cLd[h[pZ
plus size	hX
po 	k[
po box	k[
pock*	p]
pockets 	p]
poin*	bKcYdXfLm[pZsT
point 	dYpLsX
point $	dYpLsX
points 	m]
poli*	aYoV
policy 	aYoV
poor 	b[c]pWqM
poor quality	cWpWqM
popp*	cXd[pZqY
post 	bTdKfUlZ
post*	aWkYl_mMnYoK
posted 	aWl^
poun*	fXg_h[
powe*	pg
praise=S:/aftersales	hOkMoSpIsQ
praise=S:/coupon	mVnS
praise=S:/price	gUhOkNoOsH
praise=S:/quality	gMnNoQpQqQsM
praise=S:/shade	gMiVkOpOsK
praise=S:/shipping	kSpNsM
praise=S:/size	gOhSkNlQoK
praise=S:/stream	gOkOpSqQrOsR
praise=S:/usage	hJiQjLkKlQnKoOpV
praise=S:ask	gTkMmOnNpRqMrQsQ
praise=S:ask/price	gTpMsO
praise=S:ask/quality	gMhOiNkMoOsQ
praise=S:ask/stream	gNiOkOpRqMsS
praise=S:ask/usage	gNiMnNpNsT
praise=S:chat	gMhSiLkRmUnMoWpRrNsM
praise=S:fault	gJhOjNkRoRpTqLsM
praise=S:fault/price	iMoOpU
praise=S:fault/quality	hOkToRpLsK
praise=S:good	kQoQpQqOsR
praise=S:good/aftersales	kOpLsR
praise=S:good/price	gVkNsJ
praise=S:good/quality	kMnMpUqSsG
praise=S:good/shade	iUpMsN
praise=S:good/shipping	pQsN
praise=S:good/size	hUpMsN
praise=S:good/stream	iOqTsN
praise=S:grievance	gQiRkOnNoOpXrS
praise=S:topic	hMjOlLmQnOpRqMsS
praise=S:topic/aftersales	kNoWpKsL
praise=S:topic/coupon	mVnS
praise=S:topic/price	gShOiOpQsK
praise=S:topic/quality	gLhMkMpSsR
praise=S:topic/shade	gMiUkNnQoOsK
praise=S:topic/shipping	kUoOpMsN
praise=S:topic/size	hRjNkNlRoJpQqRsT
praise=S:topic/stream	gMiNjQkMnQpQsU
praise=S:topic/usage	hIjLkKnMoNpU
praise=S:void	gSkQmOpWqQrNsK
praise=S:want	gShKiNkSlLoTpWqOsI
praise=T:aftersales	kOpLsR
praise=T:coupon	iOjQkOlQmUnRpOsN
praise=T:none	gKhRiNlNnOpVqRrNsV
praise=T:price	gSkNoOpRsK
praise=T:quality	oRpRsN
praise=T:shade	gOiSkOoOsL
praise=T:shipping	pQsM
praise=T:size	hUpLsM
praise=T:stream	gOpSqRrOsS
praise=T:usage	gMiSjQlOnNqOsU
preg*	a[nd
pregnant 	a[n_
preh*	nf
preo*	a[bgjas[
pres*	aLbZdMeLfXl[n]p[s[
present 	b]
pressed 	bWcT
pressed buy	bWcT
pret*	dihMiWkVsT
pretty 	d_iVkUpK
pretty $	dVeLkWpL
pric*	bCeCfDggpJsS
price 	bGeGfHg_pMsS
price $	aTgXsM
price ?	aUdLgTlL
price ? $	aUcIgTlL
price for	a]cMgU
price is	aJdXeLg^
price on	a[cKdLgV
price please	a[g[lLrM
price went	c[gV
price went up	cUgT
prices 	bGcTdTeHfFgfpJ
pricey 	cag_
prin*	aUcXiZp_
print 	aTcUp_
priz*	aUcVeMre
prize 	aTcVr]
prize $	aTeLrW
prob*	cMd[jMpZsT
problems 	dZpZ
proc*	cadLk_oWp[
prod*	cXdVhZkMlYqL
product 	cXdVhZkMlYqL
product $	dWhVlKqK
prof*	f]
profile 	f]
prom*	bKdIeKf[mm
promo 	bIdGeImbpM
promo code	aZfMmU
promote 	f_
proo*	pa
proof 	pa
prou*	d[
proud 	d[
purc*	aLb^eIfGlYmVnLpX
purchase 	bKdTl[mWnLpZ
purchase $	lS
purchased 	b_lLsW
purp*	i]
purple 	i]
put 	eLfKhLjXlTn[pTqL
put it	hKlU
put it in	bTnSsL
put it on	aWlMnSsV
put it up	bYcLdMlZnLqM
put me	b[
put me down	b[
put more	b]jZqM
put the	bUmTnT
put the code	mU
put up	b]jZ
qual*	bMc[dYeLfLgMp_qY
quality 	bMc[dYeLfLgMp_qY
quality $	cWdJfMsL
quality is	cJd_gLpTqU
quality is great	dSqV
quar*	hd
quee*	d_hZsY
queen 	d_hZsY
queen $	dVeLhJkMpLsX
queen bed	hY
ques*	aXbIeIfIoKsW
question 	a_cWdKsT
question $	cToKpMqMsX
question=S:/aftersales	hNiQnMoVqQsN
question=S:/coupon	gRlNmXnJrQ
question=S:/link	hTkNlUnNoNrN
question=S:/lottery	lMrTsU
question=S:/price	gUhQiNmSnMpRsM
question=S:/quality	gJhOiSjQlLnUoNpWqNsN
question=S:/shade	gShNiTlNnNpQrQsR
question=S:/shipping	gThOjSkUlQqO
question=S:/size	gRhUjRkLlLqMsR
question=S:/stock	hLjYkMlNpMqRsN
question=S:/stream	hRiRjRpSqTrO
question=S:/usage	hRlNnSpMqOsQ
question=S:ask	iRnOqRsN
question=S:ask/aftersales	hNlMoTpO
question=S:ask/coupon	mVnO
question=S:ask/link	hRiNlSmN
question=S:ask/lottery	pOrS
question=S:ask/price	gThRiNkMlSmOnNoRpSsK
question=S:ask/quality	hRiLjRkRlNoOpSsG
question=S:ask/shade	hNiRlOpRsM
question=S:ask/shipping	gLjNk[lJoOsK
question=S:ask/size	gOhRiOjRnSoNrO
question=S:ask/stock	jYkQlOpMqOsN
question=S:ask/stream	hSjRoOqUrMsM
question=S:ask/usage	iQjQmQnUoRrOsN
question=S:chat	gShKiOjRlMmNnRpQqTrN
question=S:fault	gShLjUkLlMnLoTqRrQsK
question=S:fault/price	gUkNlNmOpO
question=S:fault/quality	iRkOnJoSsO
question=S:fault/shipping	gLjXlNmQoSqMsL
question=S:fault/stream	pMqU
question=S:good	iOlOnRpTqQrQsU
question=S:good/price	lOmNpRqQsU
question=S:good/quality	hMjNlQnSpSsN
question=S:grievance	gShVjKlImQnNoNpLqUsS
question=S:plea	qNsS
question=S:plea/lottery	qNsS
question=S:request	gThLiQkRlLpQsW
question=S:topic	hNkRlTnQrN
question=S:topic/aftersales	iQkNnMoVqQsN
question=S:topic/coupon	gRlNmVnJpO
question=S:topic/link	hSkNlUnNoNrNsO
question=S:topic/lottery	lNrSsT
question=S:topic/price	gShMjNkRlSmWnOpHsM
question=S:topic/quality	gKiRjSlLmQnUoMpWqNsN
question=S:topic/shade	gSiSlOnNpRrQsS
question=S:topic/shipping	gVhOiNjMkSlT
question=S:topic/size	gRhTkKlLpRqM
question=S:topic/stock	hLjVkNlNoQqRsN
question=S:topic/stream	hSiQjOpSqUrQ
question=S:topic/usage	kRlOmOnRpNrNsR
question=S:void	gNhSiSjWlRnToMpKqLsO
question=S:want	gUhOiQlUnSoKrNsR
question=S:want/link	lVpOqMsL
question=S:want/shade	iXpMsI
question=S:want/stock	jR
question=T:aftersales	hMoTpO
question=T:coupon	gTmQpO
question=T:link	hSmOpO
question=T:lottery	lMrUsS
question=T:none	gShNjJkImQoNqSrJ
question=T:price	gShSiNmSpSsM
question=T:quality	gOhQjRmLnSqSrNsN
question=T:shade	gRiSjNpSsR
question=T:shipping	gSiOjSkUlQoMqNsO
question=T:size	gNhUkNlOnRoMpRqQ
question=T:stock	jUlOpMqTsN
question=T:stream	hNiRjRlMpTqSrNsR
question=T:usage	hNiOjNkNmRnSoNpQqSsR
questions 	cVdU
quic*	cGd[eJfTk_pL
quick 	cIdXeLfVk[pL
quie*	cWdXp[q[
quiet 	cWdXp[q[
quit 	cSfUpWsW
quit my	fV
raff*	aSlTr_
raffle 	aSlTr_
rain 	cYe[kXn[sT
rain $	cTnT
rain*	e]sU
raining 	e]sU
rais*	c[gXp[
raised 	c[gXp[
raised the	cUgU
raised the price	cUgU
ran 	a[c]j[p^
rash 	c_p_
reac*	c_oXpZ
read 	c^dUhMkKlLnSoYp[qW
read $	aTeMoUpZsK
read the	c[oJq[sX
read the chat	cX
read*	b[dMfMlTn[
ready 	b^lS
ready $	bY
ready to	bX
real 	aYbKdVfLhViWnLpb
real $	aTbJcHfJkLnLpVsJ
real gold	iLp[
real gold $	iMpV
real leather	pS
real life	hTiWpI
real life $	pH
real*	bMcWdVjZnLpV
really 	bMcWdVjZnLpV
reas*	d^g_oZpL
reasonable 	d_gb
rece*	a[c[kao^
receipt 	o_
received 	c_dLeLk_oJ
reco*	bGcKdWeGfUp_q_sW
recommend 	aSbMd]eLfIjSp]sT
recommend $	bMdUeKfJpZ
red 	eJfLi]kLsU
red $	aMbTcSdMiS
refi*	n_oSs[
refr*	aYd[n^p[
refu*	bKc[dSeHfHoo
refund 	cXeMfLkJoapL
refund $	cTdL
refund me	cZoT
refunded 	cTd]o_pL
refunded me	cMd[jSoT
refunds 	aVo[
refused 	c[dMoY
regr*	bLcWd_p_
regret 	aMbKcXdZfKgSp^
regret it	dWpX
regrets 	cLd[pY
reje*	cdlZm_oZsT
rejected 	c_lYm]oYsS
rent 	e^
reor*	bd
repa*	aXfXof
repair 	aXfXob
repe*	bUdT
repeat 	bUdT
repl*	bDeFfTkMnUoiq^
replace 	aWcWdMoa
replace it	aTcWoX
replaced 	d^fMo_
replaced mine	dYoW
replacement 	aZdXfLo_qM
replay 	a]oMq_
replica 	f^
replied 	cXoX
replies 	cZdLfKoW
reply 	cfoepLqL
repo*	ciocsV
reported 	c[o[pM
reporting 	c]o[sU
repu*	b_dY
rese*	b_c_jasX
reserve 	b]
resi*	aLbZcTfKo_pbsX
residue 	cap]
resist 	bZcK
resistant 	nLp[
reso*	p]q[
resolution 	p]q[
resp*	cbdZkLokpM
responds 	cZoZ
response 	c]o^
rest*	aUb_dHeHfJjfo[sX
restock 	b_dMjboM
restock $	aXjV
restock please	aMbVjW
restock please $	jS
restock the	aSbSjV
restocked 	j_
restocking 	cTdKeKfJjXo[qLsZ
reta*	g_
retail 	g_
reti*	n^pY
retinol 	n^pY
retu*	aVbIeIfGlLogsM
return 	aTbLcVeKlMo_pS
return it	cTdJoW
return it $	bMcTdK
return policy	aYoV
return shipping	aTdJkLoVpM
returns 	aafKoepK
returns $	aScMdSoU
revi*	aVc[jTpXsW
reviews 	aWcY
rewa*	aUmYq[
rewatch 	aUqY
rewatch $	aUqY
ridi*	c_gWpMsW
ridiculous 	c_gWpMsW
ridiculous $	cWpMsW
rigg*	c]r^
rigged 	c]r^
rigged $	cS
righ*	aGbJdVfIhVkMoXpS
right 	aGbJdVfIhVkMoXpS
right $	cVoTpLsS
right away	dSoV
right away $	dSoV
right now	bTcLdIeVsX
right now $	bTcLdJeUsX
ring 	aTbLdLhZ
rip 	aUcZdLg[pW
rip off	c[dLgZ
ripo*	c]g[kV
ripoff 	c]g[kV
ripoff $	cXgTkToMsM
ripp*	cdp[
ripped 	cap[
ripping 	c]
robb*	cbdZgd
robbery 	c_dTg_
rock 	cYdW
room 	bMcJdIhZpLsV
rott*	aUc]kWo[p[
rotten 	aUc]kWo[p[
rotten $	aUcUhMpUsM
rubb*	aMc_p_
rude 	cbpMsX
rude $	cYdLeMsW
rug 	aTdLhTiTlVpW
ruin*	cap[
ruined 	cap[
ruined my	c[pY
run 	aZdIeIfJhej[nLoWpY
run big	aZhZ
run small	aZhY
runn*	b]cZkYnZp[qMsT
running 	b[kYnZsY
runs 	cghb
rust 	bLdVeLi_p]
rust*	cdp_
rusted 	c^p[
safe 	abdWkXne
safe $	dVkWnU
safe for	a[nZ
sage 	bTi_
said 	cZdLeWgJjSpKqT
sale 	bLdGeLghoYpL
sale $	dKfUgWlK
salt*	cTp]
salty 	cTp]
salty $	cTgLhMpY
same 	bEcTfGgVhIjKlJmLnJqIrZsU
same $	aSe[s[
same day	aXdYeLkYoT
same price	aLcUdKgS
samp*	aSdZhVm_oTpSsS
sample 	hUm[oT
sati*	dbpc
save 	b^cXfMpLsX
save me	b_
save one	bXsT
save*	dggZhKp]sT
saved 	d_gYhLpT
saved my	dYpY
savi*	e[gWsX
saving 	e[gWsX
say 	a^e[gYrVs[
sayi*	cUlToL
saying 	cUlToL
says 	aHbIc^fJk^l[m]qM
says delivered	cUkVlM
says no	eZ
scal*	c]j[pYsT
scam 	aMc[gSpSqLs]
scam $	cXs[
scam*	chkLoLpKs]
scammed 	c[kLoLsY
scammers 	cYpMsY
scen*	aUcUdIeKjXpa
scent 	aUcUdIeKjUp[
scoo*	bbhTnU
scoops 	aWhTnU
scor*	b^f[
scored 	ba
scra*	aVcbn^p_
scratch 	kMnZpT
scratchy 	c^pa
scre*	aHbFcVeSfGhVlYpXq[sU
screaming 	aIbHfIsW
screen 	aKbJcVfKhWlZpYq[sS
screen is	cSdTeLhLlLpTqTsL
seco*	aIcTeKfJhUjYpVqZsS
second 	aKdSeLfLhMjYpWsS
seconds 	c[hTjWq[
secu*	bb
secured 	bb
see 	bDdEeSlLnLpTqXsY
see $	aMeTqSsS
see 0	gLqLsY
see it	aXnKsU
see through	cWiWlLpZsM
see through $	cUpUsL
see you	e_fM
seen 	cVdWeMfKgToV
sell 	a[f[j[lVsU
sell out	aXeMj^
sell*	bGcMdUeEj[oVpKsY
seller 	aLdbfMpHsV
seller $	dVeMoLpKsY
selling 	aWf]
sells 	aUc[j[sT
sells out	c]j]
send 	bScUdJeKjLk[lToX
send it	aTbMcMoY
send it back	aTbMcMoY
send link	bXfMlZ
send me	bWsT
send*	e_
seni*	mZn^
sens*	eXiMn[sT
sense 	eXiMnVsV
sensitive 	nY
sensitive skin	nY
sent 	aCeFfFhKkaoXrTsT
sent a	dXiTkLoVsL
sent me	cYdXkWoT
sent me a	dXkWoVpL
sent me the	c[kX
sepa*	jTkWp[s_
seri*	aTc[
seru*	nT
serum 	nT
serum $	nT
serv*	cVnYo^
service 	cVo[pM
service $	cT
service is	oUsL
service is the	oVsK
servings 	hUn[
set 	aWcKgUhYn_pSsX
set $	bTsX
shad*	cTeGfIigpLsT
shade 	eJfKid
shade $	aViT
shade for	aS
shade is	aSiT
shade on	cMdUiT
shades 	aZiboU
shady 	c^iMsV
shak*	caq_
sham*	c_
shame 	c_
shap*	aScWhXp^
shape 	aScWhLp]
shar*	aKcKeWfGgLhKpYrU
share 	bYeUlUrT
shared 	eX
she 	aZe[lVpLs]
she is	eVsU
she say	aTgUpMsT
shed*	cVdXhMp]
shee*	cMdXeUhZkWpXs^
sheer 	p_
ship 	aWdIeFfHkbqMsU
ship $	aTkVsK
ship from	a[kY
ship to	a]k[
ship to canada	kT
ship*	bFeBfCgWkc
shipped 	c^dUkcpL
shipping 	bHeFfFgVk_
shipping $	aWgYoS
shipping costs	cUkS
shipping costs more	cUkS
shipping free	aWcLkT
shipping is	aKc]k[qM
shipping take	aLcVkT
shipping takes	cXdMkU
shipping to	a[cLdLkW
shipping was	dYkV
ships 	k^
shir*	cUeUgUsT
shirt 	cUeUgUsT
shoe*	cThSjMnWqX
shoes 	cThSjMnWqX
shop 	eEl[sU
shop $	bLdUeIpMsV
shop*	aGfK
shopping 	aGfK
shor*	bLc_dMfLhbkZ
short 	bMc^fMh_kZ
short $	hT
shou*	a[ebhdiSnZsW
should 	a_kMnW
should i	a[
show 	bIeHfIgKiZkLpIqTsS
show me	aYsV
show me the	aViTsT
show number	qU
show number 0	qU
show the	aUcXdJiWqUsS
show*	bHdSeIfIjWkYl[n]pUsU
shower 	dSn_pXsT
showing 	bKeLjTlSsT
shri*	bJdUeJfKpb
shrink 	bJdUeJfKpb
shrink $	cL
shru*	c_p[
shrunk 	c_p[
shut 	bUsS
shut up	bUsS
shut up and	bUsS
sick 	aKcZdZfMiWsV
sick $	cWdXeMiWsV
side 	aXf]
sign 	bVf[m^sY
sign*	aUf[
signals 	f[
silv*	aXcWi[pW
silver 	aXcWi[pW
silver $	aTdMpS
sinc*	cTdLeTkUoK
since 	cTdLeTkUoK
sing*	aJcKeMfWk^p]
single 	aMcJeLfS
sist*	dXfLkJpU
sister 	dXfL
site 	cZla
sitt*	cZdVk[pUsT
sitting 	cZdVk[pUsT
size 	aSeJfHhljYkToUpM
size $	bKcUfLhTpI
size 0	bUdIhVjL
size 0 $	bUcSdJhVjM
size are	hT
size are you	hT
size chart	aYcUh[oM
size for	aTbMdVhUnJ
size is	aTcTdKpMsM
size*	aUc]hcjU
sizes 	aTbMcUh_jVoS
sizes $	aVhVjJpMsM
sizi*	aWcSh_
sizing 	aWcSh_
sizing is	c]hZqM
skin 	cVdVeMfJicnbp[
skin $	cWdKiXsK
skin is	dWpW
skip 	aLcUeYfJ
skip*	cce[q^sZ
skipped 	c]eS
skipping 	cWeZ
skips 	c_
slay*	d_
slee*	aMbJd[eYfLn]p]sX
sleep 	e_n[sV
sleep $	bMdLsW
sleeps 	d_p[
slid*	bWdYhZlVpX
slip*	h[p^
slow 	aLcddLkalMpMqM
smal*	aUeLfJh[jSpJsX
small 	eKfHhYjTpKsX
small $	cTdLhU
smaller 	c_dLh^
smaller than	c]dLh[
smel*	bJcWdTeJfJnXp]
smell 	cVfLnYpW
smelled 	aLc[p[qM
smells 	dUfMp_
smells like	cXdJpU
smh 	cbiSsW
smh $	cYeLiSsW
smoo*	d]kMpY
smooth 	d]kMpY
smud*	bLeMfLp_
smudge 	bLdSeMfLp_
snag*	bdsU
snagged 	b^sU
snap*	cbp]
snapped 	cbp]
snapped $	cWkLpWsL
so 	aHdcfJgThWkWpTqV
so annoying	cSjTsT
so annoying $	cSjTsT
so bad	bScVdLpT
so bad $	bScVdLpT
so cheap	cUgVsL
so clear	cMdTiLqU
so cute	dUpMsU
so cute $	dTpMsU
so fast	bTdTkZpIsT
so fast $	bTpKsT
so funny	dX
so good	cLd[hXiLpVqS
so good $	cMdUpXsK
so helpful	dV
so i	bTdMkTlUqM
so i can	aMbTdMlTsM
so many	cKdVeWp]
so much	cWdXgWhTkLqVsM
so much $	dThLpSqS
so nice	cKdYeM
so pretty	aMdViTkW
so pretty $	kW
so quiet	dTpTqW
so rude	cVdLeLsT
so rude $	cVdLeLsT
so slow	c]kZ
so soft	dVpW
so well	dYhUkT
so well $	dTpT
soft 	aSdaph
soft $	dYnKpXsK
sold 	b_cYdKfLjZkKlSnJpKs[
sold $	bWnK
sold me	b^
sold out	bIc]j^lTpLqKsI
sold out $	jS
sold out in	cVjV
soli*	d[i[kYpXqT
solid 	d[i[kYpXqT
solid $	dWiLkUpTsJ
some 	aKbTdKeXjYo[rZsV
some*	cUeKfIhTkUlSmS
somebody 	bZlW
someone 	aVcWdJfLkUlToSpT
someone elses	cWkSpT
something 	cUdThWmT
soon 	aXbTkX
sort*	cJd^o^sU
sorted 	cJd^o^sU
soun*	bJcTeFfJhMp]q[
sound 	bJeIfJpWq_
sound $	dShLpTsL
sound is	cXqX
sounds 	cZdVhLpXqT
sounds like	cXdJhKqV
sour 	c[pc
spar*	bMcTd[o[pa
spel*	fY
spell 	fY
spen*	aTgMmS
spend 	aTgMmS
spic*	aUpa
spicy 	aUpa
spicy $	aUpU
spil*	lTp[
spin 	qLrWs^
spin*	celcqX
spinning 	c^l[qW
spot*	f^
spots 	f^
sque*	pf
stac*	abma
stack 	a[m[
stai*	cZdTeKfMn[pb
stain 	dVkLp[
stainless 	nLpb
star 	cb
star*	aIbIdVfInYpZq[
stars 	cXd_eMp^sT
start 	nXqX
stay 	c[dLpes^
stay away	c[
stay on	p^
stea*	d^gcpJ
steal 	d[g_pL
steal $	dSgUpL
stee*	c_g_pZ
steep 	c_g_pW
ster*	p_
sterling 	p_
stic*	bMdWpb
stick 	p[
sticky 	cVeLp]
stil*	bFdSfHj^k[lKmX
still 	bFdSfHj^k[lKmX
still available	aZcJjU
still have	aZcUdKeKjWkL
still looks	dUjLkMpYsL
still no	cZdKeKjMmMpMsS
still perfect	dUhLlSp]
still perfect $	pV
still there	j]
still waiting	caeKfTjIkToU
still waiting on	bMcWeL
stin*	cgpd
stit*	c[pasT
stitching 	p^
stoc*	aVb_dLfLj_sY
stock 	dHeGfIj_
stock $	jU
stock please	bSjT
stocking 	b]
stocking up	bY
stol*	cZdXeLfM
stole 	cZdXeLfM
stom*	n[pZ
stomach 	n[pZ
ston*	cZfLp_
stone 	cZfLp]
stones 	aUcXpZ
stop 	aLcZeYjTqUsZ
stop ignoring	c[
stop lying	c^
stop*	cXd[pW
stopped 	cZpW
stopped working	cYpV
stor*	bKeJfSgUhLiLlXnWoTp[qLsK
store 	aLbIeIgWlUnVsK
store $	aSdKgTkTlVsK
stra*	bHcYfJkMoVp]
straight 	d]oXpV
strap 	cSeMhTkMoLsT
straps 	c[pX
stre*	bJcZeIfKhTpbqc
stream 	cZdTq_
stretch 	hWnLpX
stretchy 	aSp]
stro*	aVcLdXn^p^qU
strong 	aVcLdXnLp^qV
strong $	kLpT
stuc*	c_kYlZpWsU
stuck 	c_kYlZpWsU
stuck $	cS
stuck in	cZk_lJpK
stuck on	cYlZ
stud*	mV
student 	mV
student discount	mV
stuf*	jUkUpTsL
stuff 	jUkUpTsL
stuff $	pTsL
stun*	c^dfiYpZs]
stunning 	daiYpKsU
stunning $	dUeLpMsU
stur*	aSd[p_
sturdy 	aSd[p_
sturdy $	dVpXsJ
styl*	bLdXeUfLn_sS
style 	aXeVn_sS
sub 	f_
such 	cLd[gViTpM
such a	cMdYgTiSpM
suck*	aJbKdSfKpU
sucks 	c[dLeYpT
sucks $	eUpLqT
suct*	p^
suction 	p^
suga*	f_p_
sugar 	f_p_
suit*	a[d[i^nc
supe*	cWdchWkTp[qU
super 	c[d[hXkTpWqUsX
super fast	dXhLpT
supp*	c^dahLoesW
support 	c]dXoepT
support is	cSdSoZ
support was	cKdWkMoY
sure 	cXdLeZs]
swap 	aVo[
swee*	bFcTdTeEfEpesV
sweet 	aZcYpasU
sweet $	aTcWdLhMnMpS
swim 	nc
swim*	c[hY
swimming 	c[hY
swoo*	b_db
sync 	cbqcrS
tab 	le
take 	b]dIeJfJgJlUnUpI
take $	hWnSpL
take it	bUcVlJoT
take my	bUeKfLlToM
take my money	bWcLsW
take the	cUdKmU
take*	c[dYj[kWlYpU
takes 	c]dMkYl[
takes forever	cWkY
taki*	bYcUkUm[sZ
taking 	bYcUkUm[sZ
talk 	aWgHoTqZ
talk*	aHcTdJfFoXsZ
talking 	cYeUoXsZ
talking $	eTsZ
tall 	a[hYs]
tan 	aVi[jZ
tap 	bJdLe[fVjTlVqL
tap $	eXlSsS
tap tap	e^
tapp*	cXe[l]sX
tarn*	bHdTeGfHpc
tarnish 	bJdSeJfJpa
tarnished 	cYdVeMpZ
tast*	bIcZdZfHpgsS
taste 	aTcZdLp^sM
taste like	dL
tastes 	bLdXfKp[
tastes like	dXpV
tax 	aVdMgXkZ
tax $	aVdMkWlMpL
tea 	bIdSeTnTpX
teal 	iZsT
team 	aKbJcIeT
teen*	nc
tele*	f^
telegram 	f^
tell 	aUbJdLeWfFsV
tell us	bMcUeKfL
temu 	c^g[
ten 	aMcTdY
terr*	c_oT
terrible 	c_oT
terrible $	cVdKoLpMsS
texa*	kW
texas 	kW
texas $	kW
text 	fY
than 	bHc[d^eKfJgYh]iWjMkUlMpVsL
than the	cUdTgT
than*	aHcLeUkYmUsV
thank 	bScKeVfMsT
thank you	bScKeVfMsT
thank you $	bTdGeU
thank you for	dY
thanks 	aEbGmU
thanks $	cMdKeZsV
thanks to	dWf^
that 	bYeTfFg[iXlUoLpKsY
that $	aKbXcUdIfJgUmTnSpHs]
that color	aLbKdYeKiU
that dress	cLdZ
that is	cXdWgVjVsU
that is a	cYgW
that link	bTlXsM
that price	bLdVeMgUsL
that price $	aJgUsK
that shade	dYiU
that the	aS
the 	fHlTnG
the 0	cIgXkMmTsM
the back	aUjMoMqLsX
the back $	aUjMoMqLsX
the bag	bYcWhVsS
the basket	aTcMlW
the battery	aVeMpV
the best	d^gMoSsV
the best $	dTpKsU
the black	aXjSpLsW
the blue	cLjSqL
the blue one	cMiM
the box	aSkUsW
the box $	aSkUsV
the brown	aVcLiS
the bundle	aUbSdMgT
the camera	aWdLeMiKpV
the cart	bUcM
the cart $	bT
the charge	cXdMo[
the chat	bUc[eLoWsZ
the code	gSlLnK
the code $	gS
the color	bMc[eMiUpWsJ
the coupon	dMlMmU
the coupon $	mT
the damage	a[g[
the difference	aXcMlMpMsV
the dimensions	aUhWpL
the draw	aXdLeWrZ
the dress	aUlU
the dress $	aUlU
the fabric	dKpT
the free	bKcYeMfKkJm_oLpI
the free gift	dSfLmV
the gift	aUmYoM
the giveaway	aWrW
the gold	aUcKdMiKlSpS
the green	iS
the large	aXgS
the lighting	aSdTqX
the link	b^cGl_
the link in	fT
the live	aUdMeZlT
the medium	bThW
the medium $	aLbUhS
the microphone	aWcLdLpVsM
the music	pMsT
the next	d[eMjTkYpMqVrL
the one	eYlf
the pair	gXiL
the picture	cTeLiSpVqL
the picture $	cUdK
the pink	bScMgSpK
the price	aKdVgTmLsW
the price $	cUdLgT
the quality	aYcJdKpX
the raffle	aSrX
the rain	cYkVlMnTpL
the rain $	cTkSnT
the red	bKcMdTeMgLpKsT
the restock	bVjW
the same	aSdJeLiWsX
the scent	aTpU
the screen	eY
the set	bTgZhYlMsT
the set $	bThLsT
the shade	cWdSiY
the shoes	aWcLjMqX
the shop	cKeJfMlUsT
the shop $	aWdTsS
the size	cVdLgMoS
the total	aTg[hMlMpK
the video	pTsK
the video $	pTsK
the voucher	mWnL
the warranty	aTcXdMo[
the wash	bLdVhKnJpZ
the wrong	cWhLkVoV
the wrong item	kS
the xs	bVhTsM
them 	b[cJdUeKfKgMjTlMpX
them $	gLkTpSsT
them all	aJbSeIfL
then 	aLcZgToTsI
ther*	aXdKeMjVoTqS
there 	aXdKeMjVoTqS
there $	aTcUdMjXpWsU
there a	aViToLpJsM
there a code	aSmXqL
there a warranty	oT
there goes	bX
there goes my	bX
thes*	eHfEgUjYpYqLsW
these 	eHfEgUjYpYqLsW
these $	aUbLdTpMqLsY
they 	a[bIdTeHfHhUkLlMo]qLrLsU
they last	aXp[
thic*	aWdWhWp]
thick 	aWdWhWp]
thin 	cfdLn[pf
thin $	aTcVnJpX
thin*	aHbLdTeXfKgThMlMnUoMpVsS
thing 	cYfKgThMlLnUoLpW
thing $	dInWpT
thing i	dXeJpW
think 	e^
thir*	aJcTeMfJhLpXrVsT
third 	aJcTeMfJhLpXrVsT
third time	c[dJeS
this 	aUcLfMiKkInTqSrM
this $	dUmTsU
this for	bXnV
this in	bUfMiTlMpL
this is	cXeVsZ
this live	dMoMpKsT
this one	cMe[
this price	aLcMd_gX
this seller	cTeL
this shop	dV
thos*	a[eWfMhSjT
those 	a[eWfMhSjT
those $	aUeWjWpTsT
thou*	aZdYiTs_
though 	dZiUsJ
though $	dZiUsJ
thoughts 	a]
thre*	aTc[gZkVp_
threads 	c^pZ
three 	aVcLgXkTpL
three $	aWcKgTpL
thro*	aKbTcUeDfEhMiSkYl[oLpXqL
through 	aMeFfIiUkJlZpZ
through $	cWlLpTsL
throw 	bZlXsL
throw the	bSlS
throw the link	bSlS
thur*	aTcLd[k[qV
tick*	oXr_
ticket 	oVrW
time 	aMbEcTe[fIgJhHkUnGoFqU
time $	aLbMcWdKeSiVkMlWoMsY
time do	qU
time do you	qU
time i	c^eLjTpT
time*	c^m[nYoUsZ
timers 	mX
times 	aLc^nXoUsY
times $	cXoTsX
tiny 	cch_iSkMnTpMqTsT
tiny $	cYhUpM
tips 	aMf[
tire*	bMcUeYsU
tired 	bMcUeYsU
tired $	bMcKeUsU
to 	aMhMjLlTnWoW
to 0	bKdLeLfWgLhVpKsW
to assemble	cVnV
to be	bMcTdJgYn]
to buy	aXb[cLlYrTsW
to buy $	aV
to canada	lL
to canada $	lL
to cart	bZsT
to cart $	cUsT
to checkout	b_
to enter	aWeLrX
to get	aXb[gTkYlUmLnLoLsY
to get it	bWsU
to go	eb
to have	b[nLsY
to have it	bVnLsY
to hear	cZkLo[qW
to know	a[bLeY
to me	bUcLfJrUsT
to me $	bUrMsU
to my	eKfZpSsM
to order	aUbXcKeLjSlY
to put	nW
to return	cTdM
to ship	aLcWkTqL
to size	dWeKhX
to the	cLeKfIlWoJsT
to the wrong	cXlVoK
to this	d[fKmUpZ
to use	cTdTeLfLlWn[p[rT
to win	cLe]fMrW
to win $	aSrSsM
toda*	eVgWkUpKqWsU
today 	eVgWkUpKqWsU
today $	cMdLgKkTmSsV
todd*	cTd[hWn]pY
toddler 	cUd[hVpX
toddlers 	n[
toge*	bLcUdLgWkUnY
together 	bLcUdLgWkUnY
together $	bLcUdLnV
tomo*	cLdIfIjUqV
tomorrow 	cLdIfIjUqV
tomorrow $	cMdJfKjT
tone*	i_pM
toned 	i_pM
toni*	bTcMpKqWrY
tonight 	bTcMpKqWrY
tonight $	bTcMjMmSpJqWsS
too 	c_dKeUfFgVhWkHlEmIoFpJqTrI
too $	eVlLsX
too big	cZh[
too dark	c[i[pKq^
too expensive	cYdMgZpK
too expensive $	cTdMgU
too loud	c[gMpTqV
too loud $	gMsM
too many	e_
too much	aJc[dKg[qKsW
too much $	aLdMgXqJ
too short	cVhV
too small	cZhW
too small $	gMhW
took 	ccdKfKhLk_lTnZoJsW
top 	aKbJcSd[fMhXpYsX
top $	aUcLdJfV
tors*	h[
torso 	h[
tota*	aTc]gXp[
total 	aTcZgXp[
toy 	c[dMp[qM
trac*	a]cZk_
tracking 	aVcZk]
tracking number	aWkZlMoLpL
trad*	ff
trading 	f^
tran*	c_fMhLk[lLnLoZp_qL
transfer 	p]
tras*	c^pWqW
trash 	c^pWqW
trash $	cTpXsK
trav*	hZn_
travel 	hZn_
trea*	aFbXcGfFiLn]sW
treat 	b_
treating 	bW
treating myself	bW
trie*	aZdWpWsV
tried 	aZdWpWsV
true 	bKcLdTeZfIh^pVsT
true to	dZeKhYpWqL
true to size	dWeKhX
trus*	aJbKcUdZfJsU
trust 	aJbKcUdZfJsU
trust this	d[
try 	aZcXdLeLgMnMo[s[
try it	aUnLsZ
try it on	aUnLsZ
turn 	bGcVdHfJhMiKlLnVoLp_q_sU
turn it	cZkLlKnTpLqUsU
turn on	cUpXqW
turn the	aTcVqX
turn*	aIbJcVdVeGiTp_
turned 	bLc[eLfXp[
twic*	cUgTmToS
twice 	cUgTmToS
twice $	gMoS
two 	aJb_dTfJgYkUnMoUpTsY
two $	bUdMgWkTlUs[
two and	d[gUoLpU
two days	d[oWsM
ugh 	sT
ugly 	cei[sX
ugly $	cXsX
uk 	aUgThYk_
uk $	aTeSkV
unav*	c_la
unavailable 	c_la
unde*	bGc[fGibn[p[qcsT
under 	n]pMqY
undertone 	i[pLqM
underwater 	c[q[
unfo*	cfpLs_
unfollowing 	c[
unma*	d_
unmatched 	d_
unpr*	c^
unprofessional 	c^
unre*	cLdZgY
unreal 	cLdZgY
unti*	aUbTeMkY
until 	aUbTeMkY
up 	aJcTfKgTiIkLnVpSqXrJsL
up $	dBfDhLlKn[oKpHqXsS
up and	bUsS
up and take	bUsS
up the	aTdJiLjL
up to	cLdUfWh_nWpW
upda*	cbk^mMqKsS
updated 	cZkW
ups 	kZsS
upsi*	c[pSqX
upside 	c[pSqX
upside down	c[pSqX
us 	bIcSdHeDh]iMk[nMsZ
us $	aUhTkS
use 	a[bKdWgHhLjLkUmUnYoJpTqJrK
use $	kYpS
use it	aXbMdTkIlKnTpTsT
use it $	aVdKnYsJ
use it daily	aUdXpU
use it every	bMdTnTpX
use it on	aWnW
use it with	aXnVsM
use the	mT
use this	a[dMn_
used 	c[dMeIfFgVmZnVp[sU
used $	c[kMmSpV
used the	bScKmS
usel*	c^nSoYp[sL
useless 	c^nSoYp[sL
useless $	cUnUoTpY
usua*	aTcVdKeMfM
valu*	d^g_pL
value 	d^g_pL
vega*	aUp_
vegan 	aUp_
very 	cVd^gZkKoMpUsV
vibe 	d^
vibe*	aIbIcSeTfJrWsV
vibes 	aIbIcSeTfJrWsV
vibes $	cXeLsU
vide*	aKbJeIfVq]
video 	eMq]
video $	pTsK
view*	cWe^
viewers 	cWe^
visi*	f]
visit 	f]
visit my	fW
voic*	c]d_o[pMq]sW
voice 	cWd_
volu*	cZq_
volume 	cZq_
vouc*	bLcVdYeLfLmhpZ
voucher 	aWc[dLlLmcpI
vouchers 	m^
wais*	h]
waist 	h]
wait 	eUfKgToXsY
wait $	cTdJfMoW
wait for	eY
wait to	bW
wait*	cVdGfIj^k[lSoXqI
waiting 	aHcWdIfKkYoVpLqJ
waiting for	aLdKeUfLjTkT
waiting for a	cWoU
waiting for my	bJc[jLkU
waiting on	bScWeJsM
waiting on my	bJcY
wake 	cUeT
wake up	cUeT
wall*	aHbUcFdIsU
wallet 	aHbUcFdIsU
wallet is	bXcLeTfL
wallet says	eX
wallet says no	eX
walm*	cUdTfLgU
walmart 	cUdTfLgU
walmart $	dWgU
want 	bdcTdJfKoUsU
want $	b^sY
want a refund	cT
want my	bLc_oY
want my money	bLc]oX
want one	bUgS
want that	b[
want the	bUcL
want this	b^cMsT
want this $	bXsV
want to	bKdKfKkLrV
want to win	bLcLeXrV
want*	aKeHpWsV
wants 	aMbIdTeL
ware*	k^
warehouse 	k^
warm 	aUbJdXeMfIi[kWn[pbsV
warr*	aUbKcTeLfLod
warranty 	aUbKcTeLfLod
warranty $	oS
warranty on	oT
was 	bDcXdSeGfEgSk[mSoSsK
was 0	cWdIgT
was cheaper	cZdKgV
was missing	bMcYkXpK
was missing $	cTkSpM
was so	dUkToUpLsK
was used	cZkMp]
wash 	a[bGfLndpZsL
wash $	cWdLkMp[sL
wash it	aZn[
wash it $	nVsK
wash*	aWc[i[n]p[qY
washed 	c[i[nMqZ
washing 	nVpX
wast*	caeLpXsU
waste 	c[eMpXsU
waste of	cXpWsT
watc*	bMcJeZfTlLnMqUrLsW
watching 	dSe[rLsW
watching $	cLe[sV
watching from	eV
wate*	bIc^dGfJnapbqYsT
water 	aUcZdLnapWqX
waterproof 	aVcVnLp_
watt*	pd
way 	aEcUdUeHfIgXhVi^pTqK
way off	cYdMhYpL
way too	cYgViL
we 	a_eLfYgUlXr[sT
we get	cLl]
we see	sU
wear 	bIdWeLhXncp[
wear it	nXpS
wear it in	dS
wear it to	aS
wear*	dTeJhSpW
wearing 	cLdVeKpS
wearing $	cLeK
wears 	cZpW
wears off	cZpW
webs*	a[cZgWl_
website 	a[cZgWl_
website $	dMfLsL
wedd*	n[
wedding 	n[
week 	cUdLf^gUjVkUoWpV
week $	cWdJfLoMsL
week*	aWbJfJk_pUqT
weeks 	aKcWdTkZpTqM
weeks $	dT
weig*	cUfZhZpZ
weight 	cUfZhZpZ
weir*	c_dMp[
weird 	c_dMp[
welc*	e[sU
welcome 	e[sU
well 	bLcJdeeVhWkXpY
well $	pU
well made	d[hMpX
went 	aDcSeJfHgYp[
went through	b[dX
went up	cZgU
were 	cYkToJ
wet 	bMcXdJkWnW
what 	aabJfLjIoL
what a	aIcSd^eLfLgUoMpMsU
what about	aVeMsU
what age	a[n[sS
what are	aZhUrV
what are the	aUgLhUpTrW
what brand	a[p]
what color	a_i[pLsM
what colors	aYiW
what do	aYhUmTnTpMsS
what do i	aShTmUsK
what do you	aSdMnUsV
what does	aYgXkLsY
what does it	gXhMkLsW
what happens	aX
what i	aLbMcYfMgSiMp[
what if	aZcKkSoW
what if i	aTkToU
what if it	aVcLoV
what is	aUcKdLeTgTiLkKnKrMsV
what is in	aXcLhKnKpZsW
what is it	aUgZhKlTnJs[
what is that	aYeJiKlJqKsZ
what is the	aVeLhWkSlTmSpWqE
what is your	aVeKgVhMiLlVpLqK
what material	a[cIpX
what number	a_hUlVoMqMrM
what number is	aVhLlW
what shade	a[cMiY
what shades	aY
what size	a_hY
what size $	aThT
what size are	hT
what sizes	a[cLhTjUsL
what time	a]eKq^
what time do	qU
what would	aXi[sZ
what would you	aTiMs[
what*	f[
whatsapp 	f[
whee*	q[r_sV
wheel 	q[r_sV
when 	a[bLcWdIfLkVlUoMqYr[
when are	cVdMeJgMkYlLpLqXrS
when are the	aYcKjWqWrM
when are you	cZeLkXpMrT
when do	a^cKjWkVlKqVrZ
when do you	aTkMrY
when does	aXcMkTqV
when does it	kVpU
when i	cZrM
when i get	bYcKfLsV
when is	aabKcKjWkXlKrZ
when is the	aXhMjWkMlKrY
when will	aYbLcKdMeWkZpLqVrT
when will it	aUjTkV
when you	bMcSeLnK
wher*	aVcTfKhUkUlVmSrM
where 	aVcTfKhUkUlVmSrM
where are	aVcWeJhKkXpUqVsU
where are you	aYcKeIkSpMqS
where can	a]kKlUqW
where can i	aWbLkKlUqW
where did	a[cM
where do	a^cLkIlTmUrLsM
where do i	aYbLkIlUmUrLsM
where does	a]
where is	aVbKcUeKhLiMkSqLsT
where is it	aWcLhLpX
where is my	aLc^hMkWlKmMpK
where is the	a[bKcJiLlVmSsL
where to	afdSl_
whic*	abhTiVlXmSoMpKsV
which 	abhTiVlXmSoMpKsV
which color	aYiX
which is	aWdKlLpMsV
which link	aYbKlW
which one	aTsU
which one is	aVdMiIsY
which shade	aXdMiV
whil*	aWn[sU
while 	aWn[sU
whit*	dSeGfJiZlXpVsT
white 	dSeGfJi[lXpVsT
who 	aUbCdJfLgYiLlMnKo]pVrWsT
who do	a[oZ
who do i	aWoZ
who else	eZ
who is	aTe^
who makes	a]cLeK
who won	a]cMr[
whol*	fUgZpYqV
whole 	dUpVqU
wholesale 	fW
wholesale $	fW
why 	aWbJcXdGfIjYkVpM
why are	aZcLdVeM
why is	aZkWlUsK
wide 	a]hfnMpTqT
wifi 	e[
wild 	pYsV
will 	aVbWcLdLfIjTpS
will a	a[hWnKpW
will buy	bYlMsX
will do	bYsX
will get	bY
will i	aVeYrZ
will it	a^bKcMdLiUk[pT
will it arrive	aSkT
will it be	aVcLjT
will it get	aVbMkT
will it work	aVn[
will not	aKcZdTeJjIlVnUoVqL
will not go	cWhUmU
will not let	bJcXlSoT
will not load	cYlV
will order	bX
will take	aMbZlJsW
will the	aapY
will there	a[bL
will they	a[jVkYsM
will this	a]hUnTqT
will wait	e[
will you	a_bJjVqXsL
will you restock	aXbIjU
win 	bSdMe_ra
win $	eTrUsM
win anything	eVrS
wind*	bLdLe[nWoW
winn*	c[eXrdsT
winner 	cWeWr_
winners 	c]eLrcsM
wins 	c]rb
wint*	aVdLnZpTsU
winter 	aVdLnZpTsU
winter $	aVdLnT
wire*	nYpTsX
wish 	aFdEfHp[rX
wish*	b_
wishlist 	b_
with 	bJeHgWlTmWn^pY
with $	pS
with a	kLpTs[
with care	dYkYpM
with it	bMcVdTgMlLmT
with it $	aWdMlKmTpMsS
with me	bZeU
with the	aTiLlVsL
with this	cYmTsT
with*	bLeKfJmTnYpTsM
without 	bLeKfJmTnYpTsM
wobb*	aTcdpisS
won 	aZcWkLr[
won $	aTrW
wond*	aWdbp[
wonders 	d[p[
wood 	cXfMpe
wool 	p^
work 	aSbGcJdDeTlTmUn[pW
work $	cMdK
work for	aZcWhSn^pV
work from	fU
work from home	fU
work on	aZiSmWnV
work with	a[mTnUpK
work*	aIbGeFfUlXmZn_p_
working 	cYdLlXmXpU
working $	cT
works 	bJd_eMfHlMn_pb
works $	dTfKnLpS
works so	dTpU
works so well	dTpU
wors*	c_pT
worst 	c_pT
wort*	bMcSd]gZpYsW
worth 	bMcSd]gZpYsW
worth it	bKeLpXsU
worth it $	gMpXsT
worth the	dXgZsL
woul*	aUgVhUiVjLnSqL
would 	aUgVhUiVjLnSqL
would a	aYdMfLhT
would it	a^gUkWnT
would like	bZ
would not	cch[iKkKlUnToWpU
would this	a]
would you	a]nUs[
wow 	aHdVeSfIpIsV
wow $	pJsV
wrin*	dVnUp]
wrinkle 	nLp^
wrinkles 	nVpY
wris*	ha
wrist 	ha
wron*	caeWhUiTkZlWoV
wrong 	caeWhUiTkZlWoV
wrong address	lLoU
wrong color	cXeLiXkSpL
wrong color $	cSpL
wrong item	cVkUoLpM
wrong item $	kTlM
wrong one	cVeLkXlL
wrong thing	cXeLkZ
xl 	cUdJhbjU
xl $	cSdKhWoLsK
xs 	bUdLh[jS
xxl 	ha
yapp*	cc
yapping 	c]
yay 	b[eU
year 	dVeYfJgXhUn^oV
year $	dWeSgW
year old	cUdMfLhUnV
year*	cMdZoWpX
years 	cMdZoWpX
yell*	cYi[lYsW
yelling 	cY
yellow 	cUi[lYsM
yes 	bTcVfIs[
yes $	cLeY
yest*	cXfLgU
yesterday 	cXfLgU
yet 	aTbLdJlZnMoUpLqV
yet $	aTbLdJlZnMoUpLqV
you 	aVdXfLhLoTpJqVsW
you $	dTfLnLpIsY
you all	aJbLcKe[pSrT
you all $	dJeZrT
you are	aIbMpKqWs[
you are so	pKsV
you can	g^
you clean	aTdMnT
you convinced	bV
you convinced me	bV
you deliver	aVkW
you do	aSbKg[jTlL
you do refunds	aWoV
you eat	aWn[
you for	dY
you get	aTcUhTjIkLmUnLpXsW
you go	dUeLgVqTsS
you go live	aTqZ
you got	aVbUdMeLjU
you guys	aWeIoXsZ
you have	aYgMiUjXkKlSrMsU
you have $	hTjLsL
you have a	aTjTlWoU
you have anything	aUlMsU
you have it	iXlKsL
you have more	aTjV
you have to	n]
you live	aVcMdLkMqV
you look	dYpIsX
you make	aUdLmTnWoSsX
you never	cVeMpKrUsS
you on	aXcKdMeMlWqZ
you pick	aUrZsU
you put	aXnZsU
you put it	qL
you restock	aUjW
you said	c[kVmUqY
you sell	aZlVsU
you ship	a[k]
you ship to	kS
you show	gLqT
you still	aXcLdMjWkL
you take	aYbLlYnWpT
you turn	aXcIqS
you use	aUkZlLnUsT
you use it	kLsU
you wash	aWnY
you wear	aVn^sK
your 	bFcMdTfZgTkJs[
your money	c^fM
your own	aMcUdKeLfV
your website	aZgMlZ
zero 	c[d]oVp[
zip 	c]hc
zipp*	aScXdLeLkLp]
zipper 	aScXdLeLkLp]
`;
