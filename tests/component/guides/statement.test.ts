import { describe, expect, test } from 'vitest';
import Statement from '../../../src/components/accessibility/Statement.astro';
import type { AccessibilityStatement } from '../../../src/portfolio/model.ts';
import { aSite, aStatement } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

const deficiency = {
	what: 'Kartan är inte prövad med skärmläsare.',
	why: 'Webbplatsen är ny.',
	hinders: ['Du som använder skärmläsare kan missa något.'],
	since: '2026-11-23',
};
const statement = (changes: Partial<AccessibilityStatement> = {}, site = aSite(), monthsOld?: number) =>
	render(Statement, {
		statement: aStatement({ assessed: '2026-11-23', updated: '2026-11-23', ...changes }),
		site,
		home: 'Exempelkommun',
		monthsOld,
	});

describe('the accessibility statement', () => {
	test.each([
		['helt', 'helt förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service.'],
		['delvis', 'delvis förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service.'],
		['inte', 'inte förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service.'],
	] as const)('says in the fixed words that the site is %s compliant', async (level, words) => {
		const { text } = await statement({ compliance: level });

		expect(text).toContain(`Innovationsportföljen är ${words}`);
	});

	test('names the public actor and the service', async () => {
		const { text } = await statement();

		expect(text).toContain('Webbplats Innovationsportföljen Offentlig aktör Exempelkommun');
	});

	test('says what is not accessible, why, whom it hinders and since when', async () => {
		const { text } = await statement({ compliance: 'delvis', deficiencies: [deficiency] });

		expect(text).toContain(
			'Kartan är inte prövad med skärmläsare. Webbplatsen är ny. Du som använder skärmläsare kan missa något. Vi har känt till det sedan 23 november 2026.',
		);
	});

	test('says so where no deficiency is known', async () => {
		expect((await statement()).text).toContain('Vi känner inte till något innehåll som brister.');
	});

	test('gives the days of assessment and update, and the method', async () => {
		const { text } = await statement({ updated: '2026-11-24', method: 'Vi har använt en checklista.' });

		expect(text).toContain('Vi har använt en checklista. Den senaste bedömningen gjordes den 23 november 2026.');
		expect(text).toContain('Redogörelsen uppdaterades senast den 24 november 2026.');
	});

	test('says how old the assessment is only when it is older than a year', async () => {
		expect((await statement()).text).not.toContain('månader gammal');
		expect((await statement({}, aSite(), 14)).text).toContain('Bedömningen är 14 månader gammal.');
	});

	test('takes the authority and its complaint link from the site', async () => {
		const site = aSite({ supervision: { name: 'Post- och telestyrelsen', complaintUrl: 'https://example.org/anmal' } });

		const { html } = await statement({}, site);

		expect(html).toMatch(/<a[^>]*href="https:\/\/example\.org\/anmal"[^>]*>\s*Anmäl till Post- och telestyrelsen/);
	});

	test.each([
		['by mail', { email: 'redaktionen@example.org' }, 'href="mailto:redaktionen@example.org?subject=Brist%20i%20tillg%C3%A4ngligheten"'],
		['on a page', { url: 'https://example.org/rapportera' }, 'href="https://example.org/rapportera"'],
	])('can be answered %s', async (_, report, link) => {
		expect((await statement({ report })).html).toContain(link);
	});

	test('lists what is exempted and what the law leaves out, each with its section', async () => {
		const { text } = await statement({
			disproportionate: [{ what: 'Äldre filmer', reason: 'De är många.' }],
			outsideTheLaw: ['Kartor från andra.'],
		});

		expect(text).toContain('Oskäligt betungande anpassning Det här har vi undantagit, med stöd av 12 § i lagen. Äldre filmer De är många.');
		expect(text).toContain('enligt 9 § i lagen. Kartor från andra.');
		expect(text).not.toContain('Inget innehåll är undantaget.');
	});

	test('says so where nothing is exempted', async () => {
		expect((await statement()).text).toContain('Undantag Inget innehåll är undantaget.');
	});

	test('repeats the notice of a demonstration, which says who is not behind it', async () => {
		expect((await statement({}, aSite({ notice: 'Det här är en demonstration.' }))).text).toContain('Det här är en demonstration.');
	});
});
