import type { Page } from 'playwright-core';

/** Gives every statement of the questionnaire the same answer, from 1 (stämmer inte) to 5, and asks for the result. */
export async function answerAll(page: Page, step = 4): Promise<void> {
	for (const statement of await page.locator('fieldset').filter({ visible: true }).all())
		await statement
			.getByRole('radio')
			.nth(step - 1)
			.check();
	await page.getByRole('button', { name: 'Visa var idén hamnar' }).click();
	await page.getByRole('heading', { name: 'Så här hamnar idén' }).waitFor();
}
