import { expect, test } from 'vitest';
import { securityText } from '../../../src/site/security-text.ts';

test('security.txt names a mailbox and stays valid for 180 days from the build day', () => {
	const text = securityText({
		email: 'redaktionen@example.org',
		canonical: 'https://example.org/.well-known/security.txt',
		today: '2026-11-24',
	});

	expect(text.split('\n')).toEqual([
		'Contact: mailto:redaktionen@example.org',
		'Expires: 2027-05-23T00:00:00.000Z',
		'Preferred-Languages: sv, en',
		'Canonical: https://example.org/.well-known/security.txt',
		'',
	]);
});
