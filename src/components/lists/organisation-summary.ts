import { t } from '@/i18n/t.ts';
import type { OrganisationOverview } from '@/portfolio/organisations.ts';

/** "äger 2 exempel, är med i 1 exempel": an organisation's part in the portfolio. What it has none of is left out. */
export function organisationSummary({ owned, partnerIn, uses, leads, joins }: OrganisationOverview): string {
	const labs = leads.length + joins.length;
	const parts = [
		owned.length > 0 && t('organisation.owns', { count: owned.length }),
		partnerIn.length > 0 && t('organisation.takesPart', { count: partnerIn.length }),
		uses.length > 0 && t('organisation.uses', { count: uses.length }),
		labs > 0 && t('organisation.labs', { count: labs }),
	].filter((part) => part !== false);
	return parts.length > 0 ? parts.join(', ') : t('organisation.nothing');
}
