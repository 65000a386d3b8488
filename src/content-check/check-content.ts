import { sameId } from '../portfolio/messages/files.ts';
import type { Day } from '../portfolio/model.ts';
import { placeOf } from '../portfolio/rules/file-rules.ts';
import { fileFaults } from '../portfolio/rules/own-rules.ts';
import { portfolioFaults, type PortfolioDraft } from '../portfolio/rules/portfolio-rules.ts';
import { collections, type CollectionName } from '../portfolio/schema/collections.ts';
import { linkFaults, linkTargets } from './check-links.ts';
import { logoFaults, pictureFaults } from './check-pictures.ts';
import type { Content, Problem } from './content.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';

type Found = Pick<Problem, 'message'> & Partial<Problem>;

/**
 * Every fault in a content folder (content model, section 8), by file and line.
 *
 * @param today the build day, ÅÅÅÅ-MM-DD
 */
export function checkContent({ folder, files }: Content, today: Day): Problem[] {
	const problems: Problem[] = [];
	const add = (file: string, found: readonly Found[]) => {
		for (const { line = 1, field = 'fil', message, severity = 'error' } of found) {
			problems.push({ file: `${folder}/${file}`, line, field, message, severity });
		}
	};

	const entries: ReadEntry[] = [];
	const byId = new Map<string, ReadEntry>();
	for (const file of files) {
		const { collection, id = '', message } = placeOf(file.path);
		if (message) add(file.path, [{ message }]);
		if (!collection) continue;
		const other = byId.get(`${collection}/${id}`);
		if (other) add(file.path, [{ message: sameId(id, other.file) }]);
		const entry = readEntry(collection, id, file);
		entries.push(entry);
		byId.set(`${collection}/${id}`, other ?? entry);
	}

	const targets = linkTargets(entries);
	for (const entry of entries) {
		add(entry.file, entry.faults);
		add(entry.file, fileFaults(entry.collection, entry.draft, today).map(entry.place));
		add(entry.file, logoFaults(entry, files).map(entry.place));
		add(entry.file, pictureFaults(entry, files));
		add(entry.file, linkFaults(entry, targets));
	}
	const byFile = new Map(entries.map((entry) => [entry.file, entry]));
	for (const fault of portfolioFaults(portfolioOf(entries))) add(fault.file, [byFile.get(fault.file)?.place(fault) ?? fault]);
	return problems.sort(byPlace);
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

function portfolioOf(entries: readonly ReadEntry[]): PortfolioDraft {
	const names = Object.keys(collections) as CollectionName[];
	// Each draft came out of its own collection's schema.
	return Object.fromEntries(
		names.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
	) as unknown as PortfolioDraft;
}
