import { expect, test } from 'vitest';
import { t } from '../../../src/i18n/t.ts';
import type { PortfolioNumbers } from '../../../src/portfolio/numbers.ts';

const none = { ide: 0, pagar: 0, 'i-bruk': 0, innovation: 0, 'tidigare-innovation': 0, 'avslutat-forsok': 0 };
const numbers = (changes: Partial<PortfolioNumbers>): PortfolioNumbers => ({
	cases: 0,
	byStatus: none,
	ended: 0,
	organisations: 1,
	needs: 0,
	unmet: 0,
	...changes,
});

test('an empty portfolio says so', () => {
	expect(t('portfolio.lead', numbers({}))).toBe('Här finns inget exempel än. När det första kommer syns det här.');
});

test('the lead says how far the cases have come, and leaves out what there is none of', () => {
	const lead = t('portfolio.lead', numbers({ cases: 6, byStatus: { ...none, innovation: 3, pagar: 2, ide: 1 }, needs: 4, unmet: 1 }));

	expect(lead).toBe('Av 6 exempel är 3 i bruk och gör nytta. 2 pågår och 1 är en idé. 1 av 4 behov har inget svar i dag.');
});

test('a title that ends with a question mark gets no full stop', () => {
	expect(t('compass.markTitle', { title: 'Vem frågar?' })).toBe('Vem frågar?');
	expect(t('compass.markTitle', { title: 'Första svaret' })).toBe('Första svaret.');
});

test('a number of thousands has a space that keeps it in one piece', () => {
	expect(t('case.count', { count: 999 })).toBe('999 exempel');
	expect(t('case.count', { count: 10_000 })).toBe('10\u00a0000 exempel');
});

test('the seams are told in one sentence, each number on the line of what it counts', () => {
	const seams = [
		{ first: 'Förbättring', second: 'Uppdrag', count: 1253 },
		{ first: 'Uppdrag', second: 'Framsyn', count: 12 },
	];

	expect(t('compass.seams', { seams })).toBe(
		'På gränsen mellan förbättring och uppdrag står\u00a01\u00a0253 exempel och mellan uppdrag och framsyn\u00a012.',
	);
});
