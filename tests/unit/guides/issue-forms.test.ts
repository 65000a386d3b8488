import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseQuestions, needQuestions } from '../../../src/portfolio/contribution.ts';
import { issueFormFiles } from '../../../src/site/issue-forms.ts';
import { projectFolder } from '../../../src/site/settings.ts';

const files = issueFormFiles();
const kinds = [
	['exempel', 'Exempel', caseQuestions],
	['behov', 'Behov', needQuestions],
] as const;

describe('the forms at the repository’s host', () => {
	test.each([...files])('%s is what the questions give; run npm run issue-forms after a change', (path, text) => {
		const file = join(projectFolder, path);

		expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
	});

	test.each(['.github/ISSUE_TEMPLATE', '.gitlab/issue_templates'])('%s has no form that the questions do not give', (folder) => {
		const found = readdirSync(join(projectFolder, folder)).map((name) => `${folder}/${name}`);

		expect(found.filter((path) => !files.has(path))).toEqual([]);
	});

	test.each(kinds)('%s asks every question in order, and lets all of them be left out', (id, _, questions) => {
		const { name, description, body } = parse(files.get(`.github/ISSUE_TEMPLATE/${id}.yml`) ?? '');
		const asked = body.filter(({ type }: { type: string }) => type === 'textarea');

		expect([name, description]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\.$/)]);
		expect(asked).toEqual(
			questions.map((question) => ({
				type: 'textarea',
				id: question.id,
				attributes: { label: question.text, description: question.hint },
			})),
		);
	});

	test.each(kinds)('%s cannot be sent without a promise to keep people out of it', (id, template) => {
		const { body } = parse(files.get(`.github/ISSUE_TEMPLATE/${id}.yml`) ?? '');

		expect(body.at(-1)).toMatchObject({
			type: 'checkboxes',
			attributes: {
				description: 'Skicka inga uppgifter om privatpersoner.',
				options: [{ label: 'Jag har inte skrivit något om privatpersoner.', required: true }],
			},
		});
		expect(files.get(`.gitlab/issue_templates/${template}.md`)).toMatch(/\n- \[ \] Jag har inte skrivit något om privatpersoner\.\n$/);
	});

	test.each(kinds)('%s says that others can read it before the first question', (id, template) => {
		const { body } = parse(files.get(`.github/ISSUE_TEMPLATE/${id}.yml`) ?? '');

		expect(body[0].attributes.value).toContain('Andra kan läsa det du skriver här.');
		expect(files.get(`.gitlab/issue_templates/${template}.md`)).toMatch(/^Svara[^#]*Andra kan läsa det du skriver här\./);
	});

	test.each(kinds)('the text for GitLab to %s has the same questions, with the hints where they are not sent', (_, template, questions) => {
		const text = files.get(`.gitlab/issue_templates/${template}.md`);

		for (const { text: question, hint } of questions) expect(text).toContain(`## ${question}\n\n<!-- ${hint} -->\n`);
	});
});
