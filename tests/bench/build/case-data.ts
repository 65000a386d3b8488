import { facet, tipFacets } from '../../../src/portfolio/vocabulary/facet.ts';
import { endReason } from '../../../src/portfolio/vocabulary/ending.ts';
import { goalNumbers } from '../../../src/portfolio/vocabulary/goal.ts';
import { lessonKind, lessonTheme } from '../../../src/portfolio/vocabulary/lesson.ts';
import { reuse } from '../../../src/portfolio/vocabulary/reuse.ts';
import { listedStatuses, type ListedStatusId } from '../../../src/portfolio/vocabulary/status.ts';
import type { writer } from './prose.ts';

type Writer = ReturnType<typeof writer>;

const publishers = ['Exempelkommun', 'Uppföljningsrådet', 'Högskolan i Exempelstad', 'Lokaltidningen', 'Länets utvecklingsbolag'];
const methods = ['Tjänstedesign', 'Test i liten skala', 'Intervjuer', 'Öppna data', 'Medborgardialog', 'Följeforskning', 'Prototyper'];
const partners = ['Högskolan', 'Regionen', 'Ett bostadsbolag', 'Hembygdsföreningen', 'Räddningstjänsten', 'Två grannkommuner'];
const units = ['dagar', 'ärenden i veckan', 'procent', 'timmar i månaden', 'besök om dagen'];

const upTo = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** An author leaves out the list that has nothing in it. */
const filledLists = (lists: Record<string, readonly unknown[]>) =>
	Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));

/** Sources of an entry, for a case between two and five. */
export const sourcesOf = ({ below, filled, pick }: Writer, count = 2 + below(4)) =>
	Array.from({ length: count }, (_, place) => ({
		titel: filled('Uppföljning av & och %'),
		utgivare: pick(publishers),
		url: `https://example.org/kallor/${below(1e6)}/${place + 1}`,
		publicerad: `${2019 + below(7)}`,
	}));

function effectOf({ below, chance, filled, pick, some }: Writer, year: number, evidence: number, sources: readonly number[]) {
	const before = 20 + below(80);
	const numbers = { fore: `${before}`, efter: `${Math.round(before * (0.3 + chance() / 2))}`, enhet: pick(units) };
	const measured = evidence > 1 && chance() < 0.8;
	return {
		vad: filled('Tiden för &'),
		for_vem: filled('De som använder @'),
		...(measured ? { ...numbers, matt: `${year}` } : { efter: filled('Färre # än förut') }),
		...{ evidens: evidence, kallor: some(sources, 1 + below(2)) },
	};
}

/** The keys that make a case's status what it is. Innovations and trials under way are the most common. */
function statusKeys(write: Writer, year: number, sources: readonly number[]) {
	const { below, chance, filled, pick } = write;
	const status: ListedStatusId = pick([...listedStatuses, 'innovation', 'innovation', 'pagar', 'pagar']);
	const isUsed = status === 'i-bruk' || status === 'innovation' || status === 'tidigare-innovation';
	const isShown = status === 'innovation' || status === 'tidigare-innovation';
	const isOver = status === 'tidigare-innovation' || status === 'avslutat-forsok';
	const becameOrdinary = status === 'innovation' && chance() < 0.1;
	const reasons = endReason.ids.filter((id) => id !== 'blev-ordinarie');
	const extent = chance() < 0.7 && { omfattning: filled(`Omkring ${10 + below(900)} # använder &.`) };
	return {
		...(status !== 'ide' && { startade: `${year}-0${1 + below(9)}` }),
		...(isUsed && {
			i_bruk: { sedan: `${year + 1}-${10 + below(3)}`, var: pick(['I hela kommunen', 'I två områden', 'I hemtjänsten']), ...extent },
		}),
		...((isOver || becameOrdinary) && {
			avslutat: { datum: `${year + 3}`, orsak: becameOrdinary ? 'blev-ordinarie' : pick(reasons), kommentar: write.sentence() },
		}),
		...(status !== 'ide' && {
			effekter: upTo(1 + below(3), () => effectOf(write, year + 2, isShown ? 2 + below(3) : 1, sources)),
		}),
	};
}

function reuseOf({ filled, pick }: Writer) {
	const mognad = pick(reuse.ids);
	const gives = mognad === 'material' || mognad === 'fardig';
	const material = [{ titel: filled('Mall för &'), url: 'https://example.org/material/mall' }];
	return { mognad, ...(gives && { licens: 'CC BY 4.0', material }), kontakt: 'Utvecklingsenheten' };
}

/** What a case says about itself beside its title, its ingress and its text. */
export function caseFacts(write: Writer, links: { organisations: readonly string[]; needs: readonly string[] }) {
	const { below, chance, filled, pick, sentence, some } = write;
	const kallor = sourcesOf(write);
	const numbers = kallor.map((_, place) => place + 1);
	const first = chance() < 0.06 ? 'blandat' : pick(tipFacets);
	const second = first !== 'blandat' && chance() < 0.4 ? pick(tipFacets.filter((id) => id !== first)) : undefined;
	const { certainty, direction } = facet.term(first).tip;
	const strength = 0.4 + below(6) / 10;
	const year = 2014 + below(9);
	const month = `0${1 + below(9)}`;
	const lesson = () => ({
		...{ text: `${sentence()} ${sentence()}`, sort: pick(lessonKind.ids), tema: pick(lessonTheme.ids), kallor: some(numbers, 1) },
	});
	const sentencesOf = (count: number) => upTo(count, sentence);
	return {
		organisationer: links.organisations,
		enhet: filled('Enheten för &'),
		inriktning: first,
		...(second && { andra_inriktning: second }),
		inriktning_skal: filled('Arbetet gör & på ett sätt som ingen hade prövat förut.'),
		...(chance() < 0.3 && { lage: { visshet: certainty * strength, riktning: direction * strength } }),
		behov: links.needs,
		...statusKeys(write, year, numbers),
		lardomar: upTo(1 + below(3), lesson),
		metoder: some(methods, 2 + below(3)),
		...filledLists({ partner: some(partners, below(4)), hinder: sentencesOf(below(3)), villkor: sentencesOf(below(3)) }),
		globala_mal: some(goalNumbers, 1 + below(4)).map((mal) => ({ mal, skal: filled('Målet rör & och @.') })),
		aterbruk: reuseOf(write),
		...(chance() < 0.2 && { anvands_av: upTo(1 + below(2), () => ({ organisation: filled('Bolaget för &'), sedan: `${year + 2}` })) }),
		...filledLists({
			kostnader: upTo(below(3), () => ({ text: filled('Pengar till &'), belopp: 10_000 * (1 + below(300)), kallor: some(numbers, 1) })),
			handelser: upTo(below(4), () => ({ datum: `${year + 1 + below(3)}-${10 + below(3)}`, text: sentence() })),
		}),
		kontakt: { roll: filled('Gruppen för &'), epost: 'utveckling@example.org' },
		kallor,
		...{ publicerad: `2026-${month}-10`, granskad: '2026-10-01' },
	};
}
