import { expect, test } from 'vitest';
import ContributionWay from '../../../src/components/guide/ContributionWay.astro';
import { caseQuestions } from '../../../src/portfolio/contribution.ts';
import { render } from '../../support/render.ts';

const mail = { label: 'Mejla exemplet till oss', to: 'redaktionen@example.org', subject: 'Förslag på exempel' };
const form = { label: 'Lämna exemplet hos GitHub', href: 'https://github.com/k/p/issues/new', host: 'GitHub' };

test('the questions stand on the page too, with the address, for those whose mail program does not open', async () => {
	const { html, text } = await render(ContributionWay, { questions: caseQuestions, mail });

	for (const [index, question] of caseQuestions.entries()) expect(text).toContain(`${index + 1}. ${question.text}`);
	expect(html).toMatch(/href="mailto:redaktionen@example\.org\?subject=F%C3%B6rslag[^"]*"[^>]*>\s*Mejla exemplet till oss/);
	expect(html).toContain('href="mailto:redaktionen@example.org"');
});

test('a form stands beside the letter, and says that it takes an account and is read by others', async () => {
	const { html, text } = await render(ContributionWay, { questions: caseQuestions, mail, form });

	expect(html).toMatch(/href="https:\/\/github\.com\/k\/p\/issues\/new"[^>]*>\s*Lämna exemplet hos GitHub/);
	expect(text).toContain('Du behöver ett konto hos GitHub, och andra kan läsa det du skriver.');
	expect(text).toContain('Mejla exemplet till oss Inget konto behövs.');
});

test('without a form nothing is said about one', async () => {
	const { html, text } = await render(ContributionWay, { questions: caseQuestions, mail });

	expect(text).not.toContain('formulär');
	expect(html.match(/class="button"/g)).toHaveLength(1);
});
