import type { Day } from '@/portfolio/model.ts';

/** RFC 9116 asks for less than a year. Every build moves the day forward, so a site that is no longer built says so in time. */
const validDays = 180;
const dayInMilliseconds = 86_400_000;

/** `/.well-known/security.txt` (RFC 9116): whom to tell about a weakness. */
export function securityText({ email, canonical, today }: { email: string; canonical: string; today: Day }): string {
	const expires = new Date(Date.parse(today) + validDays * dayInMilliseconds).toISOString();
	return [`Contact: mailto:${email}`, `Expires: ${expires}`, 'Preferred-Languages: sv, en', `Canonical: ${canonical}`, ''].join('\n');
}
