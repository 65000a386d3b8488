import { fold, keyOf, stem } from './swedish.ts';

/** Words a question is built with, which say nothing of what it is about. Folded. */
const stopWords = new Set(
	(
		'aldrig alla alls allt alltid andra annan annat att av bara behöver bland blev bli blir borde både bör de dem den denna deras dess dessa det detta dig ' +
		'din dina dit ditt du då där efter egentligen eller en ens er era ert ett faktiskt finnas finns fler flera fortfarande från få får fått för före förra ge ' +
		'genom ger gjort gå går gärna gör göra ha hade han har hela helst helt hennes hit hon honom hos hur här i ibland icke idag igen igår ihop ikväll imorgon in inga ingen inget ' +
		'innan inom inte istället ja jag ju just kan kanske knappast knappt kom kommer kunde lite man massa med mellan men mer mest mig min mina mindre mitt ' +
		'mot mycket många måste ni nog nu numera nyss någon någonsin någonstans någonting något några när nästa nästan och också om oss plötsligt precis på redan samma ' +
		'samt sedan sig sin sina sitt själv själva ska skall skulle slapp slippa slipper snart som ständigt så sådan sådana säkert ta tar till tills tillvara tusentals ' +
		'tyvärr under ungefär upp ut utan vad var vara varandra varandras varför varit varje vars vart vem vems verkligen vet vi via vid vilka vilken vilket ' +
		'vill vår våra vårt väl väldigt åtminstone än ändå äntligen är även över'
	)
		.split(' ')
		.map(fold),
);

export const isStopWord = (folded: string): boolean => stopWords.has(folded);

const stopKeys = new Set([...stopWords].map(stem));

/** A word that the index holds under the key of a small word, and so cannot tell from it: `demens` from `dem`, `varor` from `var`. */
export const isHiddenByStopWord = (word: string): boolean => stopKeys.has(keyOf(word)) && !isStopWord(fold(word));

/** The words of a term that make it what it is: not its small words, unless all but one are small (`god man`). */
export function wordsThatTell(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !isStopWord(fold(word)));
	return telling.length > 1 ? telling : words;
}

/**
 * Words that help to ask about anything: what people want to do, how much, when. They tell something, but less than the thing they
 * are said of. By key, so that `minskar` and `minskat` are the same.
 */
const weakWords = new Set(
	(
		'anmäla ansöka ansökan antal använda arbeta avsluta bero berätta besluta beställa bestämma betala betyda bidra billig boka borde ' +
		'borta bra bygga byta bäst bästa bättre börja dag datum dela delta dotter dygn dyr dålig enkel erbjuda exempel farfar farmor fin ' +
		'flest folk fortsätta fru fråga fungera få färre följa förbättra föreslå förklara först försöka förändra gammal gemensam ' +
		'genomföra gratis grej gång gälla göra hand handla hantera hel heta hinna hitta hjälp hjälpa hålla hämta hända hög högt ' +
		'information innebära innehålla inträffa jobba kille klara klocka kommun kompis kontakta kosta kräva krävs kul kunna kvar köpa ' +
		'ladda lansera leda leva ligga liten locka lova lyckas låg lågt lång långt lämna längst lära läsa lätt lösa lösning make mamma ' +
		'man mena mindre minska minst minut morfar mormor månad människa mäta möjlig möjlighet namn nuvarande ny nya nära närmast ofta ' +
		'olika ordna orka orsak pappa person plats prata problem projekt pågå påverka redovisa rolig råka räcka räkna rätt sak samarbeta ' +
		'samla samordna samtidigt se senare senast sent sida sista skaffa skapa ske skicka skillnad skriva sköta slags slut sluta släppa ' +
		'smart snabb som son sort spara spela stanna starta stoppa stor ställe stänga större störst svar svara sverige svårt säga sämre ' +
		'sätt söka ta tid tidigare tidigt tillhöra timme tipsa titta tjej tro tycka typ tänka underlätta undvika uppstå utveckla vanlig ' +
		'vann vara vecka verka veta viktig vilja vinna visa välja vända vänta värst år åtgärd åtgärda ändra öka öppen öppna'
	)
		.split(' ')
		.map(keyOf),
);

export const isWeakWord = (key: string): boolean => weakWords.has(key);
