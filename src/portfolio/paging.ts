/*
 * Long lists are cut in pages. The first page has the address the list has had all along; those after it hold their part
 * of the list and nothing else.
 */

/** A list longer than this is cut in pages of this many. */
export const linesOnPage = 100;

/** Which page of how many, counted from 1. */
export interface PageNumber {
	number: number;
	of: number;
}

/** As much of a list as stands on one page. */
export interface ListPart<Line> {
	/** How many the whole list has. */
	total: number;
	/** Where in it the first of these lines stands, counted from 1. */
	from: number;
	lines: readonly Line[];
}

/** What stands on a page where the list's lines go on from this one, counted from 0; less where it began before. */
const partFrom = <Line>(lines: readonly Line[], start: number): ListPart<Line> => ({
	total: lines.length,
	from: Math.max(0, start) + 1,
	lines: lines.slice(Math.max(0, start), Math.max(0, start + linesOnPage)),
});

/** A list page by page. An empty list has one page, which says that it is empty. */
export function splitList<Line>(lines: readonly Line[]): { page: PageNumber; part: ListPart<Line> }[] {
	const of = Math.max(1, Math.ceil(lines.length / linesOnPage));
	return Array.from({ length: of }, (_, index) => ({
		page: { number: index + 1, of },
		part: partFrom(lines, index * linesOnPage),
	}));
}

type Lists = Record<string, readonly unknown[]>;

/** The lists of a page. A list that ended on an earlier page is not there. */
export type PartsOf<L extends Lists> = { [Name in keyof L]?: ListPart<L[Name][number]> };

/** Lists that stand on one page together, page by page: the first hundred of each, the second hundred of each, and so on. */
export function splitLists<L extends Lists>(lists: L): { page: PageNumber; parts: PartsOf<L> }[] {
	const split = Object.entries(lists).map(([name, lines]) => ({ name, pages: splitList(lines) }));
	const of = Math.max(...split.map(({ pages }) => pages.length));
	return Array.from({ length: of }, (_, index) => ({
		page: { number: index + 1, of },
		parts: Object.fromEntries(split.flatMap(({ name, pages }) => (pages[index] ? [[name, pages[index].part]] : []))) as PartsOf<L>,
	}));
}

/** Lines of one list that stand under a heading of their own. */
export interface Group<Id, Line> {
	id: Id;
	lines: readonly Line[];
}

/** As much of a group as stands on one page. */
export interface GroupPart<Id, Line> extends ListPart<Line> {
	id: Id;
}

/** The position in the whole list of each group's first line. */
const startsOf = (groups: readonly Group<unknown, unknown>[]): number[] =>
	groups.map((_, index) => groups.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0));

/**
 * A list under headings, page by page. It is cut as one list, so a group may go on on the next page.
 * Groups with nothing in them stand on the first page: that they are empty is a finding.
 */
export function splitGroups<Id, Line>(groups: readonly Group<Id, Line>[]): { page: PageNumber; groups: GroupPart<Id, Line>[] }[] {
	const starts = startsOf(groups);
	return splitList(groups.flatMap(({ lines }) => lines)).map(({ page }) => {
		const from = (page.number - 1) * linesOnPage;
		return {
			page,
			groups: groups
				.map(({ id, lines }, index) => ({ id, ...partFrom(lines, from - (starts[index] ?? 0)) }))
				.filter(({ total, lines }) => lines.length > 0 || (total === 0 && page.number === 1)),
		};
	});
}

/** The page that each group begins on; the first for one with nothing in it. */
export const beginningsOf = (groups: readonly Group<unknown, unknown>[]): number[] =>
	startsOf(groups).map((start, index) => (groups[index]?.lines.length ? Math.floor(start / linesOnPage) + 1 : 1));

/** The pages to show a way to: the ends, those nearest, and every tenth, so that any page is few steps away. */
export const pagesToShow = ({ number, of }: PageNumber): number[] =>
	Array.from({ length: of }, (_, index) => index + 1).filter(
		(each) => each === 1 || each === of || Math.abs(each - number) <= 2 || each % 10 === 0,
	);
