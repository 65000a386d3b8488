import { random } from '../../../src/portfolio/hash.ts';

/*
 * Swedish-like prose. What it says means nothing; how long it is, how often each word comes back and how many
 * different compounds there are is as in a real portfolio, since that is what a build and a search index pay for.
 */

const firsts =
	`arbets avfalls badhus barn bibliotek bidrags biljett bostads brand busshållplats bygg bygglovs båt cykel dagvatten data demens digital
distrikts ekonomi elev energi enkät familje fastighets fiske forsknings fritids fråge föräldra förenings försörjnings gatu grann grund
gymnasie hamn havs hem hemtjänst hälso idrotts informations innovations inköps jord jämställdhets kart kapacitets klimat kommun kontakt
kostnads kultur kunskaps kust kväll kök landsbygds ledar livsmedels lokal lov läs lärar matsvinns miljö mobil mottagnings natt natur nybyggar
närings omsorgs områdes ord park pedagog person plan plats polis press projekt rehabiliterings renhållnings resurs räddnings samhälls
samverkans service sjuk skogs skol skrivar skydds snö social språk stads stöd säkerhets tand teknik tillsyns tillstånds tjänste torg trafik
trygghets ungdoms upphandlings utbildnings utvecklings valfrihets vatten verksamhets vinter våtmarks vägs vård växt ålders återbruks äldre
ansvars arkiv boende buss chefs dialog djur el flykting framtids gäst gång hantverks hållbarhets ingenjörs integrations kapital kris kran
lager lek marknads metod musik odlings orts patient psyk rese rätts senior skatte slam sommar spår strand tillväxt turist vuxen översikts`.split(
		/\s+/,
	);

/** A thing, the thing, things, the things: endings of compounds, each in its four forms. */
const ends = [
	...'plan plan planen planer planerna|grupp grupp gruppen grupper grupperna|enhet enhet enheten enheter enheterna'.split('|'),
	...'avgift avgift avgiften avgifter avgifterna|råd råd rådet råd råden|tjänst tjänst tjänsten tjänster tjänsterna'.split('|'),
	...'väg väg vägen vägar vägarna|regel regel regeln regler reglerna|yta yta ytan ytor ytorna|bank bank banken banker bankerna'.split('|'),
	...'fråga fråga frågan frågor frågorna|arbete arbete arbetet arbeten arbetena|möte möte mötet möten mötena'.split('|'),
	...'karta karta kartan kartor kartorna|rutin rutin rutinen rutiner rutinerna|skiss skiss skissen skisser skisserna'.split('|'),
	...'försök försök försöket försök försöken|system system systemet system systemen|modell modell modellen modeller modellerna'.split('|'),
	...'bud bud budet bud buden|rapport rapport rapporten rapporter rapporterna|mål mål målet mål målen'.split('|'),
	...'samtal samtal samtalet samtal samtalen|verkstad verkstad verkstaden verkstäder verkstäderna|lista lista listan listor listorna'.split(
		'|',
	),
	...'behov behov behovet behov behoven|kurs kurs kursen kurser kurserna|personal personal personalen personaler personalerna'.split('|'),
	...'kostnad kostnad kostnaden kostnader kostnaderna|process process processen processer processerna|team team teamet team teamen'.split(
		'|',
	),
	...'ansökan ansökan ansökningen ansökningar ansökningarna|nämnd nämnd nämnden nämnder nämnderna|val val valet val valen'.split('|'),
	...'beslut beslut beslutet beslut besluten|ansvar ansvar ansvaret ansvar ansvaren|lokal lokal lokalen lokaler lokalerna'.split('|'),
	...'område område området områden områdena|mätning mätning mätningen mätningar mätningarna|app app appen appar apparna'.split('|'),
	...'utredning utredning utredningen utredningar utredningarna|ledare ledare ledaren ledare ledarna|program program programmet program programmen'.split(
		'|',
	),
	...'kontor kontor kontoret kontor kontoren|insats insats insatsen insatser insatserna|besked besked beskedet besked beskeden'.split('|'),
	...'nät nät nätet nät näten|kort kort kortet kort korten|byte byte bytet byten bytena|kedja kedja kedjan kedjor kedjorna'.split('|'),
].map((line) => line.split(' ').slice(1));

/** Each word the texts know, in its four forms. The order is how common it is: shuffled, and the same every time. */
const nouns = firsts.flatMap((first) => ends.map((forms) => forms.map((form) => joined(first, form))));
shuffle(nouns, random(7));

/** Three of the same letter become two: `till` + `lag` in a compound, here `boll` + `lag`. */
function joined(first: string, form: string): string {
	return /(.)\1$/.test(first) && first.at(-1) === form[0] ? first + form.slice(1) : first + form;
}

