import type { PartialDate } from '@/portfolio/model.ts';
import { figures } from '../i18n/figures.ts';

const formats = {
	4: new Intl.DateTimeFormat('sv-SE', { year: 'numeric', timeZone: 'UTC' }),
	7: new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
	10: new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
} as const;

/** `2021-06-29` → 29 juni 2021, `2021-06` → juni 2021, `2021` → 2021. */
export const formatDate = (date: PartialDate): string =>
	formats[date.length as keyof typeof formats].format(new Date(`${date}-01-01`.slice(0, 10)));

/** When something happened, as a sentence says it: i juni 2021, but 2021 and 29 juni 2021 as they are. */
export const formatWhen = (date: PartialDate): string => (date.length === 7 ? `i ${formatDate(date)}` : formatDate(date));

/** First letter in upper case, the rest untouched. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** SEK: 4000000 → 4 000 000 kronor. */
export const formatMoney = (amount: number): string => `${figures(amount)} kronor`;
