import { expect, test } from 'vitest';
import ContributionWay from '../../../src/components/guide/ContributionWay.astro';
import { caseQuestions } from '../../../src/portfolio/contribution.ts';
import { render } from '../../support/render.ts';

test('the questions stand on the page too, with the address, for those whose mail program does not open', async () => {
	const { html, text } = await render(ContributionWay, {
		email: 'redaktionen@example.org',
		subject: 'Förslag på exempel',
		button: 'Skriv om ett exempel',
		questions: caseQuestions,
	});

	for (const [index, question] of caseQuestions.entries()) expect(text).toContain(`${index + 1}. ${question.text}`);
	expect(html).toMatch(/href="mailto:redaktionen@example\.org\?subject=F%C3%B6rslag[^"]*"[^>]*>\s*Skriv om ett exempel/);
	expect(html).toContain('href="mailto:redaktionen@example.org"');
});