function shuffle<T>(items: T[], chance: () => number): void {
	for (let last = items.length - 1; last > 0; last--) {
		const other = Math.floor(chance() * (last + 1));
		[items[last], items[other]] = [items[other] as T, items[last] as T];
	}
}

/** Running sums of 1/rank: Zipf's law, by which the second word is half as common as the first. */
const sums: number[] = [];
for (const rank of nouns.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 3));

function nounAt(share: number): readonly string[] {
	const sought = share * (sums.at(-1) ?? 0);
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 0) < sought) low = middle + 1;
		else high = middle;
	}
	return nouns[low] ?? [];
}

/** One draws a word in a form: % one, & the one, # many, @ the many. $ draws a number. */
const sentences = [
	'Det började med att någon frågade varför & tog så lång tid.',
	'Svaret var att @ låg stilla mellan två skrivbord, och att ingen hade sett hela vägen från % till %.',
	'Kommunen ritade upp & som den var och strök det som ingen behövde.',
	'Under $ veckor fick de som arbetar med & pröva # i sin egen vardag.',
	'När vi räknade visade det sig att $ av $ ärenden gällde & och inte @.',
	'Flera berättade att de saknade % när det var som mest att göra.',
	'Vi hade väntat oss att & skulle bli dyrare, men @ stod sig genom hela året.',
	'Ingen ville ha ännu en %, så gruppen byggde vidare på & som redan fanns.',
	'Både & och @ ändrades på vägen, eftersom den första versionen inte gick att använda på en telefon.',
	'Enligt uppföljningen märktes skillnaden först efter $ månader.',
	'De som bor här säger att de hellre frågar om & än letar bland #.',
	'Chefen för & bestämde att % skulle få ta den tid som det behövde.',
	'Det som var svårast var att få tid till & mitt i allt annat.',
	'En granne till kommunen använder samma % men har lagt till # för de minsta.',
	'Vi vet ännu inte vad & kostar när projektpengarna är slut.',
	'Till hösten prövas & tillsammans med @ i två områden till.',
	'Rapporten nämner också # och %, som ingen hade tänkt på från början.',
	'Det går inte att säga om det beror på & eller på att fler kände till @.',
	'Varje måndag gick gruppen igenom & och skrev ner det som hade hänt.',
	'Den som inte vill använda & kan ringa, och då svarar en person.',
];
const headings = [
	...[
		'Så började det',
		'Så gjorde vi &',
		'Det här märktes i &',
		'Det som inte gick',
		'Vad % kostar',
		'Vi vet inte allt om @',
		'Nästa steg för &',
	],
	...['Från % till %', 'De som var med om &', 'En annan väg än #'],
];
const points = [
	'Börja med & i liten skala.',
	'Fråga dem som väntar på %.',
	'Skriv ner vad & ska ge.',
	'Ta bort # som ingen läser.',
	'Mät @ före.',
];
const quotations = ['Vi trodde att & var svaret. Det var att få fråga om %.', 'Förut letade jag efter %. Nu står @ där jag behöver dem.'];

/** A writer whose every word follows from the seed. */
export function writer(seed: number) {
	const chance = random(seed);
	const below = (end: number) => Math.floor(chance() * end);
	const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
	/** So many different ones, in the order they are listed. */
	const some = <T>(items: readonly T[], count: number): T[] => {
		const places = new Set<number>();
		while (places.size < Math.min(count, items.length)) places.add(below(items.length));
		return [...places].sort((a, b) => a - b).map((place) => items[place] as T);
	};
	const word = (form: number) => nounAt(chance())[form] ?? '';
	const filled = (pattern: string) => {
		const text = pattern.replace(/[%&#@$]/g, (slot) => (slot === '$' ? `${2 + below(90)}` : word('%&#@'.indexOf(slot))));
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	const paragraph = (count: number) => some(sentences, count).map(filled).join(' ');
	return { chance, below, pick, some, word, filled, sentence: () => filled(pick(sentences)), paragraph };
}

type Writer = ReturnType<typeof writer>;

/** A text of some 600 words: a beginning, four headed sections, a list, a quotation and the links given. */
export function bodyText({ filled, pick, some, paragraph }: Writer, links: readonly string[]): string {
	const extras = [
		some(points, 4)
			.map((point) => `- ${filled(point)}`)
			.join('\n'),
		`> ${filled(pick(quotations))}`,
		`Läs mer: ${links.join(', ')}.`,
		'',
	];
	const sections = some(headings, 4).map((heading, place) =>
		[`## ${filled(heading)}`, paragraph(4), paragraph(4), extras[place]].filter(Boolean).join('\n\n'),
	);
	return `${[paragraph(5), ...sections].join('\n\n')}\n`;
}
