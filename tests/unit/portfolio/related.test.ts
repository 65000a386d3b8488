import { expect, test } from 'vitest';
import { relatedAmong } from '../../../src/portfolio/related.ts';
import { aCase } from '../../support/builders.ts';

const item = aCase({ id: 'detta', needIds: ['a', 'b'], facet: 'uppdrag' });
const ids = (cases: Parameters<typeof relatedAmong>[0], limit?: number) =>
	relatedAmong(cases, limit)(item).map((related) => related.case.id);

test('shared needs come before a shared facet, and two before one', () => {
	const cases = [
		aCase({ id: 'bara-inriktning', needIds: ['c'], facet: 'uppdrag' }),
		aCase({ id: 'ett-behov', needIds: ['a'] }),
		aCase({ id: 'tva-behov', needIds: ['b', 'a'] }),
		aCase({ id: 'inget', needIds: ['c'] }),
		item,
	];

	expect(ids(cases)).toEqual(['tva-behov', 'ett-behov', 'bara-inriktning']);
});

test('among equals the same facet comes first, then the title', () => {
	const cases = [
		aCase({ id: '1', title: 'Öl', needIds: ['a'] }),
		aCase({ id: '2', title: 'Ab', needIds: ['a'] }),
		aCase({ id: '3', title: 'Öö', needIds: ['a'], facet: 'uppdrag' }),
	];

	expect(ids(cases)).toEqual(['3', '2', '1']);
});

test('no more than asked for, whatever order they come in', () => {
	const cases = ['a', 'b', 'c'].map((id) => aCase({ id, title: id, needIds: ['a'] }));

	expect([ids(cases, 2), ids(cases.toReversed(), 2)]).toEqual([
		['a', 'b'],
		['a', 'b'],
	]);
});

test('the reason is told: the needs they share', () => {
	const [related] = relatedAmong([aCase({ id: 'x', needIds: ['b', 'c'] })])(item);

	expect(related?.sharedNeedIds).toEqual(['b']);
});

test('a case is not related to itself, also where many are just like it', () => {
	const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aCase({ id, title: id }));
	const related = relatedAmong(cases);

	expect(
		cases.map((each) =>
			related(each)
				.map((other) => other.case.id)
				.join(''),
		),
	).toEqual(['bcde', 'acde', 'abde', 'abce', 'abcd', 'abcd']);
});
