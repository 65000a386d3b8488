import { expect, test } from 'vitest';
import { address, pageAddress, pageParam } from '../../../src/portfolio/addresses.ts';
import { beginningsOf, linesOnPage, pagesToShow, splitGroups, splitList, splitLists } from '../../../src/portfolio/paging.ts';

/** 1, 2, 3 and so on. */
const lines = (count: number, from = 1) => Array.from({ length: count }, (_, index) => index + from);
/** The first line, the last, and how many. */
const ends = (list: readonly number[] | undefined) => [list?.[0], list?.at(-1), list?.length];

test('a list is cut first when it is longer than a page, and nothing is lost or shown twice', () => {
	expect(splitList(lines(linesOnPage))).toEqual([{ page: { number: 1, of: 1 }, part: { total: 100, from: 1, lines: lines(100) } }]);

	const pages = splitList(lines(2 * linesOnPage + 1));

	expect(pages.map(({ page }) => page)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })));
	expect(pages.map(({ part }) => ends(part.lines))).toEqual([
		[1, 100, 100],
		[101, 200, 100],
		[201, 201, 1],
	]);
	expect(pages.map(({ part }) => [part.total, part.from])).toEqual([
		[201, 1],
		[201, 101],
		[201, 201],
	]);
});

test('an empty list has a page, which says that it is empty', () => {
	expect(splitList([])).toEqual([{ page: { number: 1, of: 1 }, part: { total: 0, from: 1, lines: [] } }]);
});

test('lists on one page are cut together: each page has as far as each list goes, and the longest decides how many pages there are', () => {
	const pages = splitLists({ owned: lines(250), uses: lines(120), partnerIn: [] });

	expect(pages.map(({ page }) => page.of)).toEqual([3, 3, 3]);
	expect(pages.map(({ parts }) => Object.keys(parts))).toEqual([['owned', 'uses', 'partnerIn'], ['owned', 'uses'], ['owned']]);
	expect(pages.map(({ parts }) => ends(parts.owned?.lines))).toEqual([
		[1, 100, 100],
		[101, 200, 100],
		[201, 250, 50],
	]);
	expect(pages[1]?.parts.uses).toEqual({ total: 120, from: 101, lines: lines(20, 101) });
});

test('a list under headings is cut as one list, and a heading comes again where its lines go on', () => {
	const pages = splitGroups([
		{ id: 'a', lines: lines(130) },
		{ id: 'b', lines: lines(20, 131) },
		{ id: 'c', lines: lines(70, 151) },
	]);

	expect(pages.map(({ groups }) => groups.map(({ id, total, from, lines: own }) => [id, total, from, ...ends(own)]))).toEqual([
		[['a', 130, 1, 1, 100, 100]],
		[
			['a', 130, 101, 101, 130, 30],
			['b', 20, 1, 131, 150, 20],
			['c', 70, 1, 151, 200, 50],
		],
		[['c', 70, 51, 201, 220, 20]],
	]);
});

test('an empty heading stands on the first page only', () => {
	const pages = splitGroups([
		{ id: 'a', lines: lines(101) },
		{ id: 'b', lines: [] },
	]);

	expect(pages.map(({ groups }) => groups.map(({ id }) => id))).toEqual([['a', 'b'], ['a']]);
});

test('each heading is known by the page it begins on', () => {
	const groups = [100, 0, 99, 1, 1].map((count, index) => ({ id: index, lines: lines(count) }));

	expect(beginningsOf(groups)).toEqual([1, 1, 2, 2, 3]);
	const found = splitGroups(groups).flatMap(({ page, groups: own }) => own.map(({ id }) => ({ id, page: page.number })));
	expect(groups.map(({ id }) => found.find((each) => each.id === id)?.page)).toEqual(beginningsOf(groups));
});

test('the first page keeps the address of the list, and the others add their number to it', () => {
	expect([1, 2, 23].map((page) => pageAddress(address.status('ide'), page))).toEqual(['/status/ide/', '/status/ide/2/', '/status/ide/23/']);
	expect([1, 2].map(pageParam)).toEqual([undefined, '2']);
});

test('few pages are all shown; of many the ends, the nearest and every tenth', () => {
	expect(pagesToShow({ number: 3, of: 5 })).toEqual([1, 2, 3, 4, 5]);
	expect(pagesToShow({ number: 1, of: 2 })).toEqual([1, 2]);
	expect(pagesToShow({ number: 26, of: 43 })).toEqual([1, 10, 20, 24, 25, 26, 27, 28, 30, 40, 43]);
});
