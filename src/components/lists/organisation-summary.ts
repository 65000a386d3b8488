import { t } from '@/i18n/t.ts';
import type { OrganisationParts } from '@/portfolio/organisation-pages.ts';

/** "äger 2 exempel, är med i 1 exempel": an organisation's part in the portfolio. What it has none of is left out. */
export function organisationSummary({ owned, partnerIn, uses, labs }: OrganisationParts): string {
	const parts = [
		owned > 0 && t('organisation.owns', { count: owned }),
		partnerIn > 0 && t('organisation.takesPart', { count: partnerIn }),
		uses > 0 && t('organisation.uses', { count: uses }),
		labs > 0 && t('organisation.labs', { count: labs }),
	].filter((part) => part !== false);
	return parts.length > 0 ? parts.join(', ') : t('organisation.nothing');
}
