import { t } from '@/i18n/t.ts';
import type { Lab } from '@/portfolio/model.ts';
import { formatDate } from '@/site/format.ts';

/** "november 2016 till juni 2020"; undefined where nobody has told. */
export function labPeriod({ period }: Pick<Lab, 'period'>): string | undefined {
	if (!period) return undefined;
	const from = formatDate(period.from);
	return period.to ? t('lab.span', { from, to: formatDate(period.to) }) : t('lab.spanOpen', { from });
}
