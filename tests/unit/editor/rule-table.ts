import * as says from '../../../src/portfolio/messages/entries.ts';
import * as text from '../../../src/portfolio/messages/text.ts';
import type { CollectionName } from '../../../src/portfolio/schema/collections.ts';

/** A file as it was last, with some keys changed and this to say about it. */
export interface Broken {
	collection: CollectionName;
	/** The entry that is saved; a new one when left out. */
	id?: string;
	change: Record<string, unknown>;
	field: string;
	message: string;
}

/**
 * Where a rule over several keys or files speaks up. `npm run check:content` and every proposal in the repository run them all;
 * what differs is whether somebody in the form hears of it before saving.
 */
export type Where =
	/** Before saving. */
	| { form: Broken }
	/** The form has no way of writing it: what is chosen exists, what is empty is left out. */
	| { impossible: string }
	/** These files are not written in the form, or it is no fault. */
	| { command: string };

const day = { startade: '2024-05-01' };
const ended = { datum: '2025', orsak: 'for-dyrt' };
const lesson = [{ text: 'Det gick.', sort: 'fungerade' }];
const inCase = (change: Record<string, unknown>, field: string, message: string): Where => ({
	form: { collection: 'exempel', change, field, message },
});
const inSite = (tema: object, field: string, message: string): Where => ({
	form: { collection: 'webbplats', id: 'webbplats', change: { tema }, field, message },
});
const picture = { fil: './forsta-svaret/bild.jpg', alt: 'En disk.', fotograf: 'Kommunen', licens: 'CC0' };
const wordLists = { command: 'Sökningens listor skrivs inte i formuläret.' };

