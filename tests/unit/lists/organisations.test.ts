import { expect, test } from 'vitest';
import {
	caseCount,
	mostActive,
	organisationDirectory,
	organisationOverviews,
	ownerNameIn,
	partyOf,
} from '../../../src/portfolio/organisations.ts';
import { aCase, aLab, anOrganisation } from '../../support/builders.ts';

const lund = anOrganisation({ id: 'lund', name: 'Lunds kommun' });
const nsva = anOrganisation({ id: 'nsva', name: 'NSVA', kind: 'kommunalt-bolag' });
const tomelilla = anOrganisation({ id: 'tomelilla', name: 'Tomelilla kommun', home: true });

test('the first organisation owns a case, the others take part, and users use', () => {
	const cases = [
		aCase({ id: 'a', organisationIds: ['lund', 'nsva'] }),
		aCase({ id: 'b', organisationIds: ['nsva'], usedBy: [{ organisation: 'lund' }, { organisation: 'Någon annan' }] }),
	];
	const labs = [aLab({ id: 'l', leadId: 'nsva', with: ['lund', '15 kommuner'] })];

	const [first, second] = organisationOverviews([lund, nsva], cases, labs);
	const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

	expect(ids(first?.owned)).toEqual(['a']);
	expect(ids(first?.partnerIn)).toEqual([]);
	expect(ids(first?.uses)).toEqual(['b']);
	expect(ids(first?.joins)).toEqual(['l']);
	expect(ids(second?.owned)).toEqual(['b']);
	expect(ids(second?.partnerIn)).toEqual(['a']);
	expect(ids(second?.leads)).toEqual(['l']);
});

test('the own organisation stands by itself and kinds that nobody has are left out', () => {
	const { home, kinds } = organisationDirectory(organisationOverviews([lund, nsva, tomelilla], [], []));

	expect(home?.organisation.name).toBe('Tomelilla kommun');
	expect(kinds.map(({ kind, organisations }) => [kind, organisations.map(({ organisation }) => organisation.id)])).toEqual([
		['kommun', ['lund']],
		['kommunalt-bolag', ['nsva']],
	]);
});

test('the most active come first, and those without a case not at all', () => {
	const cases = [aCase({ organisationIds: ['lund', 'nsva'] }), aCase({ organisationIds: ['nsva'] })];
	const overviews = organisationOverviews([lund, nsva, tomelilla], cases, []);

	expect(mostActive(overviews).map((item) => [item.organisation.id, caseCount(item)])).toEqual([
		['nsva', 2],
		['lund', 1],
	]);
	expect(mostActive(overviews, 1)).toHaveLength(1);
});

test('an id becomes a name with a page, any other text stays a name', () => {
	const party = partyOf([lund]);

	expect(party('lund')).toEqual({ name: 'Lunds kommun', id: 'lund' });
	expect(party('15 kommuner')).toEqual({ name: '15 kommuner' });
	expect(ownerNameIn([lund])(aCase({ organisationIds: ['lund', 'nsva'] }))).toBe('Lunds kommun');
});
