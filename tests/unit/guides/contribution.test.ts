import { describe, expect, test } from 'vitest';
import { caseQuestions, contributionMail, needQuestions } from '../../../src/portfolio/contribution.ts';

const closing = 'Skicka inga uppgifter om privatpersoner.';
const parts = (mail: string) => {
	const { protocol, pathname, searchParams } = new URL(mail);
	return { to: `${protocol}${pathname}`, subject: searchParams.get('subject'), body: searchParams.get('body') };
};

describe('the letter to the editors', () => {
	const letter = {
		to: 'redaktionen@example.org',
		subject: 'Förslag på exempel',
		questions: [{ text: 'Vad & hur?' }, { text: 'Källa?' }],
		closing,
	};

	test('has an address, a subject and every question in order, with room for an answer', () => {
		expect(parts(contributionMail(letter))).toEqual({
			to: 'mailto:redaktionen@example.org',
			subject: 'Förslag på exempel',
			body: `1. Vad & hur?\r\n\r\n\r\n2. Källa?\r\n\r\n\r\n${closing}`,
		});
	});

	test('begins by saying what it is about, where that is known', () => {
		const { body } = parts(contributionMail({ ...letter, opening: 'Det gäller sidan ”Ett”.' }));

		expect(body).toBe(`Det gäller sidan ”Ett”.\r\n\r\n1. Vad & hur?\r\n\r\n\r\n2. Källa?\r\n\r\n\r\n${closing}`);
	});

	test('writes a space as %20, since a mail program shows a plus sign as it is', () => {
		expect(contributionMail({ to: 'a@example.org', subject: 'Ett + två', questions: [], closing: 'Hej då' })).toBe(
			'mailto:a@example.org?subject=Ett%20%2B%20tv%C3%A5&body=Hej%20d%C3%A5',
		);
	});

	test.each([
		['case', caseQuestions],
		['need', needQuestions],
	])('about a %s is short enough for every mail program', (_, questions) => {
		// Windows hands over about two thousand characters.
		const to = 'en.lang.funktionsadress@exempelkommun.example.org';

		expect(contributionMail({ ...letter, to, questions }).length).toBeLessThan(1900);
	});
});
