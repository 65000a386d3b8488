import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import { report } from '../../../src/content-check/report.ts';
import type { Asker } from '../../../src/new-entry/asker.ts';
import { interview, type Given } from '../../../src/new-entry/interview.ts';
import { asContentFile, type NewFile } from '../../../src/new-entry/new-file.ts';
import { toCase } from '../../../src/portfolio/from-content.ts';
import type { CaseFrontmatter } from '../../../src/portfolio/schema/case.ts';
import { caseStatus } from '../../../src/portfolio/status.ts';
import { draftOfEntry } from '../../../src/new-entry/entry.ts';

export const today = '2026-11-01';
export const minimalFolder = fileURLToPath(new URL('../../fixtures/minimal', import.meta.url));
export const minimal = await readContent(minimalFolder);

/** A question, by its label, and what the person answers: the words typed, or the label of what is chosen. */
export type Answer = readonly [question: string, answer: string];

/**
 * A person who gives these answers in this order. Fails where another question comes, or where what is chosen is not there.
 * What is said, and what is wrong with an answer, is kept in `heard`; after a wrong answer the same question takes the next.
 */
export function person(answers: readonly Answer[]) {
	const left = [...answers];
	const heard: string[] = [];
	const next = (message: string): string => {
		const [question, answer] = left.shift() ?? [];
		if (question !== message) throw new Error(`Asked "${message}", expected "${question ?? 'no more questions'}".`);
		return answer ?? '';
	};
	const asker: Asker = {
		async text({ message, proposed, fault }) {
			for (;;) {
				const typed = next(message);
				const answer = typed === '⏎' ? (proposed ?? '') : typed;
				const sentence = fault(answer);
				if (sentence === undefined) return answer;
				heard.push(sentence);
			}
		},
		async choose({ message, choices }) {
			const answer = next(message);
			const choice = choices.find(({ label }) => label === answer);
			if (!choice) throw new Error(`"${answer}" is not among: ${choices.map(({ label }) => label).join(', ')}.`);
			return choice.value;
		},
		say: (text) => void heard.push(text),
	};
	return { asker, heard, left };
}

/** The files an interview gives, once every answer has been used. */
export async function asked(answers: readonly Answer[], given: Given = { data: {} }): Promise<{ files: NewFile[]; heard: string[] }> {
	const { asker, heard, left } = person(answers);
	const files = await interview(asker, minimal, given, today);
	if (left.length > 0) throw new Error(`Never asked: ${left.map(([question]) => question).join(', ')}.`);
	return { files, heard };
}

export const textOf = (file: NewFile): string => new TextDecoder().decode(asContentFile(file).bytes);

/** The report on the whole portfolio with these files in it; empty where all is well. */
export const reportWith = (files: readonly NewFile[]): string =>
	report(checkContent({ ...minimal, files: [...minimal.files, ...files.map(asContentFile)] }, today));

export const statusOf = (file: NewFile) => caseStatus(toCase(file.id, draftOfEntry(file) as CaseFrontmatter));
