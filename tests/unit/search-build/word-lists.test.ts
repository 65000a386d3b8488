import { expect, test } from 'vitest';
import { withMore } from '../../../src/search-build/word-lists.ts';

const lists = { synonyms: [], seeAlso: [], whole: [], joints: [] };

test("an editor's groups take up the words of a common group that they share a word with", () => {
	const own = { ...lists, synonyms: [['förskola', 'dagis']] };
	const common = {
		...lists,
		synonyms: [
			['Dagis', 'daghem'],
			['bygglov', 'byggtillstånd'],
		],
	};

	expect(withMore(own, common).synonyms).toEqual([
		['förskola', 'dagis', 'daghem'],
		['bygglov', 'byggtillstånd'],
	]);
});

test('words that an editor has parted stay parted', () => {
	const own = {
		...lists,
		synonyms: [
			['förskola', 'dagis'],
			['familjedaghem', 'dagmamma'],
		],
	};
	const common = { ...lists, synonyms: [['förskola', 'dagmamma', 'barnomsorg']] };

	expect(withMore(own, common).synonyms).toEqual([
		['förskola', 'dagis', 'barnomsorg'],
		['familjedaghem', 'dagmamma'],
	]);
});

test('what an editor has said of how a word is split goes before what is said for all', () => {
	const own = { ...lists, whole: ['matsvinn'], joints: ['bio|gas'] };
	const common = { ...lists, whole: ['biogas', 'kultur'], joints: ['mat|svinn', 'fritids|gård'] };

	expect(withMore(own, common)).toMatchObject({ whole: ['matsvinn', 'kultur'], joints: ['bio|gas', 'fritids|gård'] });
});

test('words near a word are those of both', () => {
	const own = { ...lists, seeAlso: [{ term: 'hlr', near: ['hjärtstopp'] }] };
	const common = { ...lists, seeAlso: [{ term: 'hlr', near: ['hjärtstartare'] }] };

	expect(withMore(own, common).seeAlso).toEqual([...own.seeAlso, ...common.seeAlso]);
});