/** Every sentence about keys or files that do not agree, by the name of its message. */
export const agreement: Record<keyof typeof says, Where> = {
	noSuchSource: inCase({ lardomar: [{ ...lesson[0], kallor: [3] }] }, 'lardomar.kallor', says.noSuchSource(3, 1)),
	tooEarly: inCase({ ...day, i_bruk: { sedan: '2023' } }, 'i_bruk.sedan', says.tooEarly('2023', 'startade', '2024-05-01')),
	inTheFuture: inCase({ granskad: '2027-01-01' }, 'granskad', says.inTheFuture('2027-01-01', '2026-11-01')),
	endedNeedsLesson: inCase({ ...day, avslutat: ended }, 'avslutat', says.endedNeedsLesson),
	ordinaryNeedsUse: inCase(
		{ ...day, lardomar: lesson, avslutat: { ...ended, orsak: 'blev-ordinarie' } },
		'avslutat.orsak',
		says.ordinaryNeedsUse,
	),
	secondFacetIsFirst: inCase({ andra_inriktning: 'forbattring' }, 'andra_inriktning', says.secondFacetIsFirst('forbattring')),
	positionDisagrees: inCase({ lage: { visshet: 1, riktning: 0 } }, 'lage', says.positionDisagrees('framsyn', 'forbattring')),
	reuseNeedsMaterial: inCase({ aterbruk: { mognad: 'fardig', licens: 'MIT' } }, 'aterbruk.mognad', says.reuseNeedsMaterial('fardig')),
	reuseNeedsLicence: inCase(
		{ aterbruk: { mognad: 'material', kod: 'https://example.org/kod' } },
		'aterbruk.mognad',
		says.reuseNeedsLicence('material'),
	),
	consentMissing: inCase({ bild: { ...picture, personer: 'invanare' } }, 'bild.personer', says.consentMissing),
	unknownId: { impossible: 'Id väljs bland dem som finns.' },
	formerIdTaken: inCase({ tidigare_id: ['forsta-svaret'] }, 'tidigare_id', says.formerIdTaken('forsta-svaret')),
	formerIdTwice: inCase({ tidigare_id: ['gammalt'] }, 'tidigare_id', says.formerIdTwice('gammalt', 'exempel/forsta-svaret.md')),
	reservedId: {
		form: { collection: 'behov', id: 'obesvarade', change: {}, field: 'fil', message: says.reservedId('obesvarade', '/behov/obesvarade/') },
	},
	noHome: {
		form: {
			collection: 'organisationer',
			id: 'exempelkommun',
			change: { hemma: undefined },
			field: 'fil',
			message: says.noHome('exempelkommun'),
		},
	},
	secondHome: { form: { collection: 'organisationer', change: {}, field: 'hemma', message: says.secondHome('exempelkommun') } },
	notTheHome: {
		form: {
			collection: 'webbplats',
			id: 'webbplats',
			change: { organisation: 'grannkommun' },
			field: 'organisation',
			message: says.notTheHome('grannkommun', 'exempelkommun'),
		},
	},
	fullyCompliantWithDeficiency: {
		form: {
			collection: 'tillganglighet',
			id: 'tillganglighet',
			change: { brister: [{ vad: 'En karta', varfor: 'Den är ritad', hindrar: ['Den som inte ser'], sedan: '2026-01-01' }] },
			field: 'forenlighet',
			message: says.fullyCompliantWithDeficiency,
		},
	},
	noWayToReport: { impossible: 'En tom grupp skrivs inte, och då säger schemat att rapportera saknas.' },
	assessmentIsOld: { command: 'En varning: den stoppar inget, och sidan säger själv hur gammal bedömningen är.' },
	synonymClash: wordLists,
	synonymTwice: wordLists,
	seeAlsoTwice: wordLists,
	wordTwice: wordLists,
	wordInBoth: wordLists,
	notAColour: inSite({ farg: 'blågrön' }, 'tema.farg', says.notAColour('blågrön')),
	colourTooPale: { impossible: 'Stilmallen gör varje färg mörk nog. Regeln vaktar stilmallen.' },
	repositoryWithoutOwner: {
		form: {
			collection: 'webbplats',
			id: 'webbplats',
			change: { kodforrad: 'https://example.org/portfolj' },
			field: 'kodforrad',
			message: says.repositoryWithoutOwner('https://example.org/portfolj'),
		},
	},
	editingWithoutRepository: {
		form: {
			collection: 'webbplats',
			id: 'webbplats',
			change: { redigering: { gren: 'publicerad' } },
			field: 'redigering',
			message: says.editingWithoutRepository,
		},
	},
	logoMissing: inSite({ logotyp: 'logga.svg' }, 'tema.logotyp', says.logoMissing('logga.svg', ['bild.svg', 'kod.svg'])),
	logoNotSvg: inSite({ logotyp: 'exempel/forsta-svaret/bild.jpg' }, 'tema.logotyp', says.logoNotSvg('exempel/forsta-svaret/bild.jpg')),
	logoRunsCode: inSite({ logotyp: 'kod.svg' }, 'tema.logotyp', says.logoRunsCode('kod.svg')),
};

const body = (written: string, message: string): Where => inCase({ body: written }, 'text', message);

/** Sentences about what a text holds, as far as a Markdown text can hold it. */
export const inText: Partial<Record<keyof typeof text, Where>> = {
	identityNumber: body('Hon heter 19811218-9876.', text.identityNumber('19811218-9876')),
	mobileNumber: body('Ring 070-123 45 67.', text.mobileNumber('070-123 45 67')),
	personalEmail: body('Skriv till anna.berg@example.org.', text.personalEmail('anna.berg@example.org')),
	headingIsTitle: body('# Ny rubrik\n\nText.', text.headingIsTitle('Ny rubrik')),
	linkNeedsSlash: body('Se [behoven](/behov).', text.linkNeedsSlash('/behov', '/behov/')),
	pictureWithoutAlt: body('![](./forsta-svaret/bild.jpg)', text.pictureWithoutAlt('./forsta-svaret/bild.jpg')),
	codeElement: body('<script>x</script>', text.codeElement('script')),
};
