import { fold, keyOf } from './swedish.ts';

/** Words a question is built with, which say nothing of what it is about. Folded. */
const stopWords = new Set(
	(
		'aldrig alls faktiskt egentligen ens fortfarande gärna helt igen ihop innan istället just knappast massa nog numera någonsin någonstans någonting nästan ' +
		'plötsligt precis snart slapp slipper ständigt säkert tusentals tyvärr ungefär varandra varandras verkligen väldigt äntligen åtminstone själv själva ' +
		'alla allt alltid andra annan annat att av bara behöver bland blev bli blir borde både bör de dem den denna deras dess dessa det detta dig din dina ditt ' +
		'dit du där då efter eller en er era ert ett finns finnas flera fler få får fått för före från ge genom ger gjort går gå gör göra ha hade han har hela helst ' +
		'hennes hit hon honom hos hur här i ibland icke in inga ingen inget inom inte ja jag ju kan kanske knappt kom kommer kunde lite man med mellan ' +
		'men mer mest mig min mina mindre mitt mot mycket måste många ni nu när någon något några och också om oss på redan samma samt sedan ska skall skulle som ' +
		'så sådan sådana sig sin sina sitt slippa ta tar till tills under upp ut utan vad var vara varför varit varje vars vart vem vems vet vi via vid vilka vilken vilket vill ' +
		'väl vår våra vårt än ändå är även över'
	)
		.split(' ')
		.map(fold),
);

export const isStopWord = (folded: string): boolean => stopWords.has(folded);

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
		'mamma pappa son dotter mormor farmor morfar farfar fru make kompis kille tjej folk människa person sverige grej ' +
		'klara hinna orka försöka fortsätta tro säga berätta skaffa sköta locka råka verka smart rolig viktig ' +
		'anmäla antal använda arbeta ansöka ansökan avsluta bero beställa bestämma besluta betala betyda bidra billig boka borde borta bra bygga bättre börja dag dela ' +
		'delta dyr dålig enkel erbjuda exempel fungera följa få färre först förbättra föreslå förklara förändra gammal gemensam genomföra gratis gång gälla göra hand handla hantera hel ' +
		'heta hitta hjälp hjälpa hålla hända hämta hög information innebära jobba kommun kontakta kosta kräva krävs kul kunna kvar köpa lansera ligga liten ladda låg lång lära lätt ' +
		'leda leva lova lyckas lämna läsa lösa lösning man mena minska mindre mäta möjlig möjlighet nuvarande nya ny ofta olika ordna orsak plats problem projekt påverka pågå ' +
		'redovisa räcka räkna rätt sak samarbeta samla samordna samtidigt se senare sida sista skapa skicka skriva slut sluta snabb som spara starta stor stoppa stänga större ställe svar svara svårt sämre ' +
		'sätt söka ta tid tipsa titta tycka tänka undvika underlätta utveckla vanlig vara veta vilja visa vänta välja år åtgärd åtgärda ändra öka öppen öppna'
	)
		.split(' ')
		.map(keyOf),
);

export const isWeakWord = (key: string): boolean => weakWords.has(key);
