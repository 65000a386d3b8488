import { expect, test } from 'vitest';
import { personalData } from '../../../src/portfolio/rules/personal-data.ts';

test.each([
	'198507099805',
	'19850709-9805',
	'850709-9805',
	'850709 9805',
	'850709–9805',
	'Hon (8507099805) fick svar.',
	'850769-9802',
	'070-123 45 67',
	'0701234567',
	'+46 70 123 45 67',
	'0046701234567',
	'+46(0)70-1234567',
	'anna.andersson@example.org',
	'a.andersson@example.org',
	'anna_berg-lund@example.org',
	'redaktionen@gmail.com',
	'vi@hotmail.se',
])('finds %s', (line) => {
	expect(personalData(line)).toHaveLength(1);
});

test.each([
	'850709-9806',
	'851309-9805',
	'556016-0680',
	'1985-07-09',
	'1 985 070 998 kronor',
	'040-12 34 56',
	'0771-123 456',
	'redaktionen@example.org',
	'social.kontakt@example.org',
	'bygg.miljö@example.org',
	'https://example.org/850709-9805?tel=0701234567',
	'@tomelillakommun',
])('lets %s pass', (line) => {
	expect(personalData(line)).toEqual([]);
});

test('does not repeat an identity number in a report that is stored', () => {
	expect(personalData('19850709-9805').join()).not.toContain('9805');
});
