import { worstFirst } from '../content-check/annotations.ts';
import type { Problem } from '../content-check/content.ts';
import { inMarkdown, problemTable } from '../content-check/problem-table.ts';
import { review } from '../i18n/sv/review.ts';
import { removedCase, removedPage, unreadableYet } from '../portfolio/messages/review.ts';
import type { Day } from '../portfolio/model.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import { caseSection } from './case-section.ts';
import { pageOf, type Change } from './changes.ts';
import { bullets, code, place } from './markdown.ts';
import { needSection } from './need-section.ts';
import type { Proposed } from './portfolio.ts';

export interface Review {
	changes: readonly Change[];
	proposed: Proposed;
	problems: readonly Problem[];
	/** Files that cannot be read, as the problems name them. */
	unreadable: ReadonlySet<string>;
	/** Rows of advice by path; none for a file without a text. */
	advice: ReadonlyMap<string, readonly string[]>;
	/** Said first: what the summary could not take into account. */
	note?: string;
	today: Day;
}

/** A proposal in words for the one who decides about it, as Markdown that can stand in a comment. */
export function summaryOf(input: Review): string {
	const { changes, note } = input;
	const main = changes.filter(hasSection);
	const rest = changes.filter((change) => !hasSection(change));
	return [
		`# ${review.title}`,
		note ?? '',
		...verdict(input),
		...(changes.length === 0
			? [review.nothingChanged]
			: [...main.flatMap((change) => fileSection(change, input)), bullets(review.otherFiles, rest.map(otherFile))]),
	]
		.filter(Boolean)
		.join('\n\n')
		.concat('\n');
}

function verdict({ problems, unreadable }: Review): string[] {
	const faults = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - faults;
	return [
		faults > 0 ? `**${review.faults(faults)}**` : review.noFaults,
		warnings > 0 ? review.warnings(warnings) : '',
		problems.length > 0 ? problemTable(worstFirst(problems, unreadable)) : '',
	];
}

/** Pictures, notes and the lists of the search are told about in one row each. */
const hasSection = ({ path }: Change) => placeOf(path).collection !== undefined && pageOf(path) !== undefined;

function otherFile({ path, kind }: Change): string {
	const page = pageOf(path);
	const about = page ? place(review.page, page) : placeOf(path).collection ? review.search : review.otherFile;
	return `${code(path)}, ${review.kinds[kind]}. ${about}`;
}

function fileSection(change: Change, input: Review): string[] {
	const { path, kind } = change;
	const advice = input.advice.get(path);
	return [
		`## ${inMarkdown(titleOf(path, input.proposed))}`,
		`${code(path)}, ${review.kinds[kind]}`,
		...(kind === 'removed' ? [removedSentence(path)] : partsOf(path, input)),
		advice ? bullets(review.language, advice.length > 0 ? advice : [review.languageFine]) : '',
	];
}

function removedSentence(path: string): string {
	const page = pageOf(path) ?? '';
	return placeOf(path).collection === 'exempel' ? removedCase(page) : removedPage(page);
}

/** The title as its author has written it, else the file's name. */
function titleOf(path: string, { entries }: Proposed): string {
	const { titel, namn } = (entries.get(path)?.draft ?? {}) as { titel?: string; namn?: string };
	return titel ?? namn ?? path;
}

function partsOf(path: string, { proposed, today }: Review): string[] {
	const { collection, id } = placeOf(path);
	if (collection === 'exempel') {
		const item = proposed.cases.find((candidate) => candidate.id === id);
		return item ? caseSection(item, proposed, today) : [unreadableYet];
	}
	if (collection === 'behov') {
		const overview = proposed.needs.get(id ?? '');
		return overview ? needSection(overview) : [unreadableYet];
	}
	return [place(review.page, pageOf(path) ?? '')];
}
