import { describe, expect, test } from 'vitest';
import { openData } from '../../../src/portfolio/open-data.ts';
import { caseColumns, casesCsv } from '../../../src/portfolio/open-data-table.ts';
import { aCase, aLab, aNeed, anEffect, anOrganisation, aSite } from '../../support/builders.ts';

const home = anOrganisation({ home: true, municipalityCode: '1270' });
const portfolio = (changes: Partial<Parameters<typeof openData>[0]> = {}) =>
	openData({
		site: aSite(),
		home,
		cases: [aCase()],
		needs: [aNeed()],
		organisations: [home],
		labs: [],
		today: '2026-11-24',
		absolute: (address) => `https://example.org/innovation${address}`,
		...changes,
	});

describe('the open data', () => {
	test('says who publishes it, when and under what licence', () => {
		expect(portfolio()).toMatchObject({
			version: 1,
			namn: 'Innovationsportföljen',
			utgivare: { namn: 'Exempelkommun' },
			skapad: '2026-11-24',
			licens: { metadata: { namn: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv' } },
		});
	});

	test('passes on the notice that every page shows', () => {
		expect(portfolio({ site: aSite({ notice: 'En demonstration.' }) }).notis).toBe('En demonstration.');
	});

	test('names a licence it does not know without inventing an address', () => {
		const { licens } = portfolio({ site: aSite({ licence: { metadata: 'Egen licens', texts: 'CC BY 4.0' } }) });

		expect(licens.metadata).toEqual({ namn: 'Egen licens', url: undefined });
	});

	test('gives addresses with host and base path', () => {
		const { adress, exempel, behov, organisationer } = portfolio();

		expect([adress, exempel[0]?.adress, behov[0]?.adress, organisationer[0]?.adress]).toEqual([
			'https://example.org/innovation/',
			'https://example.org/innovation/exempel/ett-exempel/',
			'https://example.org/innovation/behov/ett-behov/',
			'https://example.org/innovation/organisationer/exempelkommun/',
		]);
	});

	test('works out the status of a case and the state of a need, with code and label', () => {
		const cases = [aCase({ started: '2024', inUse: { since: '2025' }, effects: [anEffect({ evidence: 3 })] })];

		const { exempel, behov } = portfolio({ cases });

		expect(exempel[0]?.status).toEqual({ kod: 'innovation', namn: 'Innovation', en: 'Innovation' });
		expect(exempel[0]?.effekter[0]?.evidens).toEqual({ kod: 3, namn: 'Visad bero på detta', en: 'Shown to be caused by this' });
		expect(behov[0]).toMatchObject({ lage: { kod: 'mots', namn: 'Möts' }, exempel: ['ett-exempel'] });
	});

	test('keeps the title of a need beside its id', () => {
		expect(portfolio().exempel[0]?.behov).toEqual([
			{ id: 'ett-behov', titel: 'Jag vill få besked snabbare', adress: 'https://example.org/innovation/behov/ett-behov/' },
		]);
	});

	test('tells an organisation of the portfolio from a name in plain text', () => {
		const labs = [aLab({ with: ['exempelkommun', 'Grannkommunen'] })];

		expect(portfolio({ labs }).ideslussar[0]?.med).toEqual([
			{ id: 'exempelkommun', namn: 'Exempelkommun', adress: 'https://example.org/innovation/organisationer/exempelkommun/' },
			{ namn: 'Grannkommunen' },
		]);
	});

	test('leaves out what is not known', () => {
		const written = JSON.stringify(portfolio());

		expect(written).not.toContain('null');
		expect(written).not.toContain('"i_bruk"');
	});
});

describe('the table of cases', () => {
	const [header, row, ...rest] = casesCsv(
		portfolio({
			cases: [
				aCase({
					title: 'Sol, vind och vatten',
					organisationIds: ['exempelkommun', 'okand'],
					effects: [anEffect(), anEffect({ what: 'Kostnaden', evidence: 1 })],
				}),
			],
		}).exempel,
	).split('\r\n');
	const columns = header?.slice(1).split(',') ?? [];

	test('has a header row with the names of the fields in the JSON', () => {
		expect(columns).toEqual(caseColumns.map(({ name }) => name));
		expect(new Set(columns).size).toBe(columns.length);
	});

	test('has a row for each case', () => {
		expect(row).toContain('"Sol, vind och vatten"');
		expect(row).toContain(',Exempelkommun | okand,');
		expect(row).toContain(',Väntetiden | Kostnaden,2 | 1,');
		expect(rest).toEqual(['']);
	});

	test('is only its header where there is no case', () => {
		expect(casesCsv([])).toBe(`\uFEFF${columns.join(',')}\r\n`);
	});

	test('has a column only where the JSON has the field', () => {
		const full = portfolio({
			cases: [
				aCase({
					unit: 'Bygglov',
					secondFacet: 'anpassning',
					started: '2020',
					inUse: { since: '2021' },
					ended: { date: '2024', reason: 'ersatt' },
					effects: [anEffect()],
					lessons: [{ text: 'Börja smått.', kind: 'fungerade', sources: [] }],
					methods: ['lean'],
					goals: [{ goal: 6, reason: 'Vatten.' }],
					usedBy: [{ organisation: 'Grannkommunen' }],
				}),
			],
		});

		expect(casesCsv(full.exempel).split('\r\n')[1]).not.toMatch(/,,|,$/);
	});
});
